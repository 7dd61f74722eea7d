import { ByteReader, ByteWriter, CorruptRecord } from './bytes';

/**
 * A bucket holds the terms whose hashes share their first bits.
 *
 *   number of terms, length of the table in bytes
 *   the table: for each term, by hash:  gap to the hash before it (from the bucket's first hash), length of its postings in bytes
 *   then the postings of all terms in the same order
 *
 * A posting is one varint: gap to the document before it (local to the segment, first from -1) less one, times 16,
 * plus the impact (0 to 15). All varints; so the number of postings of a term is the number of its bytes under 0x80.
 */
const IMPACT_BITS = 4;
const IMPACT_MASK = 15;

/** A posting as a number that sorts by term, then document: hash × 2^20 + document × 16 + impact. */
export function packPosting(hash: number, localDocument: number, impact: number): number {
  return hash * 0x100000 + localDocument * 16 + impact;
}

/** Writes terms into a bucket; terms must come by ascending hash, documents of a term in ascending order. */
export class BucketWriter {
  private readonly table = new ByteWriter(1024);
  private readonly postings = new ByteWriter(8192);
  private terms = 0;
  private lastHash: number;
  private termStart = 0;
  private lastDocument = -1;

  constructor(firstHash: number) {
    this.lastHash = firstHash;
  }

  get isEmpty(): boolean {
    return this.terms === 0;
  }

  posting(document: number, impact: number): void {
    const gap = document - this.lastDocument - 1;
    this.lastDocument = document;
    // Gaps of 2^28 and more would not fit the 32 bits of a varint; document numbers stay far below.
    this.postings.varint(((gap << IMPACT_BITS) | impact) >>> 0);
  }

  /** Ends the postings written since the last call and gives them to this hash. No postings: no term. */
  endTerm(hash: number): void {
    const length = this.postings.length - this.termStart;
    if (length > 0) {
      this.table.varint(hash - this.lastHash);
      this.table.varint(length);
      this.lastHash = hash;
      this.terms += 1;
    }
    this.termStart = this.postings.length;
    this.lastDocument = -1;
  }

  finish(): Uint8Array<ArrayBuffer> {
    const out = new ByteWriter(this.table.length + this.postings.length + 10);
    out.varint(this.terms);
    out.varint(this.table.length);
    out.bytes(this.table.view());
    out.bytes(this.postings.view());
    return out.finish();
  }

  /** Makes ready for the bucket that begins at this hash. */
  restart(firstHash: number): void {
    this.table.clear();
    this.postings.clear();
    this.terms = 0;
    this.lastHash = firstHash;
    this.termStart = 0;
    this.lastDocument = -1;
  }
}

/** Reads the terms of a bucket in order. */
export class BucketCursor {
  hash: number;
  done = false;
  private readonly table: ByteReader;
  private left: number;
  private start: number;
  private end: number;

  constructor(
    private readonly bytes: Uint8Array,
    firstHash: number,
  ) {
    this.table = new ByteReader(bytes);
    this.left = this.table.varint();
    this.hash = firstHash;
    this.start = this.end = postingsStart(this.table);
    this.next();
  }

  next(): void {
    if (this.left === 0) {
      this.done = true;
      return;
    }
    this.left -= 1;
    this.hash += this.table.varint();
    this.start = this.end;
    this.end += this.table.varint();
    if (this.end > this.bytes.length) throw new CorruptRecord('Postings reach past their bucket.');
  }

  /** Calls `visit` with each document and impact of the term the cursor stands on. */
  visit(visit: (document: number, impact: number) => void): void {
    visitPostings(this.bytes, this.start, this.end, visit);
  }
}

/** Reads the table's length; leaves the reader at the table and returns where the postings begin. */
function postingsStart(table: ByteReader): number {
  const length = table.varint();
  return table.position + length;
}

function visitPostings(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (document: number, impact: number) => void,
): void {
  let document = -1;
  let value = 0;
  let shift = 0;
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) {
      document += (value >>> IMPACT_BITS) + 1;
      visit(document, value & IMPACT_MASK);
      value = 0;
      shift = 0;
    } else shift += 7;
  }
}

/** Where the postings of a term lie in its bucket. */
export interface TermRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds several terms of a bucket in one pass over its table. `hashes` ascending. Returns the range of each, or null
 * for a term that is not there. Throws CorruptRecord on a damaged table.
 */
export function findTerms(
  bytes: Uint8Array,
  firstHash: number,
  hashes: readonly number[],
): readonly (TermRange | null)[] {
  const table = new ByteReader(bytes);
  const terms = table.varint();
  const found: (TermRange | null)[] = hashes.map(() => null);
  let at = postingsStart(table);
  let hash = firstHash;
  let wanted = 0;
  for (let t = 0; t < terms && wanted < hashes.length; t += 1) {
    hash += table.varint();
    const length = table.varint();
    while (wanted < hashes.length && (hashes[wanted] ?? 0) < hash) wanted += 1;
    while (wanted < hashes.length && hashes[wanted] === hash) {
      found[wanted] = { start: at, end: at + length };
      wanted += 1;
    }
    at += length;
    if (at > bytes.length) throw new CorruptRecord('Postings reach past their bucket.');
  }
  return found;
}

/**
 * Adds to the sum of each document of a term what its impact is worth. `worth` by impact, 0 to 15; documents (local to
 * the segment) outside `sums`, which only a damaged record tells of, are passed over.
 */
export function addPostings(
  bytes: Uint8Array,
  { start, end }: TermRange,
  worth: Float64Array,
  sums: Float32Array,
): void {
  let document = -1;
  let value = 0;
  let shift = 0;
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) {
      document += (value >>> IMPACT_BITS) + 1;
      sums[document] = (sums[document] ?? 0) + (worth[value & IMPACT_MASK] ?? 0);
      value = 0;
      shift = 0;
    } else shift += 7;
  }
}

/** Calls `visit` with those documents of a term that are marked (1 by document, local to the segment). */
export function visitMarked(
  bytes: Uint8Array,
  { start, end }: TermRange,
  marks: Uint8Array,
  visit: (document: number, impact: number) => void,
): void {
  visitPostings(bytes, start, end, (document, impact) => {
    if (marks[document] === 1) visit(document, impact);
  });
}

/** How many documents a term has. */
export function countPostings(bytes: Uint8Array, range: TermRange): number {
  let count = 0;
  for (let i = range.start; i < range.end; i += 1) if ((bytes[i] ?? 0) < 0x80) count += 1;
  return count;
}

/** How many documents of a term are not marked (1 by document, local to the segment). */
export function countUnmarked(
  bytes: Uint8Array,
  { start, end }: TermRange,
  marks: Uint8Array,
): number {
  let count = 0;
  visitPostings(bytes, start, end, (document) => {
    if (marks[document] === 0) count += 1;
  });
  return count;
}

/** Calls `visit` with each document (local to the segment) and impact of a term. */
export function readPostings(
  bytes: Uint8Array,
  range: TermRange,
  visit: (document: number, impact: number) => void,
): void {
  visitPostings(bytes, range.start, range.end, visit);
}
