import { annotateArticle } from './annotate-article';
import { compareMentions, mentionKey, mentionOf, stableId } from './findings';
import { copiesOf, groupArticles } from './groups';
import { clusterPairs, type UnitPair } from './overlaps';
import { readArticle, type ReadArticle } from './read';
import { coverage, sharedNumbers } from './similarity';
import type { ArticleInput, CompareOptions, Comparison, Overlap } from './types';

/** Findings under this confidence are not shown unless the reader asks for more. */
export const DEFAULT_THRESHOLD = 0.5;

function unitPairs(articles: readonly ReadArticle[], members: readonly number[]): UnitPair[] {
  const pairs: UnitPair[] = [];
  members.forEach((i, at) => {
    for (const j of members.slice(at + 1)) {
      const [a, b] = [articles[i], articles[j]];
      if (a === undefined || b === undefined) continue;
      for (const u of a.units)
        for (const v of b.units) {
          const alike =
            Math.sqrt(coverage(u.terms, v.terms) * coverage(v.terms, u.terms)) +
            0.08 * sharedNumbers(u, v);
          const score = 1 / (1 + Math.exp(-14 * (alike - 0.25)));
          if (score > 0.2)
            pairs.push({ a: { article: i, unit: u }, b: { article: j, unit: v }, score });
        }
    }
  });
  return pairs;
}

/**
 * Compares articles: what two or more of them say alike, and where they differ. Articles of different events may be
 * given together: only reports of one event are held against each other. The result does not depend on the order of
 * the articles, and nothing is thrown for any text.
 */
export function compare(inputs: readonly ArticleInput[], options: CompareOptions = {}): Comparison {
  const threshold = options.threshold ?? DEFAULT_THRESHOLD;
  const articles = inputs.map((input) =>
    readArticle(input, options.annotations?.get(input.id) ?? annotateArticle(input)),
  );
  const copies = copiesOf(articles);
  const overlaps: Overlap[] = [];
  for (const group of groupArticles(articles)) {
    if (group.length < 2) continue;
    for (const cluster of clusterPairs(articles, unitPairs(articles, group), threshold)) {
      const mentions = cluster.members
        .flatMap(({ article, unit }) => {
          const of = articles[article];
          return of ? [mentionOf(of, unit)] : [];
        })
        .sort(compareMentions);
      overlaps.push({
        id: stableId(mentions.map(mentionKey).join(' ')),
        mentions,
        confidence: cluster.score,
        voices: new Set(cluster.members.map((m) => copies[m.article])).size,
      });
    }
  }
  overlaps.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  return {
    articles: inputs.map(({ id, outlet, published }) => ({ id, outlet, published })),
    overlaps,
    discrepancies: [],
    onlyHere: [],
    missingHere: [],
  };
}
