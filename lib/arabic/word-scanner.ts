import {
  CHARACTERS,
  CharClass,
  CLASS_SHIFT,
  FOLD_MASK,
  foldOf,
  FOLDS_NOT,
  FOLDS_OTHERWISE,
} from './characters';
import { hashLetter, NO_LETTERS } from './word-store';

/** No Arabic word with all its clitics is longer; what is, is noise and is not taken apart. */
export const LONGEST_WORD = 32;

/** A ligature folds to 18 letters at most. */
const MOST_LETTERS = LONGEST_WORD * 18;

/** Reads one run of Arabic letters and folds it on the way. One is used again and again: it makes no garbage. */
export class WordScanner {
  /** The folded letters of a run that is no longer than a word; `length` of them. */
  readonly letters = new Uint16Array(MOST_LETTERS);
  length = 0;
  /** Hash of the letters, see `hashLetter`. */
  hash = NO_LETTERS;
  /** Where the word ends; invisible controls are never its last unit. */
  end = 0;
  /** Where the run ends. */
  next = 0;

  /** Reads the run of letters, marks and invisible controls that starts at `from`. */
  read(text: string, from: number): void {
    const { letters } = this;
    const most = from + LONGEST_WORD;
    let hash = NO_LETTERS;
    let length = 0;
    let end = from;
    let i = from;
    for (; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      const entry = CHARACTERS[code] ?? 0;
      const kind = entry >>> CLASS_SHIFT;
      if (kind === CharClass.ArabicLetter) {
        end = i + 1;
        if (i >= most) continue;
        const fold = entry & FOLD_MASK;
        if (fold === FOLDS_OTHERWISE) {
          const folded = foldOf(code) ?? String.fromCharCode(code);
          for (let k = 0; k < folded.length; k += 1) {
            letters[length] = folded.charCodeAt(k);
            hash = hashLetter(hash, folded.charCodeAt(k));
            length += 1;
          }
        } else {
          const letter = fold === FOLDS_NOT ? code : fold;
          letters[length] = letter;
          hash = hashLetter(hash, letter);
          length += 1;
        }
      } else if (kind === CharClass.ArabicMark) end = i + 1;
      else if (kind !== CharClass.Control) break;
    }
    this.length = length;
    this.hash = hash;
    this.end = end;
    this.next = i;
  }
}

/** Does the word that ends at `end` close with ة, a mark of tashkeel after it or none? */
export function endsInClosedTa(text: string, start: number, end: number): boolean {
  let at = end - 1;
  const last = text.charCodeAt(at);
  if (last >= 0x64b && last <= 0x652) at -= 1;
  if (at < start) return false;
  const code = text.charCodeAt(at);
  return code === 0x629 || code === 0x6c3 || code === 0xfe93 || code === 0xfe94;
}
