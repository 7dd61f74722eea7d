import type { ArticleAnnotation, ArticleInput, LocalizedText } from '../claims/types';

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

/** An article without its text: all that a list needs. */
export type ArticleHead = Omit<StoredArticle, 'text'> & {
  /** Words in the text. */
  readonly words: number;
};

/** What became of one article of an import, in the order given. */
export type PutOutcome =
  | { readonly outcome: 'added'; readonly id: string }
  | { readonly outcome: 'updated'; readonly id: string }
  | { readonly outcome: 'duplicate'; readonly id: string }
  | { readonly outcome: 'rejected'; readonly reason: string };

/** A related article without its text: what the search itself reads. */
export interface HeadHit {
  readonly head: ArticleHead;
  readonly score: number;
  /** The terms that matched, best first, as the reader would know them. */
  readonly why: readonly string[];
  /** Articles that are near copies of this one share a group. */
  readonly copyGroup?: string;
}

export interface SearchHit {
  readonly article: StoredArticle;
  readonly score: number;
  /** The terms that matched, best first, as the reader would know them. */
  readonly why: readonly string[];
  /** Articles that are near copies of this one share a group. */
  readonly copyGroup?: string;
  /** It is the article itself, at another address of its outlet; only where asked for. */
  readonly own?: true;
}

export interface SearchOptions {
  /** How many hits at the most. Default 20. */
  readonly k?: number;
  /** Behind them come, beyond `k`, the copies of the article that its outlet has at other addresses: they are no other source. */
  readonly withOwnCopies?: boolean;
}

export interface CorpusStats {
  readonly articles: number;
  readonly outlets: number;
  /** Bytes on disk as far as the platform tells, or null. */
  readonly bytes: number | null;
}

/** What the corpus keeps about a pack besides its articles. */
export interface PackRecord {
  readonly id: string;
  readonly title: string | LocalizedText;
  readonly description?: string | LocalizedText;
  readonly author?: string;
  readonly license?: string;
  readonly homepage?: string;
  /** The pack's own date, ISO 8601. */
  readonly created?: string;
  /** It came with the extension. */
  readonly shipped: boolean;
  /** When it was taken in, ms since the epoch. */
  readonly imported: number;
}

/** A pack with what the corpus holds of it now. */
export interface PackInfo extends PackRecord {
  readonly articles: number;
  readonly outlets: number;
}

/** What taking out an origin did. `ticket` takes it back (`restoreOrigin`) until it is purged. */
export interface Removal {
  readonly removed: number;
  readonly ticket: string;
}

/** What taking articles out of an origin did. `ticket` is '' where none of them was in it any more. */
export interface TakenOut extends Removal {
  /** Articles that have lost the origin; `removed` of them had no other. */
  readonly taken: number;
}

export interface LibraryFilter {
  readonly outlets?: readonly string[];
  /**
   * First and last day of publication, inclusive, 'YYYY-MM-DD', by this device's clock where the time is known.
   * Articles without a date never pass.
   */
  readonly from?: string;
  readonly to?: string;
  readonly origin?: Origin;
}

/** A page of the library, newest first. */
export interface LibraryPage {
  readonly articles: readonly ArticleHead[];
  /** How many articles are known to pass query and filter. */
  readonly total: number;
  /** There may be further ones: words that are in no index are looked for until the page is full. */
  readonly more: boolean;
}

/** The ids of all articles that pass. */
export interface FoundIds {
  /** Newest first. */
  readonly ids: readonly string[];
  /** See LibraryPage. */
  readonly more: boolean;
}

export interface OutletCount {
  readonly outlet: string;
  readonly articles: number;
}

/** A record that could not be read: skipped, noted, and made again or taken out by `maintain`. */
export interface Fault {
  readonly store: string;
  readonly key: string;
  readonly problem: string;
  /** ms since the epoch. */
  readonly seen: number;
  /** Titles of articles that are lost with it, '' where not even that is known. Take them in again to get them back. */
  readonly lost?: readonly string[];
}

/** An import that was begun: kept until it is done, so that it goes on after a stop. */
export interface ImportSession {
  readonly id: string;
  readonly origin: Origin;
  readonly label: string;
  /** Articles of the source that are settled: stored, known already or rejected. */
  readonly position: number;
  readonly added: number;
  readonly updated: number;
  readonly duplicates: number;
  readonly rejected: number;
  /** ms since the epoch. */
  readonly started: number;
  /** The source itself where it may be kept (a picked file), else null. */
  readonly source: Blob | null;
  /** False in the notes of earlier versions: all that the corpus holds of this origin is what this import left half done. */
  readonly edition?: boolean;
}

/** What a check of every article against the index found. Empty `problems`: nothing missing, nothing left over. */
export interface CheckReport {
  readonly articles: number;
  readonly segments: number;
  readonly postings: number;
  /** Bytes of index (related search, library search) and of articles. */
  readonly bytes: { readonly related: number; readonly library: number; readonly articles: number };
  readonly problems: readonly string[];
}

