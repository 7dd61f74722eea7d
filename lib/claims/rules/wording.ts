import { LOADED_GROUPS, type LoadedGroup } from '../../arabic/lexicon/loaded-terms';
import { compares, type Rule, type RuleContext } from '../context';
import { focusMention, makeDiscrepancy, type DraftSide } from '../findings';
import {
  BESIDES,
  choiceFeatures,
  isChoice,
  isTied,
  namingPairs,
  oneThing,
  type NamingPair,
} from '../namings/naming-frames';
import { nearChoices, type NearChoice } from '../namings/near-choices';
import { openNamings } from '../namings/open-namings';
import { label } from '../../arabic/lexicon/loaded/types';
import { hitsByGroup, takesSide, wayOf, type Hit } from '../namings/loaded-hits';
import type { ReadArticle } from '../read';
import { statementScore } from '../statements/statement-scores';
import { DEFAULT_THRESHOLD } from '../threshold';
import type { Discrepancy, LocalizedText, Mention } from '../types';

/** Mentions shown of one article on one side. */
const MAX_SHOWN = 3;
/** Names less likely than this to be a choice of words for one thing are not told at all. */
const LEAST = 0.2;
/** From here on a choice of words is shown by default. */
const SHOWN = 0.48;

/** Confidence of a name that judges by how it is built. */
const OPEN_CONFIDENCE = 0.65;

/** Confidence of what was weighed: what is likelier than `SHOWN` is shown by default. */
function shownConfidence(likely: number): number {
  return Math.min(0.75, DEFAULT_THRESHOLD + likely - SHOWN);
}

/** Probability of one statement from which two sentences name the same thing. */
const SAME_THING = 0.4;
/** What names that tell enough by themselves, or two headlines, must have in common in articles found for an open one. */
const RELATED = 0.1;
/** The same of the closest two names of what is weighed, words as common as they are. */
const RELATED_WEIGHED = 0.6;

/** Does an article have the thing named in its headline or opening? */
function isSubject(hits: readonly Hit[], article: number): boolean {
  return hits.some(
    (hit) => hit.article === article && (hit.field === 'title' || hit.unit.firstToken === 0),
  );
}

/**
 * Hits that name the same thing as a hit of another choice elsewhere, as far as their group asks for it; closest first.
 * Articles that were found for an open one name the same states, armies and offices in other affairs, so that no name is
 * telling enough there: the two sentences must have something in common.
 */
function closeHits(context: RuleContext, group: LoadedGroup, hits: readonly Hit[]): Hit[] {
  const subject = new Set(
    group.needs === 'subject' ? context.members.filter((index) => isSubject(hits, index)) : [],
  );
  const related = context.open < 0 ? 0 : RELATED;
  const ranked = hits.flatMap((x) => {
    let best = -1;
    for (const y of hits) {
      if (y.article === x.article || wayOf(y) === wayOf(x)) continue;
      if (!compares(context, x.article, y.article)) continue;
      const score = statementScore(context.pairs, x.unit, y.unit);
      const one =
        score >= SAME_THING ||
        (score >= related &&
          (group.needs === undefined || (subject.has(x.article) && subject.has(y.article))));
      if (one && score > best) best = score;
    }
    return best < 0 ? [] : [{ hit: x, best }];
  });
  return ranked.sort((x, y) => y.best - x.best).map(({ hit }) => hit);
}

/** Words of a term that any may stand for are marked by stars in the vocabulary. */
const termText = (term: string): string => term.replace(/\*(?: \*)*/gu, '…');

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
  return { value: common.map(([term]) => termText(term)).join(' / '), mentions: shown };
}

/** The hits of each way to be shown: with an article open only ways that it or another chose, their names first. */
function chosenWays(
  ways: ReadonlyMap<string, readonly Hit[]>,
  near: readonly NearChoice[] | undefined,
): (readonly Hit[])[] {
  if (!near) return [...ways.values()];
  const first = near.flatMap(({ x, y }) => [x, y]);
  const chosen = new Set(first.map(wayOf));
  return [...ways].flatMap(([way, hits]) =>
    chosen.has(way) ? [[...new Set([...first.filter((h) => wayOf(h) === way), ...hits])]] : [],
  );
}

