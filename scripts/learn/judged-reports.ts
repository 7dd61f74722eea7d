import { annotateArticle } from '../../lib/claims/annotate-article';
import { idsAgainst } from '../../lib/claims/doubts/doubts';
import { linkFacts } from '../../lib/claims/facts/fact-links';
import { likeness } from '../../lib/claims/groups';
import { MODELS } from '../../lib/claims/models';
import { readArticle, type ReadArticle } from '../../lib/claims/read';
import { nearFeatures } from '../../lib/claims/reports/near-pairs';
import type { ArticleInput } from '../../lib/claims/types';
import { findUnitPairs } from '../../lib/claims/statements/unit-pairs';
import type { Row } from '../boost';
import type { JudgedArticle } from './judged';

/**
 * A row for each two articles of which a reader has told whether they report one event: an open one, and the one most like
 * it of those that a finding holds against it. Where readers of two findings differ, both count. The event of a row is the
 * story of its open article.
 */
export function judgedReports(
  judged: readonly JudgedArticle[],
  articles: ReadonlyMap<string, ArticleInput>,
  stories: ReadonlyMap<string, string>,
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
      const others = idsAgainst(
        one.sides.map((side) => side.map(([id]) => id)),
        open,
      ).flatMap((id) => read(id) ?? []);
      const [there] = others.sort((a, b) => likeness(here, b) - likeness(here, a));
      if (there === undefined) return [];
      const pair = [here, there];
      const facts = linkFacts(pair, [0, 1], MODELS);
      const pairs = findUnitPairs(pair, [0, 1], MODELS.pair, facts);
      const y = one.same === 'Y' ? 1 : 0;
      return [{ x: nearFeatures(here, there, pairs), y, event: stories.get(open) ?? open }];
    }),
  );
}
