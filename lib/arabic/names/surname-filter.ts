import { hashLetter, NO_LETTERS } from '../word-store';
import { skeletonHash } from './skeleton';
import type { Word } from '../word-memo';
import { frontReadings } from './name-words';

/** Marks of ten bits, so that three go into a small integer. */
const BITS = 10;
const MASK = (1 << BITS) - 1;
/** Of words that have more readings than marks fit. */
const ANY = -1;

/** The folded word without its article. */
export function bare(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}

/** A number from 1 to `MASK` by a word's hash; 0 for one that is too short to be a family name. */
function toMark(hash: number, length: number): number {
  return length < 3 ? 0 : ((hash >>> 16) ^ hash) & MASK || 1;
}

/** Mark of the word from letter `from` on. */
function markOf(word: string, from = 0): number {
  let hash = NO_LETTERS;
  for (let i = from; i < word.length; i += 1) hash = hashLetter(hash, word.charCodeAt(i));
  return toMark(hash, word.length - from);
}

function shapeMark(word: string): number {
  const { hash, length } = skeletonHash(word);
  return toMark(hash, length);
}

function fillMarks(word: Word): void {
  const readings = frontReadings(word);
  let plain = 0;
  let shape = 0;
  if (readings.length > 3) plain = shape = ANY;
  else {
    for (let i = 0; i < readings.length; i += 1) {
      const front = readings[i]?.word ?? '';
      plain |= markOf(front, front.length - bare(front).length) << (i * BITS);
      shape |= shapeMark(front) << (i * BITS);
    }
  }
  word.plainMarks = plain;
  word.shapeMarks = shape;
}

/**
 * Which words of a text can be one of its family names at all: a Bloom filter with one function, asked before any
 * look-up by letters. It lets a word in a hundred pass that is none.
 */
export class SurnameFilter {
  private readonly plain = new Uint8Array(MASK + 1);
  private readonly shape = new Uint8Array(MASK + 1);

  addPlain(word: string): void {
    this.plain[markOf(word)] = 1;
    this.plain[0] = 0;
  }

  addShape(word: string): void {
    this.shape[markOf(word)] = 1;
    this.shape[0] = 0;
  }

  /** May a reading of the word be one of the names, by its letters or by its skeleton? */
  mayHold(word: Word): boolean {
    if (word.plainMarks === undefined) fillMarks(word);
    const plain = word.plainMarks ?? ANY;
    const shape = word.shapeMarks ?? ANY;
    return plain === ANY || holds(this.plain, plain) || holds(this.shape, shape);
  }
}

function holds(filter: Uint8Array, marks: number): boolean {
  return (
    ((filter[marks & MASK] ?? 0) |
      (filter[(marks >>> BITS) & MASK] ?? 0) |
      (filter[marks >>> (2 * BITS)] ?? 0)) !==
    0
  );
}
