import {
  readCatalogue,
  writeCatalogue,
  type Catalogue,
  type Merge,
  type Segment,
} from './catalogue';
import { BucketWriter } from './codec/bucket';
import { DocSet } from './codec/docset';
import { seal } from './codec/seal';
import { FaultLog } from './faults';
import { bitsOf, readTerms } from './segment-reader';
import { bitsFor, bucketKey, firstHash } from './segment-writer';
import { isStale } from './stale';
import { INDEX_VERSION } from './terms';
import type { Store, WriteTransaction } from './store/types';

/** Neighbours of like size are merged when so many have come together. */
const FAN_IN = 8;

/** A segment is written anew when this share of it is dead. */
const DEAD_SHARE = 0.25;

/** All are merged into one when what lies beside the largest has grown to this share of it. */
const REST_SHARE = 0.1;

/** No more segments than this are left when there is nothing else to do. */
const MOST_SEGMENTS = 3;

/** Buckets of the target written in one transaction, and how long one may take (ms). */
const STEP_BUCKETS = 32;
const STEP_MS = 6;

/** Buckets of the target read for at a time: between two such groups a step may end. */
const GROUP_BUCKETS = 4;

function sizeOf(segment: Segment): number {
  return Math.max(1, segment.documents);
}

/**
 * Which neighbours to merge next: FAN_IN of like size (none more than FAN_IN times the smallest, so that an article is
 * rewritten once for each power of FAN_IN); with `tidy`, when nothing else is to be done, also all of them unless one
 * outweighs the others by far, and a segment of which much is dead. Null: nothing to do. Pure, so that the policy can be tested by itself.
 */
export function chooseMerge(
  segments: readonly Segment[],
  dead: DocSet,
  tidy: boolean,
): readonly Segment[] | null {
  const usable = segments.map((segment) => !isStale(segment));
  for (let end = segments.length; end >= FAN_IN; end -= 1) {
    const run = segments.slice(end - FAN_IN, end);
    const sizes = run.map(sizeOf);
    const level = Math.max(...sizes) <= Math.min(...sizes) * FAN_IN;
    if (level && usable.slice(end - FAN_IN, end).every(Boolean)) return run;
  }
  if (!tidy) return null;
  for (const [i, segment] of segments.entries()) {
    const buried = dead.intersect(DocSet.range(segment.from, segment.end)).size;
    if (usable[i] === true && buried > segment.documents * DEAD_SHARE) return [segment];
  }
  if (segments.length > 1 && usable.every(Boolean)) {
    const sizes = segments.map(sizeOf);
    const largest = Math.max(...sizes);
    const rest = sizes.reduce((sum, size) => sum + size, 0) - largest;
    if (rest >= largest * REST_SHARE) return segments;
  }
  if (segments.length <= MOST_SEGMENTS) return null;
  // The newest neighbours, so many that a few are left.
  const surplus = segments.length - MOST_SEGMENTS + 1;
  const run = segments.slice(-surplus);
  return usable.slice(-surplus).every(Boolean) ? run : null;
}

/** Writes down that these segments are to be merged. Nothing else happens before the first step. */
export function beginMerge(catalogue: Catalogue, sources: readonly Segment[]): Catalogue {
  const first = sources[0];
  const last = sources.at(-1);
  if (first === undefined || last === undefined) return catalogue;
  const target: Segment = {
    id: catalogue.nextSegment,
    bits: bitsFor(sources.reduce((sum, { bytes }) => sum + bytes, 0) * 0.75),
    wordBits: Math.min(
      16,
      Math.ceil(Math.log2(sources.reduce((sum, { wordBits }) => sum + 2 ** wordBits, 0))),
    ),
    base: first.from,
    from: first.from,
    end: last.end,
    documents: 0,
    bytes: 0,
    version: INDEX_VERSION,
  };
  const range = DocSet.range(target.base, target.end);
  const merge: Merge = {
    target,
    sources: sources.map(({ id }) => id),
    dropping: DocSet.decode(catalogue.dead).intersect(range).encode(),
    store: 'postings',
    next: 0,
  };
  return { ...catalogue, nextSegment: target.id + 1, merge };
}

/** One bounded step of the merge under way, in one transaction. Returns false when there is none. */
export function stepMerge(store: Store): Promise<boolean> {
  return store.write(['meta', 'postings', 'words'], async (transaction) => {
    const catalogue = await readCatalogue(transaction);
    const { merge } = catalogue;
    if (merge === null) return false;
    const sources = merge.sources.flatMap(
      (id) => catalogue.segments.find((segment) => segment.id === id) ?? [],
    );
    if (
      sources.length !== merge.sources.length ||
      sources.some(({ damaged }) => damaged === true)
    ) {
      writeCatalogue(transaction, abandonMerge(catalogue));
      return true;
    }
    const faults = new FaultLog();
    const { next, bytes } = await writeBuckets(transaction, merge, sources, faults);
    if (faults.found.length > 0) {
      // A source can't be read: it is made again from its articles first.
      const broken = new Set(
        faults.found.map(({ key }) => Math.floor(Number(key) / bucketKey(1, 0))),
      );
      writeCatalogue(
        transaction,
        abandonMerge({
          ...catalogue,
          segments: catalogue.segments.map((segment) =>
            broken.has(segment.id) ? { ...segment, damaged: true as const } : segment,
          ),
        }),
      );
      return true;
    }
    const target = { ...merge.target, bytes: merge.target.bytes + bytes };
    if (next < 2 ** bitsOf(target, merge.store)) {
      writeCatalogue(transaction, { ...catalogue, merge: { ...merge, target, next } });
    } else if (merge.store === 'postings') {
      const words: Merge = { ...merge, target, store: 'words', next: 0 };
      writeCatalogue(transaction, { ...catalogue, merge: words });
    } else {
      writeCatalogue(transaction, finishMerge(catalogue, merge, target, sources));
    }
    return true;
  });
}

