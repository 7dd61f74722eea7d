import { foldWord } from '../normalise';
import type { Item } from '../numbers/items';
import type { DatePrecision, NumberMention } from '../types';
import { civil, dayNumber } from './calendar';
import type { DateContext } from './fields';
import { toldAsPast } from './future';
import { addUnits } from './resolve-periods';

/** A point or stretch of time reckoned from the day of publication: قبل عامين, منذ 12 سنة, خلال أسبوعين. */
export interface AgeReading {
  readonly from: number;
  readonly end: number;
  readonly days: readonly [number, number] | undefined;
  readonly precision: DatePrecision;
}

const FROM_NOW = new Set(['الان', 'اليوم', 'تاريخه', 'هذا']);
const TIME_UNITS = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);
const FILLERS = new Set(
  'نحو حوالي قرابة زهاء أكثر أزيد أقل من ما يقارب يقرب يزيد عن على مدة مرور بضع بضعة عدة'
    .split(' ')
    .map(foldWord),
);

interface Amount {
  readonly unit: string;
  readonly count: number;
  readonly end: number;
  readonly vague?: boolean;
  /** What a vague count may be at least and at most; undefined for a bare plural. */
  readonly range?: readonly [number, number];
  readonly approx?: NumberMention['approx'];
}

/** Numbers by the first token they hold. */
export type NumbersByToken = ReadonlyMap<number, NumberMention>;

function itemAt(items: readonly Item[], token: number, from: number): number {
  for (let i = from; i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined) break;
    if (item.firstToken >= token) return i;
  }
  return items.length;
}

/** عشرات السنين, آلاف السنين: a count with ends of its own. A few (بضعة أيام) is told by its middle. */
function vagueRange({ min, max }: NumberMention): Pick<Amount, 'vague' | 'range'> {
  return min === undefined || max === undefined || min < MANY
    ? {}
    : { vague: true, range: [min, max] };
}
const MANY = 10;

/** The amount of time that starts at item `i`: a number with a unit, a bare unit (شهر), or a vague plural (أيام). */
function amountAt(context: DateContext, i: number, numbers: NumbersByToken): Amount | undefined {
  const item = context.items[i];
  if (item === undefined) return undefined;
  const number = numbers.get(item.firstToken);
  if (number?.unit !== undefined && TIME_UNITS.has(number.unit) && number.kind === 'unit') {
    return {
      unit: number.unit === 'night' ? 'day' : number.unit,
      count: number.value,
      end: itemAt(context.items, number.endToken, i + 1),
      ...vagueRange(number),
      ...(number.approx === undefined ? {} : { approx: number.approx }),
    };
  }
  if (number !== undefined) return undefined;
  const word = context.words[i];
  if (word === undefined || word.definite || word.preposition !== '') return undefined;
  const next = context.words[i + 1]?.entry;
  if (word.entry.stretch?.count === 3) {
    return { unit: word.entry.stretch.unit, count: 3, end: i + 1, vague: true };
  }
  const unit = word.entry.period;
  if (unit === undefined) return undefined;
  // 'قبل يوم الجمعة' and 'منذ عام 2011' have their own date.
  if (next?.weekday !== undefined || next?.month !== undefined || next?.deictic !== undefined)
    return undefined;
  if (next?.monthOpener !== undefined || next?.relative !== undefined) return undefined;
  // 'قبل يوم العيد': a day that is named
  const following = context.items[i + 1];
  if (
    following?.kind === 'word' &&
    following.definite &&
    !following.conjunction &&
    following.preposition === ''
  ) {
    return undefined;
  }
  if (following?.digits !== undefined && !following.conjunction) return undefined;
  return { unit, count: 1, end: i + 1 };
}

const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  day: [2, 10],
  week: [2, 8],
  month: [2, 11],
  year: [2, 10],
  decade: [2, 10],
};

