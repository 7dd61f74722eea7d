import type { Catalogue, Segment } from './catalogue';
import { BucketCursor, packPosting } from './codec/bucket';
import { unseal } from './codec/seal';
import { DocSet } from './codec/docset';
import { sortPostings } from './codec/sort-postings';
import {
  buildBuckets,
  bucketKey,
  packDocuments,
  type BuiltIndex,
  type IndexedDocument,
  type IndexStore,
} from './segment-writer';
import { isStale } from './stale';
import type { Store } from './store/types';

/** The last segment grows in place up to this size, so that articles kept one by one never pile up segments. */
const TAIL_DOCUMENTS = 64;

/** The last segment written again with new documents. */
export interface Tail {
  /** The segment that it takes the place of. */
  readonly segment: Segment;
  /** Documents of it that are kept, and those that are left out for good. */
  readonly kept: number;
  readonly dropped: DocSet;
  readonly postings: BuiltIndex;
  readonly words: BuiltIndex;
}

/** The last segment, where it is small enough to be written again with the new documents. */
function growing(catalogue: Catalogue, more: number): Segment | null {
  const last = catalogue.segments.at(-1);
  if (last === undefined || more === 0 || last.documents + more > TAIL_DOCUMENTS) return null;
  if (isStale(last) || last.from !== last.base) return null;
  // Documents that were updated over and over leave gaps; a packed posting has sixteen bits for the document.
  if (last.end - last.base > 4096 || catalogue.merge?.sources.includes(last.id) === true)
    return null;
  return last;
}

/** The tail with the new documents, ready to be put; null where a new segment is to be begun. */
export async function growTail(
  store: Store,
  catalogue: Catalogue,
  documents: readonly IndexedDocument[],
): Promise<Tail | null> {
  const segment = growing(catalogue, documents.length);
  if (segment === null) return null;
  const dead = DocSet.decode(catalogue.dead);
  try {
    const rebuild = async (kind: IndexStore, bits: number): Promise<BuiltIndex> => {
      const packed = await readPacked(store, kind, segment, bits, dead);
      packed.push(...packDocuments(documents, segment.base, kind));
      return buildBuckets(sortPostings(Float64Array.from(packed)), kind);
    };
    const postings = await rebuild('postings', segment.bits);
    const words = await rebuild('words', segment.wordBits);
    const dropped = dead.intersect(DocSet.range(segment.base, segment.end));
    return { segment, kept: segment.documents - dropped.size, dropped, postings, words };
  } catch {
    // Damaged: left for `maintain`, which is told by the next query or check.
    return null;
  }
}

/** All postings of a small segment but those of dead documents. Throws CorruptRecord. */
async function readPacked(
  store: Store,
  kind: IndexStore,
  segment: Segment,
  bits: number,
  dead: DocSet,
): Promise<number[]> {
  const from = bucketKey(segment.id, 0);
  const entries = await store.read([kind], (transaction) =>
    transaction.entries(kind, { from, to: bucketKey(segment.id, 2 ** bits - 1) }),
  );
  const packed: number[] = [];
  for (const [key, value] of entries) {
    const first = (Number(key) - from) * 2 ** (32 - bits);
    for (const cursor = new BucketCursor(unseal(value), first); !cursor.done; cursor.next()) {
      const { hash } = cursor;
      cursor.visit((document, impact) => {
        if (!dead.has(segment.base + document)) packed.push(packPosting(hash, document, impact));
      });
    }
  }
  return packed;
}
