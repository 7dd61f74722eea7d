import {
  type Anchor,
  known,
  partOfYear,
  partOfYears,
  type Resolved,
  unknown,
  yearBounds,
} from './bounds';
import { mondayOf, weekdayOf } from './calendar';
import type { DateNode } from './nodes';
import {
  resolveDays,
  resolveHoliday,
  resolveMonth,
  resolveOffset,
  resolveWeekday,
} from './resolve-days';
import {
  resolveMonths,
  resolvePeriod,
  resolveSeason,
  resolveSlice,
  resolveStretch,
} from './resolve-periods';

function resolveNth(node: DateNode & { type: 'nth' }, anchor: Anchor): Resolved {
  const within =
    node.within === undefined
      ? resolve({ type: 'period', unit: 'month', shift: 0 }, anchor)
      : resolve(node.within, anchor);
  if (node.orDay === true && node.within?.type === 'month') {
    const { month, calendar, year, shift, relative } = node.within;
    const day = resolve(
      {
        type: 'days',
        days: [node.number],
        month,
        calendar,
        ...(node.weekday === undefined ? {} : { weekday: node.weekday }),
        ...(year === undefined ? {} : { year }),
        ...(shift === undefined ? {} : { shift }),
        ...(relative === undefined ? {} : { relative }),
      },
      anchor,
    );
    if (day.from !== null && weekdayOf(day.from) === node.weekday) return day;
  }
  const parts = node.weekday === undefined ? {} : { weekday: node.weekday };
  const precision = node.what === 'week' ? 'week' : 'day';
  if (within.from === null || within.to === null) return unknown(precision, parts);
  const { from, to } = within;
  const { number, weekday } = node;
  let day: number;
  if (node.what === 'day') day = number < 0 ? to : from + number - 1;
  else if (node.what === 'weekday') {
    const first = node.after === true ? to + 1 : from;
    const to1 = ((weekday ?? 0) - weekdayOf(first) + 7) % 7;
    day =
      number < 0 ? to - ((weekdayOf(to) - (weekday ?? 0) + 7) % 7) : first + to1 + 7 * (number - 1);
  } else {
    const year = within.precision === 'year';
    // Weeks of a year as ISO 8601 counts them; weeks of a month from its first Monday, the last one whole.
    let first = mondayOf(from + (year ? 3 : 6));
    if (number < 0) first = year ? mondayOf(to - 3) : mondayOf(to - 6);
    day = number < 0 ? first : first + 7 * (number - 1);
    if (!year && number < 0 && day + 6 > to) day -= 7;
    return { ...known([day, day + 6], 'week', within.certainty === 'stated', parts) };
  }
  if (day > to && node.after !== true) return unknown(precision, parts);
  return known([day, day], 'day', within.certainty === 'stated', parts);
}

function resolveRange(node: DateNode & { type: 'range' }, anchor: Anchor): Resolved {
  const b = resolve(node.b, anchor);
  let a = resolve(node.a, anchor);
  if (node.a.type === 'weekday' && node.b.type === 'weekday' && a.from !== null && b.to !== null) {
    const span = (node.b.weekday - node.a.weekday + 7) % 7;
    const ahead = anchor.future || node.a.relative === 'future' || a.from === anchor.today;
    return known(ahead ? [a.from, a.from + span] : [b.to - span, b.to], 'days', false);
  }
  if (b.from === null || b.to === null) return unknown('days', { ...a.parts, ...b.parts });
  // من أكتوبر إلى ديسمبر 2020: the first has the year of the second, or the one before, whenever it was published.
  if (a.certainty !== 'stated' && b.certainty === 'stated') {
    a = resolve(node.a, { today: b.to, future: false });
  }
  if (a.from === null) return unknown('days', b.parts);
  let { from } = a;
  if (from > b.to && node.a.type !== 'year')
    from = resolve(node.a, { today: b.to, future: false }).from ?? from;
  if (from > b.to) return unknown('days');
  const stated = a.certainty === 'stated' && b.certainty === 'stated';
  return known([from, b.to], b.precision === 'day' ? 'days' : b.precision, stated);
}

/** Resolves what the words give against the day of publication. Days out of a month resolve to unknown. */
export function resolve(node: DateNode, anchor: Anchor): Resolved {
  switch (node.type) {
    case 'days':
      return resolveDays(node, anchor);
    case 'month':
      return resolveMonth(node, anchor);
    case 'year': {
      const hijri = node.calendar === 'hijri';
      const [from] = yearBounds(node.year, hijri);
      const [first, last] = yearBounds(node.toYear ?? node.year, hijri);
      const to = node.until === true ? first : last;
      const several = node.toYear !== undefined;
      const bounds = several
        ? ([from, to] as const)
        : partOfYear([from, to], node.part, anchor.today);
      const precision = several ? 'years' : node.part === undefined ? 'year' : 'part';
      return known(bounds, precision, true, { year: node.year, calendar: node.calendar });
    }
    case 'weekday':
      return resolveWeekday(node, anchor);
    case 'offset':
      return resolveOffset(node, anchor);
    case 'period':
      return resolvePeriod(node, anchor);
    case 'stretch':
      return resolveStretch(node, anchor);
    case 'decade':
      return known(
        partOfYears(node.year, 10, node.part),
        node.part === undefined ? 'decade' : 'part',
        true,
      );
    case 'century': {
      const first = (node.number - 1) * 100;
      const bounds = partOfYears(first, 100, node.part, node.calendar === 'hijri');
      return known(bounds, node.part === undefined ? 'century' : 'part', true);
    }
    case 'slice':
      return resolveSlice(node, anchor);
    case 'months':
      return resolveMonths(node, anchor);
    case 'season':
      return resolveSeason(node, anchor);
    case 'nth':
      return resolveNth(node, anchor);
    case 'week-of': {
      const day = resolve(node.day, anchor);
      if (day.from === null) return unknown('week', day.parts);
      const monday = mondayOf(day.from);
      return known([monday, monday + 6], 'week', day.certainty === 'stated', day.parts);
    }
    case 'holiday':
      return resolveHoliday(node, anchor);
    case 'range':
      return resolveRange(node, anchor);
    case 'time':
      return unknown('time');
  }
}
