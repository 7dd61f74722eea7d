import { readArticles } from './article-blocks';
import { contentHash } from './candidate';
import {
  gone,
  heldDocuments,
  invisible,
  putOriginSet,
  readAllOriginSets,
  readCatalogue,
  readOutlets,
  outletRow,
  writeEdition,
} from './catalogue';
import { ARTICLES_SHIFT } from './codec/articles';
import { Columns, COLUMNS_SHIFT, dayNumber } from './codec/columns';
import { DocSet } from './codec/docset';
import { HeadBlock, HEADS_SHIFT } from './codec/heads';
import { buried } from './burial';
import { forgetDocument } from './ids';
import { analyse } from './terms';
import { ALL_ARTICLE_STORES, toHead } from './write-batch';
import type { Store, StoreName } from './store/types';
import type { Fault } from './types';

/** Works off one noted fault. Returns false when there is none to work off. Call while holding the store's lock. */
export async function stepRepair(store: Store): Promise<boolean> {
  const entries = await store.read(['faults'], (transaction) => transaction.entries('faults'));
  const next = entries.find(([, value]) => (value as Fault).lost === undefined);
  if (next === undefined) return false;
  const [name, value] = next;
  const fault = value as Fault;
  const key = Number(fault.key);
  switch (fault.store) {
    case 'heads':
      await rebuildHeads(store, key);
      break;
    case 'columns':
      await rebuildColumns(store, key);
      break;
    case 'sets':
      await rebuildOriginSet(store, key);
      break;
    case 'articles': {
      const first = key << ARTICLES_SHIFT;
      const { broken } = await readArticles(store, first, first + (1 << ARTICLES_SHIFT));
      if (broken.size > 0) return buryBlocks(store, [key]);
      break;
    }
    // Damaged buckets: their segment is marked and made again by `stepReindex`.
  }
  await store.write(['faults'], (transaction) => {
    transaction.delete('faults', name);
    return Promise.resolve();
  });
  return true;
}

/** Makes a block of heads again from the articles. */
async function rebuildHeads(store: Store, key: number): Promise<void> {
  const seen = await store.read(['meta'], readCatalogue);
  const from = key << HEADS_SHIFT;
  const { records } = await readArticles(store, from, from + (1 << HEADS_SHIFT));
  const unpurged = DocSet.decode(seen.unpurged);
  const block = HeadBlock.empty();
  for (const { document, record } of records) {
    if (unpurged.has(document)) continue;
    block.set(document, toHead(record, contentHash(record), analyse(record.title, record.text)));
  }
  await store.write(['meta', 'heads'], async (transaction) => {
    const catalogue = await readCatalogue(transaction);
    if (catalogue.generation !== seen.generation) return;
    if (block.isEmpty) transaction.delete('heads', key);
    else transaction.put('heads', key, block.encode());
  });
}

/** Makes a record of columns again from the articles. */
async function rebuildColumns(store: Store, key: number): Promise<void> {
  const seen = await store.read(['meta'], readCatalogue);
  const from = key << COLUMNS_SHIFT;
  const step = 256;
  const unpurged = DocSet.decode(seen.unpurged);
  const rows: { readonly document: number; readonly day: number; readonly outlet: string }[] = [];
  for (let at = from; at < from + (1 << COLUMNS_SHIFT); at += step) {
    const { records } = await readArticles(store, at, at + step);
    for (const { document, record } of records) {
      if (unpurged.has(document)) continue;
      rows.push({ document, day: dayNumber(record.published), outlet: record.outlet });
    }
  }
  await store.write(['meta', 'columns'], async (transaction) => {
    const catalogue = await readCatalogue(transaction);
    if (catalogue.generation !== seen.generation) return;
    const outlets = await readOutlets(transaction);
    const known = new Map(outlets.names.map((name, row) => [name, row]));
    const columns = Columns.empty();
    for (const { document, day, outlet } of rows) {
      columns.set(document, day, outletRow(outlets, known, outlet) + 1);
    }
    transaction.put('columns', key, columns.encode());
    transaction.put('meta', 'outlets', outlets);
  });
}

