import { foldWord } from '../normalise';
import { readCardinal } from '../numbers/cardinals';
import {
  beforeChrist,
  countsWith,
  type DateContext,
  followedByNoun,
  isHijriMark,
  isYearWord,
  readRelative,
  readYearNumber,
} from './fields';
import type { NodeReading } from './nodes';
import { readWordedYears } from './read-worded-years';
import { type PartOf, timeCues, yearNouns } from './words';

function words(forms: string): ReadonlySet<string> {
  return new Set(forms.split(' ').map(foldWord));
}

const YEAR_PLURALS = words(
  'عامي سنتي أعوام سنوات موسم الموسم موسمي للأعوام الأعوام السنوات الفترة',
);
const YEAR_KINDS = words(
  'المالي المالية الدراسي الدراسية الهجري الهجرية الميلادي الميلادية الحالي الجاري',
);
/** Words before a number that isn't a year though it looks like one. */
const NO_YEAR = words(
  'رقم بلغ بلغت يبلغ تبلغ عدد نحو حوالي قرابة زهاء إلى على عن تجاوز تجاوزت فاق أصل قرار مادة فصل قانون رحلة طراز موديل طريق قناة سعر مبلغ قيمة بقيمة ثمن مستوى نقطة حاجز عند كلم متر ارتفاع عمق طول بمعدل معدل قتل أصيب جرح هاتف غرفة ضد بنحو بحوالي بينهم بينها منهم منها نال جمع حصد سجل يضم تضم ضم شارك',
);
const SHORT_FROM = 40;
const UNTIL = new Set(['الي', 'حتي', 'وحتي', 'والي']);

/** عام 2010, سنة ألفين وعشرين, عامي 2010 و2012, 2014م, مونديال 2022, في 1990. */
export function readYear(
  context: DateContext,
  i: number,
  start: number,
  part: PartOf | undefined,
): NodeReading | undefined {
  const { items } = context;
  const item = items[i];
  if (item === undefined) return undefined;
  const parted = part === undefined ? {} : { part };
  const named =
    isYearWord(context, i) || YEAR_PLURALS.has(item.norm) || YEAR_PLURALS.has(item.token.stem);
  if (named) {
    // العام المالي 1444, السنة الهجرية 1440
    const adjective =
      YEAR_KINDS.has(items[i + 1]?.norm ?? '') || readRelative(context, i + 1) === 'present';
    const again = adjective && readRelative(context, i + 2) !== undefined ? 1 : 0;
    const ancient = yearBeforeChrist(context, i + 1);
    if (ancient !== undefined) return ancient;
    const first = readYearNumber(context, adjective ? i + 2 + again : i + 1, true);
    if (first !== undefined) return yearsFrom(context, first, parted, start);
    const short = shortYear(context, i);
    return short && yearsFrom(context, short, parted);
  }
  if (item.word !== undefined && part === undefined) return readWordedYears(context, i);
  if (item.digits?.plain !== true || item.digits.width !== 4) return undefined;
  const year = readYearNumber(context, i, false);
  if (year === undefined) return undefined;
  const before = items[start - 1];
  const marked = year.end > i + 1;
  const likely = year.year >= 1900 && year.year <= 2100;
  const bracket = before?.norm === '(' && items[year.end]?.norm === ')';
  const free = !countsWith(items, year.end, year.year) && items[year.end]?.norm !== '%';
  const cue =
    before?.kind === 'word' &&
    (yearNouns.has(before.norm) ||
      yearNouns.has(before.token.stem) ||
      (timeCues.has(before.norm) && free));
  const preposed = item.preposition === 'ل' && free;
  const further = items[start - 2];
  const owner =
    before?.kind === 'word' &&
    before.definite &&
    further !== undefined &&
    yearNouns.has(further.token.stem);
  const bare =
    free &&
    year.year % 100 !== 0 &&
    year.year >= 1950 &&
    year.year <= 2060 &&
    bareYear(context, start);
  if (
    !marked &&
    !(likely && (bracket || cue || preposed || owner || bare || (part !== undefined && free)))
  ) {
    return undefined;
  }
  return yearsFrom(context, year, parted, start);
}