const WHY: LocalizedText = {
  ar: 'اسمان أو أكثر للشيء نفسه، أحدها على الأقل يحمل موقفاً',
  en: 'Two or more names for the same thing, at least one of which takes a side',
  fr: "Deux noms ou plus pour la même chose, dont l'un au moins prend parti",
};

/** A report of more units tells of much besides what it is about. */
const SHORT = 10;
/** In longer ones the sentences of two names of a frame must make one statement with this probability. */
const CLOSE = 0.25;

/** Do two names of a frame stand in reports that tell of little besides, or else in one statement? */
function mayBeOfOne({ articles, pairs }: RuleContext, { x, y }: NamingPair): boolean {
  const unitsOf = ({ article }: Hit): number => articles[article]?.units.length ?? 0;
  if (Math.max(unitsOf(x), unitsOf(y)) <= SHORT) return true;
  return statementScore(pairs, x.unit, y.unit) >= CLOSE;
}

/** Names that only their places can tell to be of one thing, weighed. Surest first; `isTold` are shown already. */
function weighedFindings(
  context: RuleContext,
  groups: readonly LoadedGroup[],
  byGroup: ReadonlyMap<string, readonly Hit[]>,
  nearOf: ReadonlyMap<string, readonly NearChoice[]>,
  isTold: (hit: Hit) => boolean,
): Discrepancy[] {
  const { articles, open, pairs: statements, trace } = context;
  return groups
    .flatMap((group) => {
      const free = (byGroup.get(group.id) ?? []).filter((hit) => !isTold(hit));
      if (!free.some(takesSide)) return [];
      const pairs = namingPairs(context, free)
        .filter(({ x, y }) => compares(context, x.article, y.article))
        .filter((pair) => (group.needs === 'frame' ? mayBeOfOne(context, pair) : isTied(pair)))
        .map((pair) => ({ ...pair, likely: oneThing(pair.features) }))
        .sort((p, q) => q.likely - p.likely);
      const related =
        open < 0 ||
        pairs.some(({ x, y }) => statementScore(statements, x.unit, y.unit) >= RELATED_WEIGHED);
      if (pairs.length === 0 || !related) return [];
      const choice = isChoice(choiceFeatures(group, pairs));
      if (choice < LEAST) return [];
      const least = BESIDES * (pairs[0]?.likely ?? 0);
      const ways = new Map<string, Set<Hit>>();
      for (const { x, y, likely } of pairs)
        if (likely >= least)
          for (const hit of [x, y])
            ways.set(wayOf(hit), (ways.get(wayOf(hit)) ?? new Set()).add(hit));
      for (const hit of free) ways.get(wayOf(hit))?.add(hit);
      const lists = new Map([...ways].map(([way, hits]) => [way, [...hits]] as const));
      const sides = chosenWays(lists, nearOf.get(group.id)).map((hits) => sideOf(articles, hits));
      if (sides.length < 2) return [];
      trace(`wording ${group.id} ${choice.toFixed(2)}: ${sides.map((d) => d.value).join(' | ')}`);
      return [
        makeDiscrepancy({
          type: 'wording',
          relation: 'wording',
          confidence: shownConfidence(choice),
          label: group.label,
          sides,
          why: [WHY],
        }),
      ];
    })
    .sort((x, y) => y.confidence - x.confidence);
}

const OPEN_LABELS = {
  'so-called': label('اسم لا يُسلَّم به', 'A name that is not granted', 'Un nom qui n’est pas admis'),
  epithet: label('نعت يحكم على الشيء', 'A name that judges', 'Un nom qui juge'),
};

