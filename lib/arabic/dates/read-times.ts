import { readAndFraction, readCardinal } from '../numbers/cardinals';
import { readOrdinal } from '../numbers/ordinals';
import type { DateContext } from './fields';

const HOUR = new Set(['الساعه', 'بالساعه', 'للساعه', 'ساعه']);
const BEFORE_HOUR = new Set([
  'عند',
  'في',
  'حوالي',
  'نحو',
  'تمام',
  'حتي',
  'الي',
  'من',
  'منذ',
  'بحلول',
  'قبل',
  'بعد',
  'قرابه',
]);
/** Words that stand before an hour, and before no rank. */
const AT = new Set(['عند', 'تمام', 'بحلول']);
/** الدقيقة الثامنة بعد منتصف الليل: no hour. */
const MINUTE_NOUNS = new Set(['الدقيقه', 'دقيقه', 'الدقيقتين']);
const ONE = 'الواحده';
const NIGHT = new Set(['ليل', 'الليل', 'ليلا']);
/** At night an hour before this one is of the morning. */
const DAWN = 6;
const NOON = new Set(['الظهر', 'ظهر', 'الزوال', 'زوال']);
const NOON_WORDS = new Set(['ظهرا', 'ظهر', 'الظهر', 'زوالا']);
const ZONE_WORDS = new Set(['بتوقيت', 'توقيت']);

