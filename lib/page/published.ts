import type { PublishedPrecision } from './types';

/** A day or instant of publication, and how exactly it was given. */
export interface Published {
  readonly value: string;
  readonly precision: Exclude<PublishedPrecision, 'none'>;
}

// Month names of the Mashreq, of Egypt and the Gulf, of Morocco, of Algeria and Tunisia.
const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'january', 'jan', 'janvier'],
  ['فبراير', 'شباط', 'فيفري', 'february', 'feb', 'février'],
  ['مارس', 'آذار', 'أذار', 'march', 'mar', 'mars'],
  ['أبريل', 'ابريل', 'إبريل', 'نيسان', 'أفريل', 'افريل', 'april', 'apr', 'avril'],
  ['مايو', 'أيار', 'ايار', 'ماي', 'may', 'mai'],
  ['يونيو', 'حزيران', 'جوان', 'يونيه', 'june', 'jun', 'juin'],
  ['يوليو', 'تموز', 'يوليوز', 'جويلية', 'يوليه', 'july', 'jul', 'juillet'],
  ['أغسطس', 'اغسطس', 'آب', 'غشت', 'أوت', 'اوت', 'august', 'aug', 'août'],
  ['سبتمبر', 'أيلول', 'ايلول', 'شتنبر', 'september', 'sep', 'sept', 'septembre'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين الاول', 'october', 'oct', 'octobre'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'november', 'nov', 'novembre'],
  ['ديسمبر', 'كانون الأول', 'كانون الاول', 'دجنبر', 'december', 'dec', 'décembre'],
];

const monthOf = new Map<string, number>();
MONTHS.forEach((names, index) => {
  for (const name of names) monthOf.set(name, index + 1);
});
const MONTH = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');

const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*(?:من\\s*|[-/.,،]\\s*)?(${MONTH})(?!\\p{L})\\s*(?:[/(]\\s*\\p{L}{2,10}\\s*\\p{L}{0,10}\\s*\\)?)?\\s*(?:[-/.,،]|عام|سنة)?\\s*(\\d{4})(?!\\d)`,
  'iu',
);
const MONTH_DAY_YEAR = new RegExp(
  `(${MONTH})(?!\\p{L})\\s*(\\d{1,2})\\s*[,،-]?\\s*(\\d{4})(?!\\d)`,
  'iu',
);
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/;
const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

const EARLIEST_YEAR = 1990;

function dayString(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > new Date().getUTCFullYear() + 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
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
  if (!match) return readRfcDate(text) ?? readDate(text);
  const [, year, month, day, hour, minute, second, offset] = match;
  const date = dayString(Number(year), Number(month), Number(day));
  if (date === null) return null;
  if (offset === undefined) return { value: date, precision: 'day' };
  const zone =
    offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
  const value = `${date}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}${zone === '+00:00' ? 'Z' : zone}`;
  return Number.isNaN(Date.parse(value))
    ? { value: date, precision: 'day' }
    : { value, precision: 'instant' };
}

/** RFC 2822, as old systems print it: 'Wed, 20 Jul 2022 08:30:00 GMT'. */
function readRfcDate(text: string): Published | null {
  if (!/^[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}/.test(text)) return null;
  const time = Date.parse(text);
  if (Number.isNaN(time)) return null;
  return { value: new Date(time).toISOString().replace('.000Z', 'Z'), precision: 'instant' };
}

/**
 * A date written for people, anywhere in a short line: '20 يوليو 2022', '20 تموز / يوليو 2022', 'الأربعاء 20/07/2022'
 * (day first, as in all Arab countries), '2022-07-20'. Null where there is none or it is no real day.
 */
export function readDate(source: string): Published | null {
  const text = asciiDigits(source.slice(0, 300));
  const value =
    fromMatch(DAY_MONTH_YEAR.exec(text), ([, day, month, year]) => [
      year,
      monthNumber(month),
      day,
    ]) ??
    fromMatch(MONTH_DAY_YEAR.exec(text), ([, month, day, year]) => [
      year,
      monthNumber(month),
      day,
    ]) ??
    fromMatch(ISO.exec(text), ([, year, month, day]) => [year, month, day]) ??
    fromMatch(DAY_FIRST.exec(text), ([, day, month, year]) => [year, month, day]);
  return value === null ? null : { value, precision: 'day' };
}

function monthNumber(name: string | undefined): number | undefined {
  return name === undefined ? undefined : monthOf.get(name.toLowerCase());
}

type Part = string | number | undefined;

function fromMatch(
  match: RegExpExecArray | null,
  parts: (match: RegExpExecArray) => readonly [Part, Part, Part],
): string | null {
  if (!match) return null;
  const [year, month, day] = parts(match).map(Number);
  return dayString(year ?? NaN, month ?? NaN, day ?? NaN);
}
