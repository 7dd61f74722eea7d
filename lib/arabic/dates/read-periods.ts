import { foldWord } from '../normalise';
import { readCardinal } from '../numbers/cardinals';
import { readOrdinal } from '../numbers/ordinals';
import {
  type DateContext,
  isYearWord,
  readMonth,
  readPeriod,
  readRelative,
  readYearAfter,
} from './fields';
import type { DateNode, NodeReading, YearSpec } from './nodes';
import { readYear } from './read-years';
import { holidays, type PartOf, thisWords, timeCues } from './words';

function words(forms: string): ReadonlySet<string> {
  return new Set(forms.split(' ').map(foldWord));
}

const MONTH_WORDS = words('شهر لشهر بشهر');
/** Nouns before العام that make it 'general' and not 'the year'. */
const GENERAL = words(
  'أمين مدير رأي قطاع مدعي نائب مفتش مراقب إضراب مال صالح أمن عفو نظام شأن سياق مسار اتجاه منسق وكيل مجلس مستوى ذوق نفع إطار مشهد وضع مزاج حس كاتب مقيم سكرتير قائد مشرف رئيس مقرر حق مكتب عدد متوسط خط وعي فضاء نقل دين إنفاق ادعاء',
);
const LATER = words('لاحق لاحقا');

/** The part word before a period and where the period starts: مطلع, في أواخر شهر. */
function readPart(context: DateContext, i: number): { at: number; part?: PartOf; later?: boolean } {
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
  if (month === undefined) return undefined;
  const year = readYearAfter(context, month.end);
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
    calendar: year?.spec.year !== undefined,
    node: {
      type: 'month',
      month: month.month,
      calendar: month.calendar,
      ...(part === undefined ? {} : { part }),
      ...(year?.spec ?? (thisWords.has(items[start - 1]?.norm ?? '') ? { shift: 0 } : {})),
    },
  };
}

function weekend(context: DateContext, i: number, unit: string): { weekend?: boolean } {
  const before = context.items[i - 1]?.norm ?? '';
  return unit === 'week' && before.endsWith('نهايه') ? { weekend: true } : {};
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
    const later =
      period.shift === 0 &&
      (LATER.has(items[i - 1]?.norm ?? '') || LATER.has(items[i - 2]?.norm ?? ''));
    return {
      end: period.end,
      node: {
        type: 'period',
        unit: period.unit,
        shift: period.shift,
        ...parted,
        ...(later ? { later } : {}),
        ...weekend(context, i, period.unit),
      },
    };
  }
  const word = context.words[i];
  if (word?.entry.period === undefined) return undefined;
  const unit = word.entry.period;
  const definite = word.definite || items[i]?.norm.endsWith('ي') === true;
  const alone = items.length === 1 && unit === 'week';
  if (definite && (part !== undefined || alone) && unit !== 'day') {
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
    if (unit === undefined || number === undefined || number.scale > 1) return undefined;
    const relative = last ? 'past' : readRelative(context, at + 1);
    if (relative === undefined || relative === 'present') return undefined;
    const count = unit.count === 2 ? 2 : number.value;
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
  return { end: at + 1, node: { type: 'stretch', unit: stretch.unit, count, relative } };
}

function singular(
  context: DateContext,
  at: number,
): { unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'; count: number } | undefined {
  const period = context.words[at]?.entry.period;
  return period === undefined ? undefined : { unit: period, count: 1 };
}

/** السبعينيات, ثمانينيات القرن الماضي, القرن التاسع عشر. */
function readLongPeriod(
  context: DateContext,
  i: number,
  part: PartOf | undefined,
): NodeReading | undefined {
  const { items, words: dates } = context;
  const parted = part === undefined ? {} : { part };
  const word = dates[i];
  if (word?.entry.decade !== undefined && items[i]?.word === undefined) {
    const next = dates[i + 1];
    if (next?.entry.period === 'century') {
      const relative = readRelative(context, i + 2);
      const number = readOrdinal(items, i + 2, context.surface);
      if (relative !== undefined) {
        const base = relative === 'past' ? 1900 : 2000;
        return { end: i + 3, node: { type: 'decade', year: base + word.entry.decade, ...parted } };
      }
      if (number !== undefined) {
        const year = (number.value - 1) * 100 + word.entry.decade;
        return { end: number.end, calendar: true, node: { type: 'decade', year, ...parted } };
      }
    }
    // '-ينات' is also 'women in their twenties'; with the article and no noun it is the decade.
    if (!word.definite || word.entry.decade === 10) return undefined;
    return { end: i + 1, node: { type: 'decade', year: 1900 + word.entry.decade, ...parted } };
  }
  if (word?.entry.period === 'century' && word.definite) {
    const number = readOrdinal(items, i + 1, context.surface);
    if (number !== undefined && number.value <= 30) {
      return {
        end: number.end,
        calendar: true,
        node: { type: 'century', number: number.value, ...parted },
      };
    }
  }
  return undefined;
}

const SLICES: Readonly<Record<string, 2 | 3 | 4>> = {
  الربع: 4,
  النصف: 2,
  الثلث: 3,
  للربع: 4,
  للنصف: 2,
  بالربع: 4,
};

/** الربع الثالث من عام 2016, النصف الأول من العام الجاري. */
function readSlice(context: DateContext, i: number): NodeReading | undefined {
  const { items } = context;
  const of = SLICES[items[i]?.norm ?? ''];
  if (of === undefined) return undefined;
  let number = readOrdinal(items, i + 1, context.surface)?.value;
  if (items[i + 1]?.norm === foldWord('الأخير')) number = of;
  if (number === undefined || number > of) return undefined;
  const year = readYearAfter(context, i + 2);
  const word = items[i + 2]?.norm === 'من' ? i + 3 : i + 2;
  const bare = isYearWord(context, word) && context.words[word]?.definite === true;
  const end = year?.end ?? (bare ? word + 1 : undefined);
  // Without a year it may be a half of a match.
  if (end === undefined) return undefined;
  return {
    end,
    calendar: true,
    node: { type: 'slice', of, number, ...(year?.spec ?? { shift: 0 }) },
  };
}

function readSeason(context: DateContext, i: number): NodeReading | undefined {
  const word = context.words[i];
  if (word?.entry.season === undefined || word.conjunction) return undefined;
  const year = readYearAfter(context, i + 1);
  if (year === undefined) return undefined;
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
  const stretch = readStretch(context, i);
  if (stretch !== undefined) return stretch;
  const found =
    readMonthPeriod(context, at, i, part) ??
    readYear(context, at, i, part) ??
    readNamedPeriod(context, at, part) ??
    readLongPeriod(context, at, part);
  if (found !== undefined || part !== undefined) return found;
  return readSlice(context, i) ?? readSeason(context, i) ?? readHoliday(context, i);
}
