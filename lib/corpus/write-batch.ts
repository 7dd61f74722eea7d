import type { Candidate } from './candidate';
import {
  outletRow,
  putOriginSet,
  readAllOriginSets,
  readCatalogue,
  readOutlets,
  sameOrigin,
  writeCatalogue,
  type Catalogue,
  type OutletTable,
  type Segment,
} from './catalogue';
import {
  ARTICLES_PER_BLOCK,
  ARTICLES_SHIFT,
  decodeArticles,
  encodeArticles,
  type ArticleRecord,
} from './codec/articles';
import { Columns, COLUMNS_SHIFT, dayNumber } from './codec/columns';
import { DocSet } from './codec/docset';
import { HeadBlock, HEADS_SHIFT, type HeadRecord } from './codec/heads';
import { buildIndex, deleteSegment, putBuckets, type IndexedDocument } from './segment-writer';
import { growTail, type Tail } from './tail';
import { INDEX_VERSION, type Analysis } from './terms';
import type { CorpusOptions } from './options';
import type { Store, StoreName, WriteTransaction } from './store/types';
import type { Origin } from './types';

/** An article to be written, as a document of its own. */
export interface FreshDocument {
  readonly candidate: Candidate;
  readonly analysis: Analysis;
  /** The document that it takes the place of. */
  readonly replaces: {
    readonly document: number;
    readonly hidden: boolean;
    readonly head: HeadRecord | null;
  } | null;
}

/** What one transaction of a put does. */
export interface Batch {
  readonly fresh: readonly FreshDocument[];
  /** Known documents that get the origin too. */
  readonly mark: DocSet;
  /** Documents taken out with another origin that come back. */
  readonly unhide: DocSet;
}

export const ALL_ARTICLE_STORES: readonly StoreName[] = [
  'meta',
  'ids',
  'articles',
  'heads',
  'columns',
  'postings',
  'words',
  'sets',
];

/** The record of a new document's head. */
export function toHead(record: ArticleRecord, content: string, analysis: Analysis): HeadRecord {
  return {
    id: record.id,
    outlet: record.outlet,
    ...(record.url !== undefined && { url: record.url }),
    published: record.published,
    title: record.title,
    ...(record.country !== undefined && { country: record.country }),
    ...(record.author !== undefined && { author: record.author }),
    ...(record.section !== undefined && { section: record.section }),
    ...(record.language !== undefined && { language: record.language }),
    added: record.added,
    words: analysis.words,
    content,
    signature: analysis.signature,
  };
}

/** The last block of articles where it has room left: new ones go there first. */
async function lastArticles(store: Store, nextDocument: number): Promise<(ArticleRecord | null)[]> {
  const room = nextDocument % ARTICLES_PER_BLOCK;
  if (room === 0) return [];
  const value = await store.read(['articles'], (transaction) =>
    transaction.get('articles', nextDocument >> ARTICLES_SHIFT),
  );
  if (value === undefined) return new Array<null>(room).fill(null);
  const block = await decodeArticles(value);
  return Array.from({ length: room }, (_, i) => block[i] ?? null);
}

/**
 * Writes a batch in one transaction: articles, heads, index, origin and catalogue together, so that a stop at any
 * moment leaves all of it or nothing. Returns false when the corpus is no longer in the state `seen`.
 * Call while holding the store's lock.
 */
