import { foldWord } from '../normalise';
import { readOrdinal } from '../numbers/ordinals';
import {
  type DateContext,
  isYearWord,
  readDay,
  readMonth,
  readPeriod,
  readRelative,
  readYearAfter,
  readYearNumber,
} from './fields';
import type { DateNode, NodeReading } from './nodes';
import { recurs } from './recurring';
import { thisWords } from './words';

const DAY_WORDS = new Set('يوم يومي ايام ليلتي ليله وايام ويومي بيومي ليومي'.split(' '));
const DAYS = new Set(['ايام', 'يوم', 'ليالي']);
const PLACES = new Set([
  'بلده',
  'مدينه',
  'قريه',
  'منطقه',
  'حي',
  'سوق',
  'دوار',
  'بلديه',
  'مخيم',
  'صحيفه',
]);
const OTHERS = new Set(['الاخرين', 'الاخران', 'الاخرون']);
/** What may set off the weekday behind a day: غدا (الأحد), أمس "الاثنين". */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
]);
const FOLLOWING = new Set(['التالي', 'الموالي']);
/** Words before 'the following day' that make it the next of a tale. */
const TOLD_OF = new Set('في صباح مساء فجر ظهر عصر ليل حتي'.split(' '));
const LAST = new Set(['اخر', 'الاخير', 'الاخيره']);
const INSIDE = new Set(['من', 'في', 'ب', 'ل']);
const THAT = new Set(['تلك', 'ذلك', 'وتلك', 'وذلك']);
const SAME = new Set(['نفس', 'ذات', 'عين']);
const YESTER = foldWord('أمس');
const MONTH_WORDS = new Set(['شهر', 'بشهر', 'لشهر']);

/** The weekday at item `i`, written with the article unless `bare` is allowed. */
function weekdayAt(context: DateContext, i: number, bare: boolean): number | undefined {
  const word = context.words[i];
  if (word?.entry.weekday === undefined) return undefined;
  const norm = context.items[i]?.norm ?? '';
  // الاثنين الآخرين: both the others.
  if (OTHERS.has(context.items[i + 1]?.norm ?? '')) return undefined;
  return bare || word.definite || norm.includes('ال') ? word.entry.weekday : undefined;
}

/** اليوم, أمس الأول, غدا الأحد, بعد غد, قبل يوم أمس, الليلة الماضية, اليوم التالي. */
export function readDeictic(context: DateContext, i: number): NodeReading | undefined {
  const { items, words } = context;
  let at = i;
  let extra = 0;
  const norm = items[at]?.norm === 'واول' ? 'اول' : (items[at]?.norm ?? '');
  const before = norm === 'قبل' ? -1 : norm === 'بعد' ? 1 : 0;
  if (norm === 'اول' && items[at + 1]?.norm === YESTER) {
    extra = -1;
    at += 1;
  } else if (norm === 'اول' && items[at + 1]?.norm === 'من' && items[at + 2]?.norm === YESTER) {
    extra = -1;
    at += 2;
  } else if (before !== 0) {
    at += 1;
    if (items[at]?.norm === 'يوم') at += 1;
    extra = before;
  } else if (norm === 'اليوم' && ['الذي', 'الي', 'اللي'].includes(items[at + 1]?.norm ?? '')) {
    const skip = items[at + 2]?.norm === 'بعد' ? 1 : items[at + 2]?.norm === 'قبل' ? -1 : 0;
    // وصل اليوم إلى: folded like the spoken 'that', which takes بعد or قبل behind it.
    if (skip === 0 && items[at + 1]?.norm !== 'الي') return undefined;
    at += skip === 0 ? 0 : 3;
    extra = skip;
  } else if (norm === 'يوم') {
    at += 1;
    if (items[at]?.norm === 'بعد') {
      at += 1;
      extra = 1;
    } else if (items[at]?.norm === 'قبل') {
      at += 1;
      extra = -1;
    } else if (items[at]?.norm === 'اول' && items[at + 1]?.norm === YESTER) {
      at += 1;
      extra = -1;
    }
  }
  const word = words[at];
  const base = word?.entry.deictic;
  if (base === undefined) return undefined;
  // تلك الليلة points elsewhere, باليوم والساعة is no day.
  if (THAT.has(items[i - 1]?.norm ?? '') || (base === 0 && word?.preposition === 'ب'))
    return undefined;
  if (extra !== 0 && Math.sign(base) !== extra && !(base === 0 && extra !== 0)) return undefined;
  if (extra !== 0 && base === 0) return undefined;
  let days = base + extra;
  let end = at + 1;
  const next = items[end]?.norm;
  // في أمس الحاجة: أمسّ is another word.
  if (base === -1 && next === 'الحاجه') return undefined;
  // بكرة القدم: a ball, and no tomorrow.
  if (items[at]?.norm === 'بكره' && items[end]?.definite === true) return undefined;
  if (base === 0) {
    // في اليوم نفسه, في نفس اليوم: the day that was spoken of.
    // على مدار اليوم: any day.
    if (items[at - 1]?.norm === 'مدار') return undefined;
    if (SAME.has(items[end]?.token.stem ?? '') || SAME.has(items[at - 1]?.norm ?? ''))
      return undefined;
    // 12 مليون دولار في اليوم: a rate.
    const rate = items[at - 1]?.norm === 'في' && items[at]?.norm === 'اليوم';
    if (rate && weekdayAt(context, end, false) === undefined) return undefined;
    const relative = readRelative(context, end);
    // صباح اليوم التالي: the day after the one that was spoken of.
    if (FOLLOWING.has(items[end]?.norm ?? '') && TOLD_OF.has(items[i - 1]?.norm ?? ''))
      return undefined;
    if (relative === 'past') {
      days = -1;
      end += 1;
    } else if (relative === 'future') {
      days = 1;
      end += 1;
    }
    // 'اليوم الأول', 'اليوم العالمي', 'اليوم الوطني' name a day; they don't point at it.
    if (relative === undefined && namesDay(context, end)) return undefined;
  } else if (base === -1 && extra === 0 && next === 'الاول') {
    days = -2;
    end += 1;
  }
  // غدا الأحد, غدا (الأحد)
  const close = BRACKETS.get(items[end]?.norm ?? '');
  const bracket = close !== undefined && items[end + 2]?.norm === close ? 1 : 0;
  const weekday = weekdayAt(context, end + bracket, false);
  if (weekday !== undefined) end += 1 + 2 * bracket;
  return {
    end,
    calendar: true,
    node: { type: 'offset', days, ...(weekday === undefined ? {} : { weekday }) },
  };
}

