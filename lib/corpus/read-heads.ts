import { HeadBlock, HEADS_SHIFT, type HeadRecord } from './codec/heads';
import type { FaultLog } from './faults';
import type { ReadTransaction } from './store/types';

/** A document and something known of it. */
interface Located {
  readonly document: number;
}

/**
 * The heads of documents, in their order, each block read once. A document without a head, or whose block can't be
 * read, is left out; what can't be read is told to `faults`.
 */
export async function readHeads<T extends Located>(
  transaction: ReadTransaction,
  located: readonly T[],
  faults: FaultLog,
): Promise<readonly (T & { readonly head: HeadRecord })[]> {
  const keys = [...new Set(located.map(({ document }) => document >> HEADS_SHIFT))];
  const blocks = new Map<number, HeadBlock>();
  await Promise.all(
    keys.map(async (key) => {
      const value = await transaction.get('heads', key);
      const block = faults.attempt('heads', key, () => HeadBlock.decode(value));
      if (block !== null) blocks.set(key, block);
    }),
  );
  return located.flatMap((hit) => {
    const key = hit.document >> HEADS_SHIFT;
    const block = blocks.get(key);
    if (block === undefined) return [];
    const head = faults.attempt('heads', key, () => block.get(hit.document));
    return head === null ? [] : [{ ...hit, head }];
  });
}
