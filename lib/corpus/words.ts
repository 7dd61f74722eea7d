import { foldWord } from '../arabic/normalise';
import { CharClass, classOf } from '../arabic/characters';

export type WordKind = 'word' | 'number' | 'latin';

/** Marks between digits that make one number of them: . , ٫ ٬ ، */
function joinsDigits(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x66b || code === 0x66c || code === 0x60c;
}

function isDigit(code: number): boolean {
  return classOf(code) === CharClass.Digit;
}

function kindOf(code: number): WordKind | 'inside' | null {
  switch (classOf(code)) {
    case CharClass.ArabicLetter:
      return 'word';
    case CharClass.Digit:
      return 'number';
    case CharClass.Latin:
      return 'latin';
    case CharClass.ArabicMark:
    case CharClass.Control:
      return 'inside';
    default:
      return null;
  }
}

function endOf(text: string, start: number, end: number, kind: WordKind): number {
  let i = start + 1;
  for (; i < end; i += 1) {
    const code = text.charCodeAt(i);
    const here = kindOf(code);
    if (here === kind) continue;
    if (kind === 'word' && here === 'inside') continue;
    if (kind === 'latin' && here === 'number') continue;
    if (kind === 'number' && joinsDigits(code) && i + 1 < end && isDigit(text.charCodeAt(i + 1)))
      continue;
    break;
  }
  return i;
}

/**
 * Calls `visit` with the words, numbers and Latin words of a stretch of a text in order, folded, as the tokeniser of
 * lib/arabic parts them but with no lexicon. Half-open bounds in UTF-16 units.
 */
export function scanWords(
  text: string,
  start: number,
  end: number,
  visit: (norm: string, kind: WordKind) => void,
): void {
  for (let i = start; i < end;) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === null || kind === 'inside') {
      i += 1;
      continue;
    }
    const from = i;
    i = endOf(text, from, end, kind);
    const norm = foldWord(text.slice(from, i));
    if (norm !== '') visit(norm, kind);
  }
}

/** Letters, tashkeel and digits of Arabic lie together; nearly all of a text is these and blanks. */
export const FIRST_ARABIC = 0x620;
export const LAST_ARABIC = 0x669;

/** May stand within a run of letters and digits: runs are what texts repeat. */
export function isInside(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code >= FIRST_ARABIC && code <= LAST_ARABIC) return true;
  if (code === 0x20) return false;
  if (kindOf(code) !== null) return true;
  // No letter is asked for beyond the ends: that makes the engine read every letter the slow way.
  return (
    joinsDigits(code) &&
    i > 0 &&
    i + 1 < text.length &&
    isDigit(text.charCodeAt(i - 1)) &&
    isDigit(text.charCodeAt(i + 1))
  );
}
