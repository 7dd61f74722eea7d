import type { ArticleInput } from '../../lib/claims/types';

export const WAKE_DATABASE = 'bench-wake';

/** What the page of the bench's extension sends to its background. */
export type WakeMessage =
  | { readonly kind: 'bare'; readonly article: ArticleInput }
  | { readonly kind: 'query'; readonly article: ArticleInput };
