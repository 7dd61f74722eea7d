import type { Item } from '../numbers/items';
import { monthLength } from './calendar';
import { type DateContext, followedByNoun, isHijriMark } from './fields';
import type { DateNode, NodeReading } from './nodes';
import { timeCues } from './words';

const STROKES = new Set(['/', '-', '.', '\\', '–']);

function plainDigits(item: Item | undefined): number | undefined {
  return item?.digits?.plain === true && item.digits.width <= 4 ? item.digits.value : undefined;
}

function validDay(year: number, month: number, day: number, hijri: boolean): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return hijri ? day <= 30 : day <= monthLength(year, month);
}

/** Three numbers as a date: year first where it has four digits, else day, month, year (or month, day, year). */
function ymd(a: number, b: number, c: number, hijriMark: boolean): DateNode | undefined {
  let [day, month, year] = a >= 1000 ? [c, b, a] : [a, b, c];
  if (year < 100) year += year <= 50 ? 2000 : 1900;
  if (year < 1000 || year > 2200) return undefined;
  const hijri = hijriMark || (year >= 1300 && year < 1500);
  if (month > 12 && day <= 12) [day, month] = [month, day];
  if (!validDay(year, month, day, hijri)) return undefined;
  return { type: 'days', days: [day], month, year, calendar: hijri ? 'hijri' : 'gregorian' };
}

/** Two numbers: month and year, or day and month. */
function pair(a: number, b: number): DateNode | undefined {
  const yearFirst = a >= 1900 && a <= 2100 && b >= 1 && b <= 12;
  const yearLast = b >= 1900 && b <= 2100 && a >= 1 && a <= 12;
  if (yearFirst || yearLast) {
    const [year, month] = yearFirst ? [a, b] : [b, a];
    return { type: 'month', month, year, calendar: 'gregorian' };
  }
  if (a >= 1 && a <= 31 && b >= 1 && b <= 12) {
    return { type: 'days', days: [a], month: b, calendar: 'gregorian', anyCalendar: true };
  }
  if (b >= 13 && b <= 31 && a >= 1 && a <= 12) {
    return { type: 'days', days: [b], month: a, calendar: 'gregorian', anyCalendar: true };
  }
  return undefined;
}

const CUES = new Set(['يوم', 'بتاريخ', 'تاريخ', 'الموافق', 'احداث', 'هجمات', 'اعتداءات', 'ليوم']);

/** What only a date follows. */
const DATED = new Set(['بتاريخ', 'تاريخ', 'الموافق']);

function cued(context: DateContext, i: number): boolean {
  const before = context.items[i - 1];
  if (before === undefined) return false;
  return CUES.has(before.norm) || context.words[i - 1]?.entry.weekday !== undefined;
}

/** 5 / 11 / 1436 هـ: with spaces only as three numbers, the last a year; or behind 'dated' as two (بتاريخ السبت 2 / 10): a result is written so as well. */
function readSpaced(context: DateContext, i: number): NodeReading | undefined {
  const { items } = context;
  const [a, b, c] = [items[i], items[i + 2], items[i + 4]].map(plainDigits);
  const strokes = items[i + 1]?.norm === '/' && items[i + 3]?.norm === '/';
  if (items[i + 1]?.norm === '/' && !strokes && a !== undefined && b !== undefined) {
    const dated = [1, 2, 3].some((k) => DATED.has(items[i - k]?.norm ?? ''));
    const node = dated && cued(context, i) ? pair(a, b) : undefined;
    return node?.type === 'days' ? { end: i + 3, node, calendar: true } : undefined;
  }
  if (!strokes || a === undefined || b === undefined || c === undefined || c < 1000)
    return undefined;
  const hijri = isHijriMark(items, i + 5);
  const node = ymd(a, b, c, hijri);
  return node && { end: hijri ? i + 6 : i + 5, node, calendar: true };
}

