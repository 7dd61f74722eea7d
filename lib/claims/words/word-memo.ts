import type { Token } from '../../arabic/types';

/**
 * What a word by itself is to a reader, whatever stands around it, worked out once a word: most words are nothing to most
 * lexicons, and readers ask about every token of every article by up to five spellings. Words are counted, so that what
 * is known of one is found by its number.
 */

/** Words kept at most, about 20 MB with what readers know of them; they are counted anew before a text when there are more. */
const MOST = 65_536;

/** A word in one of its readings: tokens that differ in nothing but their place. */
interface Word {
  readonly number: number;
  readonly token: Token;
}

/** What is no word is not counted: digits and marks are many, and nothing to most readers. */
const NO_WORD = -1;

let words = new Map<string, Word[]>();
let count = 0;
let tables = new WeakMap<readonly Token[], Int32Array>();
/** The text that was asked about last: readers go through it token by token. */
let latest: { readonly tokens: readonly Token[]; readonly numbers: Int32Array } | undefined;
const memos: { forget(): void }[] = [];

function isSame(a: Token, b: Token): boolean {
  return (
    a.stem === b.stem &&
    a.lemma === b.lemma &&
    a.family === b.family &&
    a.pos === b.pos &&
    a.definite === b.definite &&
    a.conjunction === b.conjunction &&
    a.preposition === b.preposition &&
    a.enclitic === b.enclitic &&
    a.future === b.future
  );
}

function numberOf(token: Token): number {
  if (token.kind !== 'word') return NO_WORD;
  const readings = words.get(token.norm);
  if (readings) for (const word of readings) if (isSame(word.token, token)) return word.number;
  const word = { number: count, token };
  count += 1;
  if (readings) readings.push(word);
  else words.set(token.norm, [word]);
  return word.number;
}

function forgetAll(): void {
  words = new Map();
  count = 0;
  tables = new WeakMap();
  latest = undefined;
  for (const memo of memos) memo.forget();
}

function numbersOf(tokens: readonly Token[]): Int32Array {
  if (latest?.tokens === tokens) return latest.numbers;
  let numbers = tables.get(tokens);
  if (numbers === undefined) {
    if (count > MOST) forgetAll();
    numbers = Int32Array.from(tokens, numberOf);
    tables.set(tokens, numbers);
  }
  latest = { tokens, numbers };
  return numbers;
}

/** What a reader makes of words. Its `read` may look at nothing but the token it is given, and not at its place. */
export class WordMemo<T extends NonNullable<unknown> | null> {
  private known: (T | undefined)[] = [];

  constructor(private readonly read: (token: Token) => T) {
    memos.push(this);
  }

  /** What `read` gives for the token at `i` of a text, undefined where there is none. */
  at(tokens: readonly Token[], i: number): T | undefined {
    const token = tokens[i];
    if (token === undefined) return undefined;
    const number = numbersOf(tokens)[i] ?? NO_WORD;
    if (number === NO_WORD) return this.read(token);
    const known = this.known[number];
    if (known !== undefined) return known;
    // A list with holes far apart would become a table that is slow to ask.
    while (this.known.length <= number) this.known.push(undefined);
    const made = this.read(token);
    this.known[number] = made;
    return made;
  }

  forget(): void {
    this.known = [];
  }
}
