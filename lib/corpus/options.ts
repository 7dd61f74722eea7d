/** How a corpus stores. */
export interface CorpusOptions {
  /** Compress articles: off where nothing is kept on disk. */
  readonly compress: boolean;
  /** The clock, in ms since the epoch. */
  readonly now: () => number;
}
