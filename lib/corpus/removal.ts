import {
  gone,
  originEntry,
  putOriginSet,
  readAllOriginSets,
  readCatalogue,
  readOriginSet,
  readOutlets,
  writeCatalogue,
  type Catalogue,
} from './catalogue';
import { Columns, COLUMNS_SHIFT } from './codec/columns';
import { DocSet } from './codec/docset';
import type { FaultLog } from './faults';
import { locateArticle } from './read-articles';
import { readColumns } from './write-batch';
import type { Store, WriteTransaction } from './store/types';
import type { Origin, PackRecord, Removal, StoredArticle } from './types';

/** How long an origin that was taken out can come back, in milliseconds. */
export const UNDO_TIME = 24 * 60 * 60 * 1000;

/** What taking an origin out took away. */
export interface RemovalRecord {
  readonly origin: Origin;
  readonly pack: PackRecord | null;
  /** Documents that nothing else held: hidden now. */
  readonly alone: Uint8Array;
  /** Documents that other origins hold too. */
  readonly shared: Uint8Array;
  readonly time: number;
}

const STORES = ['meta', 'columns', 'sets', 'packs', 'removals'] as const;

/** Adds `change` to the outlets' counts for every document of the set. */
async function countDocuments(
  transaction: WriteTransaction,
  documents: DocSet,
  change: number,
): Promise<void> {
  const outlets = await readOutlets(transaction);
  const { runs } = documents;
  for (let i = 0; i < runs.length; i += 2) {
    const end = runs[i + 1] ?? 0;
    for (let at = runs[i] ?? 0; at < end;) {
      const key = at >> COLUMNS_SHIFT;
      const columns = await readColumns(transaction, key);
      for (; at < end && at >> COLUMNS_SHIFT === key; at += 1) {
        const row = columns.outlet(at) - 1;
        if (row >= 0) outlets.counts[row] = Math.max(0, (outlets.counts[row] ?? 0) + change);
      }
    }
  }
  transaction.put('meta', 'outlets', outlets);
}

/** Those documents that were not purged: of what a merge has cleaned up the catalogue knows nothing any more. */
async function stillStored(transaction: WriteTransaction, documents: DocSet): Promise<DocSet> {
  const stored: number[] = [];
  let key = -1;
  let columns = Columns.empty();
  for (const document of documents) {
    if (document >> COLUMNS_SHIFT !== key) {
      key = document >> COLUMNS_SHIFT;
      columns = await readColumns(transaction, key);
    }
    if (columns.outlet(document) > 0) stored.push(document);
  }
  return DocSet.of(stored);
}

/** The documents of one origin, and those of all the others. */
async function ownAndOthers(
  transaction: WriteTransaction,
  catalogue: Catalogue,
  entry: Catalogue['origins'][number] | undefined,
): Promise<{ readonly own: DocSet; readonly others: DocSet }> {
  const sets = await readAllOriginSets(transaction, catalogue);
  let own = DocSet.empty;
  let others = DocSet.empty;
  catalogue.origins.forEach((other, i) => {
    const set = sets[i] ?? DocSet.empty;
    if (other === entry) own = set;
    else others = others.union(set);
  });
  return { own, others };
}

/** See Corpus.removeOrigin: one small transaction, however many articles. */
export function removeOrigin(
  store: Store,
  origin: Origin,
  now: number,
  forGood: boolean,
): Promise<Removal> {
  return store.exclusive(() =>
    store.write(STORES, async (transaction) => {
      const catalogue = await readCatalogue(transaction);
      const entry = originEntry(catalogue, origin);
      const { own, others } = await ownAndOthers(transaction, catalogue, entry);
      const alone = own.minus(others);
      await countDocuments(transaction, alone, -1);
      const ticket = forGood ? '' : `${String(now)}-${String(catalogue.generation)}`;
      if (!forGood) {
        const pack =
          origin.kind === 'pack'
            ? ((await transaction.get('packs', origin.pack)) as PackRecord | undefined)
            : undefined;
        const record: RemovalRecord = {
          origin,
          pack: pack ?? null,
          alone: alone.encode(),
          shared: own.intersect(others).encode(),
          time: now,
        };
        transaction.put('removals', ticket, record);
      }
      if (origin.kind === 'pack') transaction.delete('packs', origin.pack);
      if (entry !== undefined) transaction.delete('sets', entry.number);
      writeCatalogue(transaction, {
        ...(forGood ? buried(catalogue, alone) : concealed(catalogue, alone)),
        articles: catalogue.articles - alone.size,
        origins: catalogue.origins.filter((other) => other !== entry),
      });
      return { removed: alone.size, ticket };
    }),
  );
}