function clock(hour: number, minute: number, part: 'am' | 'pm' | undefined): string | undefined {
  if (hour > 24 || minute > 59 || hour < 0 || minute < 0) return undefined;
  let h = hour % 24;
  if (part === 'pm' && h < 12) h += 12;
  if (part === 'am' && h === 12) h = 0;
  return `${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** صباحا, مساء, بعد الظهر, من مساء at item `i`, behind an hour. */
function readDayPart(
  context: DateContext,
  i: number,
  hour: number,
): { end: number; part: 'am' | 'pm' } | undefined {
  const { items, words } = context;
  // الثالثة من بعد ظهر أمس
  if (items[i]?.norm === 'من' && items[i + 1]?.norm === 'بعد' && NOON.has(items[i + 2]?.norm ?? ''))
    return { end: i + 3, part: 'pm' };
  if (items[i]?.norm === 'بعد' || items[i]?.norm === 'قبل') {
    const noon = NOON.has(items[i + 1]?.norm ?? '');
    const half = items[i + 1]?.norm === 'منتصف';
    if (noon) return { end: i + 2, part: items[i]?.norm === 'بعد' ? 'pm' : 'am' };
    return half ? { end: i + 3, part: 'am' } : undefined;
  }
  const at = items[i]?.norm === 'من' || items[i]?.norm === 'في' ? i + 1 : i;
  const word = words[at];
  if (word?.entry.dayPart === undefined || word.conjunction) return undefined;
  // One letter is the part of the day only after digits.
  if ((items[at]?.norm.length ?? 0) === 1 && items[at - 1]?.digits === undefined) return undefined;
  const early = NIGHT.has(items[at]?.norm ?? '') && (hour < DAWN || hour === 12);
  // الحادية عشرة ظهرا: before noon.
  const late = NOON_WORDS.has(items[at]?.norm ?? '') && (hour === 10 || hour === 11);
  return { end: at + 1, part: early || late ? 'am' : word.entry.dayPart };
}

/** بتوقيت غرينتش, (ت.غ), بالتوقيت المحلي: skipped, the time stays as said. */
function zoneEnd(context: DateContext, i: number): number {
  const { items } = context;
  const norm = items[i]?.norm ?? '';
  if (ZONE_WORDS.has(norm)) return i + 2;
  if (norm === 'بالتوقيت') return i + 2;
  if (norm === 'ت' && items[i + 1]?.norm === 'غ') return i + 2;
  if (norm === 'ت' && items[i + 1]?.norm === '.' && items[i + 2]?.norm === 'غ') return i + 3;
  return i;
}

/** A time of day read from item `i`. */
export interface TimeReading {
  readonly end: number;
  readonly time: string;
  /** The part of the day, where it is said. */
  readonly part?: 'am' | 'pm';
}

/** Is it the lemma of the minute, in any number? */
function isMinutes(lemma: string | undefined): boolean {
  return lemma?.startsWith('دقيق') === true || lemma === 'دقايق';
}

/** The hour up to which something lasts from the one that ends before item `end`, with its part of the day. */
function upTo(
  context: DateContext,
  i: number,
  end: number,
): { hour: number; part: 'am' | 'pm' } | undefined {
  const { items } = context;
  if (items[i - 1]?.norm !== 'من' || !UP_TO.has(items[end]?.norm ?? '')) return undefined;
  if (items[i]?.word?.ordinal === undefined) return undefined;
  const next = readTime(context, end + 1);
  if (next?.part === undefined) return undefined;
  const hour = Number(next.time.slice(0, 2));
  return { hour: hour > 12 ? hour - 12 : hour, part: next.part };
}
const UP_TO = new Set(['الي', 'حتي', 'وحتي']);

/** Reads الساعة 11:11 مساء, الثامنة والنصف صباحا, 20:30 from item `i`; undefined where no time starts there. */
export function readTime(context: DateContext, i: number): TimeReading | undefined {
  const { items } = context;
  let at = i;
  const named = HOUR.has(items[at]?.norm ?? '');
  if (named) at += 1;
  if (named && items[at]?.norm === '(') at += 1;
  const item = items[at];
  if (item === undefined || MINUTE_NOUNS.has(items[i - 1]?.norm ?? '')) return undefined;
  let hour: number;
  let minute = 0;
  let end: number;
  let certain = named;
  if (item.digits?.plain === true && item.digits.width <= 2) {
    hour = item.digits.value;
    end = at + 1;
    const colon = items[end];
    const minutes = items[end + 1];
    const point = colon?.norm === ':' || colon?.norm === '.';
    if (
      point &&
      colon.glued &&
      minutes?.digits?.plain === true &&
      minutes.glued &&
      minutes.digits.width === 2
    ) {
      minute = minutes.digits.value;
      end += 2;
      certain ||= colon.norm === ':' && item.digits.width === 2;
      const seconds = items[end + 1];
      if (items[end]?.norm === ':' && seconds?.glued === true && seconds.digits?.plain === true)
        end += 2;
    }
  } else if (
    (named || ZONE_WORDS.has(items[at + 1]?.norm ?? '')) &&
    item.digits?.plain === true &&
    item.digits.width === 4 &&
    item.digits.value < 2400
  ) {
    hour = Math.floor(item.digits.value / 100);
    minute = item.digits.value % 100;
    end = at + 1;
    certain = true;
  } else if (item.digits?.parts.length === 2 && item.digits.width <= 2) {
    // 8.30
    [hour = 0, minute = 0] = item.digits.parts;
    end = at + 1;
  } else {
    const ordinal = readOrdinal(items, at, context.surface);
    const spoken =
      ordinal?.ordinal === true &&
      ordinal.definite &&
      (items[ordinal.end - 1]?.norm.endsWith('ه') || item.norm.endsWith('ه'));
    const cardinal =
      named && ordinal === undefined ? readCardinal(items, at, context.surface) : undefined;
    // The first hour is told by the cardinal: الواحدة ظهرا.
    const one = item.norm === ONE ? { value: 1, end: at + 1 } : undefined;
    const reading = spoken === true ? ordinal : (one ?? cardinal);
    if (reading === undefined || reading.value > 24 || reading.value < 0) return undefined;
    hour = Math.floor(reading.value);
    minute = Math.round((reading.value - hour) * 60);
    end = reading.end;
    const more = readAndFraction(items, end);
    if (more !== undefined && more.scale === 0) {
      minute = Math.round(more.of * 60);
      end = more.end;
    } else if (items[end]?.norm === 'الا') {
      const less = items[end + 1]?.word?.fraction;
      const count = readCardinal(items, end + 1, context.surface);
      const counts = count !== undefined && isMinutes(items[count.end]?.token.lemma);
      if (counts) {
        minute = -count.value;
        end = count.end + 1;
      } else if (less !== undefined && less.count === 1) {
        minute = -Math.round(60 / less.of);
        end += 2;
      }
    }
  }
  const minutes = items[end];
  const mayHold = named || item.digits === undefined;
  if (mayHold && minutes?.conjunction === true && minute === 0) {
    const count = readCardinal(items, end, context.surface);
    if (count !== undefined && isMinutes(items[count.end]?.token.lemma)) {
      minute = count.value;
      end = count.end + 1;
      certain = true;
    }
  }
  if (minute < 0) {
    hour = (hour + 23) % 24;
    minute += 60;
  }
  // عند السابعة والثلث, نحو التاسعة والربع: an hour with its part needs no word for it, nor does one after عند.
  if (item.digits === undefined && !named) {
    const lead = items[i - 1]?.norm ?? '';
    certain ||= minute > 0 && BEFORE_HOUR.has(lead);
    certain ||= AT.has(lead) && items[end]?.kind !== 'word';
  }
  if (named && items[end]?.norm === ')') end += 1;
  // 01,17 ت غ
  const zoned = items[end]?.norm === 'ت' && ['غ', '.'].includes(items[end + 1]?.norm ?? '');
  certain ||= zoned;
  const part = readDayPart(context, end, hour);
  if (part !== undefined) {
    ({ end } = part);
    const before = items[i - 1];
    certain ||=
      item.digits === undefined || (before?.kind === 'word' && BEFORE_HOUR.has(before.norm));
  }
  // من الرابعة إلى التاسعة مساء: the part of the day stands behind the second hour.
  const later = certain ? undefined : upTo(context, i, end);
  if (!certain && later === undefined) return undefined;
  const before = later !== undefined && hour < later.hour;
  const time = clock(hour, minute, part?.part ?? (before ? later.part : undefined));
  if (time === undefined) return undefined;
  return { end: zoneEnd(context, end), time, ...(part === undefined ? {} : { part: part.part }) };
}
