import {
  type DateContext,
  followedByNoun,
  isHijriMark,
  readDay,
  readMonth,
  readPeriod,
  readYearAfter,
} from './fields';
import type { NodeReading } from './nodes';
import { dayList, readMonthDay } from './read-month-days';
import { readNumericDate } from './read-numeric';
import { foldWord } from '../normalise';

const MONTH_WORD = new Set(['شهر', 'لشهر', 'بشهر'].map(foldWord));
const DAY_WORD = new Set(
  ['يوم', 'يومي', 'ايام', 'ليله', 'نهار', 'فجر', 'صباح', 'مساء'].map(foldWord),
);
const MONTH_NUMBERS_MAX = 12;
/** Words between a weekday and its date. */
const AGREES = new Set(['الموافق', 'الموافقه', 'المصادف', 'في', 'بتاريخ'].map(foldWord));

/** An optional weekday before a day of the month: الخميس, الاثنين،, الجمعة الموافق. */
function weekdayBefore(context: DateContext, i: number): { at: number; weekday?: number } {
  const word = context.words[i];
  let at = i;
  let weekday: number | undefined;
  if (word?.entry.weekday !== undefined && word.entry.period === undefined) {
    weekday = word.entry.weekday;
    at += 1;
    const mark = context.items[at]?.norm;
    if (mark === '،' || mark === ',' || mark === '(') at += 1;
  }
  const agrees = context.items[at]?.norm;
  if (AGREES.has(agrees ?? '')) at += 1;
  return weekday === undefined ? { at } : { at, weekday };
}

/** The month after the days: of a name, of a number (شهر 3), or this, last or next month. */
function monthAfter(
  context: DateContext,
  i: number,
):
  | { end: number; month?: number; calendar: 'gregorian' | 'hijri'; monthShift?: number }
  | undefined {
  const { items } = context;
  let at = i;
  const norm = items[at]?.norm;
  const dot = norm === '.' || norm === '-' || norm === '/';
  if (norm === 'من' || norm === 'في' || dot) at += 1;
  const shift = readPeriod(context, at);
  if (shift?.unit === 'month' && !dot) {
    return { end: shift.end, calendar: 'gregorian', monthShift: shift.shift };
  }
  // في 20 الجاري: of this month.
  const bare = context.words[at];
  if (at === i && bare?.entry.relative !== undefined && bare.definite === false) {
    const masculine = ['الجاري', 'الحالي', 'المقبل', 'القادم', 'الماضي', 'المنصرم'];
    if (items[i - 1]?.digits !== undefined && masculine.includes(items[at]?.norm ?? '')) {
      const to = { past: -1, present: 0, future: 1 }[bare.entry.relative];
      return { end: at + 1, calendar: 'gregorian', monthShift: to };
    }
  }
  const named = MONTH_WORD.has(items[at]?.norm ?? '');
  if (named) at += 1;
  const month = readMonth(context, at);
  // 1/صفر and 1 - صفر are scores.
  const nil = month?.calendar === 'hijri' && (norm === '/' || (norm === '-' && month.month === 2));
  if (nil) return undefined;
  if (month !== undefined) return { end: month.end, month: month.month, calendar: month.calendar };
  if (!named) return undefined;
  const number = readDay(context, at);
  if (number === undefined || number.day > MONTH_NUMBERS_MAX) return undefined;
  return { end: number.end, month: number.day, calendar: 'gregorian' };
}

/** Is a lone ordinal at item `i` an indefinite feminine one, as no day is told by (ولاية خامسة, مرة ثالثة)? */
function ranksNoun({ items }: DateContext, i: number, end: number): boolean {
  const item = items[i];
  if (item === undefined || end !== i + 1 || item.definite || item.digits !== undefined)
    return false;
  return item.word?.ordinal !== undefined && item.norm.endsWith('ه');
}

function ranksDefinite({ items, words }: DateContext, i: number, day: number): boolean {
  const [noun, first] = [items[i - 1], items[day]];
  if (day !== i || first?.word?.ordinal === undefined || first.preposition !== '') return false;
  return noun?.kind === 'word' && noun.definite && words[i - 1] === undefined;
}

/** Reads a day of a month from item `i`: الثلاثاء 19 يوليو 2022, الحادي والعشرين من مايو, بين 4 و22 من الشهر الجاري. */
export function readDayOfMonth(context: DateContext, i: number): NodeReading | undefined {
  const { items } = context;
  let start = i;
  if (DAY_WORD.has(items[start]?.norm ?? '') || DAY_WORD.has(items[start]?.token.stem ?? ''))
    start += 1;
  // أمس الجمعة 30 شتنبر: the weekday and the date say it all.
  const deictic =
    context.words[start]?.entry.deictic !== undefined &&
    context.words[start + 1]?.entry.weekday !== undefined;
  if (deictic) start += 1;
  const before = weekdayBefore(context, start);
  const weekday = before.weekday === undefined ? {} : { weekday: before.weekday };
  const monthFirst = readMonthDay(context, before.at, weekday);
  if (monthFirst !== undefined) return monthFirst;
  if (before.at > start && items[before.at]?.conjunction === true) return undefined;
  const opened = before.weekday !== undefined || start > i;
  const numeric = opened ? readNumericDate(context, before.at) : undefined;
  if (numeric?.node.type === 'days') {
    return { end: numeric.end, calendar: true, node: { ...numeric.node, ...weekday } };
  }
  const list = dayList(context, before.at);
  if (list === undefined) return undefined;
  const month = monthAfter(context, list.end);
  // البرنامج الأول في ديسمبر: with في between, the rank of a noun with the article before it.
  const ranked =
    context.items[list.end]?.norm === 'في' && i > 0 && ranksDefinite(context, i, before.at);
  if (month !== undefined && ranked) return undefined;
  // لولاية خامسة في مايو: a rank in the feminine is of the noun before it, and no day.
  if (month !== undefined && ranksNoun(context, before.at, list.end)) return undefined;
  if (month === undefined) {
    const day = list.days[0];
    const said = before.weekday !== undefined && list.days.length === 1 && !deictic;
    const named = start > i && items[i]?.norm === 'يوم' && list.days.length === 1;
    const first = items[before.at];
    if (day === undefined || (!said && !named)) return undefined;
    if (followedByNoun(items, list.end) || items[list.end]?.norm === '%') return undefined;
    // بعد يوم واحد: a length of time.
    if (named && first?.digits === undefined && first?.definite !== true) return undefined;
    if (said && first?.digits === undefined && first?.definite !== true) return undefined;
    return {
      end: list.end,
      calendar: true,
      node: { type: 'days', days: [day], calendar: 'gregorian', ...weekday },
    };
  }
  return finish(context, month, list.days, weekday);
}

function finish(
  context: DateContext,
  month: { end: number; month?: number; calendar: 'gregorian' | 'hijri'; monthShift?: number },
  days: readonly number[],
  weekday: { weekday?: number },
): NodeReading {
  const year = month.monthShift === undefined ? readYearAfter(context, month.end) : undefined;
  let end = year?.end ?? month.end;
  const hijri = month.calendar === 'hijri' || isHijriMark(context.items, end);
  if (hijri && isHijriMark(context.items, end)) end += 1;
  return {
    end,
    calendar: true,
    node: {
      type: 'days',
      days,
      calendar: hijri ? 'hijri' : 'gregorian',
      ...(month.month === undefined ? {} : { month: month.month }),
      ...(month.monthShift === undefined ? {} : { monthShift: month.monthShift }),
      ...weekday,
      ...(year?.spec ?? {}),
    },
  };
}
