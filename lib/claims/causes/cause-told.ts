import type { Token } from '../../arabic/types';
import type { Ranges } from './cause-ranges';
import type { Marker } from './cause-marks';
import { foldedWords } from '../words/folded-words';
import {
  ABOUT_WORDS,
  ASKED_BY,
  BEING_WORDS,
  MANY_REASONS,
  ONE_OF_MANY,
  PLURAL_MARKERS,
  POINTING_WORDS,
  QUESTION_WORDS,
  REASON_PLURALS,
  REASON_WORDS,
  SAME_AFTER,
  UNTOLD_REASONS,
} from '../lexicon/cause-told';

const POINTING = foldedWords(POINTING_WORDS);
const SAME = foldedWords(SAME_AFTER);
const REASONS = foldedWords(REASON_WORDS);
const PLURALS = foldedWords(REASON_PLURALS);
const PLURAL = foldedWords(PLURAL_MARKERS);
const OF_MANY = foldedWords(ONE_OF_MANY);
const MANY = foldedWords(MANY_REASONS);
const UNTOLD = foldedWords(UNTOLD_REASONS);
const ASKED = foldedWords(ASKED_BY);
const ABOUT = foldedWords(ABOUT_WORDS);
const QUESTIONS = foldedWords(QUESTION_WORDS);
const BEING = foldedWords(BEING_WORDS);

/** How far before a marker its reasons are said to be several: أحد أهم أسباب الأزمة الحالية ناجم عن. */
const REACH = 9;
/** How far before the noun of a reason stands the word by which it is asked for. */
const ASKER = 4;
/** A word may stand between أحد and أسباب (أحد أهم أسباب). */
const BETWEEN = 2;

const wordAt = (token: Token | undefined): string =>
  token?.kind === 'word' ? token.norm.slice(token.conjunction.length) : '';
const within = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token?.kind === 'word' && (words.has(wordAt(token)) || words.has(token.stem));

/** لهذا السبب، لنفس الغرض، للسبب ذاته: the reason stands elsewhere, what follows is what it explains. */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  return (
    within(REASONS, tokens[at]) &&
    tokens[at]?.enclitic === '' &&
    (within(POINTING, tokens[at - 1]) || within(SAME, tokens[at + 1]))
  );
}

/** Do tokens from `at` on open with one of several reasons: أحد أسباب, من أبرز الأسباب? */
function opensOneOf(tokens: readonly Token[], at: number): boolean {
  if (!within(OF_MANY, tokens[at])) return false;
  for (let i = at + 1; i <= at + 1 + BETWEEN; i += 1) if (within(PLURALS, tokens[i])) return true;
  return false;
}

/** السبب الثاني, أحد أسباب الأزمة: the text counts several reasons, which hold together. */
function isOneOfMany(
  tokens: readonly Token[],
  at: number,
  from: number,
  cause: readonly [number, number],
): boolean {
  if (within(REASONS, tokens[at]) && within(MANY, tokens[at + 1])) return true;
  if (opensOneOf(tokens, cause[0])) return true;
  for (let i = Math.max(from, at - REACH); i < at; i += 1) if (opensOneOf(tokens, i)) return true;
  return false;
}

/** لأسباب عديدة, بسبب عدة عوامل, لأسباب لم تُعرف: that there are reasons is said, not which. */
function isUntold(
  tokens: readonly Token[],
  marker: Marker,
  [first]: readonly [number, number],
): boolean {
  if (!within(UNTOLD, tokens[first])) return false;
  return PLURAL.has(marker.words[0] ?? '') || within(PLURALS, tokens[first + 1]);
}

/** لمعرفة سبب الحريق, سألته عن السبب, شرح سبب غيابه: the reason is asked or spoken of; what stands before is none. */
function isSpokenOf(tokens: readonly Token[], at: number, { cause }: Ranges): boolean {
  if (cause[1] > at || !within(REASONS, tokens[at])) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  if (within(ABOUT, before) || (before.pos === 'verb' && !within(BEING, before))) return true;
  // شرح الوزير سبب الغلاء.
  for (let i = at - 1; i >= Math.max(cause[0], at - ASKER); i -= 1)
    if (within(ASKED, tokens[i])) return true;
  return false;
}

/** Is the sentence of a reason a question, so that it gives none: لماذا لا نعد الفقر سببا؟ */
function isAsked(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  if (!within(REASONS, tokens[at])) return false;
  if (/^[?؟]$/u.test(tokens[to - 1]?.norm ?? '')) return true;
  return tokens.slice(from, at).some((token) => within(QUESTIONS, token));
}

/** أفضل عائد إلى الاستثمار: a noun, and no participle that lays what stands before it to something. */
function isYield(tokens: readonly Token[], marker: Marker, at: number): boolean {
  if (!/^(?:عايد|راجع)/u.test(marker.words[0] ?? '')) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.definite || before.enclitic !== '') return false;
  return before.pos === 'verb' || before.pos === 'adjective' || before.pos === 'noun';
}

const SUCH = new Set(['هذه', 'هذا', 'تلك', 'هكذا']);

/** أرجع الأستاذ مثل هذه الحوادث إلى الإهمال: why such things happen, not why this did. */
function isGeneral(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  for (let i = from; i < to - 1; i += 1)
    if (tokens[i]?.stem === 'مثل' && SUCH.has(tokens[i + 1]?.norm ?? '')) return true;
  return false;
}

/** سجل الهدف من ركلة جزاء: a goal, not an aim; an aim is that of something known. */
function isGoal(tokens: readonly Token[], marker: Marker, at: number): boolean {
  return marker.words[1] === 'من' && marker.build === 'is' && tokens[at + 2]?.definite !== true;
}

/**
 * Does a marker at token `at` of a sentence (`from` to `to`) give the reason of something in the words of `ranges`? Not
 * where it points back to one, counts several, says that there are some, asks for one or speaks of one.
 */
export function tellsReason(
  tokens: readonly Token[],
  marker: Marker,
  at: number,
  ranges: Ranges,
  from: number,
  to: number,
): boolean {
  return !(
    pointsBack(tokens, at) ||
    isOneOfMany(tokens, at, from, ranges.cause) ||
    isUntold(tokens, marker, ranges.cause) ||
    isSpokenOf(tokens, at, ranges) ||
    isAsked(tokens, at, from, to) ||
    isGeneral(tokens, ranges.effect) ||
    isGoal(tokens, marker, at) ||
    isYield(tokens, marker, at)
  );
}