/** Reads a date in numbers from item `i`: 31/12/2014, 2016-02-22, 12.05.2015, 3/2015, 22/04. Day before month. */
export function readNumericDate(context: DateContext, i: number): NodeReading | undefined {
  const { items } = context;
  const first = items[i];
  if (first?.digits === undefined || first.negative) return undefined;
  const { parts } = first.digits;
  if (parts.length === 3 && Number.isNaN(first.digits.value)) {
    const [a = 0, b = 0, c = 0] = parts;
    const hijri = isHijriMark(items, i + 1);
    const node = ymd(a, b, c, hijri);
    return node && { end: hijri ? i + 2 : i + 1, node, calendar: true };
  }
  if (parts.length === 2 && !followedByNoun(items, i + 1)) {
    const [a = 0, b = 0] = parts;
    // 2015.3 and 4.22 are dates only where no unit, no share and no noun follows.
    const node = pair(a, b);
    const next = items[i + 1];
    const alone = next === undefined || next.norm === '.' || next.lineStart;
    const point = first.norm.includes('.');
    if (node?.type === 'month' && alone && a >= 1900 && point) return { end: i + 1, node };
    if (
      node?.type === 'days' &&
      point &&
      (cued(context, i) || (alone && b > 12 && items[i - 1]?.norm === 'في'))
    ) {
      return { end: i + 1, node };
    }
    return undefined;
  }
  const a = plainDigits(first);
  const stroke = items[i + 1];
  const second = items[i + 2];
  const b = plainDigits(second);
  if (a === undefined || b === undefined || stroke === undefined || second === undefined)
    return undefined;
  if (!STROKES.has(stroke.norm)) return undefined;
  if (!stroke.glued || !second.glued) return readSpaced(context, i);
  const again = items[i + 3];
  const third = items[i + 4];
  const c = plainDigits(third);
  if (again?.norm === stroke.norm && again.glued && third?.glued === true && c !== undefined) {
    const hijri = isHijriMark(items, i + 5);
    const node = ymd(a, b, c, hijri);
    return node && { end: hijri ? i + 6 : i + 5, node, calendar: true };
  }
  // 1436-1437هـ: a school year.
  if (a >= 1400 && a < 1500 && b === a + 1) {
    return {
      end: isHijriMark(items, i + 3) ? i + 4 : i + 3,
      calendar: true,
      node: { type: 'year', year: a, toYear: b, calendar: 'hijri' },
    };
  }
  if (followedByNoun(items, i + 3) || (again?.glued === true && again.kind !== 'mark'))
    return undefined;
  const years = a >= 1900 && a < 2100 && b >= 1900 && b < 2100 && b > a && b - a <= 80;
  if (years) {
    return {
      end: i + 3,
      calendar: true,
      node: {
        type: 'year',
        year: a,
        toYear: b,
        calendar: 'gregorian',
        ...(b - a > 1 && stroke.norm !== '/' ? { until: true } : {}),
      },
    };
  }
  const short = stroke.norm !== '.' && a >= 1900 && a < 2100 && (a + 1) % 100 === b && b > 12;
  if (short) {
    return {
      end: i + 3,
      calendar: true,
      node: { type: 'year', year: a, toYear: a + 1, calendar: 'gregorian' },
    };
  }
  const node = pair(a, b);
  if (node === undefined) return undefined;
  if (node.type === 'month') return { end: i + 3, node, calendar: true };
  if (cued(context, i)) return { end: i + 3, node, calendar: true };
  if (again?.digits !== undefined) return undefined;
  const before = items[i - 1];
  const preposition = before !== undefined && timeCues.has(before.norm);
  if (stroke.norm === '/') {
    // 4/22 can be nothing but a day and a month; 3/4 without a preposition is a fraction at least as often.
    const shaped = a > 12 || b > 12 || (first.digits.width === 2 && second.digits?.width === 2);
    if (!preposition && !shaped) return undefined;
    return { end: i + 3, node, calendar: preposition && (a > 12 || b > 12) };
  }
  return undefined;
}

/** Two numbers from item `i` that can be a day and a month (4.22, 22-4), whatever stands about them. */
export function dayAndMonth(
  items: readonly Item[],
  i: number,
): { end: number; node: DateNode } | undefined {
  const first = items[i];
  if (first?.digits === undefined || first.negative) return undefined;
  let [a = 0, b = 0] = first.digits.parts;
  let end = i + 1;
  if (first.digits.parts.length === 1) {
    const stroke = items[i + 1];
    const second = items[i + 2];
    const value = plainDigits(second);
    if (stroke?.glued !== true || second?.glued !== true || value === undefined) return undefined;
    if (!STROKES.has(stroke.norm)) return undefined;
    a = plainDigits(first) ?? 0;
    b = value;
    end = i + 3;
  } else if (first.digits.parts.length !== 2) return undefined;
  const node = pair(a, b);
  return node?.type === 'days' ? { end, node } : undefined;
}
