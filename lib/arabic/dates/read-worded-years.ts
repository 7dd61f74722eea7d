import { readCardinal } from '../numbers/cardinals';
import { type DateContext, isYearWord, readYearNumber } from './fields';
import type { NodeReading } from './nodes';
import { timeCues } from './words';

const UNTIL = new Set(['الي', 'حتي', 'وحتي', 'والي']);
/** Further back than this a verb governs the numbers no more. */
const REACH = 8;

/** Has the sentence of item `i` a verb before it? Then its numbers are amounts that rise or fall. */
function verbBefore(context: DateContext, i: number): boolean {
  const { items } = context;
  for (let at = i - 1; at >= 0 && at >= i - REACH; at -= 1) {
    const item = items[at];
    if (item === undefined || item.norm === '.' || items[at + 1]?.lineStart === true) return false;
    if (item.kind === 'word' && item.token.pos === 'verb') return true;
  }
  return false;
}

function closes(context: DateContext, end: number): boolean {
  const item = context.items[end];
  return item === undefined || item.lineStart || item.kind === 'mark';
}

/** من ألفين إلى ألفين وعشرة at the end of a sentence without a verb: years of our time in words. */
function readSpan(context: DateContext, i: number): NodeReading | undefined {
  if (context.items[i - 1]?.norm !== 'من') return undefined;
  const first = readYearNumber(context, i, true);
  if (first === undefined || !UNTIL.has(context.items[first.end]?.norm ?? '')) return undefined;
  const last = readYearNumber(context, first.end + 1, true);
  if (last === undefined || first.year < 1900 || last.year > 2060) return undefined;
  const between = last.year - first.year;
  if (between < 1 || !closes(context, last.end) || verbBefore(context, i)) return undefined;
  return {
    end: last.end,
    calendar: true,
    node: {
      type: 'year',
      year: first.year,
      toYear: last.year,
      calendar: 'gregorian',
      ...(between > 1 ? { until: true } : {}),
    },
  };
}

/** A cardinal of two figures at item `i` that nothing joins to what is before it. */
function twoFigures(context: DateContext, i: number): { end: number; value: number } | undefined {
  const item = context.items[i];
  if (item?.word === undefined || item.conjunction || item.definite || item.preposition !== '')
    return undefined;
  const reading = readCardinal(context.items, i, context.surface);
  const fits = reading?.scale === 1 && reading.min === undefined && reading.value >= 10;
  return fits && reading.value <= 99 ? reading : undefined;
}

/** تسعة عشر ثمانون: a year said in two halves, behind a word of time or where nothing else stands. */
function readHalves(context: DateContext, i: number): NodeReading | undefined {
  const century = twoFigures(context, i);
  if (century === undefined || century.value < 17 || century.value > 20) return undefined;
  const rest = twoFigures(context, century.end);
  if (rest === undefined || !closes(context, rest.end)) return undefined;
  const before = context.items[i - 1];
  const timed = isYearWord(context, i - 1) || timeCues.has(before?.norm ?? '');
  if (before !== undefined && !timed) return undefined;
  const year = century.value * 100 + rest.value;
  return { end: rest.end, calendar: true, node: { type: 'year', year, calendar: 'gregorian' } };
}

/** Years in words with no word for 'year' before them, from item `i`. */
export function readWordedYears(context: DateContext, i: number): NodeReading | undefined {
  if (context.items[i]?.word === undefined) return undefined;
  return readSpan(context, i) ?? readHalves(context, i);
}
