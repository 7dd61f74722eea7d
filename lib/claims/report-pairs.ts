import { KeptWithIds } from './ids';
import { likeness } from './groups';
import type { UnitPair } from './overlaps';
import type { ReadArticle } from './read';
import { wordsOfUnits, type UnitWords } from './unit-words';
import { cosine, vectorOf, type Vector } from './vectors';

/** Names of the features of two articles that may report one event, in the order of `reportFeatures`. */
export const REPORT_FEATURES = [
  'likeness',
  'alike',
  'covered',
  'names',
  'length',
  'beginnings',
  'apart',
] as const;
/** Where the time between the two stands among them. */
export const APART = REPORT_FEATURES.indexOf('apart');

/** The headline and the two sentences after it say what an article reports. */
const BEGINNING = 3;

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

/** What an article is known by, as ids: its names, and the words of its beginning with their weights. */
interface Gist {
  readonly names: ReadonlySet<number>;
  readonly beginning: Vector<number>;
}

const kept = new KeptWithIds<ReadArticle, Gist>();

function gistOf(article: ReadArticle): Gist {
  const known = kept.get(article);
  if (known) return known;
  const units = wordsOfUnits(article);
  const gist = {
    names: new Set(units.flatMap((unit) => unit.names)),
    beginning: vectorOf(wordsIn(units)),
  };
  kept.set(article, gist);
  return gist;
}

function wordsIn(units: readonly UnitWords[]): Map<number, number> {
  const words = new Map<number, number>();
  for (const { families, weights } of units.slice(0, BEGINNING))
    families.forEach((family, i) => words.set(family, weights[i] ?? 0));
  return words;
}

/** Share of the fewer names that are among the others. */
function shareOfNames(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const fewer = Math.min(a.size, b.size);
  if (fewer === 0) return 0;
  let shared = 0;
  for (const name of a) if (b.has(name)) shared += 1;
  return shared / fewer;
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

/**
 * What tells whether two articles report one event: how alike they are in their words as a whole and at their
 * beginnings, how many statements they may have in common for their lengths, the names of both, and the time between
 * them. `pairs` are those of a unit of `a` and one of `b`.
 */
export function reportFeatures(
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
    shareOfNames(here.names, there.names),
    Math.log1p(Math.min(a.units.length, b.units.length)),
    cosine(here.beginning, there.beginning),
    apart(a.input.published, b.input.published),
  ];
}