function namesDay(context: DateContext, i: number): boolean {
  const item = context.items[i];
  if (item?.kind !== 'word' || !item.definite || item.conjunction || item.preposition !== '')
    return false;
  if (context.words[i]?.entry.weekday !== undefined) return false;
  if (item.word?.ordinal !== undefined || item.word?.digit !== undefined) return true;
  return item.norm.endsWith('ي') || item.norm === 'الذي' || item.norm === 'الواحد';
}

/** A weekday with what sets its week: السبت المقبل, الجمعة من الأسبوع الماضي, هذا الأسبوع الجمعة. */
export function readWeekday(context: DateContext, i: number): NodeReading | undefined {
  const { items } = context;
  let at = i;
  let week: number | undefined;
  const period = readPeriod(context, at);
  if (period?.unit === 'week') {
    week = period.shift;
    at = period.end;
    if (items[at]?.norm === 'يوم') at += 1;
    const weekday = weekdayAt(context, at, false);
    return weekday === undefined
      ? undefined
      : { end: at + 1, node: { type: 'weekday', weekday, week } };
  }
  let near = false;
  if (thisWords.has(items[at]?.norm ?? '')) {
    near = true;
    at += 1;
  }
  let said = false;
  if (DAY_WORDS.has(items[at]?.norm ?? '') || items[at]?.token.stem === 'يوم') {
    said = true;
    at += 1;
  }
  const weekday = weekdayAt(context, at, said);
  if (weekday === undefined || recurs(context, at)) return undefined;
  // Towns are named after their market day: بلدة الأربعاء, بالأربعاء ناث إيراثن.
  const place = items[at - 1]?.token.stem ?? '';
  if (PLACES.has(place) || items[at]?.preposition === 'ب') return undefined;
  at += 1;
  const second = items[at]?.conjunction === true ? weekdayAt(context, at, false) : undefined;
  if (second !== undefined && said) {
    const both = readRelative(context, at + 1);
    const shared = both === undefined ? {} : { relative: both };
    return {
      end: both === undefined ? at + 1 : at + 2,
      node: {
        type: 'range',
        a: { type: 'weekday', weekday, ...shared },
        b: { type: 'weekday', weekday: second, ...shared },
      },
    };
  }
  const relative = readRelative(context, at);
  const past = beforeLast(context, at);
  if (relative !== undefined) at += 1;
  else if (past !== undefined) {
    at = past;
  } else if (items[at]?.norm === 'من') {
    const of = readPeriod(context, at + 1);
    if (of?.unit === 'week') {
      week = of.shift;
      at = of.end;
    }
  } else {
    const of = readPeriod(context, at);
    if (of?.unit === 'week') {
      week = of.shift;
      at = of.end;
    }
  }
  return {
    end: at,
    node: {
      type: 'weekday',
      weekday,
      ...(relative === undefined && past !== undefined
        ? { relative: 'past' as const, weeksBefore: 1 }
        : {}),
      ...(relative === undefined ? (near ? { relative: 'present' as const } : {}) : { relative }),
      ...(week === undefined ? {} : { week }),
    },
  };
}

