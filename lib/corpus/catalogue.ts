import { DocSet } from './codec/docset';
import { seal, unseal } from './codec/seal';
import type { ReadTransaction, WriteTransaction } from './store/types';
import type { Origin } from './types';

/** A part of the index, never changed once written. Documents of a segment come before those of the next. */
export interface Segment {
  readonly id: number;
  /** The buckets are 2^bits, of related search and of the library's words. */
  readonly bits: number;
  readonly wordBits: number;
  /** Documents base ≤ d < end; postings count from base. */
  readonly base: number;
  readonly end: number;
  /** Documents before this one have been indexed anew elsewhere: skip them here. */
  readonly from: number;
  /** Documents indexed, dead ones included. */
  readonly documents: number;
  readonly bytes: number;
  /** Version of the analysis that made it: another one than today's means: make it again. */
  readonly version: number;
  /** A bucket of it could not be read: make it again. */
  readonly damaged?: true;
}

/** Merging of neighbouring segments into one, bucket by bucket. */
export interface Merge {
  readonly target: Segment;
  readonly sources: readonly number[];
  /** Documents that were dead when it began: left out of the target. */
  readonly dropping: Uint8Array;
  readonly store: 'postings' | 'words';
  /** The next bucket of the target to write. */
  readonly next: number;
}

/** An origin, and the key of its set. */
export interface OriginEntry {
  readonly number: number;
  readonly origin: Origin;
}

/**
 * An import under way. What it has written is stored and indexed, and stands for nobody before the import is done: then
 * all of it takes its place in one transaction (draft.ts). Given up, it goes, and all is as it was before.
 */
export interface Draft {
  /** Id of its ImportSession. */
  readonly session: string;
  readonly origin: Origin;
  /** The number that the origin has, or will have. */
  readonly number: number;
  /** Documents that only the import has: what it wrote, and what it marked and all others have let go of since. */
  readonly held: Uint8Array;
  /** Documents of others that the origin is to have too. */
  readonly marks: Uint8Array;
}

/** What everything hangs on: one small record, read at the beginning of each transaction. */
export interface Catalogue {
  /** Counts every write: who prepared something for an older state must look again. */
  readonly generation: number;
  /** Counts the writes after which other articles are found, or the same from other origins. */
  readonly edition: number;
  readonly nextDocument: number;
  readonly nextSegment: number;
  readonly nextOrigin: number;
  /** Articles that can be found. */
  readonly articles: number;
  readonly segments: readonly Segment[];
  /** Documents that are gone for good but still have postings. */
  readonly dead: Uint8Array;
  /** Dead documents whose articles, heads and ids are still stored. */
  readonly unpurged: Uint8Array;
  /** Documents taken out with their origin while that can be undone. */
  readonly hidden: Uint8Array;
  readonly origins: readonly OriginEntry[];
  /** The import under way: one at a time. Its documents with an heir: the store 'heirs'. */
  readonly draft: Draft | null;
  readonly merge: Merge | null;
  /** Segments whose buckets are to be deleted. */
  readonly garbage: readonly number[];
}

export const EMPTY_CATALOGUE: Catalogue = {
  generation: 0,
  edition: 0,
  nextDocument: 0,
  nextSegment: 1,
  nextOrigin: 1,
  articles: 0,
  segments: [],
  dead: new Uint8Array(0),
  unpurged: new Uint8Array(0),
  hidden: new Uint8Array(0),
  origins: [],
  draft: null,
  merge: null,
  garbage: [],
};

/** Names of outlets by number, with how many articles can be found of each. */
export interface OutletTable {
  readonly names: string[];
  readonly counts: number[];
}

/** Outlet numbers fit two bytes; what is beyond shares the last. */
const MAX_OUTLETS = 0xfffe;

export async function readCatalogue(transaction: ReadTransaction): Promise<Catalogue> {
  const value = (await transaction.get('meta', 'catalogue')) as Partial<Catalogue> | undefined;
  // One that was written before there were drafts, or editions, has none.
  return { ...EMPTY_CATALOGUE, ...value };
}

/** Writes the catalogue with its generation counted up. */
export function writeCatalogue(transaction: WriteTransaction, catalogue: Catalogue): void {
  transaction.put('meta', 'catalogue', { ...catalogue, generation: catalogue.generation + 1 });
}

