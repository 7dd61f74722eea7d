import { isTooCommon, type BackgroundTerm } from './background';
import { RunScanner } from './run-scanner';
import { RunTable } from './run-table';
import { termOf } from './term-scan';
import { scanWords } from './words';

/** Flag of a packed term that is too common for search. Hashes of terms are multiples of four. */
const COMMON = 1;
/** What is known of a run that has no term. */
const NONE = 2;

/** A term in 32 bits, as much as its article's index takes of it. */
export function packTerm({ hash, share }: BackgroundTerm): number {
  return hash | (isTooCommon(share) ? COMMON : 0) | 0;
}

export function hashOfPacked(packed: number): number {
  return packed & ~COMMON;
}

export function isPackedCommon(packed: number): boolean {
  return (packed & COMMON) !== 0;
}

/** Of a hundred runs of news, six were not met before with so many places, eight with half of them. 2 MB. */
const KNOWN_RUNS = 131_072;

let known: RunTable | undefined;

/** Packed terms one after the other. One list is used again and again, so that it makes no garbage. */
class PackedList {
  private terms = new Int32Array(2048);
  private length = 0;

  clear(): void {
    this.length = 0;
  }

  push(term: number): void {
    if (this.length === this.terms.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.terms);
      this.terms = longer;
    }
    this.terms[this.length] = term;
    this.length += 1;
  }

  all(): Int32Array {
    return this.terms.subarray(0, this.length);
  }
}

const list = new PackedList();

/** Adds the terms of a run that is not known, and tells what is to be known of it: 0 where it has several. */
function readRun(text: string, start: number, end: number): number {
  let value = NONE;
  scanWords(text, start, end, (norm, kind) => {
    const term = termOf(norm, kind);
    if (term === null) return;
    const packed = packTerm(term);
    list.push(packed);
    value = value === NONE ? packed : 0;
  });
  return value;
}

/**
 * The terms of a text in order, packed; valid until the next call. News repeats its words: of a hundred runs of letters
 * more than ninety were met a short while ago, and their terms are known by number.
 */
export function packedTerms(text: string): Int32Array {
  known ??= new RunTable(KNOWN_RUNS);
  list.clear();
  const scanner = new RunScanner(text);
  while (scanner.next()) {
    const { a, b } = scanner;
    const value = known.get(a, b);
    if (value === 0) known.set(a, b, readRun(text, scanner.start, scanner.end));
    else if (value !== NONE) list.push(value);
  }
  return list.all();
}
