import type { DateMention, DatePrecision } from '../types';
import { addMonths, civil, dayNumber, mondayOf, weekdayOf } from './calendar';
import { hijriMonthLength, hijriMonthStart, hijriYearOf } from './hijri';
import type { DateNode, YearSpec } from './nodes';
import type { PartOf, Period } from './words';

/** A date resolved to days (inclusive), or unknown. */
export interface Resolved {
  readonly from: number | null;
  readonly to: number | null;
  readonly precision: DatePrecision;
  readonly certainty: DateMention['certainty'];
  readonly parts: DateMention['parts'];
}

/** What a date is resolved against: the day of publication, and whether its sentence looks ahead. */
export interface Anchor {
  readonly today: number | undefined;
  readonly future: boolean;
  /** The date stands without a sentence: its year is that of publication. */
  readonly alone?: boolean;
}

type Bounds = readonly [from: number, to: number];

function known(
  bounds: Bounds,
  precision: DatePrecision,
  stated: boolean,
  parts: DateMention['parts'] = {},
): Resolved {
  return {
    from: bounds[0],
    to: bounds[1],
    precision,
    certainty: stated ? 'stated' : 'implied',
    parts,
  };
}

function unknown(precision: DatePrecision, parts: DateMention['parts'] = {}): Resolved {
  return { from: null, to: null, precision, certainty: 'unknown', parts };
}

/** First and last day of a month of either calendar. */
function monthBounds(year: number, month: number, hijri: boolean): Bounds {
  if (hijri) {
    const start = hijriMonthStart(year, month);
    return [start, start + hijriMonthLength(year, month) - 1];
  }
  return [dayNumber(year, month, 1), dayNumber(year, month + 1, 0)];
}

function yearBounds(year: number, hijri: boolean): Bounds {
  if (hijri) return [hijriMonthStart(year, 1), hijriMonthStart(year + 1, 1) - 1];
  return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
}

/** Halves for the first and last part (news means 'some time in'), the middle third or half for the middle. */
function partOfMonth(
  [from, to]: Bounds,
  part: PartOf | undefined,
  today: number | undefined,
): Bounds {
  if (part === 'start') return [from, from + 14];
  if (part === 'middle') return [from + 9, from + 19];
  if (part === 'end') return [from + 15, to];
  if (part === 'rest' && today !== undefined && today >= from && today <= to) return [today, to];
  return [from, to];
}

function partOfYear(
  [from, to]: Bounds,
  part: PartOf | undefined,
  today: number | undefined,
): Bounds {
  if (part === 'start') return [from, addMonths(from, 6) - 1];
  if (part === 'middle') return [addMonths(from, 3), addMonths(from, 9) - 1];
  if (part === 'end') return [addMonths(from, 6), to];
  if (part === 'rest' && today !== undefined && today >= from && today <= to) return [today, to];
  return [from, to];
}

function partOfYears(first: number, count: number, part: PartOf | undefined): Bounds {
  const third = Math.round(count / 3);
  let [from, to] = [first, first + count - 1];
  if (part === 'start') to = first + third;
  else if (part === 'middle') [from, to] = [first + third, first + 2 * third];
  else if (part === 'end') from = first + count - 1 - third;
  return [dayNumber(from, 1, 1), dayNumber(to, 12, 31)];
}

/**
 * The year of a day or month whose year isn't said. `at` gives its first day in a year; `reach` is how far ahead a
 * date may lie without a word that says so.
 */
function impliedYear(
  spec: YearSpec,
  base: number,
  today: number,
  { future, alone }: Anchor,
  reach: number,
  at: (year: number) => Bounds,
): number {
  if (spec.year !== undefined) return spec.year;
  if (spec.shift !== undefined) return base + spec.shift;
  const [from, to] = at(base);
  if (spec.relative === 'past') return to < today ? base : base - 1;
  if (spec.relative === 'future') return from > today ? base : base + 1;
  if (spec.relative === 'present' || alone === true) return base;
  if (future) return to >= today ? base : base + 1;
  if (from <= today) {
    const ahead = at(base + 1)[0] - today;
    return ahead <= reach && today - to > 300 ? base + 1 : base;
  }
  return from - today <= reach ? base : base - 1;
}

function baseYear(today: number, hijri: boolean): number {
  return hijri ? hijriYearOf(today) : civil(today).year;
}

