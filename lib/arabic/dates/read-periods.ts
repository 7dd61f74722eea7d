import { foldWord } from '../normalise';
import { readCardinal } from '../numbers/cardinals';
import type { Item } from '../numbers/items';
import { readOrdinal } from '../numbers/ordinals';
import {
  type DateContext,
  followedByNoun,
  readMonth,
  readPeriod,
  readRelative,
  readYearAfter,
} from './fields';
import type { DateNode, NodeReading, YearSpec } from './nodes';
import { readYear } from './read-years';
import { readLongPeriod, readMonthsOfYear, readSlice } from './read-year-parts';
import { holidays, type PartOf, thisWords, timeCues } from './words';

function words(forms: string): ReadonlySet<string> {
  return new Set(forms.split(' ').map(foldWord));
}

const MONTH_WORDS = words('شهر لشهر بشهر');
/** Nouns before العام that make it 'general' and not 'the year'. */
const GENERAL = words(
  'أمين مدير رأي قطاع مدعي نائب مفتش مراقب إضراب مال صالح أمن عفو نظام شأن سياق مسار اتجاه منسق وكيل مجلس مستوى ذوق نفع إطار مشهد وضع مزاج حس كاتب مقيم سكرتير قائد مشرف رئيس مقرر حق مكتب عدد متوسط خط وعي فضاء نقل دين إنفاق ادعاء',
);
/** Before decades: the years up to now, not those of the calendar. */
const DURING = words('خلال طوال طيلة مدى مدار منذ غضون عبر');
const OTHER = words('السابق السابقة التالي التالية نفسه نفسها ذاته ذاتها المذكور');
const NEW = words('الجديد الجديدة');
const LATER = words('لاحق لاحقا');
const EARLIER = words('سابق سابقا');

/** The part word before a period and where the period starts: مطلع, في أواخر شهر. */
function readPart(context: DateContext, i: number): { at: number; part?: PartOf } {
  const part = context.words[i]?.entry.part;
  if (part === undefined || context.words[i]?.definite === true) return { at: i };
  return { at: i + 1, part };
}

/** شهر مارس 2018, أواخر يونيو, ديسمبر الماضي, مارس. */
function readMonthPeriod(
  context: DateContext,
  i: number,
  start: number,
  part: PartOf | undefined,
): NodeReading | undefined {
  const { items } = context;
  const named = MONTH_WORDS.has(items[i]?.norm ?? '');
  const month = readMonth(context, named ? i + 1 : i);
  if (month === undefined) return named ? readNumberedMonth(context, i, start, part) : undefined;
  const year = readYearAfter(context, month.end) ?? sharedRelative(context, month.end);
  if (month.unsure && !named && part === undefined && year === undefined) {
    const before = items[start - 1];
    const item = items[i];
    const cue = (before?.kind === 'word' && timeCues.has(before.norm)) || item?.preposition === 'ل';
    if (!cue) return undefined;
    // Hijri names are names of people too: those need شهر or a year.
    if (month.calendar === 'hijri' && items[i]?.norm !== 'رمضان' && items[i]?.norm !== 'شوال')
      return undefined;
  }
  return {
    end: year?.end ?? month.end,
    // تشرين الأول: the second word orders nothing.
    calendar: year?.spec.year !== undefined || month.end > (named ? i + 2 : i + 1),
    node: {
      type: 'month',
      month: month.month,
      calendar: month.calendar,
      ...(part === undefined ? {} : { part }),
      ...(year?.spec ?? (thisWords.has(items[start - 1]?.norm ?? '') ? { shift: 0 } : {})),
    },
  };
}

/** يوليو وأغسطس الماضيين: the dual behind the second month is of both. The month itself ends where it did. */
function sharedRelative(context: DateContext, i: number): ReturnType<typeof readYearAfter> {
  const { items } = context;
  if (items[i]?.conjunction !== true || items[i]?.lineStart === true) return undefined;
  const second = readMonth(context, i);
  const relative = second && readRelative(context, second.end);
  if (relative === undefined || items[second?.end ?? i]?.norm.endsWith('ين') !== true)
    return undefined;
  return { end: i, spec: { relative } };
}

