import type { ReadArticle } from '../read';

/** Sentences of all articles together at which they are half as brief as could be. */
const HALF = 12;
/** Under so many sentences together articles are brief. */
const BRIEF = 24;

function unitsOf(articles: readonly ReadArticle[], members: readonly number[]): number {
  return members.reduce((sum, i) => sum + (articles[i]?.units.length ?? 0), 0);
}

/** How brief some articles are, 0 to 1: brief ones say little that is not of the matter, so two of their sentences are likelier to meet. */
export function brevityOf(articles: readonly ReadArticle[], members: readonly number[]): number {
  return HALF / (HALF + unitsOf(articles, members));
}

/** Are some articles so brief together that what stands in one is mostly answered by the other? */
export function areBrief(articles: readonly ReadArticle[], members: readonly number[]): boolean {
  return unitsOf(articles, members) < BRIEF;
}
