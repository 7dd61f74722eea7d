import type { ImportFault, ImportRemark } from '../../lib/report/index';

/** A pack of the corpus as the list shows it. Texts are in the language of the interface. */
export interface PackView {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly articles: number;
  readonly outlets: number;
  /** Few enough to be compared with each other. */
  readonly comparable: boolean;
  /** ms since the epoch. */
  readonly imported: number;
  readonly shipped: boolean;
  readonly author: string | null;
  readonly license: string | null;
  readonly homepage: string | null;
}

/** What an import did, in counts, with the articles turned down. */
export interface ImportResult {
  readonly title: string;
  readonly added: number;
  readonly updated: number;
  readonly duplicate: number;
  readonly rejectedCount: number;
  /** The first of them; there may be more. */
  readonly rejected: readonly ImportFault[];
  /** What is to be said of articles that were taken. */
  readonly remarks: readonly ImportRemark[];
}

/** How far an import is. `done` and `total` are bytes while checking, articles while writing. */
export interface ImportAt {
  /** 'cancelling': what was written is being taken back. */
  readonly phase: 'checking' | 'writing' | 'cancelling';
  readonly file: string;
  /** The pack's id and title, null until they are known. */
  readonly pack: string | null;
  readonly title: string | null;
  readonly done: number;
  readonly total: number;
}

/** Where the import of a pack stands. */
export type ImportState =
  | { readonly kind: 'idle' }
  | (ImportAt & { readonly kind: 'busy' })
  /** Another page imports; `at` is null until it tells how far it is. */
  | { readonly kind: 'elsewhere'; readonly at: ImportAt | null }
  | { readonly kind: 'done'; readonly result: ImportResult }
  /** Failed or cancelled, it has changed nothing. */
  | {
      readonly kind: 'failed';
      readonly file: string;
      readonly fault: ImportFault;
    }
  | { readonly kind: 'cancelled' }
  /** What is imported was deleted on another page, and the import ended with it. */
  | { readonly kind: 'gone' };

/** An outlet whose pages are read without asking. */
export interface OutletView {
  readonly host: string;
  readonly name: string;
  readonly country: string;
}
