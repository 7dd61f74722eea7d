import { foldWord } from '../normalise';
import { readCardinal } from '../numbers/cardinals';
import { readOrdinal } from '../numbers/ordinals';
import {
  beforeChrist,
  type DateContext,
  isCommonMark,
  isHijriMark,
  isYearWord,
  readMonth,
  readRelative,
  readYearAfter,
} from './fields';
import type { NodeReading, YearSpec } from './nodes';
import type { PartOf } from './words';

const AGE = 'عمر';
const TWO_THOUSANDS = new Set(['الالفين', 'الالفان']);

/** Decades and centuries from item `i`: السبعينيات, ثمانينيات القرن الماضي, العقد الثاني من القرن العشرين, القرن التاسع عشر. */
export function readLongPeriod(
  context: DateContext,
  i: number,
  part: PartOf | undefined,
): NodeReading | undefined {
  const { items, words: dates } = context;
  const parted = part === undefined ? {} : { part };
  const word = dates[i];
  if (TWO_THOUSANDS.has(items[i]?.norm ?? '')) {
    // الألفين والعشرينيات: the decade behind the thousands it is of.
    const tens = dates[i + 1];
    const joined = tens?.conjunction === true && items[i + 1]?.definite === true;
    const decade = joined ? tens.entry.decade : undefined;
    if (decade !== undefined && decade < 100)
      return {
        end: i + 2,
        calendar: true,
        node: { type: 'decade', year: 2000 + decade, ...parted },
      };
  }
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
    // في الثلاثينات من عمره: an age.
    if (items[i + 1]?.norm === 'من' && items[i + 2]?.token.stem === AGE) return undefined;
    return { end: i + 1, node: { type: 'decade', year: 1900 + word.entry.decade, ...parted } };
  }
  if (word?.entry.period === 'decade' && word.definite) {
    const nth = readOrdinal(items, i + 1, context.surface);
    const of = nth !== undefined && items[nth.end]?.norm === 'من' ? nth.end + 1 : -1;
    if (nth === undefined || nth.value > 10 || dates[of]?.entry.period !== 'century')
      return undefined;
    const relative = readRelative(context, of + 1);
    const number = relative === undefined ? readOrdinal(items, of + 1, context.surface) : undefined;
    const end = number?.end ?? of + 2;
    if (relative === undefined && number === undefined) return undefined;
    const century =
      number === undefined ? (relative === 'past' ? 1900 : 2000) : number.value * 100 - 100;
    return {
      end,
      calendar: true,
      node: { type: 'decade', year: century + (nth.value - 1) * 10, ...parted },
    };
  }
  if (word?.entry.period === 'century' && word.definite) {
    const number = readOrdinal(items, i + 1, context.surface);
    if (number !== undefined && number.value <= 30) {
      // The third century before Christ runs from 300 to 201: no days of ours.
      const ancient = beforeChrist(items, number.end);
      if (ancient !== undefined)
        return {
          end: ancient,
          calendar: true,
          node: { type: 'century', number: -number.value, calendar: 'gregorian', ...parted },
        };
      const calendar = isHijriMark(items, number.end) ? 'hijri' : 'gregorian';
      const marked = calendar === 'hijri' || isCommonMark(items, number.end);
      return {
        end: marked ? number.end + 1 : number.end,
        calendar: true,
        node: { type: 'century', number: number.value, calendar, ...parted },
      };
    }
  }
  return undefined;
}

const QUARTER_LEADS = new Set(['في', 'خلال']);
const OTHER_END = foldWord('آخر');
const HEADS = new Set([foldWord('أول'), OTHER_END]);
const FIRST = new Set(['الاولي', 'الاولين', 'الاولان']);
const LAST = new Set(['الاخيره', 'الاخيرين', 'الاخيران']);

const SLICES: ReadonlyMap<string, 2 | 3 | 4> = new Map([
  ['الربع', 4],
  ['النصف', 2],
  ['الثلث', 3],
  ['للربع', 4],
  ['للنصف', 2],
  ['بالربع', 4],
]);

/** Quarters, thirds and halves of a year from item `i`: الربع الثالث من عام 2016, النصف الأول من العام الجاري. */
export function readSlice(context: DateContext, i: number): NodeReading | undefined {
  const { items } = context;
  const of = SLICES.get(items[i]?.norm ?? '');
  if (of === undefined) return undefined;
  let number = readOrdinal(items, i + 1, context.surface)?.value;
  if (items[i + 1]?.norm === foldWord('الأخير')) number = of;
  if (number === undefined || number > of) return undefined;
  const half = of === 2 || number === of ? halfOfMonth(context, i, number) : undefined;
  if (half !== undefined) return half;
  // Without a year it may be a half of a match.
  const year = ofYear(context, i + 2);
  if (year !== undefined)
    return { end: year.end, calendar: true, node: { type: 'slice', of, number, ...year.spec } };
  // في الربع الثاني, of a report on money: the last one.
  const lead = items[i - 1]?.norm ?? '';
  const end = readOrdinal(items, i + 1, context.surface)?.end ?? i + 2;
  if (of !== 4 || !QUARTER_LEADS.has(lead) || !ofMoney(items, i)) return undefined;
  return { end, calendar: true, node: { type: 'slice', of, number, last: true } };
}

