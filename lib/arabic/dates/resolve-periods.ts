import {
  type Anchor,
  type Bounds,
  known,
  partOfMonth,
  partOfYear,
  partOfYears,
  type Resolved,
  unknown,
  yearBounds,
  yearOf,
  impliedYear,
} from './bounds';
import { addMonths, civil, dayNumber, mondayOf } from './calendar';
import type { DateNode } from './nodes';
import type { Period } from './words';

/** First and last day of the week, month, … `shift` from that of `today`. */
function periodBounds(unit: Period, shift: number, today: number): Bounds {
  const { year, month } = civil(today);
  switch (unit) {
    case 'day':
      return [today + shift, today + shift];
    case 'week': {
      const monday = mondayOf(today) + 7 * shift;
      return [monday, monday + 6];
    }
    case 'month':
      return [dayNumber(year, month + shift, 1), dayNumber(year, month + shift + 1, 0)];
    case 'year':
      return yearBounds(year + shift, false);
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * shift;
      return [dayNumber(first, 1, 1), dayNumber(first + 9, 12, 31)];
    }
    case 'century': {
      const first = Math.floor(year / 100) * 100 + 100 * shift;
      return [dayNumber(first, 1, 1), dayNumber(first + 99, 12, 31)];
    }
  }
}

/** In later months the new year is the next one. */
const MIDYEAR = 6;

/** This week, last month, the end of the year. */
export function resolvePeriod(
  node: DateNode & { type: 'period' },
  { today, future }: Anchor,
): Resolved {
  const { unit, part } = node;
  const precision = part === undefined ? unit : 'part';
  if (today === undefined) return unknown(precision);
  const next = node.fresh === true && civil(today).month > MIDYEAR;
  const bounds = periodBounds(unit, next ? node.shift + 1 : node.shift, today);
  const [from, to] = bounds;
  if (node.side === 'later') {
    // Said before the middle of a month it is its second half; said later, or of a year, what is left.
    const half = unit === 'month' ? from + 15 : from;
    return known([Math.min(Math.max(today + 1, half), to), to], 'part', false);
  }
  if (node.side === 'earlier') return known([from, Math.max(from, today)], 'part', false);
  if (unit === 'week') {
    if (node.weekend === 'open' && future) return known([Math.max(today, from), to], 'part', false);
    if (node.weekend !== undefined) return known([from + 5, to], 'part', false);
    if (part === 'start') return known([from, from + 2], precision, false);
    if (part === 'middle') return known([from + 1, from + 3], precision, false);
    if (part === 'end') return known([from + 3, to], precision, false);
    return known(part === 'rest' ? [Math.max(today, from), to] : bounds, precision, false);
  }
  if (unit === 'month') return known(partOfMonth(bounds, part, today), precision, false);
  if (unit === 'year') return known(partOfYear(bounds, part, today), precision, false);
  if (part === undefined) return known(bounds, precision, false);
  const { year } = civil(from);
  return known(partOfYears(year, unit === 'decade' ? 10 : 100, part), precision, false);
}

/** `count` units before or after a day. */
export function addUnits(day: number, unit: string, count: number): number {
  const whole = Math.trunc(count);
  switch (unit) {
    case 'second':
    case 'minute':
      return day;
    case 'hour':
      return day + Math.trunc(count / 24);
    case 'week':
      return day + Math.round(count * 7);
    case 'month':
      return addMonths(day, whole) + Math.round((count - whole) * 30);
    case 'year':
      return addMonths(day, Math.round(count * 12));
    case 'decade':
      return addMonths(day, Math.round(count * 120));
    case 'century':
      return addMonths(day, Math.round(count * 1200));
    default:
      return day + Math.round(count);
  }
}

/** The last three days, the coming two years: up to the day before publication or from the day after. */
export function resolveStretch(node: DateNode & { type: 'stretch' }, { today }: Anchor): Resolved {
  const precision = node.unit === 'day' ? 'days' : node.unit === 'year' ? 'years' : node.unit;
  if (today === undefined || node.count > 10_000) return unknown(precision);
  if (node.whole === true) {
    const [first, last] = node.relative === 'future' ? [1, node.count] : [-node.count, -1];
    const [from] = periodBounds(node.unit, first, today);
    return known([from, periodBounds(node.unit, last, today)[1]], precision, false);
  }
  const bounds: Bounds =
    node.relative === 'future'
      ? [today + 1, addUnits(today, node.unit, node.count)]
      : [addUnits(today, node.unit, -node.count), today - 1];
  return known(bounds, precision, false);
}

/** Quarters, thirds and halves of a year. */
export function resolveSlice(node: DateNode & { type: 'slice' }, { today }: Anchor): Resolved {
  const told = yearOf(node, today);
  if (told === undefined) return unknown('part');
  const length = 12 / node.of;
  const from = 1 + (node.number - 1) * length;
  const ahead = node.last === true && today !== undefined && dayNumber(told, from, 1) > today;
  const year = ahead ? told - 1 : told;
  const parts = node.year === undefined ? {} : { year };
  return known(
    [dayNumber(year, from, 1), dayNumber(year, from + length, 0)],
    'part',
    node.year !== undefined,
    parts,
  );
}

/** Months of a year by their order. */
export function resolveMonths(node: DateNode & { type: 'months' }, { today }: Anchor): Resolved {
  const year = yearOf(node, today);
  const single = node.first === node.last;
  const precision = single ? 'month' : 'part';
  if (year === undefined) return unknown(precision);
  const parts = {
    ...(node.year === undefined ? {} : { year }),
    ...(single ? { month: node.first } : {}),
  };
  return known(
    [dayNumber(year, node.first, 1), dayNumber(year, node.last + 1, 0)],
    precision,
    node.year !== undefined,
    parts,
  );
}

/** Seasons, from the first of their first month. */
export function resolveSeason(node: DateNode & { type: 'season' }, anchor: Anchor): Resolved {
  const { today } = anchor;
  const at = (year: number): Bounds => [
    dayNumber(year, node.month, 1),
    dayNumber(year, node.month + 3, 0),
  ];
  if (node.year !== undefined) return known(at(node.year), 'season', true, { year: node.year });
  if (today === undefined) return unknown('season');
  const now = civil(today);
  // In January 'this winter' is the one that began in December.
  const begun = node.shift === 0 && node.month === 12 && now.month < 6 ? 1 : 0;
  const year = impliedYear(node, now.year - begun, today, anchor, 0, at);
  return known(at(year), 'season', false);
}
