import type { Speaker } from './speaker';

/** A place where speech begins, with what was read of its speaker. */
export interface Trigger {
  readonly at: number;
  /** Token from which the words said are looked for. */
  readonly after: number;
  readonly lemma: string;
  /** Of a `source` the words may stand before it: …، بحسب رويترز. */
  readonly kind: 'verb' | 'participle' | 'source';
  speaker: Speaker | undefined;
  readonly via: Speaker | undefined;
}
