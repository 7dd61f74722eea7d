import { buried, countDocuments, released } from './burial';
import {
  gone,
  heldDocuments,
  originEntry,
  originNumber,
  putOriginSet,
  readAllOriginSets,
  readCatalogue,
  readOriginSet,
  sameOrigin,
  withOrigin,
  writeCatalogue,
  writeEdition,
  type Catalogue,
} from './catalogue';
import { Columns, COLUMNS_SHIFT } from './codec/columns';
import { DocSet } from './codec/docset';
import { DRAFT_STORES, withoutDraft } from './draft';
import type { FaultLog } from './faults';
import { forgetDocument, IdReader } from './ids';
import { locateArticle } from './read-articles';
import { readColumns } from './read-columns';
import type { Store, WriteTransaction } from './store/types';
import type { ImportSession, Origin, PackRecord, Removal, StoredArticle, TakenOut } from './types';

/** How long an origin that was taken out can come back, in milliseconds. */
const UNDO_TIME = 24 * 60 * 60 * 1000;

/** What taking out an origin, or articles of one, took away. */
export interface RemovalRecord {
  readonly origin: Origin;
  readonly pack: PackRecord | null;
  /** Documents that nothing else held: hidden now. */
  readonly alone: Uint8Array;
  /** Documents that other origins hold too. */
  readonly shared: Uint8Array;
  readonly time: number;
}

const STORES = [...DRAFT_STORES, 'columns', 'sets', 'packs', 'removals'] as const;

/** Forgets the imports of an origin that is taken out, and gives up the one under way: its pack would come back unasked. */
async function withoutImportsOf(
  transaction: WriteTransaction,
  catalogue: Catalogue,
  origin: Origin,
): Promise<Catalogue> {
  for (const [key, value] of await transaction.entries('imports')) {
    if (sameOrigin((value as ImportSession).origin, origin)) transaction.delete('imports', key);
  }
  const { draft } = catalogue;
  const isUnderWay = draft !== null && sameOrigin(draft.origin, origin);
  return isUnderWay ? withoutDraft(transaction, catalogue) : catalogue;
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

const ticketFor = ({ generation }: Catalogue, now: number): string =>
  `${String(now)}-${String(generation)}`;

/** See Corpus.removeOrigin: one small transaction, however many articles. */
export function removeOrigin(
  store: Store,
  origin: Origin,
  now: number,
  forGood: boolean,
): Promise<Removal> {
  return store.exclusive(() =>
    store.write(STORES, async (transaction) => {
      const seen = await readCatalogue(transaction);
      const catalogue = await withoutImportsOf(transaction, seen, origin);
      const entry = originEntry(catalogue, origin);
      const { own, others } = await ownAndOthers(transaction, catalogue, entry);
      const alone = own.minus(others);
      await countDocuments(transaction, alone, -1);
      const ticket = forGood ? '' : ticketFor(catalogue, now);
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
      writeEdition(transaction, {
        ...(forGood ? released(catalogue, alone) : concealed(catalogue, alone)),
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
      // What was taken out meanwhile as the last of its origins let go of it stays out, though an import may hold it.
      const lost = gone(catalogue).union(heldDocuments(catalogue));
      const members = await stillStored(transaction, once.minus(lost));
      // What was shared may have been hidden since, with the last of its other origins.
      const back = members.intersect(hidden);
      await countDocuments(transaction, back, 1);
      const number = originNumber(catalogue, record.origin);
      const already = await readOriginSet(transaction, number);
      putOriginSet(transaction, number, already.union(members));
      if (record.pack !== null && (await transaction.get('packs', record.pack.id)) === undefined) {
        transaction.put('packs', record.pack.id, record.pack);
      }
      transaction.delete('removals', ticket);
      writeEdition(transaction, {
        ...catalogue,
        ...withOrigin(catalogue, record.origin),
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
      const removals = (await transaction.entries('removals')).map(
        ([ticket, value]) => [ticket, value as RemovalRecord] as const,
      );
      const expired = removals.filter(([, { time }]) => time + UNDO_TIME <= now);
      if (expired.length === 0) return false;
      const catalogue = await readCatalogue(transaction);
      let hidden = DocSet.decode(catalogue.hidden);
      // What came in again since and was taken out again can still come back with the later removal.
      const later = removals
        .filter(([, { time }]) => time + UNDO_TIME > now)
        .reduce((all, [, { alone }]) => all.union(DocSet.decode(alone)), DocSet.empty);
      let dead = DocSet.empty;
      for (const [ticket, { alone }] of expired) {
        dead = dead.union(DocSet.decode(alone).intersect(hidden).minus(later));
        transaction.delete('removals', ticket);
      }
      hidden = hidden.minus(dead);
      writeCatalogue(transaction, { ...released(catalogue, dead), hidden: hidden.encode() });
      return true;
    }),
  );
}

/** The catalogue with these documents hidden, until they come back or are buried. The rest is the caller's business. */
function concealed(catalogue: Catalogue, documents: DocSet): Catalogue {
  return { ...catalogue, hidden: DocSet.decode(catalogue.hidden).union(documents).encode() };
}

const ARTICLE_STORES = ['meta', 'columns', 'ids', 'sets', 'annotations'] as const;

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
    await store.write(ARTICLE_STORES, async (transaction) => {
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
        writeEdition(transaction, catalogue);
        return;
      }
      // Taken out as a whole it goes with the text that an import holds for it; else that one is left to the import.
      const { held: heir } = new IdReader(catalogue).holders(await transaction.get('ids', id));
      const whole = origin === undefined;
      const after = whole
        ? buried(catalogue, DocSet.of(heir === null ? [document] : [document, heir]))
        : released(catalogue, one);
      if (whole && heir !== null) await forgetDocument(transaction, id, heir);
      if (gone(after).has(document)) await forgetDocument(transaction, id, document);
      await countDocuments(transaction, one, -1);
      writeEdition(transaction, { ...after, articles: catalogue.articles - 1 });
    });
    return article;
  });
}

/** Ids looked up at once. */
const IDS_AT_ONCE = 500;

/** The ids that stand for an article, by its document. */
async function standing(
  transaction: WriteTransaction,
  catalogue: Catalogue,
  ids: readonly string[],
): Promise<ReadonlyMap<number, string>> {
  const idOf = new Map<number, string>();
  const reader = new IdReader(catalogue);
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    const some = ids.slice(at, at + IDS_AT_ONCE);
    const found = await Promise.all(some.map((id) => transaction.get('ids', id)));
    found.forEach((value, i) => {
      const { standing: document } = reader.holders(value);
      if (document !== null) idOf.set(document, some[i] ?? '');
    });
  }
  return idOf;
}

