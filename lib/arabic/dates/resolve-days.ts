import {
  type Anchor,
  baseYear,
  type Bounds,
  impliedYear,
  known,
  monthBounds,
  partOfMonth,
  type Resolved,
  unknown,
  yearOf,
} from './bounds';
import { civil, dayNumber, mondayOf, weekdayOf } from './calendar';
import { hijriMonthStart, hijriYearOf } from './hijri';
import type { Mutable } from '../mutable';
import type { DateMention } from '../types';
import type { DateNode } from './nodes';

/** Days from that of publication within which a day and month without a year are looked for in either calendar. */
const NEAR = 45;

/** Days from that of publication within which a day and month without a year are of this one, whatever weekday is told. */
const SLIP = 10;

/** Does a day fall on its weekday, not far from the day of publication? */
function isNear({ from }: Resolved, weekday: number, today: number): boolean {
  return from !== null && Math.abs(from - today) <= NEAR && weekdayOf(from) === weekday;
}

/** What 10/12 may be: day before month, month before day where both may be a month, in either calendar; likelier first. */
function readingsOf(node: DateNode & { type: 'days' }): (DateNode & { type: 'days' })[] {
  const { anyCalendar: _, ...known } = node;
  const [day] = node.days;
  const turned =
    day !== undefined && day <= 12 && node.days.length === 1 && node.month !== undefined
      ? [{ ...known, days: [node.month], month: day }]
      : [];
  return (['gregorian', 'hijri'] as const).flatMap((calendar) =>
    [known, ...turned].map((reading) => ({ ...reading, calendar })),
  );
}

/** One day of a month or several. */
export function resolveDays(node: DateNode & { type: 'days' }, anchor: Anchor): Resolved {
  const { today, future } = anchor;
  const hijri = node.calendar === 'hijri';
  const { days, month, weekday, year } = node;
  const first = days[0] ?? 1;
  const last = days[days.length - 1] ?? first;
  const precision = days.length > 1 ? 'days' : 'day';
  const parts: Mutable<DateMention['parts']> = {};
  if (year !== undefined) parts.year = year;
  if (month !== undefined) parts.month = month;
  if (days.length <= 1) parts.day = first;
  if (weekday !== undefined) parts.weekday = weekday;
  parts.calendar = node.calendar;
  const at = (y: number, m: number): Bounds | undefined => {
    const [start, end] = monthBounds(y, m, hijri);
    return start + last - 1 > end ? undefined : [start + first - 1, start + last - 1];
  };
  const answer = (bounds: Bounds | undefined, stated: boolean): Resolved =>
    bounds === undefined ? unknown(precision, parts) : known(bounds, precision, stated, parts);
  if (month !== undefined && year !== undefined) return answer(at(year, month), true);
  if (today === undefined) return unknown(precision, parts);
  if (month === undefined) {
    const { year: y, month: m } = civil(today);
    const shifted = (by: number): Bounds | undefined => {
      const count = y * 12 + m - 1 + by;
      return at(Math.floor(count / 12), (count % 12) + 1);
    };
    if (node.monthShift !== undefined) return answer(shifted(node.monthShift), false);
    const order = future ? [0, 1, 2, 3, -1, -2] : [0, -1, 1, -2, -3, 2, -4, 3];
    for (const by of order) {
      const bounds = shifted(by);
      const fits =
        weekday === undefined || (bounds !== undefined && weekdayOf(bounds[0]) === weekday);
      if (bounds !== undefined && fits) return answer(bounds, false);
    }
    return unknown(precision, parts);
  }
  if (node.anyCalendar === true && weekday !== undefined) {
    const near = readingsOf(node)
      .map((reading) => resolveDays(reading, anchor))
      .find((resolved) => isNear(resolved, weekday, today));
    if (near) return near;
  }
  const base = baseYear(today, hijri);
  const noSpec = node.shift === undefined && node.relative === undefined;
  if (noSpec && weekday !== undefined) {
    // A weekday with its day and month picks the year: the nearest in which they meet, behind before ahead. In the days
    // around the report one of the two is miswritten.
    const here = at(base, month);
    if (here !== undefined && Math.abs(here[0] - today) <= SLIP) return answer(here, false);
    for (const by of future ? [0, 1, -1, 2] : [0, -1, 1, -2]) {
      const bounds = at(base + by, month);
      if (bounds !== undefined && weekdayOf(bounds[0]) === weekday) return answer(bounds, false);
    }
  }
  const picked = impliedYear(
    node,
    base,
    today,
    anchor,
    31,
    (y) => at(y, month) ?? monthBounds(y, month, hijri),
  );
  return answer(at(picked, month), false);
}