function resolveDays(node: DateNode & { type: 'days' }, anchor: Anchor): Resolved {
  const { today, future } = anchor;
  const hijri = node.calendar === 'hijri';
  const { days, month, weekday, year } = node;
  const first = days[0] ?? 1;
  const last = days[days.length - 1] ?? first;
  const precision = days.length > 1 ? 'days' : 'day';
  const parts = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(days.length > 1 ? {} : { day: first }),
    ...(weekday === undefined ? {} : { weekday }),
    calendar: node.calendar,
  };
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
  const base = baseYear(today, hijri);
  const noSpec = node.shift === undefined && node.relative === undefined;
  if (noSpec && weekday !== undefined) {
    // A weekday with its day and month picks the year: the nearest in which they meet, behind before ahead.
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

function resolveMonth(node: DateNode & { type: 'month' }, anchor: Anchor): Resolved {
  const { today } = anchor;
  const hijri = node.calendar === 'hijri';
  const { month, part, year } = node;
  const parts = { ...(year === undefined ? {} : { year }), month, calendar: node.calendar };
  const precision = part === undefined ? 'month' : 'part';
  const at = (y: number): Bounds => monthBounds(y, month, hijri);
  if (year !== undefined) return known(partOfMonth(at(year), part, today), precision, true, parts);
  if (today === undefined) return unknown(precision, parts);
  const picked = impliedYear(node, baseYear(today, hijri), today, anchor, 0, at);
  return known(partOfMonth(at(picked), part, today), precision, false, parts);
}

function resolveWeekday(node: DateNode & { type: 'weekday' }, { today, future }: Anchor): Resolved {
  const { weekday, relative, week } = node;
  const parts = { weekday };
  if (today === undefined) return unknown('day', parts);
  const one = (day: number): Resolved => known([day, day], 'day', false, parts);
  if (week !== undefined) return one(mondayOf(today) + 7 * week + ((weekday + 6) % 7));
  if (relative === 'present') return one(mondayOf(today) + ((weekday + 6) % 7));
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (relative === 'past') return one(today - (back === 0 ? 7 : back));
  const ahead = (7 - back) % 7;
  if (relative === 'future') return one(today + (ahead === 0 ? 7 : ahead));
  return one(future ? today + ahead : today - back);
}

function resolveOffset(node: DateNode & { type: 'offset' }, { today }: Anchor): Resolved {
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

function resolvePeriod(node: DateNode & { type: 'period' }, { today }: Anchor): Resolved {
  const { unit, shift, part } = node;
  const precision = part === undefined ? unit : 'part';
  if (today === undefined) return unknown(precision);
  const bounds = periodBounds(unit, shift, today);
  const [from, to] = bounds;
  if (node.later === true) return known([Math.min(today + 1, to), to], 'part', false);
  if (unit === 'week') {
    if (node.weekend === true) return known([from + 5, to], 'part', false);
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

function resolveStretch(node: DateNode & { type: 'stretch' }, { today }: Anchor): Resolved {
  const precision = node.unit === 'day' ? 'days' : node.unit === 'year' ? 'years' : node.unit;
  if (today === undefined || node.count > 10_000) return unknown(precision);
  const bounds: Bounds =
    node.relative === 'future'
      ? [today + 1, addUnits(today, node.unit, node.count)]
      : [addUnits(today, node.unit, -node.count), today - 1];
  return known(bounds, precision, false);
}

function resolveSlice(node: DateNode & { type: 'slice' }, { today }: Anchor): Resolved {
  const year = yearOf(node, today);
  if (year === undefined) return unknown('part');
  const length = 12 / node.of;
  const from = 1 + (node.number - 1) * length;
  const parts = node.year === undefined ? {} : { year };
  return known(
    [dayNumber(year, from, 1), dayNumber(year, from + length, 0)],
    'part',
    node.year !== undefined,
    parts,
  );
}

function yearOf(spec: YearSpec, today: number | undefined): number | undefined {
  if (spec.year !== undefined) return spec.year;
  if (today === undefined) return undefined;
  const shift = spec.shift ?? (spec.relative === 'past' ? -1 : spec.relative === 'future' ? 1 : 0);
  return civil(today).year + shift;
}

function resolveSeason(node: DateNode & { type: 'season' }, anchor: Anchor): Resolved {
  const { today } = anchor;
  const at = (year: number): Bounds => [
    dayNumber(year, node.month, 1),
    dayNumber(year, node.month + 3, 0),
  ];
  if (node.year !== undefined) return known(at(node.year), 'season', true, { year: node.year });
  if (today === undefined) return unknown('season');
  const year = impliedYear(node, civil(today).year, today, anchor, 0, at);
  return known(at(year), 'season', false);
}

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

function resolveHoliday(node: DateNode & { type: 'holiday' }, { today }: Anchor): Resolved {
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

function resolveRange(node: DateNode & { type: 'range' }, anchor: Anchor): Resolved {
  const b = resolve(node.b, anchor);
  let a = resolve(node.a, anchor);
  if (node.a.type === 'weekday' && node.b.type === 'weekday' && a.from !== null && b.to !== null) {
    const span = (node.b.weekday - node.a.weekday + 7) % 7;
    const ahead = anchor.future || node.a.relative === 'future' || a.from === anchor.today;
    return known(ahead ? [a.from, a.from + span] : [b.to - span, b.to], 'days', false);
  }
  if (b.from === null || b.to === null) return unknown('days', { ...a.parts, ...b.parts });
  // من أكتوبر إلى ديسمبر 2020: the first has the year of the second, or the one before.
  if (a.certainty !== 'stated' && a.from !== null && b.certainty === 'stated') {
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
      const [, to] = yearBounds(node.toYear ?? node.year, hijri);
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
      const bounds = partOfYears(first, 100, node.part);
      return known(bounds, node.part === undefined ? 'century' : 'part', true);
    }
    case 'slice':
      return resolveSlice(node, anchor);
    case 'season':
      return resolveSeason(node, anchor);
    case 'nth':
      return resolveNth(node, anchor);
    case 'holiday':
      return resolveHoliday(node, anchor);
    case 'range':
      return resolveRange(node, anchor);
    case 'time':
      return unknown('time');
  }
}
