import { FIRST_HIJRI_DAY, FIRST_HIJRI_YEAR, UMM_AL_QURA_MONTHS } from '../lexicon/umm-al-qura';
import { dayNumber } from './calendar';

/**
 * Umm al-Qura calendar, from a table for the years 1300 to 1600 and through Intl's 'islamic-umalqura' for others: making
 * a formatter and formatting dates is slow.
 */

const FIRST_MONTH = FIRST_HIJRI_YEAR * 12;
const YEAR_DIGITS = 3;

let table: Int32Array | undefined;

/** First days of the months of the table, in order, and the day after the last. */
function monthStarts(): Int32Array {
  if (table !== undefined) return table;
  const years = UMM_AL_QURA_MONTHS.length / YEAR_DIGITS;
  table = new Int32Array(years * 12 + 1);
  let day = FIRST_HIJRI_DAY;
  for (let year = 0; year < years; year += 1) {
    const bits = parseInt(
      UMM_AL_QURA_MONTHS.slice(year * YEAR_DIGITS, (year + 1) * YEAR_DIGITS),
      16,
    );
    for (let month = 0; month < 12; month += 1) {
      table[year * 12 + month] = day;
      day += 29 + ((bits >> month) & 1);
    }
  }
  table[years * 12] = day;
  return table;
}

/** Month of the table in which a day falls, counted like `firstDay`; undefined outside it. */
function monthOfDay(days: number): number | undefined {
  const starts = monthStarts();
  const last = starts.length - 1;
  if (days < (starts[0] ?? 0) || days >= (starts[last] ?? 0)) return undefined;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= days) low = middle;
    else high = middle;
  }
  return FIRST_MONTH + low;
}

const DAY = 86_400_000;
/** 1 Muharram 1 AH in the civil reckoning, 19 July 622 Gregorian. */
const EPOCH = dayNumber(622, 7, 19);
const MEAN_MONTH = 29.530588;

let format: Intl.DateTimeFormat | undefined;
const starts = new Map<number, number>();

function hijriOf(days: number): { months: number; day: number } | undefined {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  let year = NaN;
  let month = NaN;
  let day = NaN;
  for (const { type, value } of format.formatToParts(new Date(days * DAY))) {
    if (type === 'year') year = Number(value);
    else if (type === 'month') month = Number(value);
    else if (type === 'day') day = Number(value);
  }
  return Number.isNaN(year + month + day) ? undefined : { months: year * 12 + month - 1, day };
}

function firstDay(months: number): number {
  const listed = monthStarts()[months - FIRST_MONTH];
  if (listed !== undefined) return listed;
  const known = starts.get(months);
  if (known !== undefined) return known;
  let guess = Math.round(EPOCH + (months - 12) * MEAN_MONTH) + 1;
  for (let tries = 0; tries < 6; tries += 1) {
    const at = hijriOf(guess);
    if (at === undefined) break;
    if (at.months === months && at.day === 1) break;
    guess +=
      at.months === months ? 1 - at.day : at.months < months ? Math.max(1, 31 - at.day) : -at.day;
  }
  starts.set(months, guess);
  return guess;
}

/** Day number of the first day of a Hijri month (month 1 to 12). */
export function hijriMonthStart(year: number, month: number): number {
  return firstDay(year * 12 + month - 1);
}

/** Length of a Hijri month, 29 or 30. */
export function hijriMonthLength(year: number, month: number): number {
  return firstDay(year * 12 + month) - firstDay(year * 12 + month - 1);
}

/** Hijri year in which a day number falls. */
export function hijriYearOf(days: number): number {
  const months = monthOfDay(days) ?? hijriOf(days)?.months;
  return months === undefined ? 0 : Math.floor(months / 12);
}
