import type { Catalogue, Segment } from './catalogue';
import {
  addPostings,
  countPostings,
  countUnmarked,
  findTerms,
  visitMarked,
  type TermRange,
} from './codec/bucket';
import { DocSet } from './codec/docset';
import { unseal } from './codec/seal';
import type { FaultLog } from './faults';
import { bucketKey, bucketOf, firstHash, type IndexStore } from './segment-writer';
import type { ReadTransaction } from './store/types';
import { fromImpact, IMPACT_LEVELS, saturation, USUAL_WORDS, type QueryTerm } from './terms';

/** How many articles the background table counts for beside those of the corpus. */
const BACKGROUND_DOCUMENTS = 2_000;

/** The postings of one term in one segment. */
interface TermPostings<T> {
  readonly term: T;
  readonly segment: Segment;
  readonly bytes: Uint8Array;
  readonly range: TermRange;
}

/** Reads the buckets of the terms in all segments, all requests at once. Buckets that can't be read are left out. */
export async function lookUpTerms<T extends { readonly hash: number }>(
  transaction: ReadTransaction,
  catalogue: Catalogue,
  terms: readonly T[],
  faults: FaultLog,
  store: IndexStore = 'postings',
): Promise<readonly TermPostings<T>[]> {
  const sorted = [...terms].sort((a, b) => a.hash - b.hash);
  const found = await Promise.all(
    catalogue.segments.flatMap((segment) => {
      const bits = store === 'postings' ? segment.bits : segment.wordBits;
      const buckets = new Map<number, T[]>();
      for (const term of sorted) {
        const bucket = bucketOf(term.hash, bits);
        const others = buckets.get(bucket);
        if (others === undefined) buckets.set(bucket, [term]);
        else others.push(term);
      }
      return [...buckets].map(async ([bucket, wanted]) => {
        const key = bucketKey(segment.id, bucket);
        const value = await transaction.get(store, key);
        if (value === undefined) return [];
        const read = faults.attempt(store, key, () => {
          const bytes = unseal(value);
          const hashes = wanted.map(({ hash }) => hash);
          return { bytes, ranges: findTerms(bytes, firstHash(bucket, bits), hashes) };
        });
        return wanted.flatMap((term, i): TermPostings<T>[] => {
          const range = read?.ranges[i] ?? null;
          return read === null || range === null
            ? []
            : [{ term, segment, bytes: read.bytes, range }];
        });
      });
    }),
  );
  return found.flat();
}

/** A document with its sum of BM25 weights. */
export interface Scored {
  readonly document: number;
  readonly score: number;
}

/** Rare terms weigh more than BM25 says: two reports share few of them, and those tell the event. */
const RARITY_POWER = 1.3;

/** Weight of a term by how many documents of the corpus and what share of all news hold it. */
export function termWeight(documents: number, share: number, corpusSize: number): number {
  const size = corpusSize + BACKGROUND_DOCUMENTS;
  const holding = documents + share * BACKGROUND_DOCUMENTS;
  return Math.log(1 + (size - holding + 0.5) / (holding + 0.5)) ** RARITY_POWER;
}

/** What the scores are to take into account beside the terms. */
export interface ScoreOptions {
  /** Documents that are not to be found: the open article itself. */
  readonly except: readonly unknown[];
  readonly limit: number;
  /** Factor of a document's score. */
  readonly factor: (document: number) => number;
}

/** Sums of the terms' weights by document: one array for each segment. Documents of `unseen` count for nothing. */
export class Scores {
  private readonly bySegment: readonly { readonly segment: Segment; readonly sums: Float32Array }[];
  private readonly weights: ReadonlyMap<number, number>;

  constructor(
    private readonly found: readonly TermPostings<QueryTerm>[],
    catalogue: Catalogue,
    private readonly unseen: DocSet,
  ) {
    this.weights = termWeights(found, catalogue, unseen);
    this.bySegment = catalogue.segments.flatMap((segment) => {
      const own = found.filter((postings) => postings.segment === segment);
      if (own.length === 0) return [];
      const sums = new Float32Array(segment.end - segment.base);
      for (const { term, bytes, range } of own) {
        const weight = this.weights.get(term.hash) ?? 0;
        const worth = Float64Array.from(
          { length: IMPACT_LEVELS + 1 },
          (_, impact) => weight * fromImpact(impact),
        );
        addPostings(bytes, range, worth, sums);
      }
      return { segment, sums };
    });
  }

