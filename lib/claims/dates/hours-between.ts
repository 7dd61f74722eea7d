import type { ReadArticle } from '../read';

const HOUR = 3_600_000;

/** Hours from one publication to the other, whole days where an hour is not known; undefined where a date is missing. */
export function hoursBetween(a: ReadArticle, b: ReadArticle): number | undefined {
  const [x, y] = [a.input.published, b.input.published];
  if (!x || !y) return undefined;
  const known = x.length <= 10 || y.length <= 10 ? 10 : undefined;
  return (Date.parse(y.slice(0, known)) - Date.parse(x.slice(0, known))) / HOUR;
}
