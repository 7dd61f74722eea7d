import { isoDay } from '../arabic/dates/calendar';
import { hijriMonthLength, hijriMonthStart } from '../arabic/dates/hijri';
import { HIJRI_NAMES, MONTHS, RELATIVE, UPDATED_WORDS } from './date-words';
import type { PublishedPrecision } from './types';

/** A day or instant of publication, and how exactly it was given. */
export interface Published {
  readonly value: string;
  readonly precision: Exclude<PublishedPrecision, 'none'>;
}

/** Month names in lower case with their months' numbers. */
function monthNumbers(months: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}

/** A pattern for any of these names: the longest first, for some begin others. */
function anyOf(months: ReadonlyMap<string, number>): string {
  return [...months.keys()].sort((a, b) => b.length - a.length).join('|');
}

const monthOf = monthNumbers(MONTHS);
const hijriMonthOf = monthNumbers(HIJRI_NAMES);
const MONTH = anyOf(monthOf);

const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\s*(?:من\\s*|[-/.,،]\\s*)?(?<month>${MONTH})(?!\\p{L})\\s*(?:[-/(]\\s*\\p{L}{2,10}\\s*\\p{L}{0,10}\\s*\\)?)?\\s*(?:[-/.,،]|عام|سنة)?\\s*(?<year>\\d{4})(?!\\d)`,
  'giu',
);
const MONTH_DAY_YEAR = new RegExp(
  `(?<month>${MONTH})(?!\\p{L})\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*[,،-]?\\s*(?<year>\\d{4})(?!\\d)`,
  'giu',
);
const YEAR_FIRST = /(?<!\d|\d[-/.])(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/g;
const DAY_FIRST =
  /(?<!\d)(?<day>\d{1,2})\s?[-/.]\s?(?<month>\d{1,2})\s?[-/.]\s?(?<year>\d{4})(?!\d)/g;
const HIJRI = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\s*(?:من\\s*|[-/.,،]\\s*)?(?<month>${anyOf(hijriMonthOf)})(?!\\p{L})\\s*[-/.,،]?\\s*(?<year>1[34]\\d{2})(?!\\d)`,
  'gu',
);
const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

const EARLIEST_YEAR = 1990;
/** Nothing is published later than this from now, in whatever zone: the day of a festival to come is no day of publication. */
const LATEST_MS = 36 * 3_600_000;

function isPast(time: number): boolean {
  return time <= Date.now() + LATEST_MS;
}

function dayString(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (!isPast(date.getTime())) return null;
  return date.toISOString().slice(0, 10);
}

/** Arabic-Indic and Persian digits to ASCII. */
function asciiDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/**
 * A machine-written date (datetime attribute, meta, JSON-LD): an ISO instant keeps its own offset, for
 * 'today' in the article means the outlet's day and not UTC's; one without offset is only trusted for its day. Falls back on `readDate`. Null where it is no real date.
 */
export function readInstant(source: string): Published | null {
  const text = asciiDigits(source.slice(0, 100)).trim();
  const match = INSTANT.exec(text);
  if (!match) return readEpoch(text) ?? readRfcDate(text) ?? readDate(text);
  const [, year, month, day, hour, minute, second, offset] = match;
  const date = dayString(Number(year), Number(month), Number(day));
  // A Hijri day in the form of an instant.
  if (date === null) return readDate(text);
  if (offset === undefined) return { value: date, precision: 'day' };
  const zone =
    offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
  const value = `${date}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}${zone === '+00:00' ? 'Z' : zone}`;
  return Number.isNaN(Date.parse(value))
    ? { value: date, precision: 'day' }
    : { value, precision: 'instant' };
}

/** Seconds or milliseconds since 1970, as some systems leave them. */
function readEpoch(text: string): Published | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const date = new Date(Number(text.slice(0, 10)) * 1_000);
  if (date.getUTCFullYear() < EARLIEST_YEAR || !isPast(date.getTime())) return null;
  return { value: date.toISOString().replace('.000Z', 'Z'), precision: 'instant' };
}

/** RFC 2822, as old systems print it: 'Wed, 20 Jul 2022 08:30:00 GMT'. */
function readRfcDate(text: string): Published | null {
  if (!/^[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}/.test(text)) return null;
  const time = Date.parse(text);
  if (Number.isNaN(time) || !isPast(time)) return null;
  return { value: new Date(time).toISOString().replace('.000Z', 'Z'), precision: 'instant' };
}

