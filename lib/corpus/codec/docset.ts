import { ByteReader, ByteWriter, CorruptRecord } from './bytes';

/**
 * A set of document numbers as sorted, disjoint, half-open runs: [start, end, start, end, …]. An import gives its
 * documents neighbouring numbers, so a pack of 50,000 articles is one run.
 */
export class DocSet {
  static readonly empty = new DocSet([]);

  private constructor(readonly runs: readonly number[]) {}

  static range(start: number, end: number): DocSet {
    return end > start ? new DocSet([start, end]) : DocSet.empty;
  }

  /** Numbers in any order, repeated or not. */
  static of(documents: Iterable<number>): DocSet {
    const sorted = [...documents].sort((a, b) => a - b);
    const runs: number[] = [];
    for (const document of sorted) {
      const last = runs.length - 1;
      const end = runs[last];
      if (end !== undefined && document <= end) {
        if (document === end) runs[last] = document + 1;
      } else runs.push(document, document + 1);
    }
    return new DocSet(runs);
  }

  /** Gaps and lengths as varints. */
  static decode(bytes: Uint8Array): DocSet {
    const reader = new ByteReader(bytes);
    const runs: number[] = [];
    let at = 0;
    while (!reader.atEnd) {
      const start = at + reader.varint();
      at = start + reader.varint();
      if (at === start) throw new CorruptRecord('A run is empty.');
      const last = runs.length - 1;
      if (runs[last] === start) runs[last] = at;
      else runs.push(start, at);
    }
    return new DocSet(runs);
  }

  encode(): Uint8Array<ArrayBuffer> {
    const writer = new ByteWriter(this.runs.length * 3);
    let at = 0;
    for (const bound of this.runs) {
      writer.varint(bound - at);
      at = bound;
    }
    return writer.finish();
  }

  get size(): number {
    let size = 0;
    for (let i = 0; i < this.runs.length; i += 2) size += this.at(i + 1) - this.at(i);
    return size;
  }

  get isEmpty(): boolean {
    return this.runs.length === 0;
  }

  has(document: number): boolean {
    return (this.boundsTo(document) & 1) === 1;
  }

  /** The members from ≤ d < to, without a look at the others. */
  within(from: number, to: number): DocSet {
    const [first, last] = [this.boundsTo(from), this.boundsTo(to)];
    const runs = this.runs.slice(first, last);
    if ((first & 1) === 1) runs.unshift(from);
    if ((last & 1) === 1) {
      if (this.at(last - 1) === to) runs.pop();
      else runs.push(to);
    }
    return new DocSet(runs);
  }

  /** The number of bounds at or before the document: odd inside a run. */
  private boundsTo(document: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) <= document) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  *[Symbol.iterator](): Generator<number, void, undefined> {
    for (let i = 0; i < this.runs.length; i += 2) {
      for (let document = this.at(i); document < this.at(i + 1); document += 1) yield document;
    }
  }

  /** So many members, or all where there are fewer, evenly spaced. */
  spread(count: number): readonly number[] {
    const { size } = this;
    const wanted = Math.min(count, size);
    const members: number[] = [];
    let passed = 0;
    for (let i = 0; members.length < wanted; i += 2) {
      const start = this.at(i);
      const length = this.at(i + 1) - start;
      for (;;) {
        const place = Math.floor((members.length * size) / wanted) - passed;
        if (place >= length || members.length === wanted) break;
        members.push(start + place);
      }
      passed += length;
    }
    return members;
  }

  union(other: DocSet): DocSet {
    if (other.isEmpty) return this;
    if (this.isEmpty) return other;
    return this.combine(other, (a, b) => a || b);
  }

  minus(other: DocSet): DocSet {
    return this.isEmpty || other.isEmpty ? this : this.combine(other, (a, b) => a && !b);
  }

  intersect(other: DocSet): DocSet {
    return this.isEmpty || other.isEmpty ? DocSet.empty : this.combine(other, (a, b) => a && b);
  }

  /** One byte a document of [from, to): 1 for members. */
  flags(from: number, to: number): Uint8Array {
    const flags = new Uint8Array(Math.max(0, to - from));
    for (let i = 0; i < this.runs.length; i += 2) {
      const start = Math.max(this.at(i), from);
      const end = Math.min(this.at(i + 1), to);
      if (end > start) flags.fill(1, start - from, end - from);
    }
    return flags;
  }

  private at(i: number): number {
    return this.runs[i] ?? Infinity;
  }

  private combine(other: DocSet, keep: (a: boolean, b: boolean) => boolean): DocSet {
    const runs: number[] = [];
    let i = 0;
    let j = 0;
    let inside = false;
    while (i < this.runs.length || j < other.runs.length) {
      const bound = Math.min(this.at(i), other.at(j));
      if (this.at(i) === bound) i += 1;
      if (other.at(j) === bound) j += 1;
      const now = keep((i & 1) === 1, (j & 1) === 1);
      if (now !== inside) {
        runs.push(bound);
        inside = now;
      }
    }
    return new DocSet(runs);
  }
}
