import type { Side } from '../claims/types';

const AMOUNT = /-?\d+(?:\.\d+)?/;

/** When a side's value was given first, in ms: by the earliest of its articles. NaN where none has a day. */
function givenFirst({ mentions }: Side, publishedOf: (article: string) => string | null): number {
  const times = mentions
    .map(({ article }) => Date.parse(publishedOf(article) ?? ''))
    .filter((time) => !Number.isNaN(time));
  return times.length === 0 ? Number.NaN : Math.min(...times);
}

const amountOf = ({ value }: Side): number => Number(AMOUNT.exec(value)?.[0] ?? Number.NaN);

/**
 * The sides of an update as they followed each other. A value counts from the day on which it was first given, not from that of
 * an article which repeats it. Where a day is missing, an update is a count that grew (`numberRelation` in the engine takes it
 * for one), so the smaller amount comes first; what has no amount either comes last.
 * @param publishedOf day or instant of publication of an article, null for none
 */
export function inTime(
  sides: readonly Side[],
  publishedOf: (article: string) => string | null,
): readonly Side[] {
  const known = (numbers: readonly number[]): boolean => !numbers.some(Number.isNaN);
  const times = sides.map((side) => givenFirst(side, publishedOf));
  const amounts = sides.map(amountOf);
  const keys = !known(times) && known(amounts) ? amounts : times;
  return sides
    .map((side, i) => ({ side, key: keys[i] ?? Number.NaN }))
    .sort((a, b) =>
      Number.isNaN(a.key) || Number.isNaN(b.key)
        ? Number(Number.isNaN(a.key)) - Number(Number.isNaN(b.key))
        : a.key - b.key,
    )
    .map(({ side }) => side);
}
