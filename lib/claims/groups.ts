import type { ReadArticle } from './read';

/** Two articles at least this alike are taken for reports of one event; see `likeness`. */
const RELATED = 0.085;
/** Two articles at least this alike in their sentences are copies of one text. */
const COPY = 0.75;

type Vector = ReadonlyMap<string, number>;

const vectors = new WeakMap<ReadArticle, Vector>();

/** Weighted word families of an article's report, furniture left out. */
function vectorOf(article: ReadArticle): Vector {
  const known = vectors.get(article);
  if (known) return known;
  const vector = new Map<string, number>();
  for (const unit of article.units) {
    for (const term of unit.terms) {
      // A word of the headline or the lead tells more of what the article is about.
      const lead = unit.position < 0.2 ? 1.5 : 1;
      const before = vector.get(term.family) ?? 0;
      vector.set(term.family, Math.min(3, before + term.weight * term.weight * lead));
    }
  }
  vectors.set(article, vector);
  return vector;
}

/** Cosine of two articles' weighted words, 0 to 1. */
export function likeness(a: ReadArticle, b: ReadArticle): number {
  const x = vectorOf(a);
  const y = vectorOf(b);
  let dot = 0;
  let xx = 0;
  let yy = 0;
  for (const [family, weight] of x) {
    xx += weight * weight;
    dot += weight * (y.get(family) ?? 0);
  }
  for (const weight of y.values()) yy += weight * weight;
  return xx === 0 || yy === 0 ? 0 : dot / Math.sqrt(xx * yy);
}

/** Indices of articles that report one event, largest likeness first linked; every index stands in one group. */
export function groupArticles(articles: readonly ReadArticle[]): number[][] {
  const group = articles.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (group[at] !== undefined && group[at] !== at) at = group[at] ?? at;
    return at;
  };
  articles.forEach((a, i) => {
    articles.slice(i + 1).forEach((b, k) => {
      const [x, y] = [root(i), root(i + 1 + k)];
      if (x === y || likeness(a, b) < RELATED) return;
      group[Math.max(x, y)] = Math.min(x, y);
    });
  });
  const groups = new Map<number, number[]>();
  articles.forEach((_, i) => {
    const members = groups.get(root(i));
    if (members) members.push(i);
    else groups.set(root(i), [i]);
  });
  return [...groups.values()];
}

/** For each article the index of the first whose text it copies (its own index for an original). */
export function copiesOf(articles: readonly ReadArticle[]): number[] {
  const sets = articles.map(
    (article) =>
      new Set(article.units.map((unit) => unit.terms.map((term) => term.family).join(' '))),
  );
  return articles.map((_, i) => {
    for (let j = 0; j < i; j += 1) {
      const [a, b] = [sets[i], sets[j]];
      if (a === undefined || b === undefined || Math.min(a.size, b.size) === 0) continue;
      let shared = 0;
      for (const unit of a) if (b.has(unit)) shared += 1;
      if (shared / Math.min(a.size, b.size) >= COPY) return j;
    }
    return i;
  });
}
