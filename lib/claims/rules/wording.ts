import { findLoaded, type LoadedMention } from '../../arabic/events/loaded';
import { CAPITALS, LOADED_GROUPS, type LoadedGroup } from '../../arabic/lexicon/loaded-terms';
import { compares, type Rule, type RuleContext } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import { unitAround, type ReadArticle, type Unit } from '../read';
import type { Discrepancy, Field, Mention } from '../types';

interface Hit {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly mention: LoadedMention;
  /** The plain name stands between quotation marks. */
  readonly quoted: boolean;
}

/** Mentions shown of one article on one side. */
const MAX_SHOWN = 3;
/** Probability of one statement from which two sentences name the same thing. */
const SAME_THING = 0.4;

const CAPITAL: ReadonlySet<string> = new Set(CAPITALS.split('|'));
/** Words after which a capital is a town. */
const IN = new Set('في الي من مدينه مطار بين قرب غرب شرق جنوب شمال وسط محافظه'.split(' '));
const QUOTE = /^["«»“”'‘’„]$/u;

const GROUP = new Map(LOADED_GROUPS.map((group) => [group.id, group]));

/** A capital that is a place where it stands: after 'in', or in a dateline. */
function isTown(article: ReadArticle, field: Field, mention: LoadedMention): boolean {
  if (!CAPITAL.has(mention.term)) return false;
  const { tokens } = article.annotation[field];
  const [before, at, after] = [
    tokens[mention.firstToken - 1],
    tokens[mention.firstToken],
    tokens[mention.endToken],
  ];
  if (before && IN.has(before.norm.slice(before.conjunction.length))) return true;
  return at?.preposition === 'ب' || /^[-–—(/:،]$/u.test(after?.norm ?? '');
}

/** Does the article give a name that makes the choice mean something else? */
function ruledOut(article: ReadArticle, group: LoadedGroup, choice: number): boolean {
  const unless = group.choices[choice]?.unless;
  if (unless === undefined) return false;
  const text = `${article.input.title}\n${article.input.text}`;
  return unless.split('|').some((name) => text.includes(name));
}

const cache = new WeakMap<ReadArticle, readonly Omit<Hit, 'article'>[]>();

function hitsOf(article: ReadArticle): readonly Omit<Hit, 'article'>[] {
  const known = cache.get(article);
  if (known) return known;
  const hits = (['title', 'text'] as const).flatMap((field) => {
    const { tokens } = article.annotation[field];
    return findLoaded(article.annotation[field]).flatMap((mention) => {
      const unit = unitAround(article, field, mention.firstToken);
      const group = GROUP.get(mention.group);
      if (!unit || !group || isTown(article, field, mention)) return [];
      if (ruledOut(article, group, mention.choice)) return [];
      const quoted =
        group.quotable === true &&
        !mention.loaded &&
        QUOTE.test(tokens[mention.firstToken - 1]?.norm ?? '') &&
        QUOTE.test(tokens[mention.endToken]?.norm ?? '');
      return [{ field, unit, mention, quoted }];
    });
  });
  cache.set(article, hits);
  return hits;
}

/** Hits whose sentence shares a person with, or makes one statement with, that of a hit of another choice elsewhere. */
function closeHits(context: RuleContext, hits: readonly Hit[]): Hit[] {
  const linked = new Map<Unit, Set<Unit>>();
  for (const { a, b, score } of context.pairs) {
    if (score < SAME_THING) break;
    for (const [x, y] of [
      [a.unit, b.unit],
      [b.unit, a.unit],
    ] as const)
      linked.set(x, (linked.get(x) ?? new Set()).add(y));
  }
  return hits.filter((x) =>
    hits.some(
      (y) =>
        y.article !== x.article &&
        y.mention.choice !== x.mention.choice &&
        linked.get(x.unit)?.has(y.unit) === true,
    ),
  );
}

/** The way of naming a hit belongs to: one of the lexicon's choices, or the plain name in quotation marks. */
function wayOf(hit: Hit): string {
  return hit.quoted ? `quoted ${hit.mention.choice}` : String(hit.mention.choice);
}

function sideOf(articles: readonly ReadArticle[], hits: readonly Hit[]): DraftSide {
  const shown: Mention[] = [];
  const perArticle = new Map<number, number>();
  const terms = new Map<string, number>();
  for (const hit of hits) {
    const term = hit.quoted ? `«${hit.mention.term}»` : hit.mention.term;
    terms.set(term, (terms.get(term) ?? 0) + 1);
    const article = articles[hit.article];
    const quote =
      article && focusMention(article, hit.field, hit.mention.firstToken, hit.mention.endToken);
    const n = perArticle.get(hit.article) ?? 0;
    if (!quote || n >= MAX_SHOWN) continue;
    perArticle.set(hit.article, n + 1);
    shown.push(quote);
  }
  const common = [...terms].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, 3);
  return { value: common.map(([term]) => term).join(' / '), mentions: shown };
}

/** Drops a finding whose loaded names another finding shows already, with at least as many mentions. */
function withoutDoubles(found: readonly Discrepancy[]): Discrepancy[] {
  const places = found.map(
    (d) =>
      new Set(
        d.sides.flatMap((s) =>
          s.mentions.map((m) => `${m.article} ${m.field} ${m.focus?.start ?? m.start}`),
        ),
      ),
  );
  return found.filter((_, i) => {
    const mine = places[i] ?? new Set();
    return !places.some(
      (other, k) =>
        k !== i &&
        [...mine].every((place) => other.has(place)) &&
        (other.size > mine.size || k < i),
    );
  });
}

/**
 * Loaded names: two outlets call one thing by names of which at least one takes a side. Shows the terms, judges none.
 * Only the relation `wording`.
 */
export const wordingRule: Rule = (context) => {
  const { articles, members, open, trace } = context;
  const byGroup = new Map<string, Hit[]>();
  for (const index of members) {
    const article = articles[index];
    if (article === undefined) continue;
    for (const hit of hitsOf(article))
      byGroup.set(hit.mention.group, [
        ...(byGroup.get(hit.mention.group) ?? []),
        { ...hit, article: index },
      ]);
  }
  const found: Discrepancy[] = [];
  for (const group of LOADED_GROUPS) {
    const all = byGroup.get(group.id);
    if (!all?.some((hit) => hit.mention.loaded || hit.quoted)) continue;
    const hits = group.close === true ? closeHits(context, all) : all;
    const ways = new Map<string, Hit[]>();
    for (const hit of hits) ways.set(wayOf(hit), [...(ways.get(wayOf(hit)) ?? []), hit]);
    const apart = hits.some((x) =>
      hits.some(
        (y) =>
          x.article !== y.article &&
          wayOf(x) !== wayOf(y) &&
          (x.mention.loaded || x.quoted) &&
          compares(open, x.article, y.article),
      ),
    );
    if (!apart) continue;
    const sides = [...ways.values()].map((list) => sideOf(articles, list));
    trace(`wording ${group.id}: ${sides.map((d) => d.value).join(' | ')}`);
    found.push(
      makeDiscrepancy({
        type: 'wording',
        relation: 'wording',
        confidence: 0.75,
        label: group.label,
        sides,
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
  return withoutDoubles(found);
};