/** Days that an amount before or after `today` may mean, no finer than its unit. */
function spread(
  amount: Amount,
  sign: -1 | 1,
  today: number,
): { days: [number, number]; precision: DatePrecision } {
  const { unit, count } = amount;
  const at = addUnits(today, unit, sign * count);
  const about = amount.approx === 'about' ? 1 : 0;
  if (amount.vague === true) {
    const [near, far] = amount.range ?? VAGUE[unit] ?? [2, 10];
    const ends = [addUnits(today, unit, sign * near), addUnits(today, unit, sign * far)];
    return { days: [Math.min(...ends), Math.max(...ends)], precision: 'vague' };
  }
  if (amount.approx === 'over' || amount.approx === 'under') {
    const other = addUnits(today, unit, sign * (count + (amount.approx === 'over' ? 1 : -1)));
    return { days: [Math.min(at, other), Math.max(at, other)], precision: 'vague' };
  }
  const { year, month } = civil(at);
  if (unit === 'month') {
    return {
      days: [dayNumber(year, month - about, 1), dayNumber(year, month + about + 1, 0)],
      precision: 'month',
    };
  }
  if (unit === 'year' || unit === 'decade' || unit === 'century') {
    const around = unit === 'year' ? about : unit === 'decade' ? 1 + about : 5;
    return {
      days: [dayNumber(year - around, 1, 1), dayNumber(year + around, 12, 31)],
      precision: around === 0 ? 'year' : 'years',
    };
  }
  if (unit === 'week') return { days: [at - 3, at + 3], precision: 'week' };
  if (unit === 'day')
    return { days: [at - about, at + about], precision: about === 0 ? 'day' : 'days' };
  // Hours may reach back over midnight.
  const hours = unit === 'hour' && count > 6 && count < 24 && sign < 0;
  return { days: hours ? [at - 1, at] : [at, at], precision: hours ? 'days' : 'day' };
}

const MAX_DAYS = 800_000;

/** The amount `first` with those joined to it: سنة و3 أشهر و21 يوما. */
function amountsFrom(
  context: DateContext,
  first: Amount,
  numbers: NumbersByToken,
): { amounts: readonly Amount[]; end: number } {
  const amounts = [first];
  let { end } = first;
  while (amounts.length < 5 && context.items[end]?.conjunction === true) {
    const more = amountAt(context, end, numbers);
    if (more === undefined || more.vague === true) break;
    amounts.push(more);
    ({ end } = more);
  }
  return { amounts, end };
}

/** The end of من الآن, من اليوم, من هذا … or في المستقبل at item `i`. */
function nowAt(items: readonly Item[], i: number): number | undefined {
  const next = items[i + 1]?.norm ?? '';
  if (items[i]?.norm === 'في') return next === 'المستقبل' ? i + 2 : undefined;
  if (items[i]?.norm !== 'من' || !FROM_NOW.has(next)) return undefined;
  return i + (next === 'هذا' ? 3 : 2);
}

/** The very day that amounts lead to, where the last is fine enough to mean one. */
function exactDay(amounts: readonly Amount[], sign: -1 | 1, today: number): number | undefined {
  if (amounts.some(({ vague }) => vague === true)) return undefined;
  const finest = amounts[amounts.length - 1]?.unit;
  if (amounts.length > 1 && finest !== 'day' && finest !== 'week') return undefined;
  let day = today;
  for (const { unit, count } of amounts) day = addUnits(day, unit, sign * count);
  return day;
}

/** لن يعود قبل عامين: not before they have passed. */
function notBefore(items: readonly Item[], i: number): boolean {
  if (items[i]?.norm !== 'قبل') return false;
  for (let at = i - 1; at >= 0 && at >= i - 8; at -= 1) {
    const item = items[at];
    if (item === undefined || item.norm === '.' || items[at + 1]?.lineStart === true) return false;
    if (item.norm === 'لن' || item.norm === 'ولن') return true;
  }
  return false;
}

/** Nouns and commands of planning: what stands behind them within a time is to come. */
const PLANNING = new Set('جدولة حجز ترتيب احجز حدد رتب جدول'.split(' ').map(foldWord));

function planned(items: readonly Item[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 4; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark') return false;
    if (PLANNING.has(item.norm)) return true;
    if (item.lineStart) return false;
  }
  return false;
}

