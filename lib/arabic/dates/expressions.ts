import { foldWord } from '../normalise';
import { type Item, itemsOf } from '../numbers/items';
import type { TokenizedText } from '../types';
import { memoOf } from '../word-memo';
import { type DateContext, dateContext, readDay } from './fields';
import type { DateExpression, DateNode, NodeReading } from './nodes';
import { futureAround, movedFrom, pastAround } from './future';
import { opensByStem } from './openers';
import { readDayOfMonth } from './read-days';
import { readNumericDate } from './read-numeric';
import { readPeriodExpression } from './read-periods';
import { readTime, type TimeReading } from './read-times';
import { readUtteranceDay } from './read-utterances';
import { readDeictic, readNth, readWeekday } from './read-weekdays';

const UNTIL = new Set(['الي', 'حتي', 'وحتي', 'والي', '-', '–', '—']);
const JOINABLE = new Set<DateNode['type']>(['days', 'month', 'weekday', 'offset', 'period']);

/** Can a date start at this item at all? Keeps the readers off most words. */
function mayStart(context: DateContext, i: number): boolean {
  const { items, words } = context;
  const item = items[i];
  if (item === undefined || item.kind === 'mark' || item.kind === 'latin') return false;
  if (item.use === undefined || item.word !== undefined) return true;
  switch (item.use.opener) {
    case 'any':
      return true;
    case 'number':
      return isNumeral(items[i + 1]);
    case 'between':
      return items[i + 1]?.norm === 'بين' && isNumeral(items[i + 2]);
    case 'date':
      return words[i + 1] !== undefined || words[i + 2] !== undefined;
    default:
      return opensByReading(item);
  }
}

/** As `opensByStem`, remembered with the reading; a stem that is the whole word was looked up with the word. */
function opensByReading({ token, norm, reading }: Item): boolean {
  const { stem } = token;
  if (reading === undefined) return stem !== norm && opensByStem(stem);
  return (reading.opensDate ??= stem !== norm && opensByStem(stem));
}

function isNumeral(item: Item | undefined): boolean {
  return item !== undefined && (item.digits !== undefined || item.word !== undefined);
}

function readNode(context: DateContext, i: number): NodeReading | undefined {
  return (
    readNumericDate(context, i) ??
    readNth(context, i, (at) => readDayOfMonth(context, at) ?? readPeriodExpression(context, at)) ??
    readWeekOf(context, i) ??
    readDayOfMonth(context, i) ??
    readDeictic(context, i) ??
    readWeekday(context, i) ??
    readPeriodExpression(context, i) ??
    readUtteranceDay(context, i)
  );
}

/** أسبوع 15 سبتمبر: the week a day lies in. */
function readWeekOf(context: DateContext, i: number): NodeReading | undefined {
  const word = context.words[i];
  if (word?.entry.period !== 'week' || word.definite) return undefined;
  const day = readDayOfMonth(context, i + 1);
  if (day?.node.type !== 'days' || day.node.days.length !== 1) return undefined;
  return { end: day.end, calendar: true, node: { type: 'week-of', day: day.node } };
}

/** The date at item `i`, joined with a second one where the two make a range. */
function readJoined(context: DateContext, i: number): NodeReading | undefined {
  const first = readNode(context, i);
  if (first === undefined || !JOINABLE.has(first.node.type)) return first;
  const { items } = context;
  const joint = items[first.end];
  if (joint === undefined || joint.lineStart) return first;
  const night = readNight(context, i, first);
  if (night !== undefined) return night;
  const opener = items[i - 1]?.norm ?? '';
  let at = -1;
  // تأجل من مايو إلى سبتمبر: no stretch.
  if (opener === 'من' && movedFrom(items, i - 1)) return first;
  if (UNTIL.has(joint.norm)) at = first.end + 1;
  else if (joint.conjunction && opener.endsWith('بين')) at = first.end;
  else if (joint.norm === 'وبين' || joint.norm === 'ولغايه') at = first.end + 1;
  if (at < 0 || !mayStart(context, at)) return first;
  const second = readNode(context, at);
  if (second === undefined && joint.digits === undefined && opener === 'من')
    return upToDay(context, first, at) ?? first;
  if (second === undefined || !JOINABLE.has(second.node.type)) return first;
  return {
    end: second.end,
    node: { type: 'range', a: first.node, b: second.node },
    calendar: first.calendar === true || second.calendar === true,
  };
}

