import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { EVERY, type Rule, type RuleContext } from '../../../../lib/claims/context';
import { findDenials } from '../../../../lib/claims/denials/denial-pairs';
import { linkFacts } from '../../../../lib/claims/facts/fact-links';
import { MODELS } from '../../../../lib/claims/models';
import { readArticle, type ReadArticle } from '../../../../lib/claims/read';
import type { ArticleInput, Discrepancy } from '../../../../lib/claims/types';
import { findPoles } from '../../../../lib/claims/states/pole-pairs';
import { findProgress } from '../../../../lib/claims/states/progress-pairs';
import { findStatePairs } from '../../../../lib/claims/states/state-pairs';
import { findUnitPairs } from '../../../../lib/claims/statements/unit-pairs';

/** An article of a test: `day` is its day of publication, null where it has none. */
export function article(id: string, day: string | null, text: string, title = ''): ArticleInput {
  return { id, outlet: `outlet-${id}`, published: day, title, text };
}

/** The context of a rule that is given articles of one event and nothing that is known of them. */
export function bareContext(articles: readonly ReadArticle[]): RuleContext {
  return {
    articles,
    members: articles.map((_, i) => i),
    pairs: [],
    slots: [],
    states: [],
    progress: [],
    denials: [],
    poles: [],
    ...EVERY,
    trace: () => undefined,
  };
}

/**
 * What one rule that needs no slots finds in articles that are taken for reports of one event; with `open`, in those that
 * were found as related to the article of that index.
 */
export function run(rule: Rule, inputs: readonly ArticleInput[], open = -1): Discrepancy[] {
  const articles = inputs.map((input) => readArticle(input, annotateArticle(input)));
  const members = inputs.map((_, i) => i);
  const facts = linkFacts(articles, members, MODELS);
  const pairs = findUnitPairs(articles, members, MODELS.pair, facts);
  const states = findStatePairs(articles, members, MODELS.state);
  const progress = findProgress(articles, pairs, MODELS.progress);
  const denials = findDenials(articles, members, pairs, MODELS.denial, { ...EVERY, open });
  const poles = findPoles(articles, members, pairs, MODELS.pole);
  return rule({ ...bareContext(articles), pairs, states, progress, denials, poles, open });
}
