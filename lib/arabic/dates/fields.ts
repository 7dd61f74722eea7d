import { readCardinal } from '../numbers/cardinals';
import type { Item } from '../numbers/items';
import { readOrdinal } from '../numbers/ordinals';
import { foldWord } from '../normalise';
import type { YearSpec } from './nodes';
import { type CalendarName, type DateWord, type Relative, thisWords } from './words';
import type { Found } from '../numbers/word-table';

/** What the readers of date fields work on. */
export interface DateContext {
  readonly items: readonly Item[];
  /** The date word of each item, where it is one. */
  readonly words: readonly (Found<DateWord> | undefined)[];
  readonly surface: (item: Item) => string;
}

/** The items with their date words. */
export function dateContext(items: readonly Item[], text: string): DateContext {
  const words: DateContext['words'][number][] = [];
  for (const { use } of items) words.push(use?.date);
  return {
    items,
    words,
    surface: (item) => text.slice(item.start, item.end),
  };
}

const SEPARATORS = new Set(['،', ',', '.', '-', '–', '/']);
const HIJRI_MARKS = new Set(['ه', 'هجري', 'هجريه', 'الهجري', 'للهجره', 'الهجريه'].map(foldWord));
const COMMON_MARKS = new Set(['م', 'ميلادي', 'ميلاديه', 'الميلادي', 'للميلاد'].map(foldWord));

/** Is a number one half of a score, and not the day of the month behind it: 1-1 في يونيو? */
function isScore({ items }: DateContext, i: number): boolean {
  const [one, dash, other, behind] = items.slice(i - 2, i + 2);
  return (
    i >= 2 &&
    dash?.norm === '-' &&
    one?.digits?.plain === true &&
    other?.glued === true &&
    behind?.norm === 'في'
  );
}

/** A day of the month in digits or words from item `i`, 1 to 31. */
export function readDay(context: DateContext, i: number): { end: number; day: number } | undefined {
  const item = context.items[i];
  if (item === undefined) return undefined;
  if (item.digits !== undefined) {
    const { plain, width, value } = item.digits;
    if (isScore(context, i)) return undefined;
    return plain && width <= 2 && value >= 1 && value <= 31
      ? { end: i + 1, day: value }
      : undefined;
  }
  if (item.word === undefined) return undefined;
  // الاثنين is Monday.
  const monday =
    item.definite && item.word.digit === 2 && context.items[i + 1]?.word?.tens === undefined;
  if (monday && context.items[i + 1]?.word?.ten !== true) return undefined;
  const reading =
    readOrdinal(context.items, i, context.surface) ??
    readCardinal(context.items, i, context.surface);
  if (reading === undefined || reading.scale > 1 || reading.min !== undefined) return undefined;
  const { value } = reading;
  // الليالي العشر من رمضان: so many nights; a day would be العاشر.
  if (item.definite && reading.ordinal !== true && value > 2 && value <= 10) return undefined;
  return Number.isInteger(value) && value >= 1 && value <= 31
    ? { end: reading.end, day: value }
    : undefined;
}

/** A month read from item `i`, with the second name of the same month after a stroke or in brackets. */
export interface MonthReading {
  readonly end: number;
  readonly month: number;
  readonly calendar: CalendarName;
  /** Its name is another word too. */
  readonly unsure: boolean;
}

function monthName(context: DateContext, i: number): MonthReading | undefined {
  const word = context.words[i];
  if (word === undefined) return undefined;
  const opener = word.entry.monthOpener;
  if (opener !== undefined) {
    const next = context.items[i + 1];
    const month = next === undefined ? undefined : opener.second.get(next.norm);
    if (month !== undefined) return { end: i + 2, month, calendar: opener.calendar, unsure: false };
    return undefined;
  }
  const month = word.entry.month;
  if (month === undefined) return undefined;
  if (word.definite && month.number !== 1) return undefined;
  return { end: i + 1, month: month.number, calendar: month.calendar, unsure: month.unsure };
}