/** Makes the set of an origin again from what the articles say of where they first came from. */
async function rebuildOriginSet(store: Store, number: number): Promise<void> {
  const seen = await store.read(['meta'], readCatalogue);
  const unseen = invisible(seen);
  const members: number[] = [];
  const step = 256;
  for (let at = 0; at < seen.nextDocument; at += step) {
    const { records } = await readArticles(store, at, at + step);
    for (const { document, record } of records) {
      if (record.origin === number && !unseen.has(document)) members.push(document);
    }
  }
  await store.write(['meta', 'sets'], async (transaction) => {
    const catalogue = await readCatalogue(transaction);
    if (catalogue.generation !== seen.generation) return;
    if (!catalogue.origins.some((entry) => entry.number === number)) return;
    putOriginSet(transaction, number, DocSet.of(members));
  });
}

const BURIAL_STORES: readonly StoreName[] = [...ALL_ARTICLE_STORES, 'annotations', 'faults'];

/**
 * Takes blocks of articles out that can't be read: nothing can bring their texts back but taking them in again, which
 * the ids no longer stand against. The titles are kept in the fault, so that the reader learns what is lost.
 */
export async function buryBlocks(store: Store, keys: readonly number[]): Promise<boolean> {
  return store.write(BURIAL_STORES, async (transaction) => {
    const catalogue = await readCatalogue(transaction);
    const outlets = await readOutlets(transaction);
    const before = gone(catalogue);
    const hidden = DocSet.decode(catalogue.hidden);
    const uncounted = hidden.union(heldDocuments(catalogue));
    let lost = DocSet.empty;
    let articles = 0;
    for (const key of keys) {
      const first = key << ARTICLES_SHIFT;
      const titles: string[] = [];
      const inBlock = DocSet.range(
        first,
        Math.min(catalogue.nextDocument, first + (1 << ARTICLES_SHIFT)),
      );
      let columns = Columns.empty();
      try {
        columns = Columns.decode(await transaction.get('columns', first >> COLUMNS_SHIFT));
      } catch {
        // The outlets' counts are then made right when the columns are.
      }
      let heads = HeadBlock.empty();
      try {
        heads = HeadBlock.decode(await transaction.get('heads', first >> HEADS_SHIFT));
      } catch {
        // Titles unknown; the ids point to documents that are gone and so stand in nobody's way.
      }
      for (const document of inBlock.minus(before)) {
        const row = columns.outlet(document) - 1;
        if (row < 0) continue;
        let title = '';
        try {
          const head = heads.get(document);
          title = head?.title ?? '';
          if (head !== null) await forgetDocument(transaction, head.id, document);
        } catch {
          // As above.
        }
        titles.push(title);
        if (uncounted.has(document)) continue;
        articles += 1;
        outlets.counts[row] = Math.max(0, (outlets.counts[row] ?? 0) - 1);
      }
      transaction.delete('articles', key);
      const fault: Fault = {
        store: 'articles',
        key: String(key),
        problem: 'The articles of this record could not be read and were taken out.',
        seen: Date.now(),
        lost: titles,
      };
      if (titles.length > 0) transaction.put('faults', `articles/${String(key)}`, fault);
      else transaction.delete('faults', `articles/${String(key)}`);
      lost = lost.union(inBlock.minus(before));
    }
    const sets = await readAllOriginSets(transaction, catalogue);
    catalogue.origins.forEach(({ number }, i) => {
      const set = sets[i] ?? DocSet.empty;
      if (!set.intersect(lost).isEmpty) putOriginSet(transaction, number, set.minus(lost));
    });
    transaction.put('meta', 'outlets', outlets);
    writeEdition(transaction, {
      ...buried(catalogue, lost),
      hidden: hidden.minus(lost).encode(),
      articles: catalogue.articles - articles,
    });
    return true;
  });
}
