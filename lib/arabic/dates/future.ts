import type { Item } from '../numbers/items';
import {
  beforeDays,
  calls,
  changes,
  futureCues,
  gatherings,
  heldUntil,
  moved,
  promises,
  setVerbs,
  setWords,
} from './words';

/** الأسبوع المنتهي في 24 يوليو is over, whatever the sentence foretells of it. */
const ENDED = new Set(['المنتهي', 'المنتهيه', 'المنقضي', 'المنقضيه']);

/** Words before a date within which the sentence tells of what is to come, and within which it calls to it. */
const TOLD = 12;
const CALLED = 18;

/** Does the sentence around items `[from, end)` speak of what is to come? Looks twelve words back and two on. */
export function futureAround(
  items: readonly Item[],
  from: number,
  end: number,
  text: string,
): boolean {
  if (ENDED.has(items[from - 1]?.norm ?? '') || ENDED.has(items[from - 2]?.norm ?? ''))
    return false;
  if (wasSet(items, from) || sinceThen(items, from)) return false;
  if (plansNext(items, from) || heldUpTo(items, from) || setFor(items, from) || dueBy(items, from))
    return true;
  let gathering = false;
  for (let i = from - 1; i >= 0 && i >= from - (gathering ? CALLED : TOLD); i -= 1) {
    const item = items[i];
    if (item === undefined || item.norm === '.' || items[i + 1]?.lineStart === true) break;
    if (i >= from - TOLD && tellsFuture(item, text)) return true;
    // دعا أنصاره إلى مسيرة الخميس: what one is called to is ahead.
    gathering ||= gatherings.has(item.token.stem) && calledTo(items[i - 1], item);
    if (gathering && calls.has(item.conjunction ? item.token.stem : item.norm)) return true;
    // 'على أن' sets what is to follow.
    if (item.norm === 'ان' && items[i - 1]?.norm === 'علي') return true;
  }
  for (let i = end; i < end + 2; i += 1) {
    const item = items[i];
    if (item === undefined || item.norm === '.' || item.lineStart) break;
    // أعلنت الثلاثاء أنها سترفع: what is to come is what was said.
    if (item.kind === 'word' && item.token.stem === 'ان') break;
    if (tellsFuture(item, text)) return true;
  }
  return false;
}

function tellsFuture(item: Item, text: string): boolean {
  if (item.kind !== 'word') return false;
  if (item.token.future || futureCues.has(item.norm)) return true;
  if (item.conjunction && futureCues.has(item.token.stem)) return true;
  // سأعود: the first person keeps its hamza in print; سأل is another verb.
  return text.startsWith('سأ', item.start) && !text.startsWith('سأل', item.start);
}

/** Words before an imperfect that put it in the past. */
const UNDONE = new Set(['لم', 'ولم', 'كان', 'كانت', 'وكان', 'وكانت']);

/** يسري السبت, يصل يوم الأحد: an imperfect right before the date. */
function plansNext(items: readonly Item[], from: number): boolean {
  const verb = items[from - 1];
  if (verb?.kind !== 'word' || verb.token.pos !== 'verb') return false;
  const { stem } = verb.token;
  if (!stem.startsWith('ي') || stem.length < 4) return false;
  return !items.slice(Math.max(0, from - 4), from - 1).some(({ norm }) => UNDONE.has(norm));
}

/** Words from 'since' to a date of what began then: منذ توليه منصبه في فبراير. */
const SINCE_REACH = 4;

/** Is the date the one of what something has been so since? */
function sinceThen(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 1 - SINCE_REACH; i -= 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'mark' || item.token.pos === 'verb') return false;
    if (SINCE.has(item.norm)) return true;
    if (item.lineStart) return false;
  }
  return false;
}

const WAS = new Set('كان كانت وكان وكانت كانا وكانا كانوا'.split(' '));
/** Words from 'was' to what was set. */
const SET_BEHIND = 3;

/** كان مقررا أن تبدأ في ديسمبر: whether what was set lies ahead or behind is open. */
function wasSet(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - TOLD; i -= 1) {
    const item = items[i];
    if (item === undefined || item.norm === '.') return false;
    if (WAS.has(item.norm))
      return items.slice(i + 1, i + 1 + SET_BEHIND).some(({ norm }) => setWords.has(norm));
    if (item.lineStart) return false;
  }
  return false;
}

const UP_TO = new Set(['حتي', 'وحتي', 'الي', 'غايه', 'لغايه', 'حين']);
/** Words between a day and what is put off to it or holds until then, at most; between a set day and its verb. */
const HOLDS = 10;
const SETS = 9;

/** Does 'from' at item `from` stand behind what is put off or brought forward, so that its date and the next are two? */
export function movedFrom(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - HOLDS; i -= 1) {
    const item = items[i];
    if (item === undefined || item.norm === '.' || UNDONE.has(item.norm)) return false;
    if (moved.has(item.token.lemma) || moved.has(item.token.stem)) return true;
    if (item.token.stem === 'موعد')
      return items.slice(Math.max(0, i - 3), i).some(({ token }) => changes.has(token.lemma));
    if (item.lineStart) return false;
  }
  return false;
}