/** A day found in a text. */
interface DayInText {
  readonly day: string;
  /** UTF-16 offsets in the text it was found in. */
  readonly start: number;
  readonly end: number;
}

/** The day of these numbers as 'YYYY-MM-DD'; null where there is no such day. */
type DayOf = (year: number, month: number, day: number) => string | null;

/** Longest text searched for days, in UTF-16 units. */
const MAX_SEARCHED = 600;

/** All days of the Gregorian calendar in a text with ASCII digits, in order; where it has none, those of the Hijri. */
function daysIn(text: string): readonly DayInText[] {
  const found: DayInText[] = [];
  const collect = (pattern: RegExp, months: ReadonlyMap<string, number>, dayOf: DayOf): void => {
    for (const match of text.matchAll(pattern)) {
      const { year, month = '', day: ofMonth } = match.groups ?? {};
      const number = months.get(month.toLowerCase()) ?? Number(month);
      const day = dayOf(Number(year), number, Number(ofMonth));
      const start = match.index;
      const end = start + match[0].length;
      if (day === null || found.some((it) => start < it.end && it.start < end)) continue;
      found.push({ day, start, end });
    }
  };
  for (const pattern of [DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_FIRST])
    collect(pattern, monthOf, dayString);
  // Day first, as in all Arab countries; systems left as they came from America show it by a month over 12.
  collect(DAY_FIRST, monthOf, (year, month, day) =>
    month > 12 ? dayString(year, day, month) : dayString(year, month, day),
  );
  if (found.length === 0) {
    for (const pattern of [HIJRI, YEAR_FIRST, DAY_FIRST]) collect(pattern, hijriMonthOf, hijriDay);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Umm al-Qura; a day that other reckonings put one earlier or later. */
function hijriDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1400 && year < 1500 && month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= hijriMonthLength(year, month))) return null;
  const found = isoDay(hijriMonthStart(year, month) + day - 1);
  return isPast(Date.parse(found)) ? found : null;
}

/**
 * A date written for people, anywhere in a short text: '20 يوليو 2022', '20 تموز / يوليو 2022', 'الأربعاء 20/07/2022'
 * (day first), '2022-07-20', or a Hijri one where no Gregorian stands beside it. Of several, the first that is not
 * labelled as the day of an update. Null where there is none or it is no real day.
 */
export function readDate(source: string): Published | null {
  return firstPublished(readDates(source));
}

/** Of several dates the first that no label calls the day of an update, else the first; null where there is none. */
export function firstPublished(dates: readonly LabelledDate[]): Published | null {
  const found = dates.find(({ updated }) => !updated) ?? dates[0];
  return found === undefined ? null : { value: found.value, precision: found.precision };
}

/** A date of a text, and whether the words before it call it the day of an update. */
export interface LabelledDate extends Published {
  readonly updated: boolean;
}

/**
 * The dates of a short text as `readDate` reads them, those of publication before those of updates, else in order.
 * `before`: what stands before the text, for labels.
 */
export function readDates(source: string, before = ''): readonly LabelledDate[] {
  const text = asciiDigits(source.slice(0, MAX_SEARCHED));
  let from = 0;
  const dates = daysIn(text).map(({ day, start, end }): LabelledDate => {
    const label = from === 0 ? before + text.slice(0, start) : text.slice(from, start);
    from = end;
    return { value: day, precision: 'day', updated: isUpdateLabel(label) };
  });
  return [...dates.filter(({ updated }) => !updated), ...dates.filter(({ updated }) => updated)];
}

/** Do the last words of this text (a label, a class) announce the day of an update and not of publication? */
export function isUpdateLabel(text: string): boolean {
  return UPDATED_WORDS.test(text.slice(-40));
}

/**
 * The day that 'منذ 3 ساعات' means at `now` (milliseconds), by the clock and zone of the reader, which is the one that
 * such pages count by. Null for other texts, and for weeks and months, which name no day.
 */
export function readRelative(source: string, now: number): Published | null {
  const match = RELATIVE.since.exec(asciiDigits(source.slice(0, MAX_SEARCHED)));
  const [amount, unit] = RELATIVE.units.get(match?.[2] ?? '') ?? [];
  if (amount === undefined || unit === undefined) return null;
  const then = new Date(now - (match?.[1] === undefined ? amount : Number(match[1])) * unit);
  const value = dayString(then.getFullYear(), then.getMonth() + 1, then.getDate());
  return value === null ? null : { value, precision: 'day' };
}
