import type { ReadArticle } from './read';
import { KeptWithIds } from './words/ids';
import { idsOfTerm } from './words/term-ids';
import { cosine, vectorOf, type Vector } from './words/vectors';

/**
 * Two articles at least this alike may be reports of one event; see `likeness`. `report-parts` says which are: two reports
 * of three sentences each may share hardly a word.
 */
const RELATED = 0.005;
/** Articles are held against each other only if they are this alike, where all that may be of one event are too many. */
export const SURELY_RELATED = 0.05;
/** Two articles at least this alike in their sentences are copies of one text. */
const COPY = 0.75;

const vectors = new KeptWithIds<ReadArticle, Vector>();

/** Weighted word families of an article's report, furniture left out. */
function wordsOf(article: ReadArticle): Vector {
  const known = vectors.get(article);
  if (known) return known;
  const weights = new Map<number, number>();
  for (const unit of article.units) {
    for (const term of unit.terms) {
      // A word of the headline or the lead tells more of what the article is about.
      const lead = unit.position < 0.2 ? 1.5 : 1;
      const { family } = idsOfTerm(term);
      const before = weights.get(family) ?? 0;
      weights.set(family, Math.min(3, before + term.weight * term.weight * lead));
    }
  }
  const vector = vectorOf(weights);
  vectors.set(article, vector);
  return vector;
}

/** Cosine of two articles' weighted words, 0 to 1. */
export function likeness(a: ReadArticle, b: ReadArticle): number {
  return cosine(wordsOf(a), wordsOf(b));
}

/** The numbers below `count` in sets: all that are joined, in whatever order. */
class Joined {
  private readonly home: number[];

  constructor(count: number) {
    this.home = Array.from({ length: count }, (_, i) => i);
  }

  /** The least number of the set that holds `i`. */
  root(i: number): number {
    let at = i;
    while (this.home[at] !== undefined && this.home[at] !== at) at = this.home[at] ?? at;
    return at;
  }

  has(i: number, j: number): boolean {
    return this.root(i) === this.root(j);
  }

  join(i: number, j: number): void {
    const [x, y] = [this.root(i), this.root(j)];
    this.home[Math.max(x, y)] = Math.min(x, y);
  }

  /** The sets, each in the order of its numbers. */
  sets(): number[][] {
    const sets = new Map<number, number[]>();
    this.home.forEach((_, i) => {
      const members = sets.get(this.root(i));
      if (members) members.push(i);
      else sets.set(this.root(i), [i]);
    });
    return [...sets.values()];
  }
}

/**
 * Indices of articles that may report one event, by their words: two of them stand in one group that are alike by `least`,
 * and every index stands in one.
 */
export function groupArticles(articles: readonly ReadArticle[], least = RELATED): number[][] {
  const joined = new Joined(articles.length);
  articles.forEach((a, i) => {
    articles.slice(i + 1).forEach((b, k) => {
      if (!joined.has(i, i + 1 + k) && likeness(a, b) >= least) joined.join(i, i + 1 + k);
    });
  });
  return joined.sets();
}

/**
 * For each article the index of the first of those whose text is the same as its own or as a copy's of it (its own index
 * for a text of its own). Which articles share an index does not depend on their order.
 */
export function copiesOf(articles: readonly ReadArticle[]): number[] {
  const sets = articles.map(
    (article) =>
      new Set(article.units.map((unit) => unit.terms.map((term) => term.family).join(' '))),
  );
  const joined = new Joined(articles.length);
  sets.forEach((a, i) => {
    for (const [j, b] of sets.slice(0, i).entries()) {
      if (Math.min(a.size, b.size) === 0 || joined.has(i, j)) continue;
      let shared = 0;
      for (const unit of a) if (b.has(unit)) shared += 1;
      if (shared / Math.min(a.size, b.size) >= COPY) joined.join(i, j);
    }
  });
  return articles.map((_, i) => joined.root(i));
}