/** Names that judge by how they are built. */
function openFindings(context: RuleContext, isTold: (hit: Hit) => boolean): Discrepancy[] {
  return openNamings(context).flatMap(({ how, judged, plain }) => {
    const told = judged.some(isTold);
    const apart = judged.some((x) => plain.some((y) => compares(context, x.article, y.article)));
    if (told || !apart) return [];
    const sides = [judged, plain].map((hits) => sideOf(context.articles, hits));
    context.trace(`wording ${how}: ${sides.map((d) => d.value).join(' | ')}`);
    return [
      makeDiscrepancy({
        type: 'wording',
        relation: 'wording',
        confidence: OPEN_CONFIDENCE,
        label: OPEN_LABELS[how],
        sides,
        why: [WHY],
      }),
    ];
  });
}

/** What more tells beside `told`: nothing of whose sentences two articles' are shown already. */
function beyond(told: readonly Discrepancy[], more: readonly Discrepancy[]): Discrepancy[] {
  const kept: Discrepancy[] = [];
  const spots = (d: Discrepancy): string[] =>
    d.sides.flatMap((s) => s.mentions.map((m) => `${m.article} ${m.field} ${m.start}`));
  for (const finding of more) {
    const mine = new Set(spots(finding));
    const again = [...told, ...kept].some((other) => {
      const shared = spots(other).filter((spot) => mine.has(spot));
      return new Set(shared.map((spot) => spot.split(' ')[0])).size > 1;
    });
    if (!again) kept.push(finding);
  }
  return kept;
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
  const { articles, open, trace } = context;
  const byGroup = hitsByGroup(context);
  const found: Discrepancy[] = [];
  const taken: Hit[] = [];
  const weighed: LoadedGroup[] = [];
  const nearOf = new Map<string, readonly NearChoice[]>();
  for (const group of LOADED_GROUPS) {
    const all = byGroup.get(group.id);
    if (!all?.some(takesSide)) continue;
    const near = open < 0 ? undefined : nearChoices(context, group, all);
    if (near?.length === 0) continue;
    if (near) nearOf.set(group.id, near);
    const hits = group.needs === 'frame' ? [] : closeHits(context, group, all);
    const ways = new Map<string, Hit[]>();
    for (const hit of hits) ways.set(wayOf(hit), [...(ways.get(wayOf(hit)) ?? []), hit]);
    const chosen = new Set(all.map((hit) => `${hit.article} ${wayOf(hit)}`));
    const apart = hits.some((x) =>
      hits.some(
        (y) =>
          x.article !== y.article &&
          wayOf(x) !== wayOf(y) &&
          takesSide(x) &&
          // Who uses both names has not chosen the other one.
          !chosen.has(`${y.article} ${wayOf(x)}`) &&
          compares(context, x.article, y.article),
      ),
    );
    if (!apart) {
      if (group.needs !== undefined) weighed.push(group);
      continue;
    }
    taken.push(...hits.filter(takesSide));
    // Once two of them are of one thing, the others of these articles are shown behind them.
    for (const hit of all)
      if (!hits.includes(hit)) ways.set(wayOf(hit), [...(ways.get(wayOf(hit)) ?? []), hit]);
    const sides = chosenWays(ways, near).map((list) => sideOf(articles, list));
    trace(`wording ${group.id}: ${sides.map((d) => d.value).join(' | ')}`);
    found.push(
      makeDiscrepancy({
        type: 'wording',
        relation: 'wording',
        confidence: 0.75,
        label: group.label,
        sides,
        why: [WHY],
      }),
    );
  }
  const told = withoutDoubles(found);
  const isTold = (hit: Hit): boolean =>
    taken.some(
      (u) =>
        u.article === hit.article &&
        u.field === hit.field &&
        u.mention.firstToken < hit.mention.endToken &&
        hit.mention.firstToken < u.mention.endToken,
    );
  const more = [
    ...weighedFindings(context, weighed, byGroup, nearOf, isTold),
    ...openFindings(context, isTold),
  ];
  return [...told, ...beyond(told, more)];
};
