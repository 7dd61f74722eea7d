import { weekdayOf } from './calendar';
import type { DateExpression } from './nodes';

/** Days by which a text may be older than its date; the sixth day back is the next day of one that was written ahead. */
const WEEK = 7;
const AHEAD = 6;

/**
 * The day on which a text was written, as its own words have it: where 'today, Saturday' and 'yesterday, Friday' agree
 * with each other and not with the day of publication, the text is some days older than its date (or, by a day, printed
 * ahead). `published` and the result are day numbers; `published` where nothing says otherwise.
 */
export function writtenDay(
  expressions: readonly DateExpression[],
  published: number | undefined,
): number | undefined {
  if (published === undefined) return undefined;
  let written: number | undefined;
  for (const { node } of expressions) {
    if (node.type !== 'offset' || node.weekday === undefined) continue;
    const back = (weekdayOf(published + node.days) - node.weekday + WEEK) % WEEK;
    const day = back === AHEAD ? published + 1 : published - back;
    if (written !== undefined && written !== day) return published;
    written = day;
  }
  return written ?? published;
}
