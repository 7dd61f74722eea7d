import { markedDocuments, readOutlets, type Catalogue, type OutletTable } from './catalogue';
import { COLUMNS_SHIFT, Columns } from './codec/columns';
import { DocSet } from './codec/docset';
import { readColumns } from './read-columns';
import type { WriteTransaction } from './store/types';

/** The catalogue with these documents gone for good. Sets, ids and counts are the caller's business. */
export function buried(catalogue: Catalogue, dead: DocSet): Catalogue {
  const { draft } = catalogue;
  return {
    ...catalogue,
    dead: DocSet.decode(catalogue.dead).union(dead).encode(),
    unpurged: DocSet.decode(catalogue.unpurged).union(dead).encode(),
    draft: draft && {
      ...draft,
      held: DocSet.decode(draft.held).minus(dead).encode(),
      marks: DocSet.decode(draft.marks).minus(dead).encode(),
    },
  };
}

/**
 * The catalogue when no origin holds these documents any more: they are gone for good, but for those that the import
 * under way has marked. These are its own from now on, as if it had brought them.
 */
export function released(catalogue: Catalogue, documents: DocSet): Catalogue {
  const marks = markedDocuments(catalogue);
  const after = buried(catalogue, documents.minus(marks));
  const { draft } = after;
  const kept = documents.intersect(marks);
  if (draft === null || kept.isEmpty) return after;
  return {
    ...after,
    draft: {
      ...draft,
      held: DocSet.decode(draft.held).union(kept).encode(),
      marks: marks.minus(kept).encode(),
    },
  };
}

/** Adds `change` to the outlets' counts for every document of the set. The table is the caller's to put. */
export async function countInto(
  transaction: WriteTransaction,
  outlets: OutletTable,
  documents: DocSet,
  change: number,
): Promise<void> {
  let key = -1;
  let columns = Columns.empty();
  for (const document of documents) {
    if (document >> COLUMNS_SHIFT !== key) {
      key = document >> COLUMNS_SHIFT;
      columns = await readColumns(transaction, key);
    }
    const row = columns.outlet(document) - 1;
    if (row >= 0) outlets.counts[row] = Math.max(0, (outlets.counts[row] ?? 0) + change);
  }
}

/** The same with the table read and put. */
export async function countDocuments(
  transaction: WriteTransaction,
  documents: DocSet,
  change: number,
): Promise<void> {
  const outlets = await readOutlets(transaction);
  await countInto(transaction, outlets, documents, change);
  transaction.put('meta', 'outlets', outlets);
}
