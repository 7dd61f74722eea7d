import type { Annotation, DateMention } from '../../arabic/types';

/** A week in ms: the day that a headline names by its weekday alone lies within one of the day it was read as. */
const WEEK = 7 * 86_400_000;

/** Is a date one day, told by its weekday without the day of the month? */
const isWeekday = ({ parts, precision }: DateMention): boolean =>
  parts.weekday !== undefined && parts.day === undefined && precision === 'day';

const at = (from: string | null): number => Date.parse(from ?? '');

/** The day of the text that a headline's weekday stands for, where the text knows the weekday only as a later day. */
function dayOfText(date: DateMention, days: readonly DateMention[]): DateMention | undefined {
  const same = days.filter((day) => (at(day.from) - at(date.from)) % WEEK === 0);
  if (same.some((day) => day.from === date.from)) return undefined;
  return same.find((day) => at(day.from) - at(date.from) === WEEK);
}

/**
 * A headline with its weekdays read as its text reads them. Headlines lack the tense and the word for 'next' by which a day
 * to come is known (افتتاح المعرض الخميس: يُفتتح الخميس المقبل), so that they are read as the day gone by: of 104 such days of
 * real news 23 were.
 */
export function settleHeadlineDays(title: Annotation, text: Annotation): Annotation {
  if (!title.dates.some(isWeekday)) return title;
  const days = text.dates.filter(({ from, to }) => from !== null && from === to);
  let changed = false;
  const dates = title.dates.map((date): DateMention => {
    const day = isWeekday(date) && date.from !== null ? dayOfText(date, days) : undefined;
    if (day === undefined) return date;
    changed = true;
    return { ...date, from: day.from, to: day.to };
  });
  return changed ? { ...title, dates } : title;
}
