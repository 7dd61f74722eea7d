import type { Segment } from './catalogue';
import { BucketWriter, packPosting } from './codec/bucket';
import { seal } from './codec/seal';
import { sortPostings } from './codec/sort-postings';
import type { WriteTransaction } from './store/types';
import type { Analysis } from './terms';

/** Buckets of about 8 kB: smaller ones mean more requests when merging, larger ones more bytes for a query. */
const BUCKET_BYTES = 8192;
const MAX_BITS = 16;

/** `postings`: terms of related search; `words`: what the library's index holds beside them. */
export type IndexStore = 'postings' | 'words';

/**
 * What the average posting takes with its share of the table, to choose the number of buckets beforehand. Those of
 * common words lie close together.
 */
const BYTES_PER_POSTING: Readonly<Record<IndexStore, number>> = { postings: 3.5, words: 2 };

/** Record key of a bucket. */
export function bucketKey(segment: number, bucket: number): number {
  return segment * 2 ** MAX_BITS + bucket;
}

/** First hash of a bucket. */
export function firstHash(bucket: number, bits: number): number {
  return bucket * 2 ** (32 - bits);
}

/** The bucket that a term falls into. */
export function bucketOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

export function bitsFor(bytes: number): number {
  return Math.min(MAX_BITS, Math.max(0, Math.ceil(Math.log2(bytes / BUCKET_BYTES))));
}

/** A document of a segment to be written. */
export interface IndexedDocument {
  readonly document: number;
  readonly analysis: Pick<Analysis, 'terms' | 'impacts' | 'libraryTerms'>;
}

/** Buckets ready to be put: made before the transaction. */
export interface BuiltIndex {
  readonly bits: number;
  readonly buckets: readonly { readonly bucket: number; readonly bytes: Uint8Array }[];
  readonly bytes: number;
}

/** Postings of one kind as numbers that sort by term, then document. All documents within 65,536 of `base`. */
export function packDocuments(
  documents: readonly IndexedDocument[],
  base: number,
  store: IndexStore,
): Float64Array {
  let count = 0;
  for (const { analysis } of documents) {
    count += store === 'postings' ? analysis.terms.length : analysis.libraryTerms.length;
  }
  const packed = new Float64Array(count);
  let n = 0;
  for (const { document, analysis } of documents) {
    if (store === 'postings') {
      const { terms, impacts } = analysis;
      for (let i = 0; i < terms.length; i += 1) {
        packed[n] = packPosting(terms[i] ?? 0, document - base, impacts[i] ?? 0);
        n += 1;
      }
    } else {
      for (const hash of analysis.libraryTerms) {
        packed[n] = packPosting(hash, document - base, 0);
        n += 1;
      }
    }
  }
  return packed;
}

/** Builds the buckets of one kind of index. */
export function buildIndex(
  documents: readonly IndexedDocument[],
  base: number,
  store: IndexStore,
): BuiltIndex {
  return buildBuckets(sortPostings(packDocuments(documents, base, store)), store);
}

/** Buckets from sorted packed postings. */
export function buildBuckets(packed: Float64Array, store: IndexStore): BuiltIndex {
  const bits = bitsFor(packed.length * BYTES_PER_POSTING[store]);
  const buckets: { bucket: number; bytes: Uint8Array }[] = [];
  const writer = new BucketWriter(0);
  let bytes = 0;
  let bucket = -1;
  let hash = -1;
  const endBucket = (): void => {
    if (hash >= 0) writer.endTerm(hash);
    if (bucket < 0 || writer.isEmpty) return;
    const sealed = seal(writer.finish());
    bytes += sealed.length;
    buckets.push({ bucket, bytes: sealed });
  };
  for (const posting of packed) {
    const term = Math.floor(posting / 0x100000);
    const rest = posting - term * 0x100000;
    if (term !== hash) {
      const inBucket = bucketOf(term, bits);
      if (inBucket !== bucket) {
        endBucket();
        bucket = inBucket;
        writer.restart(firstHash(bucket, bits));
      } else writer.endTerm(hash);
      hash = term;
    }
    writer.posting(rest >>> 4, rest & 15);
  }
  endBucket();
  return { bits, buckets, bytes };
}

export function putBuckets(
  transaction: WriteTransaction,
  store: IndexStore,
  segment: number,
  index: BuiltIndex,
): void {
  for (const { bucket, bytes } of index.buckets) {
    transaction.put(store, bucketKey(segment, bucket), bytes);
  }
}

/** Deletes all buckets of a small segment. */
export function deleteSegment(
  transaction: WriteTransaction,
  segment: Pick<Segment, 'id' | 'bits' | 'wordBits'>,
): void {
  const first = bucketKey(segment.id, 0);
  transaction.deleteRange('postings', first, first + 2 ** segment.bits - 1);
  transaction.deleteRange('words', first, first + 2 ** segment.wordBits - 1);
}