  /** The best documents, best first. */
  best({ except, limit, factor }: ScoreOptions): readonly Scored[] {
    const best = new BestDocuments(limit);
    for (const { segment, sums } of this.bySegment) {
      for (let i = segment.from - segment.base; i < sums.length; i += 1) {
        const sum = sums[i] ?? 0;
        // No factor is above one.
        if (sum <= best.floor) continue;
        const document = segment.base + i;
        const score = sum * factor(document);
        if (score > best.floor && !this.unseen.has(document) && !except.includes(document)) {
          best.add(document, score);
        }
      }
    }
    return best.take();
  }

  /** The surfaces of the terms that each of these documents matched, best first. */
  explain(documents: readonly number[]): ReadonlyMap<number, readonly string[]> {
    return explain(this.found, this.weights, documents);
  }
}

/** The catalogue without segments that hold nothing that can be found, as those of an import under way. */
export function withSeenSegments(catalogue: Catalogue, unseen: DocSet): Catalogue {
  const segments = catalogue.segments.filter(
    ({ from, end }) => unseen.within(from, end).size < end - from,
  );
  return { ...catalogue, segments };
}

/** The documents of a segment that do not count, 1 by document (local to the segment); null: all count. */
function uncounted({ base, from, end }: Segment, unseen: DocSet): Uint8Array | null {
  const skipped = unseen.within(from, end).union(DocSet.range(base, from));
  return skipped.isEmpty ? null : skipped.flags(base, end);
}

/** By what can be found only: what an import holds, or has left behind, changes no order. */
function termWeights(
  found: readonly TermPostings<QueryTerm>[],
  catalogue: Catalogue,
  unseen: DocSet,
): ReadonlyMap<number, number> {
  const skipped = new Map<Segment, Uint8Array | null>();
  for (const segment of catalogue.segments) skipped.set(segment, uncounted(segment, unseen));
  const counts = new Map<QueryTerm, number>();
  for (const { term, segment, bytes, range } of found) {
    const marks = skipped.get(segment) ?? null;
    const count = marks === null ? countPostings(bytes, range) : countUnmarked(bytes, range, marks);
    counts.set(term, (counts.get(term) ?? 0) + count);
  }
  const weights = new Map<number, number>();
  for (const [term, count] of counts) {
    // What the open article says often or early weighs more, as it does in the articles found.
    const said = saturation(term.weight, USUAL_WORDS);
    weights.set(term.hash, said * termWeight(count, term.share, catalogue.articles));
  }
  return weights;
}

/** How many of the matching terms are told. */
const TOLD_TERMS = 8;

function explain(
  found: readonly TermPostings<QueryTerm>[],
  weights: ReadonlyMap<number, number>,
  documents: readonly number[],
): ReadonlyMap<number, readonly string[]> {
  const matches = new Map<number, { surface: string; worth: number }[]>();
  const marksOf = new Map<Segment, Uint8Array>();
  for (const { term, segment, bytes, range } of found) {
    const weight = weights.get(term.hash) ?? 0;
    let marks = marksOf.get(segment);
    if (marks === undefined) {
      marks = new Uint8Array(segment.end - segment.base);
      for (const document of documents) marks[document - segment.base] = 1;
      marksOf.set(segment, marks);
    }
    visitMarked(bytes, range, marks, (local, impact) => {
      const document = segment.base + local;
      const list = matches.get(document) ?? [];
      list.push({ surface: term.surface, worth: weight * impact });
      matches.set(document, list);
    });
  }
  const told = new Map<number, readonly string[]>();
  for (const [document, list] of matches) {
    list.sort((a, b) => b.worth - a.worth);
    told.set(
      document,
      list.slice(0, TOLD_TERMS).map(({ surface }) => surface),
    );
  }
  return told;
}

/** Keeps the best so many: a list that is cut back to its best half-way whenever it has grown to twice the limit. */
class BestDocuments {
  private list: { document: number; score: number }[] = [];
  /** Scores at or below this can't get in any more. */
  floor = 0;

  constructor(private readonly limit: number) {}

  add(document: number, score: number): void {
    this.list.push({ document, score });
    if (this.list.length >= this.limit * 2 + 16) this.cut();
  }

  take(): readonly { document: number; score: number }[] {
    this.cut();
    return this.list;
  }

  private cut(): void {
    this.list.sort((a, b) => b.score - a.score || a.document - b.document);
    this.list = this.list.slice(0, this.limit);
    if (this.list.length === this.limit) this.floor = this.list.at(-1)?.score ?? 0;
  }
}
