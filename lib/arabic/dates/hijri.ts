import { dayNumber } from './calendar';

/**
 * Umm al-Qura calendar, through Intl's 'islamic-umalqura'. First days of months are looked up once and kept: a text
 * names the same few months again and again, and formatting a date is slow.
 */

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
  const at = hijriOf(days);
  return at === undefined ? 0 : Math.floor(at.months / 12);
}