/** Reads a month name (كانون الأول/ديسمبر, تموز (يوليو), رمضان) from item `i`. */
export function readMonth(context: DateContext, i: number): MonthReading | undefined {
  const first = monthName(context, i);
  if (first === undefined) return undefined;
  const joint = context.items[first.end];
  const bracket = joint?.norm === '(' || joint?.norm === '[';
  // فبراير شباط: both names side by side
  const beside = monthName(context, first.end);
  if (beside?.month === first.month && beside.calendar === first.calendar) {
    return { ...first, end: beside.end, unsure: false };
  }
  if (!bracket && joint?.norm !== '/' && joint?.norm !== '-' && joint?.norm !== '\\') return first;
  const second = monthName(context, first.end + 1);
  if (second?.month !== first.month || second.calendar !== first.calendar) return first;
  const close = context.items[second.end]?.norm;
  const closes = bracket && (close === ')' || close === ']');
  return { ...first, end: closes ? second.end + 1 : second.end, unsure: false };
}

/** Is item `i` one of the words for 'year'? */
export function isYearWord(context: DateContext, i: number): boolean {
  return context.words[i]?.entry.period === 'year' || context.items[i]?.norm === 'موسم';
}

/** A year in digits or words at item `i`, with its mark of calendar. Words only after a word for year (`worded`). */
export function readYearNumber(
  context: DateContext,
  i: number,
  worded: boolean,
): { end: number; year: number; calendar: CalendarName } | undefined {
  const { items } = context;
  const item = items[i];
  let year = NaN;
  let end = i + 1;
  if (item?.digits !== undefined) {
    if (item.digits.plain && item.digits.width === 4 && !item.negative) year = item.digits.value;
  } else if (worded && item?.word !== undefined) {
    const reading = readCardinal(items, i, context.surface);
    if (reading !== undefined && reading.scale >= 100 && reading.min === undefined) {
      year = reading.value;
      end = reading.end;
    }
  }
  if (!(year >= 1000 && year <= 2200) || !Number.isInteger(year)) return undefined;
  const mark = items[end];
  if (mark?.kind === 'word' && HIJRI_MARKS.has(mark.norm)) {
    return { end: end + 1, year, calendar: 'hijri' };
  }
  if (mark?.kind === 'word' && COMMON_MARKS.has(mark.norm) && mark.norm.length <= 8) {
    return { end: end + 1, year, calendar: 'gregorian' };
  }
  return { end, year, calendar: year >= 1300 && year < 1500 ? 'hijri' : 'gregorian' };
}

/** The end of قبل الميلاد or ق.م from item `i`, or undefined. */
export function beforeChrist(items: readonly Item[], i: number): number | undefined {
  const next = items[i + 1]?.norm;
  if (items[i]?.norm === 'قبل') return next === 'الميلاد' || next === 'المسيح' ? i + 2 : undefined;
  if (items[i]?.norm !== 'ق') return undefined;
  if (next === 'م') return i + 2;
  return next === '.' && items[i + 2]?.norm === 'م' ? i + 3 : undefined;
}

/** Is there a mark of the Hijri calendar at item `i`? */
export function isHijriMark(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return item?.kind === 'word' && HIJRI_MARKS.has(item.norm);
}

/** Is there a mark of the common era at item `i`? */
export function isCommonMark(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return item?.kind === 'word' && COMMON_MARKS.has(item.norm);
}

/** الماضي, المقبل, الجاري at item `i`. */
export function readRelative(context: DateContext, i: number): Relative | undefined {
  const word = context.words[i];
  if (word === undefined || word.conjunction || word.preposition !== '') return undefined;
  return word.entry.relative;
}

const SHIFTS: Readonly<Record<Relative, number>> = { past: -1, present: 0, future: 1 };

/**
 * A named period at item `i`: هذا الأسبوع, العام المقبل, الشهر الجاري, السنة الحالية, الأسبوع بعد القادم. Returns unit
 * and distance from now.
 */