/** A month or a part of it. */
export function resolveMonth(node: DateNode & { type: 'month' }, anchor: Anchor): Resolved {
  const { today } = anchor;
  const hijri = node.calendar === 'hijri';
  const { month, part, year } = node;
  const { calendar } = node;
  const parts = year === undefined ? { month, calendar } : { year, month, calendar };
  const precision = part === undefined ? 'month' : 'part';
  const at = (y: number): Bounds => monthBounds(y, month, hijri);
  if (year !== undefined) return known(partOfMonth(at(year), part, today), precision, true, parts);
  if (today === undefined) return unknown(precision, parts);
  const picked = impliedYear(node, baseYear(today, hijri), today, anchor, 0, at);
  return known(partOfMonth(at(picked), part, today), precision, false, parts);
}

/** A weekday: the last one unless the sentence looks ahead. */
export function resolveWeekday(
  node: DateNode & { type: 'weekday' },
  { today, future }: Anchor,
): Resolved {
  const { weekday, relative, week } = node;
  const parts = { weekday };
  if (today === undefined) return unknown('day', parts);
  const one = (day: number): Resolved => known([day, day], 'day', false, parts);
  if (week !== undefined) return one(mondayOf(today) + 7 * week + ((weekday + 6) % 7));
  if (relative === 'present') return one(mondayOf(today) + ((weekday + 6) % 7));
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (relative === 'past') {
    return one(today - (back === 0 ? 7 : back) - 7 * (node.weeksBefore ?? 0));
  }
  const ahead = (7 - back) % 7;
  if (relative === 'future') return one(today + (ahead === 0 ? 7 : ahead));
  return one(future ? today + ahead : today - back);
}

/** Today, yesterday, tomorrow; a weekday beside it that disagrees is right. */
export function resolveOffset(node: DateNode & { type: 'offset' }, { today }: Anchor): Resolved {
  const { days, weekday } = node;
  const parts = weekday === undefined ? {} : { weekday };
  if (today === undefined) return unknown('day', parts);
  let day = today + days;
  if (weekday !== undefined && weekdayOf(day) !== weekday) {
    // Written before midnight and published after: the weekday is right.
    const off = (weekdayOf(day) - weekday + 7) % 7;
    day += off <= 3 ? -off : 7 - off;
  }
  return known([day, day], 'day', false, parts);
}

/** A feast on its fixed day of either calendar. */
export function resolveHoliday(node: DateNode & { type: 'holiday' }, { today }: Anchor): Resolved {
  const { calendar, month, day } = node.holiday;
  const parts = { month, day, calendar };
  const year = yearOf(node, today);
  if (year === undefined) return unknown('day', parts);
  let at = dayNumber(year, month, day);
  if (calendar === 'hijri') {
    if (year < 1500) at = hijriMonthStart(year, month) + day - 1;
    else {
      const hijri = hijriYearOf(dayNumber(year, 1, 1));
      at = hijriMonthStart(hijri, month) + day - 1;
      if (civil(at).year < year) at = hijriMonthStart(hijri + 1, month) + day - 1;
    }
  }
  return known([at, at], 'day', node.year !== undefined, parts);
}
