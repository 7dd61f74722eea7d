import { tokenise, type Token } from '../arabic';
import { CharClass, classOf } from '../arabic/characters';
import { backgroundShare } from './background';
import { hash32 } from './hash';

/** Seeds keep the kinds of terms apart: the number 12 is not the word 12. */
const FAMILY = 1;
const NUMBER = 2;

/** '11,200', '11.200' and '11٬200' are one number; what is no grouping of thousands stays as it stands. */
function withoutGroups(digits: string): string {
  const groups = digits.split(/[.,٫٬،]/);
  const grouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3);
  return grouped && groups[0] !== '0' ? groups.join('') : digits;
}

/**
 * The term that a token stands for, or 0: the family of a word, in which verb, verbal noun and participle meet, so that
 * 'the court suspended' and 'the suspension' do. Punctuation, single letters and single digits stand for none.
 */
export function termOf(token: Token): number {
  switch (token.kind) {
    case 'word':
    case 'latin':
      return token.family.length < 2 ? 0 : hash32(token.family, FAMILY);
    case 'number':
      return token.norm.length < 2 ? 0 : hash32(withoutGroups(token.norm), NUMBER);
    default:
      return 0;
  }
}

/** A term as it was met. */
export interface ScannedTerm {
  readonly hash: number;
  /** Share of news articles that hold it. */
  readonly share: number;
  /** The word as it was written, folded. */
  readonly surface: string;
}

/** What a run of letters and digits says, read by itself. */
type Run = readonly ScannedTerm[];

/**
 * News repeats its words: of a hundred runs of letters more than ninety were met a short while ago. What a run says is
 * kept by two 32-bit hashes that are counted while scanning, so that a run met again costs neither a string nor a
 * tokeniser. When the table is full it becomes the older one, and what is still met moves into the new one.
 */
class RunTable {
  private static readonly most = 100_000;
  private slots = 1 << 11;
  private first = new Int32Array(this.slots);
  private second = new Int32Array(this.slots);
  private index = new Int32Array(this.slots);
  private readonly runs: Run[] = [];

  get isFull(): boolean {
    return this.runs.length >= RunTable.most;
  }

  get(a: number, b: number): Run | undefined {
    const at = this.index[this.slotOf(a, b)] ?? 0;
    return at === 0 ? undefined : this.runs[at - 1];
  }

  set(a: number, b: number, run: Run): void {
    if (this.runs.length * 2 >= this.slots) this.grow();
    this.place(a, b, this.runs.push(run));
  }

  /** The slot of a run, or the free one where it would stand. */
  private slotOf(a: number, b: number): number {
    const mask = this.slots - 1;
    let slot = a & mask;
    while (this.index[slot] !== 0 && (this.first[slot] !== a || this.second[slot] !== b)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private place(a: number, b: number, index: number): void {
    const slot = this.slotOf(a, b);
    this.first[slot] = a;
    this.second[slot] = b;
    this.index[slot] = index;
  }

  private grow(): void {
    const { first, second, index, slots } = this;
    this.slots = slots * 4;
    this.first = new Int32Array(this.slots);
    this.second = new Int32Array(this.slots);
    this.index = new Int32Array(this.slots);
    for (let slot = 0; slot < slots; slot += 1) {
      const at = index[slot] ?? 0;
      if (at !== 0) this.place(first[slot] ?? 0, second[slot] ?? 0, at);
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
  const terms = tokenise(text.slice(start, end)).tokens.flatMap((token) => {
    const hash = termOf(token);
    return hash === 0 ? [] : [{ hash, share: backgroundShare(hash), surface: token.norm }];
  });
  return remember(a, b, terms);
}

/** 1 for what a run of letters and digits may hold inside, 2 for marks that stay inside only between digits. */
const INSIDE = new Uint8Array(0x10000);
for (let code = 0; code < INSIDE.length; code += 1) {
  const kind = classOf(code);
  const isInside =
    kind === CharClass.ArabicLetter ||
    kind === CharClass.ArabicMark ||
    kind === CharClass.Digit ||
    kind === CharClass.Latin ||
    kind === CharClass.Control;
  INSIDE[code] = isInside ? 1 : 0;
}
// . , ٫ ٬ ،
for (const code of [0x2e, 0x2c, 0x66b, 0x66c, 0x60c]) INSIDE[code] = 2;

function isDigit(code: number): boolean {
  return classOf(code) === CharClass.Digit;
}

/** Calls `visit` with the terms of a text in order. Words are read by themselves, without their neighbours. */
export function scanTerms(text: string, visit: (term: ScannedTerm) => void): void {
  const { length } = text;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    if (INSIDE[code] !== 1) {
      i += 1;
      continue;
    }
    const start = i;
    let a = 0x811c9dc5 | 0;
    let b = 0x3c6ef372 | 0;
    do {
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b + code, 0x85ebca6b);
      b ^= b >>> 15;
      i += 1;
      if (i >= length) break;
      code = text.charCodeAt(i);
    } while (INSIDE[code] === 1 || (INSIDE[code] === 2 && joinsDigits(text, i)));
    a ^= a >>> 15;
    const run = readRun(a, b, text, start, i);
    for (let k = 0; k < run.length; k += 1) {
      const term = run[k];
      if (term !== undefined) visit(term);
    }
  }
}

function joinsDigits(text: string, i: number): boolean {
  return isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
}