/** Gives up the merge; its target becomes garbage. */
export function abandonMerge(catalogue: Catalogue): Catalogue {
  if (catalogue.merge === null) return catalogue;
  const { id } = catalogue.merge.target;
  return { ...catalogue, merge: null, garbage: [...catalogue.garbage, id] };
}

function finishMerge(
  catalogue: Catalogue,
  merge: Merge,
  target: Segment,
  sources: readonly Segment[],
): Catalogue {
  const dropped = DocSet.decode(merge.dropping);
  const documents = sources.reduce((sum, segment) => sum + segment.documents, 0);
  const merged: Segment = { ...target, documents: Math.max(0, documents - dropped.size) };
  const segments = catalogue.segments.flatMap((segment) => {
    if (segment.id === sources[0]?.id) return merged.documents > 0 ? [merged] : [];
    return merge.sources.includes(segment.id) ? [] : [segment];
  });
  return {
    ...catalogue,
    segments,
    merge: null,
    dead: DocSet.decode(catalogue.dead).minus(dropped).encode(),
    garbage: [...catalogue.garbage, ...merge.sources, ...(merged.documents > 0 ? [] : [merged.id])],
  };
}

/** Merges the terms of the next buckets of the target, until the time of a step is used up. */
async function writeBuckets(
  transaction: WriteTransaction,
  merge: Merge,
  sources: readonly Segment[],
  faults: FaultLog,
): Promise<{ readonly next: number; readonly bytes: number }> {
  const { target, store } = merge;
  const bits = bitsOf(target, store);
  const buckets = 2 ** bits;
  const dropped = DocSet.decode(merge.dropping).flags(target.base, target.end);
  const began = performance.now();
  let next = merge.next;
  let bytes = 0;
  while (next < buckets && next < merge.next + STEP_BUCKETS) {
    const end = Math.min(buckets, next + GROUP_BUCKETS);
    const from = firstHash(next, bits);
    const to = firstHash(end, bits);
    const streams = await Promise.all(
      sources.map((segment) => readTerms(transaction, store, segment, from, to, faults)),
    );
    for (; next < end; next += 1) {
      const writer = new BucketWriter(firstHash(next, bits));
      const limit = firstHash(next + 1, bits);
      for (;;) {
        let hash = Infinity;
        for (const stream of streams) hash = Math.min(hash, stream.hash);
        if (hash >= limit) break;
        for (const [i, stream] of streams.entries()) {
          if (stream.hash !== hash) continue;
          const begin = sources[i]?.from ?? 0;
          stream.visit((document, impact) => {
            const local = document - target.base;
            if (document >= begin && dropped[local] === 0) writer.posting(local, impact);
          });
          stream.next();
        }
        writer.endTerm(hash);
      }
      if (!writer.isEmpty) {
        const sealed = seal(writer.finish());
        bytes += sealed.length;
        transaction.put(store, bucketKey(target.id, next), sealed);
      }
    }
    if (performance.now() - began > STEP_MS) break;
  }
  return { next, bytes };
}

/** Buckets deleted in one transaction. */
const SWEEP_BUCKETS = 32;

/** How far a segment is swept: all of `postings` and of `words` before these keys is gone. */
interface Sweep {
  readonly id: number;
  readonly postings: number;
  readonly words: number;
}

/**
 * Where the last sweep of each store ended. The databases under IndexedDB pass one by one over what was deleted a short
 * while ago, and read it: a sweep of a large segment that began at its first bucket each time would take longer and
 * longer. Only a hint: a worker that has just begun sweeps from the first bucket.
 */
const sweeps = new WeakMap<Store, Sweep>();

/** Deletes some buckets of segments that nothing points to any more. Returns false when there are none. */
export async function sweepGarbage(store: Store): Promise<boolean> {
  const swept = await store.write(['meta', 'postings', 'words'], async (transaction) => {
    const catalogue = await readCatalogue(transaction);
    const id = catalogue.garbage[0];
    if (id === undefined) return null;
    const first = bucketKey(id, 0);
    const to = bucketKey(id + 1, 0) - 1;
    const before = sweeps.get(store);
    const sweep = before?.id === id ? before : { id, postings: first, words: first };
    for (const kind of ['postings', 'words'] as const) {
      const from = sweep[kind];
      if (from > to) continue;
      const keys = await transaction.keys(kind, { from, to, limit: SWEEP_BUCKETS });
      const last = keys.at(-1);
      if (last === undefined) continue;
      transaction.deleteRange(kind, from, last);
      return { ...sweep, [kind]: Number(last) + 1 };
    }
    writeCatalogue(transaction, { ...catalogue, garbage: catalogue.garbage.slice(1) });
    return sweep;
  });
  // Not before it is certain that they are gone.
  if (swept !== null) sweeps.set(store, swept);
  return swept !== null;
}
