import { dayNumber } from './codec/columns';
import type { FaultLog } from './faults';
import { readHeads } from './read-heads';
import type { ReadTransaction } from './store/types';
import type { LibraryFilter } from './types';

/** First and last day asked for, as day numbers; 0: no bound. */
interface Days {
  readonly from: number;
  readonly to: number;
}

const daysOf = ({ from, to }: Pick<LibraryFilter, 'from' | 'to'>): Days => ({
  from: from === undefined ? 0 : Math.max(1, dayNumber(from)),
  to: to === undefined ? 0 : Math.max(1, dayNumber(to)),
});

/** The day of publication that a reader is shown: a bare day as it is, an instant by the clock of this device. */
function shownDay(published: string | null): number {
  if (published?.includes('T') !== true) return dayNumber(published);
  const time = new Date(published);
  if (Number.isNaN(time.getTime())) return 0;
  const day = Date.UTC(time.getFullYear(), time.getMonth(), time.getDate());
  return dayNumber(new Date(day).toISOString());
}

/** The days asked for and one more at each end: the columns know the day in Greenwich, and a reader's is next to it. */
export function daysAround(filter: Pick<LibraryFilter, 'from' | 'to'>): Days {
  const { from, to } = daysOf(filter);
  return { from: from === 0 ? 0 : Math.max(1, from - 1), to: to === 0 ? 0 : to + 1 };
}

/**
 * Of documents that pass `daysAround`, in their order, those that were published in the days asked for by the reader's
 * clock. Only of those at either end the time is read.
 */
export async function withinDays(
  transaction: ReadTransaction,
  documents: readonly number[],
  dayOf: (document: number) => number,
  filter: Pick<LibraryFilter, 'from' | 'to'>,
  faults: FaultLog,
): Promise<readonly number[]> {
  const { from, to } = daysOf(filter);
  if (from === 0 && to === 0) return documents;
  const isInside = (document: number): boolean => {
    const day = dayOf(document);
    return (from === 0 || day > from) && (to === 0 || day < to);
  };
  const atTheEnds = documents.filter((it) => !isInside(it)).map((document) => ({ document }));
  const read = await readHeads(transaction, atTheEnds, faults);
  const wanted = new Set(
    read
      .filter(({ head }) => {
        const day = shownDay(head.published);
        return day !== 0 && (from === 0 || day >= from) && (to === 0 || day <= to);
      })
      .map(({ document }) => document),
  );
  return documents.filter((it) => isInside(it) || wanted.has(it));
}