/** The same for a write after which other articles are found, or the same from other origins: another edition. */
export function writeEdition(transaction: WriteTransaction, catalogue: Catalogue): void {
  writeCatalogue(transaction, { ...catalogue, edition: catalogue.edition + 1 });
}

export async function readOutlets(transaction: ReadTransaction): Promise<OutletTable> {
  const value = (await transaction.get('meta', 'outlets')) as OutletTable | undefined;
  return value ?? { names: [], counts: [] };
}

/** Number of an outlet's row in the table, which is added where it is new. */
export function outletRow(table: OutletTable, rows: Map<string, number>, outlet: string): number {
  const known = rows.get(outlet);
  if (known !== undefined) return known;
  if (table.names.length >= MAX_OUTLETS) return MAX_OUTLETS - 1;
  const row = table.names.length;
  table.names.push(outlet);
  table.counts.push(0);
  rows.set(outlet, row);
  return row;
}

/** Documents that are gone for good, some of whose records are still to be cleaned up. */
export function gone(catalogue: Catalogue): DocSet {
  return DocSet.decode(catalogue.dead).union(DocSet.decode(catalogue.unpurged));
}

/** Documents that only the import under way has. */
export function heldDocuments({ draft }: Catalogue): DocSet {
  return draft === null ? DocSet.empty : DocSet.decode(draft.held);
}

/** Documents of others that the import under way is to have too. */
export function markedDocuments({ draft }: Catalogue): DocSet {
  return draft === null ? DocSet.empty : DocSet.decode(draft.marks);
}

/** Documents that no search may find. */
export function invisible(catalogue: Catalogue): DocSet {
  return gone(catalogue).union(DocSet.decode(catalogue.hidden)).union(heldDocuments(catalogue));
}

export function sameOrigin(a: Origin, b: Origin): boolean {
  if (a.kind === 'pack') return b.kind === 'pack' && a.pack === b.pack;
  if (a.kind === 'feed') return b.kind === 'feed' && a.feed === b.feed;
  return b.kind === 'reader';
}

/** The entry of an origin, or undefined. */
export function originEntry(catalogue: Catalogue, origin: Origin): OriginEntry | undefined {
  return catalogue.origins.find((entry) => sameOrigin(entry.origin, origin));
}

/** The number that an origin has, or that the import under way has for it, or else the next. */
export function originNumber(catalogue: Catalogue, origin: Origin): number {
  const { draft } = catalogue;
  const drafted = draft !== null && sameOrigin(draft.origin, origin) ? draft.number : null;
  return originEntry(catalogue, origin)?.number ?? drafted ?? catalogue.nextOrigin;
}

/** The catalogue's origins with this one among them: last where it is new. */
export function withOrigin(
  catalogue: Catalogue,
  origin: Origin,
): Pick<Catalogue, 'origins' | 'nextOrigin'> {
  const { origins, nextOrigin } = catalogue;
  if (originEntry(catalogue, origin) !== undefined) return { origins, nextOrigin };
  const number = originNumber(catalogue, origin);
  return {
    origins: [...origins, { number, origin }],
    nextOrigin: Math.max(nextOrigin, number + 1),
  };
}

/** The documents of an origin, by its number. Throws CorruptRecord. */
export async function readOriginSet(transaction: ReadTransaction, number: number): Promise<DocSet> {
  const value = await transaction.get('sets', number);
  return value === undefined ? DocSet.empty : DocSet.decode(unseal(value));
}

export function putOriginSet(transaction: WriteTransaction, number: number, set: DocSet): void {
  transaction.put('sets', number, seal(set.encode()));
}

/**
 * The sets of all origins, in the order of `catalogue.origins`. One that can't be read counts as empty and is told to
 * `onFault`; `maintain` makes it again from the articles.
 */
export async function readAllOriginSets(
  transaction: ReadTransaction,
  catalogue: Catalogue,
  onFault?: (number: number, problem: unknown) => void,
): Promise<readonly DocSet[]> {
  return Promise.all(
    catalogue.origins.map(({ number }) =>
      readOriginSet(transaction, number).catch((problem: unknown) => {
        onFault?.(number, problem);
        return DocSet.empty;
      }),
    ),
  );
}
