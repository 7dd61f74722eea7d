import { ROLE_SECOND_WORDS } from '../lexicon/roles';
import { foldWord } from '../normalise';
import type { Token } from '../types';
import { wordOf } from '../word-memo';
import { classAt, wordAt, type Context } from './context';
import { nameWord } from './name-words';
import { roleHeadAt } from './roles';
import { isAdjective, isParticle, isVerb, nameClass, NameClass } from './vocabulary';

/** Particles that begin an Arabic name; the foreign ones only go on with one. */
export const OPENING = new Set(['عبد', 'ابو', 'بو', 'بن', 'ابن', 'ايت']);

/** Second half of names like عبد الله. */
export const GOD = 'الله';
/** Given names that are days and parts of days, and no family names. */
export const NEVER_SURNAME = new Set(['صباح', 'جمعه', 'خميس', 'امس', 'اليوم']);
const COMMA = new Set(['،', ',']);
/** What a role goes on with. */
export const secondWords = new Set(ROLE_SECOND_WORDS.split(/\s+/u).map(foldWord));
const CLOSING = new Set(['،', ',', '.', ')', '؛', ':', 'ان']);

/** A word with a conjunction or preposition before what is itself a name, or definite behind it: begins anew. */
export function beginsAnew(word: string): boolean {
  if (nameClass(word) === NameClass.Family) return false;
  // Few family names begin with و, and most of those with a long vowel after it.
  if (word.startsWith('و') && (word.length < 5 || !'ايه'.includes(word.charAt(1)))) return true;
  return nameWord(wordOf(word))
    .readings.slice(1)
    .some(({ word: rest }) => {
      const kind = nameClass(rest);
      if (rest.length < 3 || kind >= NameClass.WeakGiven) return true;
      if (kind === NameClass.Family && rest.length > 4) return true;
      return rest.startsWith('ال') && (word.startsWith('و') || nameClass(rest) < NameClass.Unknown);
    });
}

/** Is a name over at token `index`: at a mark, or at what its bearer says? */
export function isOver({ tokens }: Context, index: number): boolean {
  const after = tokens[index];
  return after === undefined || CLOSING.has(after.norm);
}

/**
 * A family name that is shaped like a common word, behind a father's name: عبدالله بن عمر النجار, أحمد بن زيد قطان،. Without
 * the article only where the name is over.
 */
export function ownsFather(context: Context, index: number, word: string): boolean {
  const { tokens } = context;
  const token = tokens[index];
  if (token === undefined || token.pos === 'verb' || token.pos === 'particle') return false;
  if (token.conjunction !== '' || token.preposition !== '' || word.length < 4) return false;
  if (classAt(context, index) !== NameClass.Common || isParticle(word) || isVerb(word))
    return false;
  if (secondWords.has(word) || roleHeadAt(context, index) !== undefined) return false;
  const father = OPENING.has(wordAt(tokens, index - 2)) || GOD === wordAt(tokens, index - 1);
  if (!father || /(?:ات|ين|ون|ه)$/u.test(word)) return false;
  const over = isOver(context, index + 1);
  // No adjective but those of an office stands with a bare name: سليمان بن محمد السريع،.
  if (word.startsWith('ال')) return token.pos === 'unknown' || (over && token.pos !== 'noun');
  return over;
}

/**
 * A family name that is a common word or a role as well, after a title and a given name: الدكتور فاروق الخطيب أن, العقيد
 * سعيد سرحان،. What follows shows that no phrase of its own began with it.
 */
export function endsTitled(context: Context, index: number, word: string): boolean {
  const { tokens } = context;
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token === undefined || word.length < 3 || token.pos === 'verb' || isParticle(word))
    return false;
  if (token.conjunction !== '' || token.preposition !== '' || token.enclitic !== '') return false;
  if (secondWords.has(word) || beginsAnew(word) || /(?:ات|ين|ون|ا|ه)$/u.test(word)) return false;
  if (after?.norm === 'ان' || after?.pos === 'verb') return true;
  // فلان الخطيب، أستاذ الاقتصاد: his office comes behind the mark.
  return COMMA.has(after?.norm ?? '') && roleHeadAt(context, index + 2) !== undefined;
}

/** A common noun as the family name behind two given names, where the name is over: وأكدت هدى إيمان فرعون أن. */
export function isLastWord(context: Context, index: number, word: string): boolean {
  const token = context.tokens[index];
  if (token === undefined || word.length < 3 || !isOver(context, index + 1)) return false;
  if (token.conjunction !== '' || token.preposition !== '' || token.enclitic !== '') return false;
  if (token.pos === 'verb' || isVerb(word) || isParticle(word) || isAdjective(word)) return false;
  if (NEVER_SURNAME.has(word) || secondWords.has(word) || beginsAnew(word)) return false;
  return !/(?:ات|ين|ون|ا|ه)$/u.test(word) && roleHeadAt(context, index) === undefined;
}

/** سليم شوقي بإنهاء: a known noun behind a preposition or و opens a phrase of its own. */
export function governed({ preposition, conjunction, definite, pos }: Token): boolean {
  // بالطي and بالعيد are family names.
  if (definite || (preposition === '' && conjunction !== 'و')) return false;
  return pos === 'noun' || pos === 'verbal-noun' || pos === 'participle' || pos === 'adjective';
}
