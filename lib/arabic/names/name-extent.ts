import { ROLE_SECOND_WORDS } from '../lexicon/roles';
import { foldWord } from '../normalise';
import type { Token } from '../types';
import { classAt, wordAt, type Context } from './context';
import { roleHeadAt } from './roles';
import { isArabicGiven, isNoun, isParticle, isVerb, nameClass, NameClass } from './vocabulary';
import { nameWord } from './name-words';
import { wordOf } from '../word-memo';

/** Particles that begin an Arabic name; the foreign ones only go on with one. */
export const OPENING = new Set(['عبد', 'ابو', 'بو', 'بن', 'ابن', 'ايت']);
const NEVER_SURNAME = new Set(['صباح', 'جمعه', 'خميس', 'امس', 'اليوم']);
const MAX_WORDS = 6;
const secondWords = new Set(ROLE_SECOND_WORDS.split(/\s+/u).map(foldWord));

function coveredByOther(context: Context, index: number): boolean {
  const found = context.found[context.cover[index] ?? -1];
  return found !== undefined && (found.kind !== 'person' || found.first !== index);
}

/** A word with a conjunction or preposition before what is itself a name, or definite behind it: begins anew. */
export function beginsAnew(word: string): boolean {
  // Few family names begin with و, and most of those with a long vowel after it.
  if (word.startsWith('و') && (word.length < 5 || !'ايه'.includes(word.charAt(1)))) return true;
  return nameWord(wordOf(word))
    .readings.slice(1)
    .some(({ word: rest }) => {
      if (rest.length < 3 || nameClass(rest) >= NameClass.WeakGiven) return true;
      return rest.startsWith('ال') && (word.startsWith('و') || nameClass(rest) < NameClass.Unknown);
    });
}

/** سليم شوقي بإنهاء: a known noun behind a preposition or و opens a phrase of its own. */
function governed({ preposition, conjunction, definite, pos }: Token): boolean {
  // بالطي and بالعيد are family names.
  if (definite || (preposition === '' && conjunction !== 'و')) return false;
  return pos === 'noun' || pos === 'verbal-noun' || pos === 'participle' || pos === 'adjective';
}

/**
 * Token after the last word of the person's name that begins at `start`: given names and particles go on, a family name
 * that nothing else explains ends it.
 */
export function nameEnd(
  context: Context,
  start: number,
  firstWord: string,
  titled = false,
): number {
  const { tokens } = context;
  let previous = nameClass(firstWord);
  let end = start + 1;
  // Tokens of the first name itself: two in عبد المالك.
  let lead = 1;
  if (previous === NameClass.Particle) {
    const next = wordAt(tokens, end);
    if (next === '' || coveredByOther(context, end)) return start;
    const nextClass = nameClass(next);
    const arabic = OPENING.has(firstWord);
    if (arabic ? isVerb(next) && nextClass === NameClass.Common : nextClass < NameClass.Unknown)
      return start;
    if (!arabic && nextClass === NameClass.WeakGiven) return start;
    end += 1;
    lead = 2;
    previous = NameClass.Given;
  }
  while (end < tokens.length && end - start < MAX_WORDS) {
    const token = tokens[end];
    // جان-كلود: a hyphen without spaces.
    if (
      token?.norm === '-' &&
      token.start === tokens[end - 1]?.end &&
      wordAt(tokens, end + 1) !== '' &&
      tokens[end + 1]?.start === token.end &&
      classAt(context, end + 1) >= NameClass.Unknown
    ) {
      end += 2;
      continue;
    }
    const word = wordAt(tokens, end);
    if (word.length < 2 || coveredByOther(context, end)) break;
    const next = classAt(context, end);
    const count = end - start - lead + 1;
    const afterGiven = previous >= NameClass.WeakGiven;
    if ((context.cover[end] ?? -1) >= 0) {
      // A public figure's family name as the family name of this person.
      if (!afterGiven && count > 1) break;
      end = context.found[context.cover[end] ?? -1]?.end ?? end + 1;
      break;
    }
    if (next === NameClass.Particle) {
      const after = wordAt(tokens, end + 1);
      if (after === '' || coveredByOther(context, end + 1)) break;
      const afterClass = nameClass(after);
      if (word === 'ام' || (word === 'لو' && afterClass < NameClass.Unknown)) break;
      if (
        !OPENING.has(word) &&
        word !== 'ال' &&
        word !== 'ولد' &&
        word !== 'بنت' &&
        afterClass < NameClass.Unknown
      )
        break;
      if (afterClass === NameClass.Common && isVerb(after)) break;
      // بن عبد الرحمن: a compound behind a particle.
      end += after === 'عبد' && wordAt(tokens, end + 2).startsWith('ال') ? 3 : 2;
      previous = NameClass.Given;
      continue;
    }
    if (next === NameClass.Given || next === NameClass.WeakGiven) {
      if (next === NameClass.WeakGiven && count > 1 && (!afterGiven || NEVER_SURNAME.has(word)))
        break;
      if (count > 2 && !afterGiven) break;
      // … بن عبدالعزيز أمير المنطقة: a role that is a name as well.
      if (count > 1 && next === NameClass.WeakGiven && roleHeadAt(context, end)?.skip === 0) break;
      end += 1;
      previous = next;
      continue;
    }
    if (next === NameClass.Foreign || next === NameClass.Unknown) {
      if (token !== undefined && governed(token)) break;
      if (beginsAnew(word) || (!afterGiven && count > 1)) break;
      if (
        previous === NameClass.WeakGiven &&
        count > 1 &&
        !word.startsWith('ال') &&
        next === NameClass.Unknown
      )
        break;
      end += 1;
      previous = next;
      continue;
    }
    // العميد يحيى سريع, عبد المالك سلال: a plain noun right after a sure given name is the family name, unless it opens
    // a phrase of its own.
    if (
      count === 1 &&
      previous === NameClass.Given &&
      next === NameClass.Common &&
      !/[هء]$/u.test(word) &&
      (titled
        ? !isVerb(word) && !isParticle(word) && !word.startsWith('ال') && !beginsAnew(word)
        : isNoun(word)) &&
      roleHeadAt(context, end) === undefined &&
      (titled || !wordAt(tokens, end + 1).startsWith('ال'))
    ) {
      end += 1;
      break;
    }
    // محمد بن عثمان القرني: an adjective in ـي behind two given names is a family name too.
    if (
      count > 1 &&
      afterGiven &&
      word.startsWith('ال') &&
      word.length > 4 &&
      word.endsWith('ي') &&
      !secondWords.has(word) &&
      next === NameClass.Common &&
      roleHeadAt(context, end) === undefined
    ) {
      end += 1;
      break;
    }
    // محمد العسكري, أحمد المصري: a definite word right after a sure given name is its family name.
    const definite =
      word.startsWith('ال') && word.length > 4 && !word.endsWith('ات') && !word.endsWith('ين');
    if (
      count === 1 &&
      (previous === NameClass.Given ||
        (titled && previous === NameClass.WeakGiven && !secondWords.has(word))) &&
      definite &&
      !word.endsWith('يه') &&
      roleHeadAt(context, end) === undefined &&
      (next !== NameClass.Demonym || titled || lead > 1 || isArabicGiven(firstWord))
    )
      end += 1;
    break;
  }
  return end;
}
