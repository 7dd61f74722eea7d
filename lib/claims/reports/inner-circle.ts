import { predict, type BoostedModel } from '../learned/boosted';
import type { ReadArticle } from '../read';
import type { UnitPair } from '../statements/overlaps';
import { byArticles, reportFeatures } from './report-pairs';

/** Articles less likely than this to report what the open one does are held against that one alone. */
const LEAST = 0.15;
/** At most so many of an inner circle beside the open one: each is held against each other, and a reader waits. */
const MOST = 5;

/**
 * The articles that most likely report what an open one does, at most five, in the order of `members`; none is certain. What
 * only two of them tell alike helps to see what the open one says, and whether all are of one event. `open` is its index,
 * `members` the indices of all, `pairs` the likely pairs of units, with the earlier member first; `model` is that of
 * scripts/train-reports.ts.
 */
export function innerCircle(
  members: readonly number[],
  pairs: readonly UnitPair[],
  articles: readonly ReadArticle[],
  open: number,
  model: BoostedModel,
): number[] {
  const between = byArticles(pairs);
  const place = members.indexOf(open);
  const likely = members.flatMap((index, at) => {
    const [first, second] = at < place ? [index, open] : [open, index];
    const [a, b] = [articles[first], articles[second]];
    if (index === open || !a || !b) return [];
    return [
      {
        index,
        score: predict(model, reportFeatures(a, b, between.get(`${first} ${second}`) ?? [])),
      },
    ];
  });
  const chosen = new Set(
    likely
      .filter(({ score }) => score >= LEAST)
      .sort((x, y) => y.score - x.score)
      .slice(0, MOST)
      .map(({ index }) => index),
  );
  return members.filter((index) => chosen.has(index));
}
