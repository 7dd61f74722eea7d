/** Days are counted from 1970-01-01 (UTC) as whole numbers: sums of days never meet a time zone. */

const DAY = 86_400_000;

/** Day number of a Gregorian date; months 1 to 12, out-of-range days and months run over. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** Year, month (1 to 12) and day of a day number. */
export function civil(days: number): { year: number; month: number; day: number } {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** 'YYYY-MM-DD' of a day number. */
export function isoDay(days: number): string {
  const { year, month, day } = civil(days);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Weekday of a day number, Sunday 0. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** Day number of the Monday on or before `days`. */
export function mondayOf(days: number): number {
  return days - ((weekdayOf(days) + 6) % 7);
}

/** Length of a Gregorian month. */
export function monthLength(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The same day `months` later; the 31st becomes the last day of a shorter month. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civil(days);
  const at = year * 12 + (month - 1) + months;
  const toYear = Math.floor(at / 12);
  const toMonth = at - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth)));
}

/** Day number of an ISO 8601 date or instant: the day as it stands written. Undefined where there is none. */
export function publishedDay(published: string | null): number | undefined {
  if (published === null) return undefined;
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  const day = Number(published.slice(8, 10));
  if (published.charAt(4) !== '-' || published.charAt(7) !== '-') return undefined;
  if (!Number.isInteger(year) || month < 1 || month > 12 || day < 1 || !Number.isInteger(day)) {
    return undefined;
  }
  return day > monthLength(year, month) ? undefined : dayNumber(year, month, day);
}
