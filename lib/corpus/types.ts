import type { ArticleInput } from '../claims/types';

/** Where an article came from. `pack` is the pack's id, `feed` the feed's address. */
export type Origin =
  | { readonly kind: 'pack'; readonly pack: string }
  | { readonly kind: 'feed'; readonly feed: string }
  | { readonly kind: 'reader' };

/** An article as it is stored: the truth from which everything else is derived. */
export interface StoredArticle extends ArticleInput {
  /** Hash of the canonical URL, or of outlet, title and text where there is none. */
  readonly id: string;
  readonly country?: string;
  readonly author?: string;
  readonly section?: string;
  readonly language?: string;
  readonly origins: readonly Origin[];
  /** When it was taken in, ms since the epoch. */
  readonly added: number;
}

/** What may be put in; the corpus gives the id. */
export type NewArticle = Omit<StoredArticle, 'id' | 'origins' | 'added'>;

/** What became of one article of an import, in the order given. */
export type PutOutcome =
  | { readonly outcome: 'added'; readonly id: string }
  | { readonly outcome: 'updated'; readonly id: string }
  | { readonly outcome: 'duplicate'; readonly id: string }
  | { readonly outcome: 'rejected'; readonly reason: string };

export interface SearchHit {
  readonly article: StoredArticle;
  readonly score: number;
  /** The terms that matched, best first, as the reader would know them. */
  readonly why: readonly string[];
  /** Articles that are near copies of this one share a group. */
  readonly copyGroup?: string;
}

export interface SearchOptions {
  /** How many hits at the most. Default 20. */
  readonly k?: number;
}

export interface CorpusStats {
  readonly articles: number;
  readonly outlets: number;
  /** Bytes on disk as far as the platform tells, or null. */
  readonly bytes: number | null;
}

/** What the rest of the extension knows of the corpus. Every call is safe at any moment of the worker's life. */
export interface Corpus {
  put(articles: readonly NewArticle[], origin: Origin): Promise<readonly PutOutcome[]>;
  get(id: string): Promise<StoredArticle | undefined>;
  /** The stored articles related to a whole article, best first; the article itself and its copies of the same URL left out. */
  related(article: ArticleInput, options?: SearchOptions): Promise<readonly SearchHit[]>;
  /** Takes one article out; returns it whole so that the act can be undone, or undefined if there was none. */
  remove(id: string): Promise<StoredArticle | undefined>;
  /** Takes out every article that came only from this origin; the others lose the origin. Returns how many were taken out. */
  removeOrigin(origin: Origin): Promise<number>;
  stats(): Promise<CorpusStats>;
  close(): void;
}
