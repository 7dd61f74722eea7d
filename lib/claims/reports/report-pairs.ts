import { likeness } from '../groups';
import type { UnitPair } from '../statements/overlaps';
import type { ReadArticle } from '../read';
import { gistOf, openApart, shared, type Gist } from './report-gist';
import { cosine } from '../words/vectors';

/** Names of what two articles have in common, in the order of `commonFeatures`. */
export const COMMON_FEATURES = [
  'likeness',
  'alike',
  'covered',
  'names',
  'length',
  'beginnings',
  'apart',
] as const;
/** Names of the features of two articles that may report one event, in the order of `reportFeatures`. */
export const REPORT_FEATURES = [...COMMON_FEATURES, 'countries', 'countriesApart'] as const;
/** Where the time between the two stands among both. */
export const APART = COMMON_FEATURES.indexOf('apart');

/** Days after which two reports are as far apart as can be. */
const FAR = 400;
const DAY = 86_400_000;

/**
 * How far apart two instants of publication are, on a scale of logarithms: 0 for the same or where one is not known, 1 for
 * `FAR` days and more.
 */
export function apart(a: string | null | undefined, b: string | null | undefined): number {
  const days = Math.abs(Date.parse(a ?? '') - Date.parse(b ?? '')) / DAY;
  return Number.isNaN(days) ? 0 : Math.min(1, Math.log1p(days) / Math.log1p(FAR));
}

/** Share of the fewer names that are among the others. */
export function shareOfNames({ names: a }: Gist, { names: b }: Gist): number {
  const fewer = Math.min(a.size, b.size);
  return fewer === 0 ? 0 : shared(a.keys(), b) / fewer;
}

/** Mean over the units of an article of how likely the likeliest pair of each is. */
function covered(units: number, pairs: readonly UnitPair[], side: 'a' | 'b'): number {
  const best = new Map<unknown, number>();
  for (const pair of pairs) {
    const { unit } = pair[side];
    best.set(unit, Math.max(best.get(unit) ?? 0, pair.score));
  }
  let sum = 0;
  for (const score of best.values()) sum += score;
  return sum / Math.max(1, units);
}

/** Pairs of units by the two articles that they are of, as 'a b' (their indices, in the order of each pair). */
export function byArticles(pairs: readonly UnitPair[]): Map<string, UnitPair[]> {
  const found = new Map<string, UnitPair[]>();
  for (const pair of pairs) {
    const key = `${pair.a.article} ${pair.b.article}`;
    const list = found.get(key);
    if (list) list.push(pair);
    else found.set(key, [pair]);
  }
  return found;
}

/**
 * What two articles have in common: how alike they are in their words as a whole and at their
 * beginnings, how many statements they may have in common for their lengths, the names of both, and the time between
 * them. `pairs` are those of a unit of `a` and one of `b`.
 */
export function commonFeatures(
  a: ReadArticle,
  b: ReadArticle,
  pairs: readonly UnitPair[],
): number[] {
  const [here, there] = [gistOf(a), gistOf(b)];
  const lengths = Math.max(1, a.units.length * b.units.length);
  const alike = pairs.reduce((sum, pair) => sum + pair.score, 0) / Math.sqrt(lengths);
  const least = Math.min(covered(a.units.length, pairs, 'a'), covered(b.units.length, pairs, 'b'));
  return [
    likeness(a, b),
    Math.sqrt(alike),
    Math.sqrt(least),
    shareOfNames(here, there),
    Math.log1p(Math.min(a.units.length, b.units.length)),
    cosine(here.beginning, there.beginning),
    apart(a.input.published, b.input.published),
  ];
}

/** Share of the countries that either opens with that the other names anywhere, the greater of both. */
function countriesTold(a: Gist, b: Gist): number {
  const told = (some: ReadonlySet<number>, all: ReadonlySet<number>): number =>
    some.size === 0 ? 0 : shared(some, all) / some.size;
  return Math.max(told(a.openingCountries, b.countries), told(b.openingCountries, a.countries));
}

/** Do two articles open with countries, each with none that the other names anywhere? */
const countriesApart = (a: Gist, b: Gist): boolean =>
  openApart(a.openingCountries, a.countries, b.openingCountries, b.countries);

/**
 * What tells whether two articles report one event: what they have in common, and whether both are of one country. Of
 * articles near an open one the countries tell nothing more, so `nearFeatures` goes without.
 */
export function reportFeatures(
  a: ReadArticle,
  b: ReadArticle,
  pairs: readonly UnitPair[],
): number[] {
  const [here, there] = [gistOf(a), gistOf(b)];
  return [
    ...commonFeatures(a, b, pairs),
    countriesTold(here, there),
    countriesApart(here, there) ? 1 : 0,
  ];
}
