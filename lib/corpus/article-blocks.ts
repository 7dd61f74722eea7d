import {
  ARTICLES_PER_BLOCK,
  ARTICLES_SHIFT,
  decodeArticles,
  type ArticleRecord,
} from './codec/articles';
import type { Store } from './store/types';

/** An article record with its document number. */
export interface NumberedRecord {
  readonly document: number;
  readonly record: ArticleRecord;
}

/** What some blocks of articles hold. */
export interface ReadBlocks {
  readonly records: readonly NumberedRecord[];
  /** Keys of the blocks that can't be read, with what is wrong. */
  readonly broken: ReadonlyMap<number, unknown>;
}

/** Reads the articles of documents from ≤ d < to, block by block. Missing blocks hold nothing. */
export async function readArticles(store: Store, from: number, to: number): Promise<ReadBlocks> {
  const first = from >> ARTICLES_SHIFT;
  const last = (to - 1) >> ARTICLES_SHIFT;
  const entries = await store.read(['articles'], (transaction) =>
    transaction.entries('articles', { from: first, to: last }),
  );
  const records: NumberedRecord[] = [];
  const broken = new Map<number, unknown>();
  for (const [key, value] of entries) {
    try {
      const block = await decodeArticles(value);
      block.forEach((record, i) => {
        const document = Number(key) * ARTICLES_PER_BLOCK + i;
        if (record !== null && document >= from && document < to)
          records.push({ document, record });
      });
    } catch (error) {
      broken.set(Number(key), error);
    }
  }
  return { records, broken };
}
