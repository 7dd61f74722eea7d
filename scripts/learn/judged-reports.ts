import { annotateArticle } from '../../lib/claims/annotate-article';
import { linkFacts } from '../../lib/claims/fact-links';
import { likeness } from '../../lib/claims/groups';
import { MODELS } from '../../lib/claims/models';
import { readArticle, type ReadArticle } from '../../lib/claims/read';
import { nearFeatures } from '../../lib/claims/near-pairs';
import type { ArticleInput } from '../../lib/claims/types';
import { findUnitPairs } from '../../lib/claims/unit-pairs';
import type { Row } from '../boost';
import type { Judged, JudgedArticle } from './judged';

/** Ids of the articles that a finding holds against the open one. */
function against({ sides }: Judged, open: string): string[] {
  const articles = sides.map((side) => new Set(side.map(([id]) => id)));
  const others = articles.flatMap((side, i) =>
    articles.some((other, k) => k !== i && other.has(open)) ? [...side] : [],
  );
  return [...new Set(others)].filter((id) => id !== open);
}

/**
 * A row for each two articles of which a reader has told whether they report one event: an open one, and the one most like
 * it of those that a finding holds against it. Where readers of two findings differ, both count.
 */
export function judgedReports(
  judged: readonly JudgedArticle[],
  articles: ReadonlyMap<string, ArticleInput>,
): Row[] {
  const known = new Map<string, ReadArticle>();
  const read = (id: string): ReadArticle | undefined => {
    const input = articles.get(id);
    const article = known.get(id) ?? (input && readArticle(input, annotateArticle(input)));
    if (article) known.set(id, article);
    return article;
  };
  return judged.flatMap(({ open, found }) =>
    found.flatMap((one): Row[] => {
      const here = read(open);
      if (here === undefined || one.same === 'U') return [];
      const others = against(one, open).flatMap((id) => read(id) ?? []);
      const [there] = others.sort((a, b) => likeness(here, b) - likeness(here, a));
      if (there === undefined) return [];
      const pair = [here, there];
      const facts = linkFacts(pair, [0, 1], MODELS);
      const pairs = findUnitPairs(pair, [0, 1], MODELS.pair, facts);
      const y = one.same === 'Y' ? 1 : 0;
      return [{ x: nearFeatures(here, there, pairs), y, event: open }];
    }),
  );
}