/** See Corpus.restoreOrigin. What was put in again meanwhile, or changed, stays as it is. */
export function restoreOrigin(store: Store, ticket: string): Promise<number | null> {
  return store.exclusive(() =>
    store.write(STORES, async (transaction) => {
      const record = (await transaction.get('removals', ticket)) as RemovalRecord | undefined;
      if (record === undefined) return null;
      const catalogue = await readCatalogue(transaction);
      const hidden = DocSet.decode(catalogue.hidden);
      const once = DocSet.decode(record.alone).union(DocSet.decode(record.shared));
      const members = await stillStored(transaction, once.minus(gone(catalogue)));
      // What was shared may have been hidden since, with the last of its other origins.
      const back = members.intersect(hidden);
      await countDocuments(transaction, back, 1);
      const entry = originEntry(catalogue, record.origin);
      const number = entry?.number ?? catalogue.nextOrigin;
      const already = entry === undefined ? DocSet.empty : await readOriginSet(transaction, number);
      putOriginSet(transaction, number, already.union(members));
      if (record.pack !== null && (await transaction.get('packs', record.pack.id)) === undefined) {
        transaction.put('packs', record.pack.id, record.pack);
      }
      transaction.delete('removals', ticket);
      writeCatalogue(transaction, {
        ...catalogue,
        ...(entry === undefined && {
          origins: [...catalogue.origins, { number, origin: record.origin }],
          nextOrigin: number + 1,
        }),
        articles: catalogue.articles + back.size,
        hidden: hidden.minus(back).encode(),
      });
      return back.size;
    }),
  );
}

/** Turns removals that can't be undone any more into deaths. Returns whether there was one. */
export function expireRemovals(store: Store, now: number): Promise<boolean> {
  return store.exclusive(() =>
    store.write(['meta', 'removals'], async (transaction) => {
      const entries = await transaction.entries('removals');
      const expired = entries.filter(
        ([, value]) => (value as RemovalRecord).time + UNDO_TIME <= now,
      );
      if (expired.length === 0) return false;
      const catalogue = await readCatalogue(transaction);
      let hidden = DocSet.decode(catalogue.hidden);
      let dead = DocSet.empty;
      for (const [ticket, value] of expired) {
        dead = dead.union(DocSet.decode((value as RemovalRecord).alone).intersect(hidden));
        transaction.delete('removals', ticket);
      }
      hidden = hidden.minus(dead);
      writeCatalogue(transaction, { ...buried(catalogue, dead), hidden: hidden.encode() });
      return true;
    }),
  );
}

/** The catalogue with these documents gone for good. Sets and counts are the caller's business. */
export function buried(catalogue: Catalogue, dead: DocSet): Catalogue {
  return {
    ...catalogue,
    dead: DocSet.decode(catalogue.dead).union(dead).encode(),
    unpurged: DocSet.decode(catalogue.unpurged).union(dead).encode(),
  };
}

/** The catalogue with these documents hidden, until they come back or are buried. The rest is the caller's business. */
function concealed(catalogue: Catalogue, documents: DocSet): Catalogue {
  return { ...catalogue, hidden: DocSet.decode(catalogue.hidden).union(documents).encode() };
}

/** See Corpus.remove. */
export function removeArticle(
  store: Store,
  id: string,
  origin: Origin | undefined,
  faults: FaultLog,
): Promise<StoredArticle | undefined> {
  return store.exclusive(async () => {
    const located = await locateArticle(store, id, faults);
    if (located === undefined) return undefined;
    const { document, article } = located;
    await store.write(['meta', 'columns', 'ids', 'sets'], async (transaction) => {
      const catalogue = await readCatalogue(transaction);
      const one = DocSet.of([document]);
      const sets = await readAllOriginSets(transaction, catalogue);
      const entry = origin && originEntry(catalogue, origin);
      const held = catalogue.origins.filter((_, i) => sets[i]?.has(document));
      const losing = entry !== undefined && held.some((other) => other !== entry) ? [entry] : held;
      // Asked to take one origin's mark off an article that does not carry it: nothing to do.
      if (origin !== undefined && (entry === undefined || !held.includes(entry))) return;
      for (const { number } of losing) {
        const set = sets[catalogue.origins.findIndex((other) => other.number === number)];
        if (set !== undefined) putOriginSet(transaction, number, set.minus(one));
      }
      if (losing.length < held.length) {
        writeCatalogue(transaction, catalogue);
        return;
      }
      transaction.delete('ids', id);
      await countDocuments(transaction, one, -1);
      writeCatalogue(transaction, {
        ...buried(catalogue, one),
        articles: catalogue.articles - 1,
      });
    });
    return article;
  });
}

/** Ids looked up at once. */
const IDS_AT_ONCE = 500;

/** See Corpus.removeMany: one transaction for all of them, which reads no article. */
export function removeArticles(
  store: Store,
  ids: readonly string[],
  origin: Origin,
): Promise<number> {
  return store.exclusive(() =>
    store.write(['meta', 'columns', 'ids', 'sets'], async (transaction) => {
      const catalogue = await readCatalogue(transaction);
      const entry = originEntry(catalogue, origin);
      if (entry === undefined) return 0;
      const idOf = new Map<number, string>();
      for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
        const some = ids.slice(at, at + IDS_AT_ONCE);
        const documents = await Promise.all(some.map((id) => transaction.get('ids', id)));
        documents.forEach((document, i) => {
          if (typeof document === 'number') idOf.set(document, some[i] ?? '');
        });
      }
      const { own, others } = await ownAndOthers(transaction, catalogue, entry);
      const losing = own.intersect(DocSet.of(idOf.keys())).minus(gone(catalogue));
      const alone = losing.minus(others);
      putOriginSet(transaction, entry.number, own.minus(losing));
      for (const document of alone) {
        const id = idOf.get(document);
        if (id !== undefined) transaction.delete('ids', id);
      }
      await countDocuments(transaction, alone, -1);
      writeCatalogue(transaction, {
        ...buried(catalogue, alone),
        articles: catalogue.articles - alone.size,
      });
      return alone.size;
    }),
  );
}