/** See Corpus.takeOut: what only this origin held is hidden, as with `removeOrigin`, and neither read nor written anew. */
export function takeOut(
  store: Store,
  ids: readonly string[],
  origin: Origin,
  now: number,
): Promise<TakenOut> {
  return store.exclusive(() =>
    store.write([...ARTICLE_STORES, 'removals'], async (transaction) => {
      const catalogue = await readCatalogue(transaction);
      const entry = originEntry(catalogue, origin);
      const idOf = await standing(transaction, catalogue, ids);
      const { own, others } = await ownAndOthers(transaction, catalogue, entry);
      const losing = own.intersect(DocSet.of(idOf.keys()));
      if (entry === undefined || losing.isEmpty) return { taken: 0, removed: 0, ticket: '' };
      const alone = losing.minus(others);
      const shared = losing.intersect(others);
      await countDocuments(transaction, alone, -1);
      const ticket = ticketFor(catalogue, now);
      const record: RemovalRecord = {
        origin,
        pack: null,
        alone: alone.encode(),
        shared: shared.encode(),
        time: now,
      };
      transaction.put('removals', ticket, record);
      putOriginSet(transaction, entry.number, own.minus(losing));
      const articles = catalogue.articles - alone.size;
      writeEdition(transaction, { ...concealed(catalogue, alone), articles });
      return { taken: losing.size, removed: alone.size, ticket };
    }),
  );
}

/** See Corpus.removeMany: one transaction for all of them, which reads no article. */
export function removeArticles(
  store: Store,
  ids: readonly string[],
  origin: Origin,
): Promise<number> {
  return store.exclusive(() =>
    store.write(ARTICLE_STORES, async (transaction) => {
      const catalogue = await readCatalogue(transaction);
      const entry = originEntry(catalogue, origin);
      if (entry === undefined) return 0;
      const idOf = await standing(transaction, catalogue, ids);
      const { own, others } = await ownAndOthers(transaction, catalogue, entry);
      const losing = own.intersect(DocSet.of(idOf.keys()));
      const alone = losing.minus(others);
      putOriginSet(transaction, entry.number, own.minus(losing));
      const after = released(catalogue, alone);
      const dead = gone(after);
      for (const document of alone) {
        const id = idOf.get(document);
        if (id !== undefined && dead.has(document)) await forgetDocument(transaction, id, document);
      }
      await countDocuments(transaction, alone, -1);
      writeEdition(transaction, { ...after, articles: catalogue.articles - alone.size });
      return alone.size;
    }),
  );
}