/** ثلاثة أيام من الآن with no word before it: ahead, but behind where the sentence tells what was. */
function readFromNow(
  context: DateContext,
  i: number,
  numbers: NumbersByToken,
  today: number | undefined,
  looksAhead: () => boolean,
): AgeReading | undefined {
  const first = amountAt(context, i, numbers);
  if (first === undefined) return undefined;
  const { amounts, end } = amountsFrom(context, first, numbers);
  const now = context.items[end]?.norm === 'من' ? nowAt(context.items, end) : undefined;
  if (now === undefined || amounts.some(({ count }) => Math.abs(count) > MAX_DAYS / 366))
    return undefined;
  const sign = !looksAhead() && toldAsPast(context.items, i) ? -1 : 1;
  const day = today === undefined ? undefined : exactDay(amounts, sign, today);
  return {
    from: i,
    end: now,
    days: day === undefined ? undefined : [day, day],
    precision: 'day',
  };
}

/**
 * Reads an age from item `i` (قبل, منذ, بعد, خلال, or a number of days من الآن). `looksAhead` tells whether the sentence does. Days are undefined
 * where what it is counted from isn't the day of publication (بعد يومين من الحادث) or that day isn't known.
 */
export function readAge(
  context: DateContext,
  i: number,
  numbers: NumbersByToken,
  today: number | undefined,
  looksAhead: () => boolean,
): AgeReading | undefined {
  const { items } = context;
  const direction = items[i]?.use?.age;
  if (direction === undefined) return readFromNow(context, i, numbers, today, looksAhead);
  // يوما بعد يوم
  if (items[i - 1]?.norm === 'يوما' || items[i - 1]?.norm === 'عاما') return undefined;
  let at = i + 1;
  while (
    at < i + 5 &&
    !numbers.has(items[at]?.firstToken ?? -1) &&
    FILLERS.has(items[at]?.norm ?? '')
  )
    at += 1;
  const first = amountAt(context, at, numbers);
  if (first === undefined) return undefined;
  const { amounts, ...whole } = amountsFrom(context, first, numbers);
  let { end } = whole;
  let exact = amounts.length > 1;
  let anchored = false;
  const now = nowAt(items, end);
  if (now !== undefined) {
    exact = true;
    end = now;
  } else if (items[end]?.norm === 'من' && items[end + 1]?.norm !== 'الزمن') {
    anchored = direction !== 'within' && items[i]?.norm !== 'منذ';
  } else if (items[end]?.norm === 'علي') anchored = true;
  const fromNow = exact;
  const reading = (
    days: readonly [number, number] | undefined,
    precision: DatePrecision,
  ): AgeReading => ({
    from: i,
    end,
    days,
    precision,
  });
  const unitPrecision: DatePrecision =
    first.unit === 'month' || first.unit === 'year' ? first.unit : 'day';
  if (today === undefined || anchored) return reading(undefined, unitPrecision);
  if (amounts.some(({ count }) => Math.abs(count) > MAX_DAYS / 366)) return undefined;
  if (direction === 'within') {
    const alone = i === 0 && end === items.length;
    if (!alone && !looksAhead() && !planned(items, i)) return undefined;
    const last = addUnits(today, first.unit, first.count);
    if (first.unit === 'week')
      return reading([Math.min(last, last - 6 + (first.count < 1 ? 6 : 0)), last], 'week');
    const point = spread(first, 1, today);
    return reading(point.days, point.precision);
  }
  const closed =
    items[end] === undefined || items[end]?.kind === 'mark' || items[end]?.lineStart === true;
  const ahead = (i === 0 && end === items.length) || (closed && looksAhead());
  if (direction === 'future' && !fromNow && !ahead) return reading(undefined, unitPrecision);
  const sign = direction === 'past' && !notBefore(items, i) ? -1 : 1;
  const day = exact ? exactDay(amounts, sign, today) : undefined;
  if (day !== undefined) return reading([day, day], 'day');
  const { days, precision } = spread(first, sign, today);
  return reading(days, precision);
}
