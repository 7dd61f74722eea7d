import type { Analyst } from './analyst';

/** How a corpus stores. */
export interface CorpusOptions {
  /** Compress articles: off where nothing is kept on disk. */
  readonly compress: boolean;
  /** The clock, in ms since the epoch. */
  readonly now: () => number;
  /** Analyses the articles of large puts ahead of their turn. Without one they are analysed where they are stored. */
  readonly analyst?: Analyst;
}
