import { backgroundTerm, unseenTerm, type BackgroundTerm } from './background';
import { hash32 } from './hash';
import { lightStem } from './light-stem';
import { isInside, scanWords, type WordKind } from './words';

/** Seeds keep the kinds of terms apart: the number 12 is not the word 12. */
const WORD = 1;
const NUMBER = 2;

/** '11,200', '11.200' and '11٬200' are one number; what is no grouping of thousands stays as it stands. */
function withoutGroups(digits: string): string {
  const groups = digits.split(/[.,٫٬،]/);
  const grouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3);
  return grouped && groups[0] !== '0' ? groups.join('') : digits;
}

function hashOf(text: string, seed: number): number {
  return (hash32(text, seed) & ~3) >>> 0;
}

/**
 * The hash of a folded word's own term, before the background table brings its family together; 0 where it has none:
 * single letters and single digits. A multiple of four: see background.ts.
 */
export function ownTerm(norm: string, kind: WordKind): number {
  if (norm.length < 2) return 0;
  if (kind === 'number') return hashOf(withoutGroups(norm), NUMBER);
  return hashOf(kind === 'word' ? lightStem(norm) : norm, WORD);
}

/** Prepositions and ف are joined to a word; so is س to a verb. */
const JOINED = 'بلكفس';
const LEAST_JOINED = 5;

/**
 * The term that a folded word goes by in the index, null where it has none. A letter that may be joined before it is
 * taken off where the table knows the rest and not the whole.
 */
export function termOf(norm: string, kind: WordKind): BackgroundTerm | null {
  const own = ownTerm(norm, kind);
  if (own === 0) return null;
  const known = backgroundTerm(own);
  if (known !== null) return known;
  if (kind === 'word' && norm.length >= LEAST_JOINED) {
    const stem = lightStem(norm);
    if (stem.length > 3 && JOINED.includes(stem.charAt(0))) {
      const rest = backgroundTerm(hashOf(stem.slice(1), WORD));
      if (rest !== null) return rest;
    }
  }
  return unseenTerm(own);
}

/** A term as it was met. */
export interface ScannedTerm extends BackgroundTerm {
  /** The word as it was written, folded. */
  readonly surface: string;
}

/** What a run of letters and digits says, read by itself. */
type Run = readonly ScannedTerm[];

/** Numbers in a slot of the table of runs; the fourth keeps slots within a line of the cache. */
const CELL = 4;

/**
 * News repeats its words: of a hundred runs of letters more than ninety were met a short while ago. What a run says is
 * kept by two 32-bit hashes that are counted while scanning, so that a run met again costs neither a string nor a
 * tokeniser. When the table is full it becomes the older one, and what is still met moves into the new one.
 */
class RunTable {
  private static readonly most = 100_000;
  private slots = 1 << 11;
  /** Three numbers a slot, side by side in memory: both hashes, and the run's place in the list plus one. */
  private cells = new Int32Array(this.slots * CELL);
  private readonly runs: Run[] = [];

  get isFull(): boolean {
    return this.runs.length >= RunTable.most;
  }

  get(a: number, b: number): Run | undefined {
    const at = this.cells[this.cellOf(a, b) + 2] ?? 0;
    return at === 0 ? undefined : this.runs[at - 1];
  }

  set(a: number, b: number, run: Run): void {
    if (this.runs.length * 2 >= this.slots) this.grow();
    this.place(a, b, this.runs.push(run));
  }

  /** Where the slot of a run begins, or the free one where it would stand. */
  private cellOf(a: number, b: number): number {
    const { cells } = this;
    const mask = this.slots - 1;
    let slot = a & mask;
    for (;;) {
      const cell = slot * CELL;
      if (cells[cell + 2] === 0 || (cells[cell] === a && cells[cell + 1] === b)) return cell;
      slot = (slot + 1) & mask;
    }
  }

  private place(a: number, b: number, index: number): void {
    const cell = this.cellOf(a, b);
    this.cells[cell] = a;
    this.cells[cell + 1] = b;
    this.cells[cell + 2] = index;
  }

  private grow(): void {
    const before = this.cells;
    this.slots *= 4;
    this.cells = new Int32Array(this.slots * CELL);
    for (let cell = 0; cell < before.length; cell += CELL) {
      const at = before[cell + 2] ?? 0;
      if (at !== 0) this.place(before[cell] ?? 0, before[cell + 1] ?? 0, at);
    }
  }
}

let young: RunTable | null = null;
let old: RunTable | null = null;

function remember(a: number, b: number, run: Run): Run {
  if (young?.isFull === true) {
    old = young;
    young = null;
  }
  young ??= new RunTable();
  young.set(a, b, run);
  return run;
}

function readRun(a: number, b: number, text: string, start: number, end: number): Run {
  const known = young?.get(a, b);
  if (known !== undefined) return known;
  const older = old?.get(a, b);
  if (older !== undefined) return remember(a, b, older);
  const terms: ScannedTerm[] = [];
  scanWords(text, start, end, (surface, kind) => {
    const term = termOf(surface, kind);
    if (term !== null) terms.push({ hash: term.hash, share: term.share, surface });
  });
  return remember(a, b, terms);
}

/** Calls `visit` with the terms of a text in order. Words are read by themselves, without their neighbours. */
export function scanTerms(text: string, visit: (term: ScannedTerm) => void): void {
  const { length } = text;
  let i = 0;
  while (i < length) {
    if (!isInside(text, i)) {
      i += 1;
      continue;
    }
    const start = i;
    let a = 0x811c9dc5 | 0;
    let b = 0x3c6ef372 | 0;
    do {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b + code, 0x85ebca6b);
      b ^= b >>> 15;
      i += 1;
    } while (i < length && isInside(text, i));
    a ^= a >>> 15;
    const run = readRun(a, b, text, start, i);
    for (let k = 0; k < run.length; k += 1) {
      const term = run[k];
      if (term !== undefined) visit(term);
    }
  }
}