export function readPeriod(
  context: DateContext,
  i: number,
):
  | { end: number; unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'; shift: number }
  | undefined {
  const { items, words } = context;
  const item = items[i];
  if (item === undefined) return undefined;
  if (item.kind === 'word' && thisWords.has(item.norm)) {
    const unit = words[i + 1]?.entry.period;
    if (unit === undefined || words[i + 1]?.definite !== true) return undefined;
    return { end: i + 2, unit, shift: 0 };
  }
  const word = words[i];
  if (word?.entry.period === undefined || !word.definite) return undefined;
  const unit = word.entry.period;
  if (items[i + 1]?.norm === 'بعد' && readRelative(context, i + 2) === 'future') {
    return { end: i + 3, unit, shift: 2 };
  }
  if (items[i + 1]?.norm === 'قبل' && readRelative(context, i + 2) === 'past') {
    return { end: i + 3, unit, shift: -2 };
  }
  const relative = readRelative(context, i + 1);
  return relative === undefined ? undefined : { end: i + 2, unit, shift: SHIFTS[relative] };
}

/** The year after a month or day: a number, 'of last year', or الماضي of the month itself. */
export function readYearAfter(
  context: DateContext,
  i: number,
): { end: number; spec: YearSpec; calendar?: CalendarName } | undefined {
  const { items } = context;
  const relative = readRelative(context, i);
  if (relative !== undefined) return { end: i + 1, spec: { relative } };
  let at = i;
  if (items[at]?.kind === 'mark' && SEPARATORS.has(items[at]?.norm ?? '')) at += 1;
  if (items[at]?.norm === 'من' || items[at]?.norm === 'في') at += 1;
  const period = readPeriod(context, at);
  if (period?.unit === 'year') return { end: period.end, spec: { shift: period.shift } };
  const named = isYearWord(context, at);
  const from = named ? at + 1 : at;
  const number = readYearNumber(context, from, true);
  if (number === undefined) return undefined;
  const wordsOnly = !named && items[from]?.digits === undefined;
  if (wordsOnly && (number.year < 1300 || followedByNoun(items, number.end))) return undefined;
  // A comma and then a number starts something new unless it closes the date.
  if (!named && at > i && items[i]?.kind === 'mark' && followedByNoun(items, number.end))
    return undefined;
  return { end: number.end, spec: { year: number.year }, calendar: number.calendar };
}

/** A noun stands at item `i`, so a number before it counts that. */
export function followedByNoun(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.kind !== 'word' || item.lineStart || item.conjunction || item.preposition !== '')
    return false;
  if (item.word?.magnitude !== undefined) return true;
  return item.norm.length >= 3 && !item.definite && !NOT_NOUNS.has(item.norm);
}

/**
 * Does the word at item `i` count with the year-like number `value` before it? Behind 11 to 99 the counted noun is in
 * the accusative (2019 قتيلا), so that a verb there tells what happened in the year (في 2019 قتل).
 */
export function countsWith(items: readonly Item[], i: number, value: number): boolean {
  if (!followedByNoun(items, i)) return false;
  const item = items[i];
  // في 2009 تجربة: three to ten are followed by a plural.
  const few = value % 100 >= 3 && value % 100 <= 10;
  const plural = item?.token.lemma !== item?.token.stem;
  if (few && !plural && item?.norm.endsWith('ه') === true) return false;
  if (item?.token.pos !== 'verb' && !BARE_VERBS.has(item?.norm ?? '')) return true;
  return value % 100 === 0 || (value % 100 > 10 && ACCUSATIVE.has(item?.norm.slice(-1) ?? ''));
}
const ACCUSATIVE = new Set(['ا', 'ه', 'ء']);
const BARE_VERBS = new Set(
  'قتل جرح قصف حكم طلب رفض سجن عقد خرج دخل فاز قال شهد ظهر صدر وقع حصل نشر رفع ترك رحل نجح فشل بلغ وصل هرب سقط كسب خسر هزم ضبط فقد بني عين نقل نال كشف فتح بدا'.split(
    ' ',
  ),
);

const NOT_NOUNS = new Set(
  'في من الي علي عن مع او ان كما حيث حين اثر عقب بعد قبل حتي منذ خلال لكن بل ثم عندما فيما بينما بين ضد دون وفق وفقا بسبب كان كانت قد لم لا لن تم ميلادي ميلاديه هجري هجريه تحت لدي عبر حول ضمن اذ التي الذي بشان بعدما قبيل عند رغم الا غير هو هي مما عما ليس ما هذا هذه والا الا اي وقد وهو وهي وذلك وكان وكانت حينما لما كي فيما وسط اي غداه لدي عشيه اثناء عما قبيل اكثر اقل اكبر اعلي ادني اول ثاني ثالث نحو حوالي قرابه زهاء'.split(
    ' ',
  ),
);
