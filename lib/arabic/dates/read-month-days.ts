import {
  type DateContext,
  followedByNoun,
  type MonthReading,
  readDay,
  readMonth,
  readYearAfter,
} from './fields';
import type { NodeReading } from './nodes';
import { foldWord } from '../normalise';

const LINKS = new Set(['-', '–', '—', '‑', 'الي', 'حتي', 'وحتي', 'والي', '،', ',']);
const MONTH_WORD = new Set(['شهر', 'لشهر', 'بشهر'].map(foldWord));
/** فاتح نونبر, غرة رمضان: the first day of a month, where its name follows. */
const FIRST_DAY = new Set(['فاتح', 'الفاتح', 'غرة', 'غره'].map(foldWord));
const PERCENT = new Set(['%', 'بالمئه', 'بالمائه', 'في'].map(foldWord));

/** One day, several, or from one to another from item `i`: 15, 19 و20, بين 4 و22, من 4-23. */
export function dayList(
  context: DateContext,
  i: number,
): { end: number; days: number[] } | undefined {
  const { items } = context;
  let at = i;
  const opener = items[at]?.norm;
  if (FIRST_DAY.has(items[at]?.token.stem ?? '') || FIRST_DAY.has(opener ?? '')) {
    const of = items[at + 1]?.norm === 'من' ? at + 2 : at + 1;
    if (readMonth(context, MONTH_WORD.has(items[of]?.norm ?? '') ? of + 1 : of))
      return { end: at + 1, days: [1] };
  }
  const opened = opener === 'بين' || opener === 'من' || opener === 'مابين';
  if (opener === 'ما' && items[at + 1]?.norm === 'بين') at += 2;
  else if (opened) at += 1;
  const first = readDay(context, at);
  if (first === undefined) return undefined;
  const days = [first.day];
  const from = at;
  let end = first.end;
  for (let steps = 0; steps < 6; steps += 1) {
    const next = items[end];
    if (next === undefined || next.lineStart) break;
    const linked = LINKS.has(next.norm);
    if (!linked && !next.conjunction) break;
    const more = readDay(context, linked ? end + 1 : end);
    if (more === undefined || more.day <= (days[days.length - 1] ?? 31)) break;
    days.push(more.day);
    end = more.end;
  }
  // 'من' and 'بين' belong to the list only where it has two ends.
  return from > i && days.length < 2 ? undefined : { end, days };
}

/** The month before its day, from item `i`: يناير الثاني والعشرين، 2018; سبتمبر10; يناير-1; شهر نوفمبر بين 19 و20. */
export function readMonthDay(
  context: DateContext,
  i: number,
  weekday: { weekday?: number },
): NodeReading | undefined {
  const { items } = context;
  const named = MONTH_WORD.has(items[i]?.norm ?? '');
  const month = readMonth(context, named ? i + 1 : i);
  if (month === undefined) return undefined;
  const span = monthSpan(context, month, named || items[i - 1]?.norm === 'في');
  if (span !== undefined) return span;
  if (named) return undefined;
  let at = month.end;
  if (items[at]?.norm === '-' && items[at]?.glued === true) at += 1;
  const item = items[at];
  if (item === undefined || item.conjunction || item.preposition !== '') return undefined;
  const day = readDay(context, at);
  if (day === undefined) return undefined;
  const close = item.digits !== undefined ? item.glued : item.definite;
  const year = readYearAfter(context, day.end);
  if (year === undefined && followedByNoun(items, day.end)) return undefined;
  if (!close && year?.spec.year === undefined && weekday.weekday === undefined) return undefined;
  if (item.digits === undefined && item.word?.ordinal !== undefined && !item.definite)
    return undefined;
  return {
    end: year?.end ?? day.end,
    calendar: true,
    node: {
      type: 'days',
      days: [day.day],
      month: month.month,
      calendar: month.calendar,
      ...weekday,
      ...(year?.spec ?? {}),
    },
  };
}

/**
 * The days after their month: نوفمبر بين 19 و20, شهر نوفمبر من 19 إلى 20, نوفمبر 19-20. 'From … to' after a month may
 * as well say a change, so it counts only where the month stands for a time (`timed`) and nothing follows.
 */
function monthSpan(
  context: DateContext,
  month: MonthReading,
  timed: boolean,
): NodeReading | undefined {
  const { items } = context;
  const opener = items[month.end];
  if (opener === undefined || opener.conjunction || opener.lineStart) return undefined;
  const between = opener.norm === 'بين' || opener.norm === 'ما' || opener.norm === 'مابين';
  const from = opener.norm === 'من' && timed;
  const stroke = opener.digits !== undefined && items[month.end + 1]?.glued === true;
  if (!between && !from && !stroke) return undefined;
  const list = dayList(context, month.end);
  if (list === undefined || list.days.length !== 2) return undefined;
  const after = items[list.end];
  if (followedByNoun(items, list.end) || PERCENT.has(after?.norm ?? '')) return undefined;
  if (from && after !== undefined && after.kind !== 'mark' && !after.lineStart) return undefined;
  const year = readYearAfter(context, list.end);
  return {
    end: year?.end ?? list.end,
    calendar: true,
    node: {
      type: 'days',
      days: list.days,
      month: month.month,
      calendar: month.calendar,
      ...(year?.spec ?? {}),
    },
  };
}
