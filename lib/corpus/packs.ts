import { originEntry, readAllOriginSets, readCatalogue } from './catalogue';
import { COLUMNS_SHIFT, Columns } from './codec/columns';
import { DocSet } from './codec/docset';
import type { FaultLog } from './faults';
import type { Store } from './store/types';
import type { PackInfo, PackRecord } from './types';

/** See Corpus.packs. */
export function listPacks(store: Store, faults: FaultLog): Promise<readonly PackInfo[]> {
  return store.read(['meta', 'packs', 'sets', 'columns'], async (transaction) => {
    const [catalogue, entries] = await Promise.all([
      readCatalogue(transaction),
      transaction.entries('packs'),
    ]);
    const sets = await readAllOriginSets(transaction, catalogue, (number, problem) => {
      faults.note('sets', number, problem);
    });
    const chunks = new Map<number, Columns | null>();
    const columnsOf = async (document: number): Promise<Columns | null> => {
      const key = document >> COLUMNS_SHIFT;
      const known = chunks.get(key);
      if (known !== undefined) return known;
      const value = await transaction.get('columns', key);
      const columns = faults.attempt('columns', key, () => Columns.decode(value));
      chunks.set(key, columns);
      return columns;
    };
    const packs: PackInfo[] = [];
    for (const [, value] of entries) {
      const pack = value as PackRecord;
      const entry = originEntry(catalogue, { kind: 'pack', pack: pack.id });
      const set =
        entry === undefined
          ? DocSet.empty
          : (sets[catalogue.origins.indexOf(entry)] ?? DocSet.empty);
      const outlets = new Set<number>();
      for (const document of set) {
        const outlet = (await columnsOf(document))?.outlet(document) ?? 0;
        if (outlet !== 0) outlets.add(outlet);
      }
      packs.push({ ...pack, articles: set.size, outlets: outlets.size });
    }
    return packs.sort((a, b) => b.imported - a.imported);
  });
}
