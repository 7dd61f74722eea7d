import type { DateMention, DatePrecision } from '../types';
import { addMonths, civil, dayNumber } from './calendar';
import { hijriMonthLength, hijriMonthStart, hijriYearOf } from './hijri';
import type { YearSpec } from './nodes';
import type { PartOf } from './words';

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
  /** A verb of the past or 'since' stands before the date. */
  readonly past?: boolean;
  /** The date stands without a sentence: its year is that of publication. */
  readonly alone?: boolean;
}

/** First and last day number. */
export type Bounds = readonly [from: number, to: number];

/** A date with days; `stated` where none of it comes from the day of publication. */
export function known(
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

/** A date that can’t be resolved to days. */
export function unknown(precision: DatePrecision, parts: DateMention['parts'] = {}): Resolved {
  return { from: null, to: null, precision, certainty: 'unknown', parts };
}

/** First and last day of a month of either calendar. */
export function monthBounds(year: number, month: number, hijri: boolean): Bounds {
  if (hijri) {
    const start = hijriMonthStart(year, month);
    return [start, start + hijriMonthLength(year, month) - 1];
  }
  return [dayNumber(year, month, 1), dayNumber(year, month + 1, 0)];
}

/** First and last day of a year of either calendar. */
export function yearBounds(year: number, hijri: boolean): Bounds {
  if (hijri) return [hijriMonthStart(year, 1), hijriMonthStart(year + 1, 1) - 1];
  return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
}

/** Halves for the first and last part (news means 'some time in'), the middle third or half for the middle. */
export function partOfMonth(
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

/** As `partOfMonth`, of a year: halves for its first and last part. */
export function partOfYear(
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

/** A third of a stretch of years (decade, century) of either calendar, or all of it. */
export function partOfYears(
  first: number,
  count: number,
  part: PartOf | undefined,
  hijri = false,
): Bounds {
  const third = Math.round(count / 3);
  let [from, to] = [first, first + count - 1];
  if (part === 'start') to = first + third;
  else if (part === 'middle') [from, to] = [first + third, first + 2 * third];
  else if (part === 'end') from = first + count - 1 - third;
  return [yearBounds(hijri ? Math.max(1, from) : from, hijri)[0], yearBounds(to, hijri)[1]];
}

/** Days that a date may have just passed, and those that its next return is far from it. */
const JUST_PAST = 31;
const FAR_AHEAD = 300;
/** Days ahead up to which a date without a year is that of this year, where nothing looks back. */
const SOON = 70;
/** Days gone by from which on a date without a year is as well that of the next one. */
const LONG_PAST = 250;

/**
 * The year of a day or month whose year isn't said. `at` gives its first day in a year; `reach` is how far ahead a
 * date may lie without a word that says so.
 */
export function impliedYear(
  spec: YearSpec,
  base: number,
  today: number,
  { future, past, alone }: Anchor,
  reach: number,
  at: (year: number) => Bounds,
): number {
  if (spec.year !== undefined) return spec.year;
  if (spec.shift !== undefined) return base + spec.shift;
  const [from, to] = at(base);
  if (spec.relative === 'past') return to < today ? base : base - 1;
  if (spec.relative === 'future') return from > today ? base : base + 1;
  if (spec.relative === 'present' || alone === true) return base;
  if (future) {
    if (to >= today) return base;
    // اعتبارا من 22 يوليو, written on the 24th: just begun, and no year ahead.
    const next = at(base + 1)[0] - today;
    return today - to <= JUST_PAST && next >= FAR_AHEAD ? base : base + 1;
  }
  // في سبتمبر, written in July with no verb of the past: the one to come sooner than the one long gone.
  const near = past === true ? reach : Math.max(reach, SOON);
  if (from <= today) {
    const ahead = at(base + 1)[0] - today;
    return ahead <= near && today - to > LONG_PAST ? base + 1 : base;
  }
  return from - today <= near ? base : base - 1;
}

/** The year of publication in either calendar. */
export function baseYear(today: number, hijri: boolean): number {
  return hijri ? hijriYearOf(today) : civil(today).year;
}

/** The year that a spec means, or undefined where the day of publication is needed and unknown. */
export function yearOf(spec: YearSpec, today: number | undefined): number | undefined {
  if (spec.year !== undefined) return spec.year;
  if (today === undefined) return undefined;
  const shift = spec.shift ?? (spec.relative === 'past' ? -1 : spec.relative === 'future' ? 1 : 0);
  return civil(today).year + shift;
}
