import { foldOf, LETTER_FOLDS } from './characters';
import type { Span } from './types';

/** A folded text with the way back to the text it was made from. */
export interface NormalisedText {
  readonly text: string;
  /**
   * The original span whose characters became `text.slice(start, end)`: a ligature counts whole, dropped marks after
   * a letter count with it. Offsets outside the text are clamped.
   */
  toOriginal(start: number, end: number): Span;
}

/**
 * Folds one word: tashkeel, tatweel and invisible controls go, alef, hamza, ya, ta marbuta and presentation forms
 * become one spelling, digits ASCII, Latin lower case. Idempotent.
 */
export function foldWord(s: string): string {
  let out = '';
  let kept = 0;
  for (let i = 0; i < s.length; i += 1) {
    const fold = foldOf(s.charCodeAt(i));
    if (fold !== undefined) {
      if (kept < i) out += s.slice(kept, i);
      out += fold;
      kept = i + 1;
    }
  }
  return kept === 0 ? s : out + s.slice(kept);
}

/** Anything but the marks of ASCII, its small letters and the Arabic letters that stand for themselves. */
const UNFOLDED = /[^\n -@[-~\u0621\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a]/u;
const LETTERS = LETTER_FOLDS.map(([from, to]) => [new RegExp(`[${from}]`, 'gu'), to] as const);

/**
 * Folds the Arabic letters of a table of the lexicon and nothing else: keys in Latin capitals stay. The letters are
 * exchanged by the engine's own search, some ten times faster than by code that is not compiled yet.
 */
export function foldLetters(table: string): string {
  let folded = table;
  for (const [letters, to] of LETTERS) folded = folded.replace(letters, to);
  return folded;
}

/** Is it certain that `foldWord` would change nothing? */
export function isFolded(s: string): boolean {
  return !UNFOLDED.test(s);
}

/** Folds a table of the lexicon, the same as `foldWord` of it. */
export function foldTable(table: string): string {
  const folded = foldLetters(table);
  return isFolded(folded) ? folded : foldWord(folded);
}

/** Folds a whole text as `foldWord` does, keeping a map of offsets. Line breaks and spaces stay. */
export function normalise(text: string): NormalisedText {
  // ends[k], starts[k]: original bounds of the k-th folded code unit.
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const fold = foldOf(text.charCodeAt(i));
    if (fold === undefined) {
      out += text.charAt(i);
      starts.push(i);
      ends.push(i + 1);
    } else if (fold === '') {
      if (ends.length > 0) ends[ends.length - 1] = i + 1;
    } else {
      out += fold;
      for (let k = 0; k < fold.length; k += 1) {
        starts.push(i);
        ends.push(i + 1);
      }
    }
  }
  return {
    text: out,
    toOriginal(start, end) {
      const from = Math.max(0, Math.min(start, starts.length));
      const to = Math.max(from, Math.min(end, starts.length));
      const first = starts[from] ?? text.length;
      if (to === from) return { start: first, end: first };
      return { start: first, end: ends[to - 1] ?? text.length };
    },
  };
}
