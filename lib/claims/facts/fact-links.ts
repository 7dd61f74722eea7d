import { predict } from '../learned/boosted';
import { compares, EVERY, type Scope } from '../context';
import { factPairs, type FactPair } from './fact-features';
import { factsOf, type Fact } from './facts';
import { isOfFormerYear } from './other-years';
import { lengthScore } from '../dates/length-scores';
import { predictLinear } from '../learned/linear';
import type { Models } from '../models';
import type { ReadArticle } from '../read';
import { KeptByTwo } from '../words/kept-by-two';

/** Two comparable facts with the probability that they fill one slot of one thing. */
export interface FactLink extends FactPair {
  readonly score: number;
}

/** The facts of some articles, and how likely those that are comparable fill one slot. */
export interface FactLinks {
  /** A list for each article. */
  readonly facts: readonly (readonly Fact[])[];
  readonly links: readonly FactLink[];
  /** What all links of two articles were weighed by; not given, what is made of them is not kept. */
  readonly by?: readonly object[];
}

/** A link by the places of its facts among those of their articles. */
interface KeptLink {
  readonly a: number;
  readonly b: number;
  readonly x: readonly number[];
  readonly score: number;
}

const kept = new KeptByTwo<readonly KeptLink[]>();

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

function linksOf(
  left: readonly Fact[],
  right: readonly Fact[],
  articles: readonly ReadArticle[],
  models: Pick<Models, 'fact' | 'date'>,
): KeptLink[] {
  const [rows, columns] = [left, right].map((facts) => new Map(facts.map((f, at) => [f, at])));
  return factPairs(left, right, articles).map((pair) => ({
    a: rows?.get(pair.a) ?? -1,
    b: columns?.get(pair.b) ?? -1,
    x: pair.x,
    score: scoreOf(pair, articles, models),
  }));
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
  const by = [models.fact, models.date];
  facts.forEach((left, i) => {
    facts.slice(i).forEach((right, k) => {
      if (links.length > most || !compares(scope, members[i] ?? -1, members[i + k] ?? -1)) return;
      const [inA, inB] = [articles[members[i] ?? -1], articles[members[i + k] ?? -1]];
      if (!inA || !inB) return;
      const found = kept.of(inA, inB, by, () => linksOf(left, right, articles, models));
      for (const { a: at, b: against, x, score } of found) {
        const [a, b] = [left[at], right[against]];
        if (a && b) links.push({ a, b, x, score });
      }
    });
  });
  return { facts, links, by };
}