/** النصف الأول من أكتوبر, الثلث الأخير من رمضان: the days of a month up to its middle, or from there on. */
function halfOfMonth(context: DateContext, i: number, number: number): NodeReading | undefined {
  const { items } = context;
  const of = (readOrdinal(items, i + 1, context.surface)?.end ?? i + 2) + 1;
  if (items[of - 1]?.norm !== 'من') return undefined;
  const month = readMonth(context, items[of]?.norm === 'شهر' ? of + 1 : of);
  if (month === undefined) return undefined;
  const year = readYearAfter(context, month.end);
  return {
    end: year?.end ?? month.end,
    calendar: true,
    node: {
      type: 'month',
      month: month.month,
      calendar: month.calendar,
      part: number === 1 ? 'start' : 'end',
      ...(year?.spec ?? {}),
    },
  };
}

/** Does a quarter at item `i` stand among shares and sums, and in no match? */
function ofMoney(items: DateContext['items'], i: number): boolean {
  return items
    .slice(Math.max(0, i - MONEY_REACH), i + MONEY_REACH)
    .some(({ norm, token }) => MONEY_CUES.has(norm) || MONEY_CUES.has(token.stem));
}
const MONEY_REACH = 14;
const MONEY_CUES = new Set(
  '% بالمئة بالمائة المئة المائة أرباح ربح إيرادات نمو مبيعات خسائر ناتج'.split(' ').map(foldWord),
);

/** The year a part is of, from item `i`: (من) عام 2016, (من) العام الجاري, and bare من العام. */
function ofYear(context: DateContext, i: number): { end: number; spec: YearSpec } | undefined {
  const { items } = context;
  const year = readYearAfter(context, i);
  if (year !== undefined) return year;
  const word = items[i]?.norm === 'من' ? i + 1 : i;
  const bare = isYearWord(context, word) && context.words[word]?.definite === true;
  return bare ? { end: word + 1, spec: { shift: 0 } } : undefined;
}

/** Months of a year by their order, from item `i`: الأشهر التسعة الأولى من العام, أول شهرين من 2016, الشهر الأول من عام 2015. */
export function readMonthsOfYear(context: DateContext, i: number): NodeReading | undefined {
  const found = monthsAt(context, i);
  if (found === undefined || found.count < 1 || found.count > 12) return undefined;
  const year = context.items[found.end]?.norm === 'من' ? ofYear(context, found.end) : undefined;
  if (year === undefined) return undefined;
  const { count, last, single } = found;
  const first = last ? 13 - count : single ? count : 1;
  return {
    end: year.end,
    calendar: true,
    node: { type: 'months', first, last: last ? 12 : count, ...year.spec },
  };
}

/** How many months, from which end, and whether it is one by its ordinal. */
function monthsAt(
  context: DateContext,
  i: number,
): { end: number; count: number; last: boolean; single: boolean } | undefined {
  const { items, words: dates } = context;
  const word = dates[i];
  const whole = (value: number): number => (Number.isInteger(value) ? value : 0);
  if (word?.entry.period === 'month' && word.definite) {
    const nth = readOrdinal(items, i + 1, context.surface);
    return nth && { end: nth.end, count: whole(nth.value), last: false, single: true };
  }
  const stretch = word?.entry.stretch;
  if (stretch?.unit === 'month' && word?.definite === true) {
    const number = stretch.count === 2 ? undefined : readCardinal(items, i + 1, context.surface);
    const at = number?.end ?? i + 1;
    const side = items[at]?.norm ?? '';
    if (number === undefined && stretch.count !== 2) return undefined;
    if (!FIRST.has(side) && !LAST.has(side)) return undefined;
    return { end: at + 1, count: whole(number?.value ?? 2), last: LAST.has(side), single: false };
  }
  const head = items[i]?.norm ?? '';
  if (!HEADS.has(head)) return undefined;
  const number = readCardinal(items, i + 1, context.surface);
  const of = dates[number?.end ?? i + 1]?.entry.stretch;
  if (of?.unit !== 'month' || (number === undefined && of.count !== 2)) return undefined;
  const last = head === OTHER_END;
  return {
    end: (number?.end ?? i + 1) + 1,
    count: whole(number?.value ?? 2),
    last,
    single: false,
  };
}
