import type { Segment } from './catalogue';
import { BucketCursor } from './codec/bucket';
import { unseal } from './codec/seal';
import type { FaultLog } from './faults';
import { bucketKey, firstHash, type IndexStore } from './segment-writer';
import type { ReadTransaction } from './store/types';

export function bitsOf(segment: Segment, store: IndexStore): number {
  return store === 'postings' ? segment.bits : segment.wordBits;
}

/**
 * Cursors over the terms of a segment with hashes from ≤ h < to, in order. Buckets that can't be read are told to
 * `faults` and passed over.
 */
export async function readTerms(
  transaction: ReadTransaction,
  store: IndexStore,
  segment: Segment,
  from: number,
  to: number,
  faults: FaultLog,
): Promise<TermStream> {
  const bits = bitsOf(segment, store);
  const width = 2 ** (32 - bits);
  const first = Math.floor(from / width);
  const last = Math.floor((to - 1) / width);
  const entries = await transaction.entries(store, {
    from: bucketKey(segment.id, first),
    to: bucketKey(segment.id, last),
  });
  const cursors: BucketCursor[] = [];
  for (const [key, value] of entries) {
    const bucket = Number(key) - bucketKey(segment.id, 0);
    const cursor = faults.attempt(
      store,
      key,
      () => new BucketCursor(unseal(value), firstHash(bucket, bits)),
    );
    if (cursor !== null) cursors.push(cursor);
  }
  return new TermStream(cursors, segment.base, from, to);
}

/** The terms of neighbouring buckets one after another. */
export class TermStream {
  private at = 0;

  constructor(
    private readonly cursors: readonly BucketCursor[],
    /** First document of the segment: postings count from it. */
    readonly base: number,
    from: number,
    private readonly to: number,
  ) {
    while (this.hash < from) this.next();
  }

  /** Hash of the term the stream stands on; Infinity at the end. */
  get hash(): number {
    const cursor = this.current();
    return cursor === undefined || cursor.hash >= this.to ? Infinity : cursor.hash;
  }

  next(): void {
    this.current()?.next();
  }

  /** Calls `visit` with each document number (not local) and impact. */
  visit(visit: (document: number, impact: number) => void): void {
    this.current()?.visit((local, impact) => {
      visit(this.base + local, impact);
    });
  }

  private current(): BucketCursor | undefined {
    while (this.cursors[this.at]?.done === true) this.at += 1;
    return this.cursors[this.at];
  }
}