/** Is the date at item `from` the one up to which something is stopped, or to which it is put off? */
function heldUpTo(items: readonly Item[], from: number): boolean {
  let at = from - 1;
  while (at >= from - 2 && beforeDays.has(items[at]?.token.stem ?? '')) at -= 1;
  // أرجئت من الأول من الشهر إلى الثامن منه.
  if (items[at]?.norm === 'من' && movedFrom(items, at)) return true;
  if (!UP_TO.has(items[at]?.norm ?? '')) return false;
  let held = false;
  for (let i = at - 1; i >= 0 && i >= at - HOLDS; i -= 1) {
    const item = items[i];
    if (item === undefined || item.norm === '.') break;
    if (UNDONE.has(item.norm)) return false;
    held ||= heldUntil.has(item.token.lemma) || heldUntil.has(item.token.stem);
    if (item.lineStart) break;
  }
  return held;
}

/** تفتتح البلدية السوق السبت: an imperfect that opens its clause, and no other verb between it and the day. */
function setFor(items: readonly Item[], from: number): boolean {
  if (SINCE.has(items[from - 1]?.norm ?? '')) return false;
  for (let i = from - 1; i >= 0 && i >= from - SETS; i -= 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'mark') return false;
    // تدخل حيز التنفيذ في سبتمبر
    const force = item.norm === 'حيز' ? items[i - 1] : undefined;
    if (force !== undefined) return isImperfect(force);
    if (setVerbs.has(item.token.stem) && item.token.pos === 'verb') return opensClause(items, i);
    if (item.token.pos === 'verb') return false;
    if (item.lineStart) return false;
  }
  return false;
}

/** Words by which something is due: بحلول يونيو, قبل متم شتنبر, حتى نوفمبر. */
const DUE = new Set(['بحلول', 'حلول', 'قبل', 'حتي', 'غايه', 'لغايه', 'افق']);
/** Those that need no verb to say that it is to come. */
const COMING = new Set(['بحلول', 'افق']);
const UNMET = new Set(['لم', 'ولم']);

/** Is the date at item `from` one by which something is promised, asked or to be done? Told of no past but a promise. */
function dueBy(items: readonly Item[], from: number): boolean {
  let at = from - 1;
  while (at >= from - 2 && beforeDays.has(items[at]?.token.stem ?? '')) at -= 1;
  const word = items[at]?.norm ?? '';
  if (!DUE.has(word)) return false;
  for (let i = at - 1; i >= 0 && i >= at - SETS; i -= 1) {
    const item = items[i];
    if (item === undefined || item.norm === '.') break;
    if (item.kind === 'word' && item.token.pos === 'verb') {
      if (promises.has(item.token.lemma)) return true;
      return (
        isImperfect(item) &&
        !UNMET.has(items[i - 1]?.norm ?? '') &&
        !WAS.has(items[i - 1]?.norm ?? '')
      );
    }
    if (item.lineStart) break;
  }
  return COMING.has(word);
}

/** Is a word a verb of the third person in the imperfect, as far as its letters tell? */
function isImperfect({ token }: Item): boolean {
  return /^[يت]/u.test(token.stem) && !PERFECT_ENDS.test(token.stem);
}

/** Does the word at item `i` stand first in its text, its line or relative clause, or behind a mark of the sentence? */
function opensClause(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return before === undefined || items[i]?.lineStart === true || OPENS.has(before.norm);
}
const OPENS = new Set(['.', ':', '؛', '!', '؟', '-', '–', 'الذي', 'التي']);

function calledTo(before: Item | undefined, { preposition }: Item): boolean {
  return preposition === 'ل' || before?.norm === 'الي';
}

/** Words of the past before a date of which nothing else is said: منذ أغسطس. */
const SINCE = new Set(['منذ', 'ومنذ', 'مند']);
/** Words between a date and the verb that tells of it, at most. */
const REACH = 8;
const IMPERFECT = new Set(['ا', 'ن', 'ي', 'ت']);

/** The verb nearest before item `i` in its sentence, its line and reach; undefined where none stands there, or `stop` before it. */
function verbBefore(items: readonly Item[], i: number, stop?: string): Item['token'] | undefined {
  for (let at = i - 1; at >= 0 && at >= i - REACH; at -= 1) {
    const item = items[at];
    if (item === undefined || item.norm === '.' || item.norm === stop) return undefined;
    if (item.kind === 'word' && item.token.pos === 'verb') return item.token;
    if (item.lineStart) return undefined;
  }
  return undefined;
}

/** Does a verb of the past stand before item `i` in its sentence? Imperfects open with ا, ن, ي or ت. */
export function toldAsPast(items: readonly Item[], i: number): boolean {
  const verb = verbBefore(items, i);
  return verb !== undefined && !verb.future && !IMPERFECT.has(verb.stem.charAt(0));
}

/** Letters that verbs of the third person open with in the imperfect. */
const THIRD = new Set(['ن', 'ي', 'ت']);
const PERFECT_ENDS = /(?:ت|وا|تا)$/u;

/**
 * Does the sentence look back at item `i`: since then, or with a verb of the past before it? Not where that verb only
 * tells who says it (قال إن الاقتراع في سبتمبر).
 */
export function pastAround(items: readonly Item[], i: number): boolean {
  if (SINCE.has(items[i - 1]?.norm ?? '')) return true;
  if (wasSet(items, i)) return false;
  const verb = verbBefore(items, i, 'ان');
  if (verb === undefined || verb.future) return false;
  return !THIRD.has(verb.stem.charAt(0)) || PERFECT_ENDS.test(verb.stem);
}
