import { predict } from '../learned/boosted';
import { logOddsOf } from '../learned/odds';
import type { ReadArticle } from '../read';
import type { UnitPair } from '../statements/overlaps';
import { NEAR_PAIR_FEATURES, nearFeatures, quickFeatures } from './near-pairs';
import { QUICK_MODEL } from './quick-model.generated';

/**
 * Names of what an article's standing among all that were found with it tells, in the order of `standingOf`: the likeliest
 * and the second likeliest way by a third article, the likeliest of the others, how it stands to that one, how many are
 * likelier, and the likeliest fellow of its own.
 */
export const STANDING_FEATURES = ['via', 'via2', 'best', 'margin', 'likelier', 'fellow'] as const;

/** Names of all that tells whether an article found near an open one reports the same event. */
export const NEAR_FEATURES = [...NEAR_PAIR_FEATURES, ...STANDING_FEATURES] as const;

/** Probabilities beyond these are as good as certain. */
const [LEAST, MOST] = [0.001, 0.999];

const logOdds = (probability: number): number =>
  logOddsOf(Math.min(MOST, Math.max(LEAST, probability)));

/**
 * How an article stands among those found with it. `own` is how likely it seems at a glance to report what the open one
 * does; of each other article `others` has how likely that seems of it, and how likely the two are of one event.
 */
export function standingOf(
  own: number,
  others: readonly (readonly [toOpen: number, toThis: number])[],
): number[] {
  const ways = others.map(([a, b]) => Math.min(a, b)).sort((x, y) => y - x);
  const best = Math.max(0, ...others.map(([a]) => a));
  const fellow = Math.max(0, ...others.map(([, b]) => b));
  return [
    logOdds(ways[0] ?? 0),
    logOdds(ways[1] ?? 0),
    logOdds(best),
    logOdds(own) - logOdds(best),
    others.filter(([a]) => a > own).length,
    logOdds(fellow),
  ];
}

/**
 * What tells whether an article found near `open` reports the same event: what the two have in common, and how it stands
 * among all `articles` found, for reports of one event tell of one another. To be asked of one of them, with the likely
 * pairs of a unit of `open` and one of it.
 */
export function nearAmong(
  open: ReadArticle,
  articles: readonly ReadArticle[],
): (other: ReadArticle, pairs: readonly UnitPair[]) => number[] {
  const found = articles.filter((article) => article !== open);
  const glance = (a: ReadArticle, b: ReadArticle): number =>
    predict(QUICK_MODEL, quickFeatures(a, b));
  const toOpen = new Map<ReadArticle, number>();
  const seen = (article: ReadArticle): number => {
    const known = toOpen.get(article) ?? glance(open, article);
    toOpen.set(article, known);
    return known;
  };
  return (other, pairs) => [
    ...nearFeatures(open, other, pairs),
    ...standingOf(
      seen(other),
      found.flatMap((third) => (third === other ? [] : [[seen(third), glance(third, other)]])),
    ),
  ];
}