/** عام 586 قبل الميلاد: a year that no `YYYY-MM-DD` can hold; its number counts down in `parts.year`. */
function yearBeforeChrist(context: DateContext, i: number): NodeReading | undefined {
  const digits = context.items[i]?.digits;
  const worded = digits === undefined ? readCardinal(context.items, i, context.surface) : undefined;
  const value = digits?.plain === true ? digits.value : (worded?.value ?? NaN);
  const end = beforeChrist(context.items, worded?.end ?? i + 1);
  if (end === undefined || !(value >= 1 && value <= 9999)) return undefined;
  return { end, calendar: true, node: { type: 'year', year: -value, calendar: 'gregorian' } };
}

/** عام 67, سنة ثمانية وسبعين: a year of the last century by its two last figures, never small ones. */
function shortYear(
  context: DateContext,
  i: number,
): { end: number; year: number; calendar: 'gregorian' } | undefined {
  const { items } = context;
  if (!isYearWord(context, i) || context.words[i]?.conjunction === true) return undefined;
  const item = items[i + 1];
  if (item === undefined || item.conjunction || item.preposition !== '' || item.definite)
    return undefined;
  let value = NaN;
  let end = i + 2;
  if (item.digits !== undefined) {
    if (item.digits.plain && item.digits.width === 2 && !item.negative) ({ value } = item.digits);
  } else if (item.word !== undefined) {
    const reading = readCardinal(items, i + 1, context.surface);
    if (reading?.min !== undefined || reading === undefined || reading.scale > 1) return undefined;
    ({ value, end } = reading);
  }
  if (!(value >= SHORT_FROM && value <= 99) || !Number.isInteger(value)) return undefined;
  const after = items[end];
  if (isHijriMark(items, end)) return undefined;
  if (followedByNoun(items, end) || after?.norm === '%' || after?.norm.endsWith('المئه') === true)
    return undefined;
  return { end, year: 1900 + value, calendar: 'gregorian' };
}

/** A year with no word of time before it: after a name or noun, not after a verb of amount or a label. */
function bareYear(context: DateContext, start: number): boolean {
  const before = context.items[start - 1];
  if (before?.kind !== 'word' || context.items[start]?.lineStart === true) return false;
  if (before.word !== undefined || before.norm.length < 3) return false;
  return !NO_YEAR.has(before.norm) && !NO_YEAR.has(before.token.stem);
}

function yearsFrom(
  context: DateContext,
  first: { end: number; year: number; calendar: 'gregorian' | 'hijri' },
  parted: { part?: PartOf },
  start = -1,
): NodeReading {
  const { items } = context;
  let { end } = first;
  let toYear: number | undefined;
  let until = false;
  const between = items[start - 1]?.norm.endsWith('بين') === true;
  for (let steps = 0; steps < 6; steps += 1) {
    // بين 2003، و2010: a comma that is one too many.
    const comma = between && items[end]?.norm === '،' && items[end + 1]?.conjunction === true;
    const next = items[comma ? end + 1 : end];
    if (next === undefined || next.lineStart) break;
    const linked =
      UNTIL.has(next.norm) || next.norm === '-' || next.norm === '–' || next.norm === '/';
    if (!linked && !next.conjunction) break;
    let at = linked || comma ? end + 1 : end;
    if (isYearWord(context, at)) at += 1;
    const more = readYearNumber(context, at, items[at]?.digits === undefined && linked);
    if (more === undefined || more.year <= (toYear ?? first.year) || more.year - first.year > 120)
      break;
    const upTo = linked ? next.norm !== '/' : between;
    until = toYear === undefined && upTo && more.year - first.year > 1;
    toYear = more.year;
    ({ end } = more);
  }
  return {
    end,
    calendar: true,
    node: {
      type: 'year',
      year: first.year,
      calendar: first.calendar,
      ...(toYear === undefined ? {} : { toYear }),
      ...(until ? { until } : {}),
      ...parted,
    },
  };
}
