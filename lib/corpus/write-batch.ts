import { settleDraft, settleOrigins, type Batch, type Target } from './batch-sets';
import {
  originNumber,
  outletRow,
  readAllOriginSets,
  readCatalogue,
  readOutlets,
  writeCatalogue,
  writeEdition,
  type Catalogue,
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
import { idRecord } from './ids';
import { readColumns } from './read-columns';
import { buildIndex, deleteSegment, putBuckets, type IndexedDocument } from './segment-writer';
import { growTail, type Tail } from './tail';
import { INDEX_VERSION, type Analysis } from './terms';
import type { CorpusOptions } from './options';
import type { Store, StoreName, WriteTransaction } from './store/types';

export const ALL_ARTICLE_STORES: readonly StoreName[] = [
  'meta',
  'ids',
  'articles',
  'heads',
  'columns',
  'postings',
  'words',
  'sets',
  'heirs',
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
  target: Target,
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
  const origin = originNumber(seen, target.origin);
  const now = options.now();
  const records = batch.fresh.map(({ candidate }): ArticleRecord => {
    return { ...candidate.article, id: candidate.id, added: now, origin };
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
    batch.fresh.forEach(({ candidate, standing }, i) => {
      const kept = target.session === null ? null : (standing?.document ?? null);
      transaction.put('ids', candidate.id, idRecord(kept, nextDocument + i));
    });
    putHeads(transaction, batch, records, nextDocument, headsBefore);
    putColumns(transaction, columns, records, nextDocument, outletOf);
    const segments = putSegment(transaction, catalogue, documents, tail);
    if (target.session === null) {
      for (const record of records) {
        const row = outletOf(record);
        outlets.counts[row] = (outlets.counts[row] ?? 0) + 1;
      }
    }
    const written = { firstDocument: nextDocument, dropped: tail?.dropped ?? DocSet.empty };
    const after =
      target.session === null
        ? await settleOrigins(transaction, batch, catalogue, sets, target.origin, written, outlets)
        : settleDraft(transaction, batch, catalogue, sets, written);
    transaction.put('meta', 'outlets', outlets);
    // What is held for an import is not found before that is done.
    const write = target.session === null ? writeEdition : writeCatalogue;
    write(transaction, {
      ...after,
      ...segments,
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
