import type { BegunImport, ImportProgress, ImportSummary, PackProblem } from '../../lib/packs';

/** The lock of the one who imports, for as long as they live and work. */
export const IMPORT_LOCK = 'isnad-import';

/**
 * The lock of the notes of imports: theirs too, and shared by those who look for imports that were cut off, whom the one
 * who imports waits for. Such a look is no import, and nobody is to be turned away for it.
 */
export const NOTES_LOCK = 'isnad-import-notes';

/** The broadcast on which the one who imports tells the other options pages how far it is, in ImportNews. */
export const IMPORT_NEWS = 'isnad-import-news';

/** How far the import of a file is, and the page that does it. */
export type ImportNews = ImportProgress & { readonly file: string; readonly page: string };

/** One import, and how it is to be called where it goes on after a stop. */
export interface ImportJob {
  readonly file: Blob;
  readonly label: string;
  /** The import that was cut off and goes on with this. */
  readonly resumed?: BegunImport;
}

/** Options page → import worker. */
export type ToWorker =
  /** The message's ports lead to workers that analyse. */
  | (ImportJob & { readonly kind: 'import'; readonly page: string })
  /** One of them, by its place among the ports, has failed. */
  | { readonly kind: 'analyst-failed'; readonly place: number }
  | { readonly kind: 'cancel' };

/** Import worker → options page. */
export type FromWorker =
  | (ImportProgress & { readonly kind: 'progress' })
  | { readonly kind: 'done'; readonly summary: ImportSummary }
  /** Nothing has changed: the file is bad, or the import was cancelled. */
  | { readonly kind: 'problem'; readonly problem: PackProblem }
  /** On another page its pack or all articles were deleted meanwhile, and the import ended with them. */
  | { readonly kind: 'gone' }
  /** Another page is importing: one at a time. */
  | { readonly kind: 'busy' }
  /** The corpus failed: storage full or broken, or something that was not foreseen. Nothing has changed. */
  | {
      readonly kind: 'failed';
      readonly code: 'storage' | 'unexpected';
      readonly detail: string;
    };
