import type { LocalizedText } from '../claims/types';

/** A text for people: one string for every language, or one for each. */
export type PackText = string | Partial<LocalizedText>;

/** What a pack says of itself: everything but its articles. */
export interface PackHeader {
  readonly format: 'isnad-pack';
  readonly version: 1;
  /** kebab-case; a pack with the same id is taken for a newer edition of the same pack. */
  readonly id: string;
  readonly title: PackText;
  readonly description?: PackText;
  readonly author?: string;
  readonly license?: string;
  readonly homepage?: string;
  /** ISO date on which the pack was made. */
  readonly created?: string;
}

/** One article of a pack after validation: cleaned text, http(s) links only, real dates only. */
export interface PackArticle {
  readonly outlet: string;
  readonly title: string;
  /** Paragraphs parted by '\n'. */
  readonly text: string;
  /** 'YYYY-MM-DD', or an instant with its offset; null when unknown. */
  readonly published: string | null;
  readonly url?: string;
  /** The author's own name for the article, unique in the pack. */
  readonly id?: string;
  /** ISO 3166 alpha-2, upper case. */
  readonly country?: string;
  readonly author?: string;
  readonly section?: string;
  readonly language?: string;
}

/** Why a whole file can't be taken. */
export type PackProblemCode =
  | 'empty'
  | 'archive'
  | 'gzip-broken'
  | 'encoding'
  | 'not-json'
  | 'no-json'
  | 'not-pack'
  | 'bare-list'
  | 'header-missing'
  | 'version'
  | 'header-field'
  | 'articles-missing'
  | 'no-articles'
  | 'none-valid'
  | 'too-deep'
  | 'too-large'
  | 'too-many'
  | 'read-failed'
  | 'aborted';

/** Why one field of the header or of an article can't be taken. */
export type FieldProblemCode =
  | 'missing'
  | 'type'
  | 'blank'
  | 'too-long'
  | 'url'
  | 'date'
  | 'country'
  | 'language'
  | 'id'
  | 'version'
  | 'languages'
  | 'duplicate-id';

/** Why one article can't be taken, where it is not a matter of one field. */
export type RowProblemCode =
  'row-not-json' | 'row-too-long' | 'row-too-deep' | 'row-not-object' | 'row-header';

/** What writing JSON by hand goes wrong with. */
export type JsonSlip =
  | 'comma-extra'
  | 'comma-missing'
  | 'comma-kind'
  | 'quotes'
  | 'inner-quote'
  | 'line-break'
  | 'backslash'
  | 'comment'
  | 'cut-short'
  | 'more';

/** What is wrong with a file as a whole, as data, so that it can be said in the reader's language. */
export interface PackProblem {
  readonly code: PackProblemCode;
  /** Line of the file, from 1, where it is known. */
  readonly line?: number;
  /** UTF-16 column in that line, from 1. */
  readonly column?: number;
  readonly field?: string;
  /** For 'not-json': what was done by mistake, where that can be told. */
  readonly slip?: JsonSlip;
  /** What is wrong with `field`, for 'header-field'. */
  readonly fieldCode?: FieldProblemCode;
  /** What was found instead (shortened), or the bound that was passed. */
  readonly found?: string;
  readonly limit?: number;
  /** For 'none-valid': why the first article was turned down. `limit` is how many were. */
  readonly first?: Rejection;
}

/** One article that was turned down. The rest of the pack is not affected. */
export interface Rejection {
  readonly code: FieldProblemCode | RowProblemCode;
  /** Number of the article in the pack, from 1. */
  readonly article: number;
  /** Line of the file, from 1 (NDJSON only). */
  readonly line?: number;
  /** For 'row-not-json': what was done by mistake, where that can be told. */
  readonly slip?: JsonSlip;
  readonly field?: string;
  readonly found?: string;
  readonly limit?: number;
  /** For 'duplicate-id': the article that had the id first. */
  readonly first?: number;
}

export type PackItem =
  | { readonly ok: true; readonly article: PackArticle; readonly number: number }
  | { readonly ok: false; readonly rejected: Rejection };

/** Expected failure as data. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: E };

/** Carries a problem out of the depth of a stream; turned into data at the edge of lib/packs. */
export class PackError extends Error {
  constructor(readonly problem: PackProblem) {
    super(`Pack: ${problem.code}`);
    this.name = 'PackError';
  }
}
