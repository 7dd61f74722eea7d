import type { Word } from './word-memo';

/** Records of one generation by their letters: a hash table with open addressing. */
class Generation {
  readonly words: Word[] = [];
  /** Hash and number (from 1) of a record side by side, so that a look-up reads memory once. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(private readonly limit: number) {
    let size = 1;
    while (size < limit * 2) size *= 2;
    this.slots = new Int32Array(size * 2);
    this.mask = size - 1;
  }

  get isFull(): boolean {
    return this.words.length >= this.limit;
  }

  find(letters: Uint16Array, length: number, hash: number): Word | undefined {
    const { slots, words, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot * 2 + 1] ?? 0;
      if (number === 0) return undefined;
      if (slots[slot * 2] !== hash) continue;
      const word = words[number - 1];
      if (word !== undefined && isSpelled(word.norm, letters, length)) return word;
    }
  }

  add(word: Word, hash: number): void {
    const { slots, mask } = this;
    let slot = hash & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = this.words.push(word);
  }
}

function isSpelled(norm: string, letters: Uint16Array, length: number): boolean {
  if (norm.length !== length) return false;
  for (let i = 0; i < length; i += 1) if (norm.charCodeAt(i) !== letters[i]) return false;
  return true;
}

/** Hash of no letters; `hashLetter` counts in one letter after the other. */
export const NO_LETTERS = 0x811c9dc5 | 0;

/** FNV-1a by code units. */
export function hashLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/**
 * Records of folded words by their letters, so that a word met again costs no string. Two generations: when the young
 * one is full the old one goes, and a word met again moves up. The words of news follow Zipf's law: the frequent ones
 * stay and memory is bounded.
 */
export class WordStore {
  private young: Generation;
  private old: Generation | undefined;

  /** @param limit words of one generation; at most twice as many are held */
  constructor(private readonly limit: number) {
    this.young = new Generation(limit);
  }

  /** The record of the first `length` of `letters`, whose hash is `hash`; undefined where none is held. */
  find(letters: Uint16Array, length: number, hash: number): Word | undefined {
    const word = this.young.find(letters, length, hash);
    if (word !== undefined) return word;
    const aged = this.old?.find(letters, length, hash);
    if (aged !== undefined) this.add(aged, hash);
    return aged;
  }

  /** Holds a record that `find` did not find. */
  add(word: Word, hash: number): void {
    if (this.young.isFull) {
      this.old = this.young;
      this.young = new Generation(this.limit);
    }
    this.young.add(word, hash);
  }
}
