import { PairTable } from './pair-table';

/** A pair of items, by index, with the probability that they belong together. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A pair that nobody scored counts as this unlikely. */
const UNSCORED = 0.08;

/**
 * Average-linkage clusters of `count` items: the likeliest link first, two clusters joined while the mean probability
 * of all links between them stays at `threshold` or more. `alike` may give a floor to pairs without a link (two items
 * of one article, say). Ties are broken by `order`, so that the result does not depend on how the items are numbered.
 */
export function linkClusters(
  count: number,
  links: readonly Link[],
  threshold: number,
  order: (index: number) => string,
  unscored: (a: number, b: number) => number = () => UNSCORED,
): number[][] {
  const scores = new PairTable(count);
  for (const { a, b, score } of links) scores.set(a, b, score);
  const of = (a: number, b: number): number => scores.get(a, b) ?? unscored(a, b);
  const places: string[] = [];
  const placeOf = (index: number): string => (places[index] ??= order(index));
  const keyOf = (link: Link): string => {
    const [x, y] = [placeOf(link.a), placeOf(link.b)];
    return x < y ? `${x} ${y}` : `${y} ${x}`;
  };
  const sorted = links
    .filter((link) => link.score >= threshold)
    .sort((x, y) => y.score - x.score || (keyOf(x) < keyOf(y) ? -1 : 1));
  const cluster = new Map<number, number[]>();
  for (const { a, b } of sorted) {
    const x = cluster.get(a) ?? [a];
    const y = cluster.get(b) ?? [b];
    if (x === y) continue;
    let sum = 0;
    for (const p of x) for (const q of y) sum += of(p, q);
    if (sum / (x.length * y.length) < threshold) continue;
    const joined = [...x, ...y];
    for (const item of joined) cluster.set(item, joined);
  }
  return [...new Set(cluster.values())];
}
