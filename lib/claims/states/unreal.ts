import { bareWord } from '../../arabic/events/status';
import type { Token } from '../../arabic/types';
import {
  DIRECTIVES,
  LEST,
  REVERSALS,
  UNREAL_PARTICLES,
  UNREAL_WORDS,
  UNTIL,
} from '../lexicon/unreal';
import { says } from '../words/says';

/** A verb of asking or trying governs a deed that begins within so many words behind it. */
const REACH = 5;

/** Auxiliaries, past which a verb still governs: طالبت بأن يتم, دعا إلى أن تكون. */
const AUXILIARY = /^(?:[يتن]تم|[يت]جري|[يتن]كون(?:وا)?|قام|[يت]قوم)$/u;

/** Is the word a deed: a verb of the present, or a verbal noun? */
const isDeed = (token: Token | undefined): boolean =>
  token?.pos === 'verbal-noun' || (token?.pos === 'verb' && /^[يتن]/u.test(bareWord(token)));

/**
 * Is a deed that begins at token `i` left undone by the words before it, back to `from`: awaited (حتى تسليم السلطة), asked
 * for (طالب بالإفراج), threatened (هددوا بقتل), tried, feared, planned or made a condition?
 */
export function isUnreal(tokens: readonly Token[], i: number, from: number): boolean {
  const deed = tokens[i];
  // وقتلوا: a clause of its own.
  if (deed === undefined || (deed.conjunction !== '' && deed.pos === 'verb')) return false;
  if (deed.conjunction !== '' && deed.pos === 'verbal-noun' && isJoined(tokens, i, from))
    return true;
  for (let k = i - 1; k >= Math.max(from, i - REACH); k -= 1) {
    const token = tokens[k];
    // امتناع 10 نواب عن التصويت
    if (token?.kind === 'number') continue;
    if (token?.kind !== 'word') return false;
    const near = i - k <= 2;
    if (near && UNTIL.has(bareWord(token)) && tokens[k - 1]?.norm !== 'من' && isDeed(tokens[k + 1]))
      return true;
    // قبل أن يغادر, إلى حين تسليمه, في حال فوزه
    const next = tokens[k + 1];
    if (near && /^(?:قبل|الي)$/u.test(token.norm) && next?.norm === 'ان') return true;
    if (
      near &&
      /^(?:حين|غايه|حال|حاله)$/u.test(token.norm) &&
      /^(?:الي|في)$/u.test(tokens[k - 1]?.norm ?? '')
    )
      return true;
    if (near && says(token, UNREAL_PARTICLES)) return true;
    if (says(token, UNREAL_WORDS)) return true;
    // Another verb governs what follows it, and a new clause begins with a conjunction.
    if (token.pos === 'verb' && !AUXILIARY.test(bareWord(token))) return false;
    if (token.conjunction !== '' && token.pos !== 'verbal-noun') return false;
  }
  return false;
}

/** So far before a verbal noun with 'and' the word may stand that governs it with those before. */
const JOINED_REACH = 14;

/** Is a verbal noun behind 'and' one of several that a word of asking or waiting governs (ينتظر منها تغييرا في نهجها والانخراط في الحوار)? */
function isJoined(tokens: readonly Token[], i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - JOINED_REACH); k -= 1) {
    const token = tokens[k];
    if (token?.kind !== 'word') return false;
    if (says(token, UNREAL_WORDS)) return true;
    if (token.pos === 'verb' && !AUXILIARY.test(bareWord(token))) return false;
  }
  return false;
}

/** Negations that may tell what should not be. */
const FORBIDS = /^(?:لا|عدم|دون|بدون|الا|خال|خاليه|خلو)$/u;
/** What asks for it may stand so many words before. */
const DIRECTIVE_REACH = 7;
/** What takes it back, so many. */
const REVERSAL_REACH = 8;

/** Verbs that only join an aim to what it is: المطلب كان يتمثل في عدم …. */
const COPULA = /^(?:كان(?:ت)?|[يت]كون|[يت]تجلي|[يت]تمثل|[يت]كمن|تمثل(?:ت)?)$/u;

/** Does the negation at token `i` tell what should not be (دعا إلى عدم التجمع, حتى لا يتكرر), which denies nothing? */
export function isDirective(tokens: readonly Token[], i: number, from: number): boolean {
  const cue = tokens[i];
  if (cue === undefined || !FORBIDS.test(cue.stem)) return false;
  for (let k = i - 1; k >= Math.max(from, i - REVERSAL_REACH); k -= 1) {
    const token = tokens[k];
    if (token?.kind !== 'word') return false;
    // تراجع عن عدم السماح بالتفتيش: it is no longer so.
    if (says(token, REVERSALS)) return true;
    if (k < i - DIRECTIVE_REACH) continue;
    if (says(token, DIRECTIVES) || (k === i - 1 && LEST.has(token.norm))) return true;
    if (token.pos === 'verb' && !COPULA.test(bareWord(token))) return false;
  }
  return false;
}
