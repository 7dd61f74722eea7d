import { EVERY, type Scope } from '../context';
import { linkFacts, type FactLinks } from '../facts/fact-links';
import { groupArticles, likeness, SURELY_RELATED } from '../groups';
import type { Models } from '../models';
import type { UnitPair } from '../statements/overlaps';
import type { ReadArticle } from '../read';
import { innerCircle } from './inner-circle';
import { REPORT_MODEL } from './report-model.generated';
import { partsOf } from './report-parts';
import { findUnitPairs } from '../statements/unit-pairs';

/** Articles that report one event, with what links their values and their sentences. */
export interface ReportedEvent {
  /** Indices, in the order of the articles' ids. */
  readonly members: readonly number[];
  readonly facts: FactLinks;
  readonly pairs: readonly UnitPair[];
  /** With an article open, those of the members that are held against each other too; see `Scope`. */
  readonly inner: ReadonlySet<number>;
}

/**
 * Links of values and pairs of sentences that are held at once. Articles that repeat one another's sentences have
 * hundreds of them for every two articles: 50 with fifteen sentences in common reach this, while two hundred of a
 * newspaper's year have 250,000, and six to twenty reports of one event a few hundred to some thousands.
 */
export const MOST_LINKS = 300_000;

/** Hears of articles that are not held against all the others, for there is too much to hold at once. */
export type HearParted = (members: readonly number[]) => void;

/** The share of articles, at either end of the row, within which it is not cut. */
const ENDS = 0.25;

const at = (articles: readonly ReadArticle[], a: number, b: number): number => {
  const [x, y] = [articles[a], articles[b]];
  return x && y ? likeness(x, y) : 0;
};

/** The member that is least like the given one; of equal ones the first. */
function farthest(articles: readonly ReadArticle[], members: readonly number[], from: number) {
  let found = from;
  let least = Infinity;
  for (const index of members) {
    const alike = at(articles, from, index);
    if (index === from || alike >= least) continue;
    least = alike;
    found = index;
  }
  return found;
}

/**
 * Articles that are too many to be compared at once, in two: each with the one of two poles that it is more like, cut
 * where the two are told apart best. With an article open one part, what is most like it. Members keep their order.
 */
function divide(
  articles: readonly ReadArticle[],
  members: readonly number[],
  open: number,
): number[][] {
  const pole = open >= 0 ? open : farthest(articles, members, members[0] ?? -1);
  const other = open >= 0 ? -1 : farthest(articles, members, pole);
  const row = members
    .map((index) => ({
      index,
      lean: index === open ? Infinity : at(articles, index, pole) - at(articles, index, other),
    }))
    .sort((x, y) => y.lean - x.lean);
  let cut = row.length >> 1;
  if (open < 0) {
    let widest = -1;
    for (let i = Math.ceil(row.length * ENDS); i <= row.length * (1 - ENDS); i += 1) {
      const gap = (row[i - 1]?.lean ?? 0) - (row[i]?.lean ?? 0);
      if (gap <= widest) continue;
      widest = gap;
      cut = i;
    }
  }
  const first = new Set(row.slice(0, cut).map(({ index }) => index));
  const nearer = members.filter((index) => first.has(index));
  return open < 0 ? [nearer, members.filter((index) => !first.has(index))] : [nearer];
}

/** The members, which keep their order, in groups of those that are surely of related events. */
function surelyRelated(articles: readonly ReadArticle[], members: readonly number[]): number[][] {
  const some = members.flatMap((index) => articles[index] ?? []);
  return groupArticles(some, SURELY_RELATED).map((group) => group.flatMap((i) => members[i] ?? []));
}

/** What links some articles; undefined where it is more than `most`. */
function linksAmong(
  articles: readonly ReadArticle[],
  members: readonly number[],
  models: Models,
  scope: Scope,
  most: number,
): ReportedEvent | undefined {
  const facts = linkFacts(articles, members, models, scope, most);
  const left = most - facts.links.length;
  if (left < 0) return undefined;
  const pairs = findUnitPairs(articles, members, models.pair, facts, scope, left);
  return pairs.length > left ? undefined : { members, facts, pairs, inner: scope.inner };
}

/** An event with its inner circle linked as if none were open; as it is where that makes more than `most` links. */
function linkedWithin(
  articles: readonly ReadArticle[],
  event: ReportedEvent,
  models: Models,
  open: number,
  most: number,
): ReportedEvent {
  const { members, facts, pairs } = event;
  const circle = innerCircle(members, pairs, articles, open, REPORT_MODEL);
  if (circle.length < 2) return event;
  const left = most - facts.links.length - pairs.length;
  const within = linksAmong(articles, circle, models, EVERY, left);
  if (within === undefined) return event;
  const inner = new Set(circle);
  const known = pairs.filter(({ a, b }) => !inner.has(a.article) || !inner.has(b.article));
  return {
    members,
    inner,
    facts: { ...facts, links: [...facts.links, ...within.facts.links] },
    pairs: [...known, ...within.pairs].sort((x, y) => y.score - x.score),
  };
}

/** Those events of articles that may report one; with more than `most` links they are held against each other in parts. */
function* eventsAmong(
  articles: readonly ReadArticle[],
  members: readonly number[],
  models: Models,
  open: number,
  most: number,
  parted: HearParted,
): Generator<ReportedEvent> {
  // Two articles can't be divided, however much they have in common.
  const bound = members.length > 2 ? most : Infinity;
  const linked = linksAmong(articles, members, models, { ...EVERY, open }, bound);
  if (linked === undefined) {
    const groups = surelyRelated(articles, members);
    if (groups.length > 1) {
      for (const group of groups)
        if (open < 0 || group.includes(open))
          yield* eventsAmong(articles, group, models, open, most, parted);
      return;
    }
    const parts = divide(articles, members, open);
    parted(open < 0 ? members : members.filter((index) => !parts[0]?.includes(index)));
    for (const part of parts) yield* eventsAmong(articles, part, models, open, most, parted);
    return;
  }
  const event = open < 0 ? linked : linkedWithin(articles, linked, models, open, bound);
  const { facts, pairs, inner } = event;
  const parts = partsOf(members, pairs, articles, REPORT_MODEL);
  if (parts.length === 1) {
    yield event;
    return;
  }
  for (const part of parts) {
    if (open >= 0 && !part.includes(open)) continue;
    const has = new Set(part);
    const within = ({ a, b }: { a: { article: number }; b: { article: number } }): boolean =>
      has.has(a.article) && has.has(b.article);
    yield {
      members: part,
      facts: {
        ...facts,
        facts: facts.facts.filter((_, i) => has.has(members[i] ?? -1)),
        links: facts.links.filter(within),
      },
      pairs: pairs.filter(within),
      inner,
    };
  }
}

/**
 * The events that some articles report; with one open (its index, else -1), only its own. Each event has at most `most`
 * links and pairs, if it has more than two articles: one that has more is cut into the articles that are most alike.
 * They come one by one, so that no more is held than the one that is looked at needs. `parted` hears, before what is
 * left of them comes, of the articles of a cut; with one open, of those that it is not compared with.
 */
export function* reportedEvents(
  articles: readonly ReadArticle[],
  models: Models,
  open: number,
  most = MOST_LINKS,
  parted: HearParted = () => undefined,
): Generator<ReportedEvent> {
  for (const group of groupArticles(articles)) {
    const members = [...group].sort((x, y) =>
      (articles[x]?.input.id ?? '') < (articles[y]?.input.id ?? '') ? -1 : 1,
    );
    if (open >= 0 && !members.includes(open)) continue;
    yield* eventsAmong(articles, members, models, open, most, parted);
  }
}
