import { findLoaded, type LoadedMention } from '../../arabic/events/loaded';
import { LOADED_GROUPS } from '../../arabic/lexicon/loaded-terms';
import type { Rule } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import { unitAround } from '../read';
import type { ReadArticle } from '../read';
import type { Discrepancy, Field, Mention } from '../types';

interface Hit {
  readonly article: number;
  readonly field: Field;
  readonly mention: LoadedMention;
}

/** Mentions shown of one article on one side. */
const MAX_SHOWN = 3;

const cache = new WeakMap<ReadArticle, readonly Omit<Hit, 'article'>[]>();

function hitsOf(article: ReadArticle): readonly Omit<Hit, 'article'>[] {
  const known = cache.get(article);
  if (known) return known;
  const hits = (['title', 'text'] as const).flatMap((field) =>
    findLoaded(article.annotation[field])
      .filter((m) => unitAround(article, field, m.firstToken) !== undefined)
      .map((mention) => ({ field, mention })),
  );
  cache.set(article, hits);
  return hits;
}

/**
 * Loaded names: two outlets call one thing by names of which at least one takes a side. Shows the terms, judges none.
 * Only the relation `wording`.
 */
export const wordingRule: Rule = ({ articles, members, trace }) => {
  const byGroup = new Map<string, Hit[]>();
  for (const index of members) {
    const article = articles[index];
    if (article === undefined) continue;
    for (const hit of hitsOf(article)) {
      const list = byGroup.get(hit.mention.group) ?? [];
      list.push({ article: index, ...hit });
      byGroup.set(hit.mention.group, list);
    }
  }
  const found: Discrepancy[] = [];
  for (const group of LOADED_GROUPS) {
    const hits = byGroup.get(group.id) ?? [];
    const loadedIn = new Set(hits.filter((h) => h.mention.loaded).map((h) => h.article));
    if (loadedIn.size === 0) continue;
    const sides = new Map<number, Hit[]>();
    for (const hit of hits) {
      const side = sides.get(hit.mention.choice) ?? [];
      side.push(hit);
      sides.set(hit.mention.choice, side);
    }
    if (sides.size < 2 || new Set(hits.map((h) => h.article)).size < 2) continue;
    const drafts = [...sides.values()].map((list): DraftSide => {
      const shown: Mention[] = [];
      const perArticle = new Map<number, number>();
      const terms = new Set<string>();
      for (const hit of list) {
        const article = articles[hit.article];
        const quote =
          article && focusMention(article, hit.field, hit.mention.firstToken, hit.mention.endToken);
        const n = perArticle.get(hit.article) ?? 0;
        if (!article || !quote || n >= MAX_SHOWN) continue;
        perArticle.set(hit.article, n + 1);
        terms.add(article.input[hit.field].slice(hit.mention.start, hit.mention.end));
        shown.push(quote);
      }
      return { value: [...terms].sort().slice(0, 3).join(' / '), mentions: shown };
    });
    trace(`wording ${group.id}: ${drafts.map((d) => d.value).join(' | ')}`);
    found.push(
      makeDiscrepancy({
        type: 'wording',
        relation: 'wording',
        confidence: 0.75,
        label: group.label,
        sides: drafts,
        why: [
          {
            ar: 'اسمان أو أكثر للشيء نفسه، أحدها على الأقل يحمل موقفا',
            en: 'Two or more names for the same thing, at least one of which takes a side',
            fr: "Deux noms ou plus pour la même chose, dont l'un au moins prend parti",
          },
        ],
      }),
    );
  }
  return found;
};
