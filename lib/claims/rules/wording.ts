import { findLoaded, type LoadedMention } from '../../arabic/events/loaded';
import { CAPITALS, LOADED_GROUPS, type LoadedGroup } from '../../arabic/lexicon/loaded-terms';
import { foldWord } from '../../arabic/normalise';
import type { Token } from '../../arabic/types';
import { compares, type Rule, type RuleContext } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import { unitAround, type ReadArticle, type Unit } from '../read';
import { statementScore } from '../statement-scores';
import type { Discrepancy, Field, Mention } from '../types';

interface Hit {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly mention: LoadedMention;
  /** How a plain name is held at arm's length, as it is shown: «…», 'so-called', 'alleged'. Undefined where it is not. */
  readonly distance?: string;
}

/** Mentions shown of one article on one side. */
const MAX_SHOWN = 3;
/** Probability of one statement from which two sentences name the same thing. */
const SAME_THING = 0.4;

const CAPITAL: ReadonlySet<string> = new Set(CAPITALS.split('|'));
/** Words after which a capital is a town. */
const IN = new Set('في الي من مدينه مطار بين قرب غرب شرق جنوب شمال وسط محافظه'.split(' '));
/** The verbs of 'what is called' (after ما). */
const SO_CALLED = new Set('يسمي تسمي يسمونه يسميه تسميه'.split(' '));
const ALLEGED = new Map(
  ['المزعوم', 'المزعومة', 'المزعومين'].map((word) => [foldWord(word), word] as const),
);
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

/** A plain name as a writer shows it who does not grant it; undefined where it is granted, or loaded anyhow. */
function distanceOf(
  tokens: readonly Token[],
  group: LoadedGroup,
  mention: LoadedMention,
): string | undefined {
  if (mention.loaded) return undefined;
  const before = tokens[mention.firstToken - 1]?.norm ?? '';
  const after = tokens[mention.endToken]?.norm ?? '';
  if (SO_CALLED.has(before) && tokens[mention.firstToken - 2]?.norm.endsWith('ما') === true)
    return `ما يسمى ${mention.term}`;
  if (ALLEGED.has(after)) return `${mention.term} ${ALLEGED.get(after) ?? ''}`;
  return group.quotable === true && QUOTE.test(before) && QUOTE.test(after)
    ? `«${mention.term}»`
    : undefined;
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
      const distance = distanceOf(tokens, group, mention);
      return [{ field, unit, mention, ...(distance !== undefined && { distance }) }];
    });
  });
  cache.set(article, hits);
  return hits;
}

/** Does an article have the thing named in its headline or opening? */
function isSubject(hits: readonly Hit[], article: number): boolean {
  return hits.some(
    (hit) => hit.article === article && (hit.field === 'title' || hit.unit.firstToken === 0),
  );
}

/** Hits that name the same thing as a hit of another choice elsewhere, as far as their group asks for it; closest first. */
function closeHits(context: RuleContext, group: LoadedGroup, hits: readonly Hit[]): Hit[] {
  const subject = new Set(
    group.needs === 'subject' ? context.members.filter((index) => isSubject(hits, index)) : [],
  );
  const ranked = hits.flatMap((x) => {
    let best = -1;
    for (const y of hits) {
      if (y.article === x.article || wayOf(y) === wayOf(x)) continue;
      const score = statementScore(context.pairs, x.unit, y.unit);
      const one =
        group.needs === undefined ||
        score >= SAME_THING ||
        (subject.has(x.article) && subject.has(y.article));
      if (one && score > best) best = score;
    }
    return best < 0 ? [] : [{ hit: x, best }];
  });
  return ranked.sort((x, y) => y.best - x.best).map(({ hit }) => hit);
}

/** Is it a loaded name, or a plain one that is not granted? */
function takesSide(hit: Hit): boolean {
  return hit.mention.loaded || hit.distance !== undefined;
}

/** The way of naming a hit belongs to: one of the lexicon's choices, or the plain name held at arm's length. */
function wayOf(hit: Hit): string {
  return hit.distance === undefined ? String(hit.mention.choice) : `not ${hit.mention.choice}`;
}

function sideOf(articles: readonly ReadArticle[], hits: readonly Hit[]): DraftSide {
  const shown: Mention[] = [];
  const perArticle = new Map<number, number>();
  const terms = new Map<string, number>();
  for (const hit of hits) {
    const term = hit.distance ?? hit.mention.term;
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
    for (const hit of hitsOf(article)) {
      const hits = byGroup.get(hit.mention.group);
      if (hits) hits.push({ ...hit, article: index });
      else byGroup.set(hit.mention.group, [{ ...hit, article: index }]);
    }
  }
  const found: Discrepancy[] = [];
  for (const group of LOADED_GROUPS) {
    const all = byGroup.get(group.id);
    if (!all?.some(takesSide)) continue;
    const hits = closeHits(context, group, all);
    const ways = new Map<string, Hit[]>();
    for (const hit of hits) ways.set(wayOf(hit), [...(ways.get(wayOf(hit)) ?? []), hit]);
    const apart = hits.some((x) =>
      hits.some(
        (y) =>
          x.article !== y.article &&
          wayOf(x) !== wayOf(y) &&
          takesSide(x) &&
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