/** شهر 3, نهاية شهر 6, شهر 12 الماضي: a month by its number, beside a word that makes it a time. */
function readNumberedMonth(
  context: DateContext,
  i: number,
  start: number,
  part: PartOf | undefined,
): NodeReading | undefined {
  const { items } = context;
  const digits = items[i + 1]?.digits;
  if (digits?.plain !== true || digits.width > 2 || digits.value < 1 || digits.value > 12)
    return undefined;
  const year = readYearAfter(context, i + 2);
  const before = items[start - 1];
  const cue = before?.kind === 'word' && timeCues.has(before.norm);
  if (part === undefined && year === undefined && !cue) return undefined;
  if (year === undefined && followedByNoun(items, i + 2)) return undefined;
  return {
    end: year?.end ?? i + 2,
    calendar: true,
    node: {
      type: 'month',
      month: digits.value,
      calendar: 'gregorian',
      ...(part === undefined ? {} : { part }),
      ...(year?.spec ?? {}),
    },
  };
}

const FREE_DAYS = words('عطلة إجازة');

/** 'This week's end' and the holiday are the free days, the end of the (running) week may be all that is left of it. */
function weekend(context: DateContext, i: number, unit: string): { weekend?: 'free' | 'open' } {
  const { items } = context;
  if (unit !== 'week' || items[i - 1]?.norm.endsWith('نهايه') !== true) return {};
  const free = thisWords.has(items[i]?.norm ?? '') || FREE_DAYS.has(items[i - 2]?.token.stem ?? '');
  return { weekend: free ? 'free' : 'open' };
}

/** لاحق من هذا الشهر, سابقا هذا العام: the side of the day of publication that is meant, from the words before item `i`. */
function besideTime(items: readonly Item[], i: number): 'earlier' | 'later' | undefined {
  for (const at of [i - 1, i - 2]) {
    const norm = items[at]?.norm ?? '';
    if (LATER.has(norm)) return 'later';
    if (EARLIER.has(norm)) return 'earlier';
  }
  return undefined;
}

/** هذا الأسبوع, الشهر الماضي, مطلع العام المقبل, نهاية الأسبوع, وقت لاحق من هذا الشهر. */
function readNamedPeriod(
  context: DateContext,
  i: number,
  part: PartOf | undefined,
): NodeReading | undefined {
  const { items } = context;
  const parted = part === undefined ? {} : { part };
  const period = readPeriod(context, i);
  if (period !== undefined) {
    if (period.unit === 'day') {
      return period.shift === 0 || period.shift === 1
        ? { end: period.end, node: { type: 'offset', days: period.shift } }
        : undefined;
    }
    const head = items[i - 1];
    if (period.unit === 'year' && items[i]?.norm === 'العام' && head !== undefined) {
      if (GENERAL.has(head.token.stem) || GENERAL.has(head.token.lemma)) return undefined;
    }
    const side = period.shift === 0 ? besideTime(items, i) : undefined;
    return {
      end: period.end,
      node: {
        type: 'period',
        unit: period.unit,
        shift: period.shift,
        ...parted,
        ...(side === undefined ? {} : { side }),
        ...weekend(context, i, period.unit),
      },
    };
  }
  const word = context.words[i];
  if (word?.entry.period === undefined) return undefined;
  const unit = word.entry.period;
  const definite = word.definite || items[i]?.norm.endsWith('ي') === true;
  const alone = items.length === 1 && unit === 'week';
  // أواخر القرن التاسع عشر: the ordinal tells which.
  const long = unit === 'century' || unit === 'decade';
  const counted = long && readOrdinal(items, i + 1, context.surface) !== undefined;
  // نهاية العام السابق: of another year than this.
  const other = OTHER.has(items[i + 1]?.norm ?? '');
  if (definite && unit === 'year' && part !== undefined && NEW.has(items[i + 1]?.norm ?? ''))
    return { end: i + 2, node: { type: 'period', unit, shift: 0, ...parted, fresh: true } };
  if (definite && !counted && !other && (part !== undefined || alone) && unit !== 'day') {
    // 'نهاية العام 2015' is read with its number elsewhere; 'نهاية اليوم' is a time.
    const free = weekend(context, i, unit);
    return { end: i + 1, node: { type: 'period', unit, shift: 0, ...parted, ...free } };
  }
  return undefined;
}