const NIGHTS = new Set(['ليل', 'ليله', 'الليله', 'بليل', 'بليله']);
/** Words from the night to the first of its two days, at most: الليلة الفاصلة بين السبت والأحد. */
const NIGHT_REACH = 4;

/** ليلة السبت إلى الأحد, ليل السبت - الأحد, الليلة الفاصلة بين السبت والأحد: one night, that of the first day. */
function readNight(context: DateContext, i: number, first: NodeReading): NodeReading | undefined {
  const { node } = first;
  const { items } = context;
  const night = items
    .slice(Math.max(0, i - NIGHT_REACH), first.end)
    .some(({ norm }) => NIGHTS.has(norm));
  if (!night) return undefined;
  if (node.type === 'days') {
    const [day = 0, next] = node.days;
    return node.days.length === 2 && next === day + 1
      ? { ...first, node: { ...node, days: [day] } }
      : undefined;
  }
  if (node.type !== 'weekday') return undefined;
  const at = UNTIL.has(items[first.end]?.norm ?? '') ? first.end + 1 : first.end;
  const second = mayStart(context, at) ? readNode(context, at) : undefined;
  if (second?.node.type !== 'weekday' || (second.node.weekday - node.weekday + 7) % 7 !== 1)
    return undefined;
  const { relative } = second.node;
  return {
    end: second.end,
    node: { ...node, ...(relative === undefined ? {} : { relative }) },
    calendar: true,
  };
}

/** من 19 نوفمبر إلى 20: the second day is of the same month where nothing else follows. */
function upToDay(context: DateContext, first: NodeReading, at: number): NodeReading | undefined {
  const { node } = first;
  const day = readDay(context, at);
  if (day === undefined || node.type !== 'days' || node.days.length !== 1) return undefined;
  const after = context.items[day.end];
  const closed = after === undefined || after.lineStart || after.kind === 'mark';
  if (!closed || after?.norm === '%' || day.day <= (node.days[0] ?? 31)) return undefined;
  const { weekday: _weekday, ...rest } = node;
  return { end: day.end, calendar: true, node: { ...rest, days: [...node.days, day.day] } };
}

const NOON = 12;

/** من الخامسة مساء إلى العاشرة: an hour up to which something lasts is of the same part of the day as that from which it does. */
function untilTime(
  items: readonly Item[],
  i: number,
  { time, part }: TimeReading,
  before: TimeReading | undefined,
): string {
  const follows = before?.end === i - 1 && UNTIL.has(items[i - 1]?.norm ?? '');
  if (!follows || part !== undefined || before.part !== 'pm') return time;
  const hour = Number(time.slice(0, 2));
  const later = hour + NOON;
  return hour < NOON && later > Number(before.time.slice(0, 2)) ? `${later}${time.slice(2)}` : time;
}

/** Words between a day and the one of the same month before it, at most. */
const SAME_MONTH = 24;
const ITS = new Set(['منه', 'منها']);
const SAME = new Set(['نفسه', 'ذاته', 'عينه']);

/** What such a day stands behind: في الخامس منه, من الأول إلى الثامن منه, مساء 12 منه. */
const LEADS = new Set(
  'في وفي حتى وحتى إلى لغاية غاية يوم ويوم ليلة مساء صباح فجر منذ قبل بعد بين'
    .split(' ')
    .map(foldWord),
);

/** في الخامس منه, في 20 من الشهر نفسه: a day of the month of the date before it. */
function readSameMonth(
  context: DateContext,
  i: number,
  before: DateExpression | undefined,
): NodeReading | undefined {
  const { items } = context;
  if (before === undefined || i - before.end > SAME_MONTH) return undefined;
  const { node } = before;
  if ((node.type !== 'days' && node.type !== 'month') || node.month === undefined) return undefined;
  if (!LEADS.has(items[i - 1]?.norm ?? '')) return undefined;
  const day = readDay(context, i);
  if (day === undefined) return undefined;
  const { end } = day;
  const of = items[end]?.norm === 'من' ? end + 1 : end;
  const said = items[of]?.norm === 'الشهر' && SAME.has(items[of + 1]?.norm ?? '');
  if (!said && !ITS.has(items[end]?.norm ?? '')) return undefined;
  const { month, calendar, year, shift, relative } = node;
  return {
    end: said ? of + 2 : end + 1,
    calendar: true,
    node: {
      type: 'days',
      days: [day.day],
      month,
      calendar,
      ...(year === undefined ? {} : { year }),
      ...(shift === undefined ? {} : { shift }),
      ...(relative === undefined ? {} : { relative }),
    },
  };
}

