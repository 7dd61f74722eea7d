/** What can go wrong in a way that the reader is told about. The interface translates the code; it never shows `detail`. */
export type FailureCode =
  /** The page has no extension script in it and the browser lets none in (browser pages, stores, PDFs). */
  | 'page-out-of-reach'
  /** The tab was closed, or shows another page by now. */
  | 'tab-gone'
  /** The tab holds no article that was read. */
  | 'no-article'
  /** The sentence is not in the page as it stands now. */
  | 'quote-not-found'
  /** The browser's storage refuses to work (disk full, private window, damaged). */
  | 'storage-failed'
  /** The disk quota is used up. */
  | 'storage-full'
  /** The reader said no to the permission, or the browser did not ask. */
  | 'permission-denied'
  /** No pack with that id. */
  | 'unknown-pack'
  /** The article or pack was turned away by validation. */
  | 'rejected'
  /** The message was malformed or came from somewhere that may not send it. */
  | 'bad-message'
  /** The background did not answer: it is starting, or the extension was updated under an open page. */
  | 'no-answer'
  /** Anything else; it was reported with its cause. */
  | 'internal';

/** An expected failure as data. `detail` is for logs, in English. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail?: string;
}

/** The outcome of a call: expected failures travel as data, structured-cloneable and JSON-safe. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** Wraps a value as a success. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a code as a failure. */
export function fail(code: FailureCode, detail?: string): Result<never> {
  return { ok: false, error: detail === undefined ? { code } : { code, detail } };
}