/** الأيام الثلاثة الماضية, العقدين الماضيين, آخر 3 سنوات, 3 أيام القادمة. */
function readStretch(context: DateContext, i: number): NodeReading | undefined {
  const { items } = context;
  const last = items[i]?.norm === foldWord('آخر');
  const number = readCardinal(items, last ? i + 1 : i, context.surface);
  if (number !== undefined || last) {
    const at = number?.end ?? i + 1;
    const unit = context.words[at]?.entry.stretch ?? singular(context, at);
    const pair = number === undefined && unit?.count === 2;
    if (unit === undefined || (number === undefined && !pair) || (number?.scale ?? 1) > 1)
      return undefined;
    const relative = last ? 'past' : readRelative(context, at + 1);
    if (relative === undefined || relative === 'present') return undefined;
    const count = unit.count === 2 ? 2 : (number?.value ?? 2);
    return {
      end: last ? at + 1 : at + 2,
      node: { type: 'stretch', unit: unit.unit, count, relative },
    };
  }
  const word = context.words[i];
  const stretch = word?.entry.stretch;
  if (stretch === undefined || word?.definite !== true) return undefined;
  let at = i + 1;
  let { count } = stretch;
  if (items[at]?.norm === 'القليله') at += 1;
  else {
    const inner = readCardinal(items, at, context.surface);
    if (inner !== undefined && items[at]?.conjunction === false && inner.min === undefined) {
      count = inner.value;
      at = inner.end;
    }
  }
  const relative = readRelative(context, at);
  if (relative === undefined || relative === 'present') return undefined;
  const whole =
    stretch.unit === 'decade' && !DURING.has(items[i - 1]?.norm ?? '') ? { whole: true } : {};
  return { end: at + 1, node: { type: 'stretch', unit: stretch.unit, count, relative, ...whole } };
}

function singular(
  context: DateContext,
  at: number,
): { unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'; count: number } | undefined {
  const period = context.words[at]?.entry.period;
  return period === undefined ? undefined : { unit: period, count: 1 };
}

function readSeason(context: DateContext, i: number): NodeReading | undefined {
  const word = context.words[i];
  if (word?.entry.season === undefined || word.conjunction) return undefined;
  const year = readYearAfter(context, i + 1);
  if (year === undefined) {
    // هذا الصيف: the one of the year of publication.
    const near = word.definite && thisWords.has(context.items[i - 1]?.norm ?? '');
    return near
      ? { end: i + 1, node: { type: 'season', month: word.entry.season, shift: 0 } }
      : undefined;
  }
  return {
    end: year.end,
    calendar: year.spec.year !== undefined,
    node: { type: 'season', month: word.entry.season, ...year.spec },
  };
}

function readHoliday(context: DateContext, i: number): NodeReading | undefined {
  const { items } = context;
  const item = items[i];
  if (item?.kind !== 'word') return undefined;
  const key = holidays.has(item.norm) ? item.norm : item.token.stem;
  for (const holiday of holidays.get(key) ?? []) {
    const fits = holiday.words.every((word, k) => k === 0 || items[i + k]?.norm === word);
    if (!fits) continue;
    const end = i + holiday.words.length;
    const year = readYearAfter(context, end);
    return {
      end: year?.end ?? end,
      calendar: year?.spec.year !== undefined,
      node: { type: 'holiday', holiday, ...(year?.spec ?? {}) } satisfies DateNode & YearSpec,
    };
  }
  return undefined;
}

/** Reads months, years, named periods and feasts from item `i`, with a part word before them (أواخر، مطلع). */
export function readPeriodExpression(context: DateContext, i: number): NodeReading | undefined {
  const { at, part } = readPart(context, i);
  const stretch = readMonthsOfYear(context, i) ?? readStretch(context, i);
  if (stretch !== undefined) return stretch;
  const found =
    readMonthPeriod(context, at, i, part) ??
    readYear(context, at, i, part) ??
    readNamedPeriod(context, at, part) ??
    readLongPeriod(context, at, part);
  if (found !== undefined || part !== undefined) return found;
  return readSlice(context, i) ?? readSeason(context, i) ?? readHoliday(context, i);
}
