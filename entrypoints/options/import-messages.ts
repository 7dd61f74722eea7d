import type { ImportSummary, PackProblem, PackText } from '../../lib/packs';

/** Options page → import worker. */
export type ToWorker =
  | { readonly kind: 'import'; readonly file: Blob; readonly label: string }
  | { readonly kind: 'cancel' };

/** Import worker → options page. */
export type FromWorker =
  | {
      readonly kind: 'progress';
      readonly phase: 'checking' | 'writing';
      readonly title: PackText | null;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'done'; readonly summary: ImportSummary }
  | { readonly kind: 'problem'; readonly problem: PackProblem }
  /** Another page is importing: one at a time. */
  | { readonly kind: 'busy' }
  /** The corpus failed: storage full or broken, or something that was not foreseen. */
  | { readonly kind: 'failed'; readonly code: 'storage' | 'unexpected'; readonly detail: string };
