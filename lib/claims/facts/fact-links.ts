import { predict } from '../learned/boosted';
import { compares, EVERY, type Scope } from '../context';
import { factPairs, type FactPair } from './fact-features';
import { factsOf, type Fact } from './facts';
import { isOfFormerYear } from './other-years';
import { lengthScore } from '../dates/length-scores';
import { predictLinear } from '../learned/linear';
import type { Models } from '../models';
import type { ReadArticle } from '../read';

/** Two comparable facts with the probability that they fill one slot of one thing. */
export interface FactLink extends FactPair {
  readonly score: number;
}

/** The facts of some articles, and how likely those that are comparable fill one slot. */
export interface FactLinks {
  /** A list for each article. */
  readonly facts: readonly (readonly Fact[])[];
  readonly links: readonly FactLink[];
}

function scoreOf(
  pair: FactPair,
  articles: readonly ReadArticle[],
  models: Pick<Models, 'fact' | 'date'>,
): number {
  if (pair.a.date) return predictLinear(models.date, pair.x);
  if (isOfFormerYear(pair.a, pair.b, articles)) return 0;
  const score = predict(models.fact, pair.x);
  return pair.a.dimension === 'time' ? lengthScore(pair, score, articles) : score;
}

/**
 * The facts of the given articles and what links them; with an `open` article, only links that it has a part in. Once
 * there are more than `most` links the rest is left out: whoever sets it looks at their number.
 */
export function linkFacts(
  articles: readonly ReadArticle[],
  members: readonly number[],
  models: Pick<Models, 'fact' | 'date'>,
  scope: Scope = EVERY,
  most = Infinity,
): FactLinks {
  const facts = members.map((index) => {
    const article = articles[index];
    return article ? factsOf(article, index) : [];
  });
  const links: FactLink[] = [];
  facts.forEach((left, i) => {
    facts.slice(i).forEach((right, k) => {
      if (links.length > most || !compares(scope, members[i] ?? -1, members[i + k] ?? -1)) return;
      for (const pair of factPairs(left, right, articles))
        links.push({
          a: pair.a,
          b: pair.b,
          x: pair.x,
          score: scoreOf(pair, articles, models),
        });
    });
  });
  return { facts, links };
}