function scan(context: DateContext, text: string): DateExpression[] {
  const { items } = context;
  const out: DateExpression[] = [];
  let last: TimeReading | undefined;
  for (let i = 0; i < items.length;) {
    if (!mayStart(context, i)) {
      i += 1;
      continue;
    }
    const numeric = readNumericDate(context, i);
    const time = numeric === undefined ? readTime(context, i) : undefined;
    if (time !== undefined) {
      out.push({
        from: i,
        end: time.end,
        node: { type: 'time' },
        calendar: true,
        future: false,
        past: false,
        alone: false,
        time: untilTime(items, i, time, last),
      });
      last = time;
      i = time.end;
      continue;
    }
    const joined = readJoined(context, i);
    const before = out[out.length - 1];
    const found = joined ?? readSameMonth(context, i, before);
    if (found === undefined) {
      i += 1;
      continue;
    }
    out.push({
      from: i,
      end: found.end,
      node: found.node,
      calendar: found.calendar === true,
      alone: i === 0 && found.end === items.length,
      // A day of the month of another lies on its side of the report.
      past: joined || !before ? pastAround(items, i) : before.past,
      future: joined || !before ? futureAround(items, i, found.end, text) : before.future,
    });
    i = found.end;
  }
  return out;
}

const BETWEEN = new Set(
  '، , في عند نحو حوالي تمام من يوم حتى على الساعة ( ) مساء صباح فجر ظهر عصر ليل قرابة و بعد قبل'
    .split(' ')
    .map(foldWord),
);
const DAYS = new Set<DateNode['type']>(['days', 'weekday', 'offset', 'nth', 'holiday']);

/** Puts a time of day into the day it stands by. */
function mergeTimes(items: readonly Item[], found: readonly DateExpression[]): DateExpression[] {
  const out: DateExpression[] = [];
  for (const expression of found) {
    const last = out[out.length - 1];
    const gap = last === undefined ? 99 : expression.from - last.end;
    const timed =
      last !== undefined && (last.node.type === 'time') !== (expression.node.type === 'time');
    if (last !== undefined && timed && gap <= 3 && only(items, last.end, expression.from)) {
      const [day, time] = last.node.type === 'time' ? [expression, last] : [last, expression];
      if (DAYS.has(day.node.type) && day.time === undefined && time.time !== undefined) {
        out[out.length - 1] = {
          ...day,
          from: last.from,
          end: expression.end,
          calendar: true,
          time: time.time,
        };
        continue;
      }
    }
    out.push(expression);
  }
  return out;
}

function only(items: readonly Item[], from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) {
    const item = items[i];
    if (item === undefined || item.lineStart || !BETWEEN.has(item.norm)) return false;
  }
  return items[end]?.lineStart !== true;
}

/** The dates of a text as its words give them. */
export interface Dates {
  readonly context: DateContext;
  readonly expressions: readonly DateExpression[];
  /** Marks (1) the items whose numbers are parts of a calendar date and count nothing. */
  readonly taken: Uint8Array;
}

function readDates(doc: TokenizedText): Dates {
  const items = itemsOf(doc);
  const context = dateContext(items, doc.text);
  const expressions = mergeTimes(items, scan(context, doc.text));
  const taken = new Uint8Array(items.length);
  for (const { from, end, calendar } of expressions) if (calendar) taken.fill(1, from, end);
  return { context, expressions, taken };
}

/** All dates of a text as its words give them; read once for numbers and dates. */
export function dateExpressions(doc: TokenizedText): Dates {
  return (memoOf(doc).dates ??= readDates(doc));
}
