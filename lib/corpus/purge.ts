import { readArticles } from './article-blocks';
import { readCatalogue, writeCatalogue } from './catalogue';
import {
  ARTICLES_PER_BLOCK,
  ARTICLES_SHIFT,
  encodeArticles,
  type ArticleRecord,
} from './codec/articles';
import { COLUMNS_SHIFT } from './codec/columns';
import { DocSet } from './codec/docset';
import { HeadBlock, HEADS_SHIFT } from './codec/heads';
import { forgetDocument } from './ids';
import { buryBlocks } from './repair';
import { readColumns } from './read-columns';
import type { Store } from './store/types';

/** Documents whose records are looked at in one step: whole blocks of heads and articles. */
const STEP_DOCUMENTS = 64;

/**
 * Takes the records of the next dead documents away: article, head, columns, id and annotation. Their postings go
 * with the next merge. Returns false when there are none. Call while holding the store's lock.
 */
export async function stepPurge(store: Store, compress: boolean): Promise<boolean> {
  const seen = await store.read(['meta'], readCatalogue);
  const unpurged = DocSet.decode(seen.unpurged);
  const first = unpurged.runs[0];
  if (first === undefined) return false;
  const from = Math.floor(first / STEP_DOCUMENTS) * STEP_DOCUMENTS;
  const to = from + STEP_DOCUMENTS;
  const { records, broken } = await readArticles(store, from, to);
  if (broken.size > 0) return buryBlocks(store, [...broken.keys()]);
  const dying = records.filter(({ document }) => unpurged.has(document));
  const blocks = new Map<number, Uint8Array | null>();
  for (const { document } of dying) {
    const key = document >> ARTICLES_SHIFT;
    if (blocks.has(key)) continue;
    const rest = new Array<ArticleRecord | null>(ARTICLES_PER_BLOCK).fill(null);
    for (const other of records) {
      if (other.document >> ARTICLES_SHIFT === key && !unpurged.has(other.document)) {
        rest[other.document % ARTICLES_PER_BLOCK] = other.record;
      }
    }
    const isEmpty = rest.every((record) => record === null);
    blocks.set(key, isEmpty ? null : await encodeArticles(rest, compress));
  }
  const stores = ['meta', 'ids', 'articles', 'heads', 'columns', 'annotations'] as const;
  await store.write(stores, async (transaction) => {
    const catalogue = await readCatalogue(transaction);
    if (catalogue.generation !== seen.generation) return;
    for (const [key, block] of blocks) {
      if (block === null) transaction.delete('articles', key);
      else transaction.put('articles', key, block);
    }
    for (const { document, record } of dying) {
      await forgetDocument(transaction, record.id, document);
    }
    const purged = unpurged.intersect(DocSet.range(from, to));
    for (let key = from >> HEADS_SHIFT; key < to >> HEADS_SHIFT; key += 1) {
      const value = await transaction.get('heads', key);
      if (value === undefined) continue;
      try {
        const block = HeadBlock.decode(value);
        const range = DocSet.range(key << HEADS_SHIFT, (key + 1) << HEADS_SHIFT);
        for (const document of purged.intersect(range)) block.set(document, null);
        if (block.isEmpty) transaction.delete('heads', key);
        else transaction.put('heads', key, block.encode());
      } catch {
        // Damaged: made again without the dead ones once a reader or a check has met it.
      }
    }
    const columns = await readColumns(transaction, from >> COLUMNS_SHIFT);
    for (const document of purged) columns.set(document, 0, 0);
    transaction.put('columns', from >> COLUMNS_SHIFT, columns.encode());
    writeCatalogue(transaction, { ...catalogue, unpurged: unpurged.minus(purged).encode() });
  });
  return true;
}