/** The end of قبل الماضي, ما قبل الماضي at item `i`. */
function beforeLast(context: DateContext, i: number): number | undefined {
  const at = context.items[i]?.norm === 'ما' ? i + 1 : i;
  const past = context.items[at]?.norm === 'قبل' && readRelative(context, at + 1) === 'past';
  return past ? at + 2 : undefined;
}

/** The month or year in which an n-th day or week is counted. */
function readWithin(context: DateContext, i: number): { end: number; node: DateNode } | undefined {
  const { items } = context;
  let at = i;
  if (INSIDE.has(items[at]?.norm ?? '')) at += 1;
  const period = readPeriod(context, at);
  if (period !== undefined && (period.unit === 'month' || period.unit === 'year')) {
    return { end: period.end, node: { type: 'period', unit: period.unit, shift: period.shift } };
  }
  if (isYearWord(context, at)) {
    const year = readYearNumber(context, at + 1, true);
    if (year !== undefined) {
      return { end: year.end, node: { type: 'year', year: year.year, calendar: year.calendar } };
    }
  }
  const named = MONTH_WORDS.has(items[at]?.norm ?? '');
  const month = readMonth(context, named ? at + 1 : at);
  const number = month === undefined && named ? readDay(context, at + 1) : undefined;
  const end = month?.end ?? number?.end;
  if (end === undefined || (number !== undefined && number.day > 12)) return undefined;
  const year = readYearAfter(context, end);
  return {
    end: year?.end ?? end,
    node: {
      type: 'month',
      month: month?.month ?? number?.day ?? 1,
      calendar: month?.calendar ?? 'gregorian',
      ...(year?.spec ?? {}),
    },
  };
}

function ordinalAt(context: DateContext, i: number): { end: number; number: number } | undefined {
  if (LAST.has(context.items[i]?.norm ?? '')) return { end: i + 1, number: -1 };
  const reading = readOrdinal(context.items, i, context.surface);
  return reading === undefined || reading.value > 53
    ? undefined
    : { end: reading.end, number: reading.value };
}

/** What is counted at item `i`: a weekday, a day, a week. */
function countedUnit(
  context: DateContext,
  i: number,
): { end: number; what: 'day' | 'week' | 'weekday'; weekday?: number } | undefined {
  let at = i;
  const today = context.items[at]?.norm === 'اليوم';
  const period = today ? 'day' : context.words[at]?.entry.period;
  if (period === 'week') return { end: at + 1, what: 'week' };
  if (period === 'day') at += 1;
  const weekday = weekdayAt(context, at, true);
  if (weekday !== undefined) return { end: at + 1, what: 'weekday', weekday };
  return period === 'day' ? { end: at, what: 'day' } : undefined;
}

/** أول جمعة من يوليو, الثلاثاء الأخير من مارس, الأسبوع الثالث من عام 2027, آخر يوم من الشهر, ثالث ثلاثاء بعد العيد. */
export function readNth(
  context: DateContext,
  i: number,
  anchor: (at: number) => NodeReading | undefined,
): NodeReading | undefined {
  let number = ordinalAt(context, i);
  let unit: ReturnType<typeof countedUnit>;
  let end: number;
  if (number !== undefined) {
    unit = countedUnit(context, number.end);
    if (unit === undefined) return undefined;
    ({ end } = unit);
  } else {
    unit = countedUnit(context, i);
    // العشرون يوما الأولى: so many first days.
    if (unit === undefined || context.items[i]?.norm === 'يوما') return undefined;
    number = ordinalAt(context, unit.end);
    // السبت ثاني أيام العيد: the second of those days, not the second Saturday.
    if (number === undefined || DAYS.has(context.items[number.end]?.norm ?? '')) return undefined;
    ({ end } = number);
  }
  // No month has six of one weekday: the number is the day of the month.
  if (unit.weekday !== undefined && number.number > 5) return undefined;
  const orDay =
    unit.weekday !== undefined && unit.end <= end && number.number > 0 && number.end === end;
  const node = {
    type: 'nth' as const,
    what: unit.what,
    number: number.number,
    ...(unit.weekday === undefined ? {} : { weekday: unit.weekday }),
    ...(orDay ? { orDay } : {}),
  };
  if (context.items[end]?.norm === 'بعد' && unit.weekday !== undefined) {
    const from = anchor(end + 1);
    if (from !== undefined) {
      return { end: from.end, calendar: true, node: { ...node, within: from.node, after: true } };
    }
  }
  const within = readWithin(context, end);
  // No month has six weeks: 'the week of the fifteenth of September' is the one that day lies in.
  if (unit.what === 'week' && number.number > 5 && within?.node.type === 'month') return undefined;
  if (within !== undefined)
    return { end: within.end, calendar: true, node: { ...node, within: within.node } };
  const weekdaySaid = unit.weekday !== undefined && context.items[i]?.norm === 'يوم';
  return weekdaySaid && number.number > 1 ? { end, calendar: true, node } : undefined;
}