export async function writeBatch(
  store: Store,
  batch: Batch,
  origin: Origin,
  seen: Catalogue,
  options: CorpusOptions,
): Promise<boolean> {
  let nextDocument = seen.nextDocument;
  let articles: (ArticleRecord | null)[] = [];
  if (batch.fresh.length > 0) {
    try {
      articles = await lastArticles(store, nextDocument);
    } catch {
      // The last block can't be read: leave it to `maintain` and begin the next.
      nextDocument = ((nextDocument >> ARTICLES_SHIFT) + 1) << ARTICLES_SHIFT;
    }
  }
  const firstBlock = nextDocument >> ARTICLES_SHIFT;
  const originNumber =
    seen.origins.find((entry) => sameOrigin(entry.origin, origin))?.number ?? seen.nextOrigin;
  const now = options.now();
  const records = batch.fresh.map(({ candidate }): ArticleRecord => {
    return { ...candidate.article, id: candidate.id, added: now, origin: originNumber };
  });
  articles.push(...records);
  // All at once: compressing is a dozen turns of waiting for each block.
  const encoding: Promise<Uint8Array>[] = [];
  for (let i = 0; i < articles.length; i += ARTICLES_PER_BLOCK) {
    const block = articles.slice(i, i + ARTICLES_PER_BLOCK);
    encoding.push(encodeArticles(block, options.compress));
  }
  const blocks = await Promise.all(encoding);
  const documents = batch.fresh.map(({ analysis }, i): IndexedDocument => {
    return { document: nextDocument + i, analysis };
  });
  const tail = await growTail(store, seen, documents);
  return store.write(ALL_ARTICLE_STORES, async (transaction) => {
    // All at once, by what was seen: one turn of waiting in place of five.
    const [catalogue, outlets, sets, headsBefore, columns] = await Promise.all([
      readCatalogue(transaction),
      readOutlets(transaction),
      readAllOriginSets(transaction, seen),
      readLastHeads(transaction, nextDocument),
      readColumnsFrom(transaction, nextDocument, records.length),
    ]);
    if (catalogue.generation !== seen.generation) return false;
    blocks.forEach((block, i) => {
      transaction.put('articles', firstBlock + i, block);
    });
    const rows = new Map(outlets.names.map((name, row) => [name, row]));
    const outletOf = (record: ArticleRecord): number => outletRow(outlets, rows, record.outlet);
    records.forEach((record, i) => {
      transaction.put('ids', record.id, nextDocument + i);
    });
    putHeads(transaction, batch, records, nextDocument, headsBefore);
    putColumns(transaction, columns, records, nextDocument, outletOf);
    const segments = putSegment(transaction, catalogue, documents, tail);
    const changed = moveOrigins(transaction, batch, catalogue, sets, origin, nextDocument, tail);
    const count = await countOutlets(transaction, batch, outlets, rows, records);
    transaction.put('meta', 'outlets', outlets);
    writeCatalogue(transaction, {
      ...catalogue,
      ...changed,
      ...segments,
      articles: catalogue.articles + count,
      nextDocument: Math.max(seen.nextDocument, nextDocument + records.length),
    });
    return true;
  });
}

/** The block of heads that the next document goes into, where there is one begun. */
async function readLastHeads(
  transaction: WriteTransaction,
  nextDocument: number,
): Promise<HeadBlock> {
  if (nextDocument % (1 << HEADS_SHIFT) === 0) return HeadBlock.empty();
  const value = await transaction.get('heads', nextDocument >> HEADS_SHIFT);
  try {
    if (value !== undefined) return HeadBlock.decode(value);
  } catch {
    // Damaged: `maintain` makes the others' heads again from their articles.
  }
  return HeadBlock.empty();
}

function putHeads(
  transaction: WriteTransaction,
  batch: Batch,
  records: readonly ArticleRecord[],
  firstDocument: number,
  before: HeadBlock,
): void {
  const end = firstDocument + records.length;
  for (let at = firstDocument; at < end;) {
    const key = at >> HEADS_SHIFT;
    const block = at === firstDocument ? before : HeadBlock.empty();
    for (; at < end && at >> HEADS_SHIFT === key; at += 1) {
      const record = records[at - firstDocument];
      const fresh = batch.fresh[at - firstDocument];
      if (record === undefined || fresh === undefined) continue;
      block.set(at, toHead(record, fresh.candidate.content, fresh.analysis));
    }
    transaction.put('heads', key, block.encode());
  }
}

/** Reads columns for changing them. Damaged ones begin anew: `maintain` fills them again. */
export async function readColumns(transaction: WriteTransaction, key: number): Promise<Columns> {
  const value = await transaction.get('columns', key);
  if (value === undefined) return Columns.empty();
  try {
    return Columns.decode(value);
  } catch {
    return Columns.empty();
  }
}

/** The columns of so many documents from this one on, by key. */
async function readColumnsFrom(
  transaction: WriteTransaction,
  firstDocument: number,
  count: number,
): Promise<ReadonlyMap<number, Columns>> {
  const first = firstDocument >> COLUMNS_SHIFT;
  const end = count === 0 ? first : ((firstDocument + count - 1) >> COLUMNS_SHIFT) + 1;
  const keys = Array.from({ length: end - first }, (_, i) => first + i);
  const columns = await Promise.all(keys.map((key) => readColumns(transaction, key)));
  return new Map(columns.map((chunk, i) => [first + i, chunk]));
}

