import { CharClass, classOf } from './characters';
import {
  ARABIC_MARKERS,
  FOREIGN_LETTERS,
  FOREIGN_MARKERS,
  FOREIGN_SHAPES,
  WEAK_FOREIGN_MARKERS,
} from './lexicon/languages';

const words = (table: string): string[] => table.split(/\s+/u).filter((word) => word !== '');
const foreignMarkers = new Set(words(FOREIGN_MARKERS));
const weakMarkers = new Set(words(WEAK_FOREIGN_MARKERS));
const arabicMarkers = new Set(words(ARABIC_MARKERS));
// Words of both lists say Arabic: there they are far more frequent.
for (const marker of arabicMarkers) if (foreignMarkers.has(marker)) foreignMarkers.delete(marker);
const foreignLetters = new Set(FOREIGN_LETTERS);
const foreignShapes = new Set(FOREIGN_SHAPES);
/** Letters that Arabic borrows for foreign names: they say less than the others. */
const borrowedLetters = new Set('گچپژڤ');

/** Words read at most: a page shows its language long before. */
const ENOUGH_WORDS = 600;

/** Evidence of one word: above 0 for Arabic, under 0 for another language, in steps of what it is worth. */
function weigh(word: string): number {
  let score = 0;
  let strange = 0;
  let shapes = 0;
  let hamza = false;
  for (const ch of word) {
    if (foreignLetters.has(ch)) strange += borrowedLetters.has(ch) ? 1 : 3;
    else if (foreignShapes.has(ch)) shapes += 1;
    else if (ch === 'أ' || ch === 'إ') hamza = true;
  }
  if (strange > 0) score -= Math.min(strange, 4);
  if (shapes > 0) score -= 2;
  // No Arabic word begins with ئ, nearly all of Uyghur's and Kurdish's vowels do.
  if (word.startsWith('ئ')) score -= 3;
  if (arabicMarkers.has(word)) score += 2;
  else if (foreignMarkers.has(word)) score -= 2;
  else if (weakMarkers.has(word)) score -= 0.8;
  if (score < 0) return score;
  if (word.length >= 4 && /^[وفبك]?ال|^[وف]?لل/.test(word)) score += 2;
  if (word.endsWith('ة')) score += 2;
  if (word.length >= 3 && word.endsWith('ى')) score += 1;
  if (hamza) score += 1;
  if (word.length >= 5 && /(?:ات|ون|ين|اً|ها|هم)$/.test(word)) score += 0.5;
  if (word.length >= 4 && /^[يت]|^[ول][يت]/.test(word)) score += 0.3;
  return score;
}

/**
 * Is the text Arabic, and not Persian, Urdu, Pashto, Punjabi, Saraiki, Kurdish, Uyghur or mostly Latin? Meant for a
 * headline as well as for a page; a text without a letter of the script is not Arabic, and without any evidence for
 * another language a text in the script is.
 */
export function isArabicText(text: string): boolean {
  let score = 0;
  let count = 0;
  let latin = 0;
  let arabic = 0;
  let i = 0;
  while (i < text.length && count < ENOUGH_WORDS) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === CharClass.Latin) latin += 1;
    if (kind !== CharClass.ArabicLetter) {
      i += 1;
      continue;
    }
    let word = '';
    while (i < text.length) {
      const inner = classOf(text.charCodeAt(i));
      if (inner === CharClass.ArabicLetter) {
        // A hostile run without a space is read, but not kept.
        if (word.length < 40) word += text.charAt(i);
        arabic += 1;
      } else if (inner !== CharClass.ArabicMark && inner !== CharClass.Control) break;
      i += 1;
    }
    // An initial (د.) is of no language.
    if (word.length > 1 || text.charAt(i) !== '.') score += weigh(word);
    count += 1;
  }
  if (arabic === 0 || arabic * 3 < latin) return false;
  return score >= 0;
}
