import type { ArticleInput } from '../../lib/claims/types';
import type { FloorKeys } from './floor';

export const WAKE_DATABASE = 'bench-wake';

/** What the page of the bench's extension sends to its background. */
export type WakeMessage =
  | { readonly kind: 'bare'; readonly article: ArticleInput }
  | { readonly kind: 'floor'; readonly article: ArticleInput; readonly keys: FloorKeys }
  | { readonly kind: 'query'; readonly article: ArticleInput };

/** What the background answers: milliseconds from hearing the message to the answer. */
export interface WakeAnswer {
  readonly inside: number;
}
