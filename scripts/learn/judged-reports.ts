import { annotateArticle } from '../../lib/claims/annotate-article';
import { idsAgainst } from '../../lib/claims/doubts/doubts';
import { linkFacts } from '../../lib/claims/facts/fact-links';
import { likeness } from '../../lib/claims/groups';
import { MODELS } from '../../lib/claims/models';
import { readArticle, type ReadArticle } from '../../lib/claims/read';
import { nearFeatures } from '../../lib/claims/reports/near-pairs';
import type { ArticleInput } from '../../lib/claims/types';
import { findUnitPairs } from '../../lib/claims/statements/unit-pairs';
import type { JudgedArticle } from './judged';
import { seenAmong, type NearSeen } from './near';

/** Articles kept read: those of neighbouring days are found with one another. */
const KEPT = 3000;

/**
 * A row for each two articles of which a reader has told whether they report one event: an open one, and the one most like
 * it of those that a finding holds against it. Where readers of two findings differ, both count. The event of a row is the
 * story of its open article.
 */
export function judgedReports(
  judged: readonly JudgedArticle[],
  articles: ReadonlyMap<string, ArticleInput>,
  stories: ReadonlyMap<string, string>,
): NearSeen[] {
  const known = new Map<string, ReadArticle>();
  const read = (id: string): ReadArticle | undefined => {
    const input = articles.get(id);
    const article = known.get(id) ?? (input && readArticle(input, annotateArticle(input)));
    if (article === undefined) return undefined;
    known.set(id, article);
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) break;
      known.delete(oldest);
    }
    return article;
  };
  return judged.flatMap(({ open, related, found }) => {
    const here = read(open);
    if (here === undefined) return [];
    const beside = related.flatMap((id) => read(id) ?? []);
    return found.flatMap((one): NearSeen[] => {
      if (one.same === 'U') return [];
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
      const event = stories.get(open) ?? open;
      return [{ x: nearFeatures(here, there, pairs), y, event, ...seenAmong(here, there, beside) }];
    });
  });
}
