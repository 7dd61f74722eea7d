import type { ReadArticle, Unit } from './read';

/** A unit of one of the compared articles. */
export interface UnitRef {
  /** Index of the article. */
  readonly article: number;
  readonly unit: Unit;
}

/** Two units of different articles with the probability that they make the same statement. */
export interface UnitPair {
  readonly a: UnitRef;
  readonly b: UnitRef;
  readonly score: number;
}

/** Key of a unit that does not depend on the order in which articles are given. */
export function unitKey(articles: readonly ReadArticle[], ref: UnitRef): string {
  const id = articles[ref.article]?.input.id ?? '';
  return `${id}/${ref.unit.field}/${ref.unit.start}`;
}

/** A cluster of units that make one statement, with the mean probability of its pairs. */
export interface Cluster {
  readonly members: readonly UnitRef[];
  readonly score: number;
}

/** A pair missing from the list counts as this unlikely when clusters are joined. */
const ABSENT = 0.05;

/**
 * Clusters pairs by average linkage: the likeliest pair first, two clusters are joined while the mean probability
 * over all their cross pairs stays at `threshold` or more. The result does not depend on the order of articles.
 */
export function clusterPairs(
  articles: readonly ReadArticle[],
  pairs: readonly UnitPair[],
  threshold: number,
): Cluster[] {
  const scores = new Map<string, number>();
  const refs = new Map<string, UnitRef>();
  const keyed = pairs
    .map((pair) => {
      const a = unitKey(articles, pair.a);
      const b = unitKey(articles, pair.b);
      refs.set(a, pair.a);
      refs.set(b, pair.b);
      scores.set(a < b ? `${a}|${b}` : `${b}|${a}`, pair.score);
      return a < b ? { a, b, score: pair.score } : { a: b, b: a, score: pair.score };
    })
    .filter((pair) => pair.score >= threshold)
    .sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
  const clusterOf = new Map<string, string[]>();
  const scoreOf = (a: string, b: string): number => {
    const same = refs.get(a)?.article === refs.get(b)?.article;
    return scores.get(a < b ? `${a}|${b}` : `${b}|${a}`) ?? (same ? threshold : ABSENT);
  };
  for (const { a, b } of keyed) {
    const x = clusterOf.get(a) ?? [a];
    const y = clusterOf.get(b) ?? [b];
    if (x === y) continue;
    let sum = 0;
    for (const p of x) for (const q of y) sum += scoreOf(p, q);
    if (sum / (x.length * y.length) < threshold) continue;
    const joined = [...x, ...y];
    for (const key of joined) clusterOf.set(key, joined);
  }
  return [...new Set(clusterOf.values())]
    .map((keys) => {
      const members = [...keys].sort().flatMap((key) => refs.get(key) ?? []);
      let sum = 0;
      let count = 0;
      keys.forEach((p, i) => {
        for (const q of keys.slice(i + 1)) {
          if (refs.get(p)?.article === refs.get(q)?.article) continue;
          sum += scoreOf(p, q);
          count += 1;
        }
      });
      return { members, score: count === 0 ? 0 : sum / count };
    })
    .filter((cluster) => new Set(cluster.members.map((m) => m.article)).size > 1);
}

/** Further clusters are formed at most so many times. */
const MAX_ROUNDS = 6;

/**
 * Clusters of the pairs that no given cluster holds. A sentence makes several statements, and each of them may be
 * shared with other sentences; one cluster a sentence would leave the others out. Pairs under `threshold` are dropped.
 */
export function clustersBesides(
  articles: readonly ReadArticle[],
  pairs: readonly UnitPair[],
  clusters: readonly Cluster[],
  threshold: number,
): Cluster[] {
  const besides: Cluster[] = [];
  let rest = pairs.filter((pair) => pair.score >= threshold);
  let latest = clusters;
  for (let round = 0; round <= MAX_ROUNDS; round += 1) {
    const home = new Map<Unit, Cluster>();
    for (const cluster of latest) for (const { unit } of cluster.members) home.set(unit, cluster);
    rest = rest.filter(({ a, b }) => {
      const cluster = home.get(a.unit);
      return cluster === undefined || cluster !== home.get(b.unit);
    });
    if (rest.length === 0 || round === MAX_ROUNDS) break;
    latest = clusterPairs(articles, rest, threshold);
    besides.push(...latest);
  }
  return besides;
}
