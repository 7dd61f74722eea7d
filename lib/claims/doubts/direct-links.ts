import type { FactLink } from '../facts/fact-links';
import type { Fact } from '../facts/facts';
import { equalValues } from '../facts/values';
import type { ReadArticle } from '../read';

/** How likely two facts fill one slot, 0 where nothing links them. */
export type LinkOf = (a: Fact, b: Fact) => number;

/** Looks links of the facts of one article up; most comparisons have no finding that asks for one. */
export function linksOf(links: readonly FactLink[], article: number): LinkOf {
  const keyOf = (a: Fact, b: Fact): string =>
    `${a.field} ${a.firstToken} ${b.article} ${b.field} ${b.firstToken}`;
  const read = (): Map<string, number> => {
    const scores = new Map<string, number>();
    for (const { a, b, score } of links)
      if (a.article === article) scores.set(keyOf(a, b), score);
      else if (b.article === article) scores.set(keyOf(b, a), score);
    return scores;
  };
  let scores: Map<string, number> | undefined;
  return (a, b) => (scores ??= read()).get(keyOf(a, b)) ?? 0;
}

/** The likeliest link of two facts of which one is of the open article; see `Sides`. */
export function directLink(
  facts: readonly (readonly [ReadArticle, Fact])[],
  open: ReadArticle,
  linkOf: LinkOf,
): number {
  let direct = 0;
  for (const [of, a] of facts)
    for (const [other, b] of of === open ? facts : [])
      if (other !== open && !equalValues(a, b)) direct = Math.max(direct, linkOf(a, b));
  return direct;
}
