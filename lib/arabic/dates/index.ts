import type { DateMention, NumberMention, TokenizedText } from '../types';
import { type AgeReading, type NumbersByToken, readAge } from './ages';
import { isoDay, publishedDay } from './calendar';
import { dateExpressions } from './expressions';
import type { DateContext } from './fields';
import { futureAround } from './future';
import { resolve } from './resolve';
import { writtenDay } from './written';

/** Day numbers outside this are no dates of news: the years 1 to 9999. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

function iso(from: number | null, to: number | null): { from: string | null; to: string | null } {
  if (from === null || to === null || from < FIRST_DAY || to > LAST_DAY || from > to) {
    return { from: null, to: null };
  }
  return { from: isoDay(from), to: isoDay(to) };
}

/** The age at item `i`. A function of its own, for in the loop over a text its closure would have every item make a scope. */
function ageAt(
  context: DateContext,
  i: number,
  numbers: NumbersByToken,
  today: number | undefined,
  text: string,
): AgeReading | undefined {
  return readAge(context, i, numbers, today, () => futureAround(context.items, i, i + 1, text));
}

/**
 * Finds the dates of a text and resolves them against the day of publication (ISO 8601; null when unknown, then only
 * stated dates get days). News looks back: a weekday, a day or a month without a year is the last one, unless its
 * sentence speaks of what is to come. `numbers` are those of `findNumbers`, for ages (قبل عامين). In text order; never
 * throws.
 */
export function findDates(
  doc: TokenizedText,
  numbers: readonly NumberMention[],
  published: string | null,
): DateMention[] {
  const { context, expressions } = dateExpressions(doc);
  const { items } = context;
  const today = writtenDay(expressions, publishedDay(published));
  const mentions: DateMention[] = [];
  const byToken = new Map<number, NumberMention>();
  for (const number of numbers) byToken.set(number.firstToken, number);
  let next = 0;
  for (let i = 0; i < items.length;) {
    while ((expressions[next]?.from ?? Infinity) < i) next += 1;
    const expression = expressions[next];
    if (expression?.from === i) {
      const first = items[i];
      const last = items[expression.end - 1];
      if (first !== undefined && last !== undefined) {
        const { node, time, future, past, alone } = expression;
        const resolved = resolve(node, { today, future, past, alone });
        const days = iso(resolved.from, resolved.to);
        mentions.push({
          start: first.start,
          end: last.end,
          firstToken: first.firstToken,
          endToken: last.endToken,
          from: days.from,
          to: days.to,
          precision: time !== undefined ? 'time' : resolved.precision,
          certainty: days.from === null ? 'unknown' : resolved.certainty,
          parts: time === undefined ? resolved.parts : { ...resolved.parts, time },
        });
      }
      i = expression.end;
      next += 1;
      continue;
    }
    const item = items[i];
    const amount =
      item?.digits !== undefined || item?.word !== undefined || item?.use?.opensNumber === true;
    if (item?.use?.age === undefined && !(amount && byToken.has(item?.firstToken ?? -1))) {
      i += 1;
      continue;
    }
    const age = ageAt(context, i, byToken, today, doc.text);
    const first = items[i];
    const last = age === undefined ? undefined : items[age.end - 1];
    if (
      age === undefined ||
      first === undefined ||
      last === undefined ||
      // 'from today' closes the age; any other date inside it stands for itself.
      ((expression?.from ?? Infinity) < age.end &&
        (expression?.end !== age.end || expression.node.type !== 'offset'))
    ) {
      i += 1;
      continue;
    }
    const days = iso(age.days?.[0] ?? null, age.days?.[1] ?? null);
    mentions.push({
      start: first.start,
      end: last.end,
      firstToken: first.firstToken,
      endToken: last.endToken,
      from: days.from,
      to: days.to,
      precision: age.precision,
      certainty: days.from === null ? 'unknown' : 'implied',
      parts: {},
    });
    i = age.end;
  }
  return mentions;
}
