import { PairTable } from './pair-table';
import type { ReadArticle, Unit } from '../read';

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
  /** What the probability was made from: features `PAIR_FEATURES`. */
  readonly x: readonly number[];
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

/** Does `a + b` come before `c + d`? Joined only where the first two don't tell. */
function keysBefore(a: string, b: string, c: string, d: string): boolean {
  return a.startsWith(c) || c.startsWith(a) ? a + b < c + d : a < c;
}

/** A cluster holds no two sentences of different articles that are less likely than this to make one statement. */
const LEAST_LINK = 0.15;

/**
 * Clusters pairs by average linkage: the likeliest pair first, two clusters are joined while the mean probability
 * over all their cross pairs stays at `threshold` or more, and none of these is far from it. The result does not depend on
 * the order of articles.
 */
export function clusterPairs(
  articles: readonly ReadArticle[],
  pairs: readonly UnitPair[],
  threshold: number,
): Cluster[] {
  const keys: string[] = [];
  const refs: UnitRef[] = [];
  const byUnit = new Map<Unit, number>();
  const byKey = new Map<string, number>();
  const indexOf = (ref: UnitRef): number => {
    let index = byUnit.get(ref.unit);
    if (index === undefined) {
      const key = unitKey(articles, ref);
      index = byKey.get(key) ?? keys.length;
      keys[index] = key;
      byKey.set(key, index);
      byUnit.set(ref.unit, index);
    }
    refs[index] = ref;
    return index;
  };
  const keyOf = (index: number): string => keys[index] ?? '';
  const all = pairs.map((pair) => {
    const [a, b] = [indexOf(pair.a), indexOf(pair.b)];
    return keyOf(a) < keyOf(b) ? { a, b, score: pair.score } : { a: b, b: a, score: pair.score };
  });
  const scores = new PairTable(keys.length);
  for (const { a, b, score } of all) scores.set(a, b, score);
  const likely = all
    .filter((pair) => pair.score >= threshold)
    .sort(
      (x, y) =>
        y.score - x.score || (keysBefore(keyOf(x.a), keyOf(x.b), keyOf(y.a), keyOf(y.b)) ? -1 : 1),
    );
  const sameArticle = (a: number, b: number): boolean => refs[a]?.article === refs[b]?.article;
  const scoreOf = (a: number, b: number): number =>
    scores.get(a, b) ?? (sameArticle(a, b) ? threshold : 0);
  const belong = (x: readonly number[], y: readonly number[]): boolean => {
    let sum = 0;
    for (const p of x)
      for (const q of y) {
        const score = scoreOf(p, q);
        if (score < LEAST_LINK) return false;
        sum += score;
      }
    return sum >= threshold * x.length * y.length;
  };
  const clusterOf = new Map<number, number[]>();
  for (const { a, b } of likely) {
    const x = clusterOf.get(a) ?? [a];
    const y = clusterOf.get(b) ?? [b];
    if (x === y || !belong(x, y)) continue;
    const joined = [...x, ...y];
    for (const index of joined) clusterOf.set(index, joined);
  }
  return [...new Set(clusterOf.values())]
    .map((indices) => {
      const members = [...indices]
        .sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1))
        .flatMap((index) => refs[index] ?? []);
      let sum = 0;
      let count = 0;
      indices.forEach((p, i) => {
        for (let k = i + 1; k < indices.length; k += 1) {
          const q = indices[k] ?? 0;
          if (sameArticle(p, q)) continue;
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