function putColumns(
  transaction: WriteTransaction,
  chunks: ReadonlyMap<number, Columns>,
  records: readonly ArticleRecord[],
  firstDocument: number,
  outletOf: (record: ArticleRecord) => number,
): void {
  const end = firstDocument + records.length;
  for (let at = firstDocument; at < end;) {
    const key = at >> COLUMNS_SHIFT;
    const columns = chunks.get(key) ?? Columns.empty();
    for (; at < end && at >> COLUMNS_SHIFT === key; at += 1) {
      const record = records[at - firstDocument];
      if (record !== undefined) {
        columns.set(at, dayNumber(record.published), outletOf(record) + 1);
      }
    }
    transaction.put('columns', key, columns.encode());
  }
}

function putSegment(
  transaction: WriteTransaction,
  catalogue: Catalogue,
  documents: readonly IndexedDocument[],
  tail: Tail | null,
): Partial<Catalogue> {
  const first = documents[0]?.document;
  if (first === undefined) return {};
  const base = tail?.segment.base ?? first;
  const postings = tail?.postings ?? buildIndex(documents, base, 'postings');
  const words = tail?.words ?? buildIndex(documents, base, 'words');
  const segment: Segment = {
    id: catalogue.nextSegment,
    bits: postings.bits,
    wordBits: words.bits,
    base,
    from: base,
    end: first + documents.length,
    documents: documents.length + (tail?.kept ?? 0),
    bytes: postings.bytes + words.bytes,
    version: INDEX_VERSION,
  };
  putBuckets(transaction, 'postings', segment.id, postings);
  putBuckets(transaction, 'words', segment.id, words);
  const others = catalogue.segments.filter(({ id }) => id !== tail?.segment.id);
  if (tail !== null) deleteSegment(transaction, tail.segment);
  return { nextSegment: segment.id + 1, segments: [...others, segment] };
}

/** Takes replaced documents out of all sets, puts the new ones where these were, and marks all with the origin. */
function moveOrigins(
  transaction: WriteTransaction,
  batch: Batch,
  catalogue: Catalogue,
  sets: readonly DocSet[],
  origin: Origin,
  firstDocument: number,
  tail: Tail | null,
): Partial<Catalogue> {
  const known = catalogue.origins.findIndex((entry) => sameOrigin(entry.origin, origin));
  const origins =
    known >= 0
      ? catalogue.origins
      : [...catalogue.origins, { number: catalogue.nextOrigin, origin }];
  const replaced = DocSet.of(batch.fresh.flatMap(({ replaces }) => replaces?.document ?? []));
  const mine = known >= 0 ? known : origins.length - 1;
  origins.forEach(({ number }, i) => {
    const before = sets[i] ?? DocSet.empty;
    const heirs = batch.fresh.flatMap(({ replaces }, k) =>
      replaces !== null && before.has(replaces.document) ? [firstDocument + k] : [],
    );
    let after = before.minus(replaced).union(DocSet.of(heirs));
    if (i === mine) {
      const fresh = DocSet.range(firstDocument, firstDocument + batch.fresh.length);
      after = after.union(fresh).union(batch.mark);
    }
    if (after !== before) putOriginSet(transaction, number, after);
  });
  const hidden = DocSet.decode(catalogue.hidden).minus(replaced).minus(batch.unhide);
  return {
    origins,
    nextOrigin: known >= 0 ? catalogue.nextOrigin : catalogue.nextOrigin + 1,
    hidden: hidden.encode(),
    dead: DocSet.decode(catalogue.dead)
      .minus(tail?.dropped ?? DocSet.empty)
      .union(replaced)
      .encode(),
    unpurged: DocSet.decode(catalogue.unpurged).union(replaced).encode(),
  };
}

/** Brings the outlets' counts up to date; returns by how many the articles grew. */
async function countOutlets(
  transaction: WriteTransaction,
  batch: Batch,
  outlets: OutletTable,
  rows: Map<string, number>,
  records: readonly ArticleRecord[],
): Promise<number> {
  const add = (outlet: number, change: number): void => {
    outlets.counts[outlet] = Math.max(0, (outlets.counts[outlet] ?? 0) + change);
  };
  let growth = records.length;
  for (const record of records) add(outletRow(outlets, rows, record.outlet), 1);
  for (const { replaces } of batch.fresh) {
    if (replaces === null || replaces.hidden) continue;
    growth -= 1;
    const columns = await readColumns(transaction, replaces.document >> COLUMNS_SHIFT);
    const row = columns.outlet(replaces.document) - 1;
    if (row >= 0) add(row, -1);
  }
  for (const document of batch.unhide) {
    growth += 1;
    const columns = await readColumns(transaction, document >> COLUMNS_SHIFT);
    const row = columns.outlet(document) - 1;
    if (row >= 0) add(row, 1);
  }
  return growth;
}
