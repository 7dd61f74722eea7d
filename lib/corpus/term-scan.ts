import { backgroundTerm, unseenTerm, type BackgroundTerm } from './background';
import { hash32 } from './hash';
import { lightStem } from './light-stem';
import { scanWords, type WordKind } from './words';

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

/** The terms of a text in order. Words are read by themselves, without their neighbours. */
export function scannedTerms(text: string): readonly ScannedTerm[] {
  const terms: ScannedTerm[] = [];
  const known = new Map<string, ScannedTerm | null>();
  scanWords(text, 0, text.length, (surface, kind) => {
    let term = known.get(surface);
    if (term === undefined) {
      const found = termOf(surface, kind);
      term = found === null ? null : { hash: found.hash, share: found.share, surface };
      known.set(surface, term);
    }
    if (term !== null) terms.push(term);
  });
  return terms;
}
