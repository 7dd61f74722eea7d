import { invisible, originEntry, readCatalogue, readOriginSet, readOutlets } from './catalogue';
import { Columns, COLUMNS_SHIFT } from './codec/columns';
import { DocSet } from './codec/docset';
import { readColumns } from './read-columns';
import type { Store } from './store/types';
import type { Origin, OutletCount } from './types';

/** See Corpus.outlets. */
export function countOutlets(
  store: Store,
  origin: Origin | undefined,
): Promise<readonly OutletCount[]> {
  return store.read(['meta', 'columns', 'sets'], async (transaction) => {
    const [catalogue, { names, counts }] = await Promise.all([
      readCatalogue(transaction),
      readOutlets(transaction),
    ]);
    const own = new Array<number>(names.length).fill(0);
    if (origin !== undefined) {
      const entry = originEntry(catalogue, origin);
      const documents = entry ? await readOriginSet(transaction, entry.number) : DocSet.empty;
      let key = -1;
      let columns = Columns.empty();
      for (const document of documents.minus(invisible(catalogue))) {
        if (document >> COLUMNS_SHIFT !== key) {
          key = document >> COLUMNS_SHIFT;
          columns = await readColumns(transaction, key);
        }
        const row = columns.outlet(document) - 1;
        if (row >= 0) own[row] = (own[row] ?? 0) + 1;
      }
    }
    return names
      .map((outlet, i) => ({ outlet, articles: (origin ? own : counts)[i] ?? 0 }))
      .filter(({ articles }) => articles > 0)
      .sort((a, b) => b.articles - a.articles);
  });
}