/** Looks for the articles related to a whole article. What another engine would have to offer: docs/scale.md. */
export interface RelatedSearch {
  /** The stored articles related to a whole article, best first, without their texts; itself and its copies of the same URL left out. */
  relatedHeads(article: ArticleInput, options?: SearchOptions): Promise<readonly HeadHit[]>;
  /** The same with the texts. */
  related(article: ArticleInput, options?: SearchOptions): Promise<readonly SearchHit[]>;
}

/** What the rest of the extension knows of the corpus. Every call is safe at any moment of the worker's life. */
export interface Corpus extends RelatedSearch {
  /**
   * Takes articles in, each whole or not at all. Rejects with QuotaError when the disk is full: what was put before stays.
   * With the session of an import they are held: nobody finds them, and nothing that they are to replace goes, before
   * `commitImport`. Rejects with ImportGone where that import is no longer under way.
   */
  put(
    articles: readonly NewArticle[],
    origin: Origin,
    session?: string | null,
  ): Promise<readonly PutOutcome[]>;
  get(id: string): Promise<StoredArticle | undefined>;
  /**
   * The articles that an origin has now, whole, in the order in which they were taken in. Few are held at a time; one
   * that is taken out or replaced while they are read may be missing.
   */
  articlesOf(origin: Origin): AsyncIterable<StoredArticle>;
  /** The id that this article has, or would have, in the corpus. */
  idOf(article: Pick<NewArticle, 'outlet' | 'url' | 'title' | 'text'>): string;
  /**
   * Takes one article out for good, or only its mark of `origin` where other origins hold it too; returns it, or
   * undefined if there was none. Without `origin` an import under way loses it too.
   */
  remove(id: string, origin?: Origin): Promise<StoredArticle | undefined>;
  /** Takes articles out of an origin so that `restoreOrigin` can bring them back: one small transaction for all. */
  takeOut(ids: readonly string[], origin: Origin): Promise<TakenOut>;
  /** The same for good. Returns how many are gone. */
  removeMany(ids: readonly string[], origin: Origin): Promise<number>;
  /**
   * Takes out every article that came only from this origin; the others lose the origin. A pack's record goes too, and
   * an import of it is given up.
   * With `forGood` there is no ticket ('') and what they took of the disk is given back by upkeep, not after a day.
   */
  removeOrigin(origin: Origin, forGood?: boolean): Promise<Removal>;
  /**
   * Undoes `removeOrigin` or `takeOut`. Returns how many articles came back: 0 of an origin whose articles all have another, too; null
   * when the ticket is no longer good.
   */
  restoreOrigin(ticket: string): Promise<number | null>;
  /** A number that is another after every change of which articles are found, and from which origins. */
  edition(): Promise<number>;
  stats(): Promise<CorpusStats>;
  /** Outlets, those with most articles first; with `origin` only its articles count. */
  outlets(origin?: Origin): Promise<readonly OutletCount[]>;
  origins(): Promise<readonly { readonly origin: Origin; readonly articles: number }[]>;
  /** Writes down a pack (its articles are put with the origin of the same id). Replaces a record of the same id. */
  savePack(pack: PackRecord): Promise<void>;
  packs(): Promise<readonly PackInfo[]>;
  /**
   * Library search as the reader types: every word must begin a word of the title or of the outlet's name, or stand in
   * the text. An empty query lists all. Newest first. Words that nearly all news has are in no index: the articles are
   * read for them, 0.2 ms each.
   */
  find(
    query: string,
    options?: LibraryFilter & { readonly offset?: number; readonly limit?: number },
  ): Promise<LibraryPage>;
  /** The ids of all that `find` would list, page after page. */
  findIds(query: string, filter?: LibraryFilter): Promise<FoundIds>;
  /** Stored annotations made by this engine version for the articles as they are now. */
  annotations(
    ids: readonly string[],
    version: number,
  ): Promise<ReadonlyMap<string, ArticleAnnotation>>;
  saveAnnotations(
    annotations: ReadonlyMap<string, ArticleAnnotation>,
    version: number,
  ): Promise<void>;
  /**
   * Notes an import and makes room for what it will put: one import is under way at a time, and what another held is
   * given up, its note kept. `goOn`: what was put for this session before it was cut off stays held.
   */
  beginImport(session: ImportSession, goOn: boolean): Promise<void>;
  imports(): Promise<readonly ImportSession[]>;
  /**
   * Makes all that was put for an import stand at once, writes its pack down and forgets the note. Returns false, and
   * changes nothing, where the import is no longer under way.
   */
  commitImport(id: string, pack: PackRecord): Promise<boolean>;
  /** Gives an import up, if it is under way, and forgets its note: the corpus is as if it had never been begun. */
  endImport(id: string): Promise<void>;
  /** Works off merging, purging and repairs in steps of a few ms until `budgetMs` is used up. True: nothing is left to do. */
  maintain(budgetMs: number): Promise<boolean>;
  faults(): Promise<readonly Fault[]>;
  /** Compares every article with the index. Reads everything: for tests and for a reader's 'check' button. */
  check(): Promise<CheckReport>;
  close(): void;
}
