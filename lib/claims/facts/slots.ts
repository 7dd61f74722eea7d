import { dateScore } from '../dates/date-scores';
import { datesWithin } from '../dates/dates-within';
import type { FactPair } from './fact-features';
import type { FactLinks } from './fact-links';
import { nationsApart } from './fact-scope';
import type { Fact } from './facts';
import { linkClusters, type Link } from '../statements/linkage';
import { LoneLengths } from '../dates/lone-lengths';
import type { UnitPair } from '../statements/overlaps';
import type { ReadArticle } from '../read';
import { magnitudeOf } from '../words/similarity';
import { NONE_AGAINST_TOLL, nonesAgainstTolls } from './none-tolls';
import { successionsOf, type Succession } from './successive';
import { harmsApart } from './tolls';
import { relateFacts } from './values';

/** Values that fill one slot of one thing, as far as can be told. */
export interface Slot {
  readonly facts: readonly Fact[];
  /** Probability that two facts of the slot (by index) belong together. */
  readonly likely: (a: number, b: number) => number;
}

/** Mean probability at which numbers, and dates, are put in one slot. Dates are many and seldom of one event. */
export const SAME_SLOT = { number: 0.3, date: 0.27 } as const;

/** Families of kinds precise enough for a lone number of theirs in each of two articles to be one slot. */
const LONE_FAMILIES = ['measure', 'thing'] as const;
const LONE = 0.55;
/** Kinds of which an article often has one number that is not the other's (a forecast and a threshold of heat, two flights). */
const NOT_LONE: ReadonlySet<string> = new Set(
  'temperature capacity growth distance country province village flight mission round session month team'.split(
    ' ',
  ),
);
/** How likely the dead and the hurt are one count, whatever the sentences have in common. */
const TWO_HARMS = 0.05;
/** Score of two values that can't be of one slot: outweighs two likely links. */
const APART = -0.5;
/** Dates of one month, some days apart, that end or begin the same thing. */
const NEAR_DAYS = 0.5;

/** Numbers of an article by dimension and kind, to see whether one stands alone. */
function kindCounts(facts: readonly Fact[]): Map<string, Set<number>> {
  const counts = new Map<string, Set<number>>();
  for (const fact of facts)
    for (const family of LONE_FAMILIES) {
      const kind = fact.kinds.get(family);
      if (kind === undefined || !fact.number) continue;
      const key = `${fact.dimension} ${kind}`;
      counts.set(key, (counts.get(key) ?? new Set()).add(fact.number.value));
    }
  return counts;
}

/** Acts by which states bind themselves: told as a signing here, as an agreement or a resumption there. */
const BINDING: ReadonlySet<string> = new Set([
  'e:agree',
  'e:sign',
  'e:normalise',
  'e:resume',
  'e:ratify',
]);

function binds({ nearClasses }: Fact): boolean {
  for (const id of nearClasses.keys()) if (BINDING.has(id)) return true;
  return false;
}

/** One month of two years, one of them read from the day of publication, for a binding act of the same parties. */
function yearSlip(a: Fact, b: Fact): boolean {
  const [x, y] = [a.date, b.date];
  if (x?.precision !== 'month' || y?.precision !== 'month') return false;
  if (x.parts.month === undefined || x.parts.month !== y.parts.month || x.from === y.from)
    return false;
  if (x.certainty !== 'implied' && y.certainty !== 'implied') return false;
  if (!binds(a) || !binds(b)) return false;
  const names = new Set(a.closeNames.map((n) => n.key));
  const shared = new Set(b.closeNames.map((n) => n.key).filter((key) => names.has(key)));
  const parties = [...a.parties].filter((country) => b.parties.has(country));
  return Math.max(shared.size, parties.length) >= 2;
}

/**
 * Months read from the day of publication, each with the months of other years that it may be a slip of. They leave the
 * clusters that they were put in: the deed that both months are told of says more than what stands around.
 */
function slipsOf(facts: readonly Fact[], links: readonly Link[]): number[][] {
  const slips = new Map<number, number[]>();
  for (const link of links) {
    const [a, b] = [facts[link.a], facts[link.b]];
    if (!a?.date || !b?.date || a.article === b.article || !yearSlip(a, b)) continue;
    const [read, said] = a.date.certainty === 'implied' ? [link.a, link.b] : [link.b, link.a];
    slips.set(read, [...(slips.get(read) ?? [read]), said]);
  }
  return [...slips.values()];
}

/**
 * Two days of one week that both reports give by one weekday and two days of the month (الاثنين 22 مارس, الاثنين 23 مارس):
 * one of them is miswritten.
 */
function oneWeekday(a: Fact, b: Fact): boolean {
  const [x, y] = [a.date, b.date];
  if (!x || !y || a.article === b.article) return false;
  const [p, q] = [x.parts, y.parts];
  if (p.weekday === undefined || p.weekday !== q.weekday) return false;
  if (p.month === undefined || p.month !== q.month) return false;
  const days = Math.abs((p.day ?? Number.NaN) - (q.day ?? Number.NaN));
  return days > 0 && days < 7;
}

/** Floor of the probability where structure speaks for itself: the only depth, the only crew, in each of two articles. */
function floorOf(
  pair: FactPair,
  left: ReadonlyMap<string, ReadonlySet<number>>,
  right: ReadonlyMap<string, ReadonlySet<number>>,
): number {
  const { a, b } = pair;
  if (a.article === b.article) return 0;
  if (a.date && b.date) {
    const [x, y] = [a.date, b.date];
    if (!x.from || !y.from || a.flags.today || b.flags.today) return 0;
    if (yearSlip(a, b)) return NEAR_DAYS;
    const days = Math.abs(Date.parse(x.from) - Date.parse(y.from)) / 86_400_000;
    const named =
      x.parts.day !== undefined &&
      y.parts.day !== undefined &&
      x.from.slice(0, 7) === y.from.slice(0, 7);
    const [wx, wy] = [x.parts.weekday, y.parts.weekday];
    const anchored =
      (a.flags.until && b.flags.until) || (wx !== undefined && wx === wy && days > 0);
    return named && days <= 7 && anchored ? NEAR_DAYS : 0;
  }
  for (const family of LONE_FAMILIES) {
    const kind = a.kinds.get(family);
    if (kind === undefined || b.kinds.get(family) !== kind || NOT_LONE.has(kind)) continue;
    const key = `${a.dimension} ${kind}`;
    if (left.get(key)?.size === 1 && right.get(key)?.size === 1) return LONE;
  }
  return 0;
}

/** Two values of one sentence that can't both be are of two slots, however like a third both are. */
function keptApart(facts: readonly Fact[], a: Fact, i: number): Link[] {
  const apart: Link[] = [];
  for (let j = i + 1; j < facts.length; j += 1) {
    const b = facts[j];
    if (b?.article !== a.article) break;
    if (
      b.field === a.field &&
      b.unit.sentence === a.unit.sentence &&
      b.dimension === a.dimension &&
      relateFacts(a, b) === 'apart'
    )
      apart.push({ a: i, b: j, score: APART });
  }
  return apart;
}

/** People of two nations fill two slots, whoever of no nation is like both. */
function apartByNation(facts: readonly Fact[]): Link[] {
  const bounded = facts.flatMap(({ scope, dimension }, i) =>
    scope.nation === '' ? [] : [{ scope, dimension, i }],
  );
  return bounded.flatMap((a, k) =>
    bounded
      .slice(k + 1)
      .flatMap((b): Link[] =>
        a.dimension === b.dimension && nationsApart(a.scope, b.scope)
          ? [{ a: a.i, b: b.i, score: APART }]
          : [],
      ),
  );
}

/** How likely dates are of one event of which one holds the other, where their sentences make one statement. */
const WITHIN = 0.24;
/** A pair that nobody scored counts as this unlikely. */
const UNSCORED = 0.08;

/**
 * Clusters of numbers with those joined that hold the same two values of the same two articles: a toll of headlines and
 * that of the texts below them are one.
 */
function joinTwins(clusters: readonly number[][], facts: readonly Fact[]): number[][] {
  let joined = clusters.map((members) => ({
    members: [...members],
    values: new Map(
      members.flatMap((i): [string, number][] => {
        const fact = facts[i];
        if (!fact?.number) return [];
        const amount = magnitudeOf(fact.number);
        return [[`${fact.article} ${fact.dimension} ${amount}`, amount]];
      }),
    ),
  }));
  // Until nothing joins any more: so the order of the clusters decides nothing.
  for (let before = Infinity; joined.length < before;) {
    before = joined.length;
    const next: typeof joined = [];
    for (const { members, values } of joined) {
      const twin = next.find((other) => {
        const shared = [...values].filter(([key]) => other.values.has(key));
        return new Set(shared.map(([, amount]) => amount)).size >= 2;
      });
      if (twin === undefined) next.push({ members, values });
      else {
        twin.members.push(...members);
        for (const [key, amount] of values) twin.values.set(key, amount);
      }
    }
    joined = next;
  }
  return joined.map((cluster) => cluster.members);
}

/** What a new value that took an old one's place inherits of the old one's links to the same value elsewhere. */
const INHERITED = 0.95;

/** Links of new values to those that give the old one: what was seven years there and from seven to four here. */
function succeeding(
  successions: readonly Succession[],
  links: readonly Link[],
  facts: readonly Fact[],
): Link[] {
  return successions.flatMap(({ before, after }) => {
    const [old, heir] = [facts.indexOf(before), facts.indexOf(after)];
    return links.flatMap(({ a, b, score }): Link[] => {
      if (a !== old && b !== old) return [];
      const other = a === old ? b : a;
      const fact = facts[other];
      if (fact === undefined || relateFacts(fact, before) !== 'equal') return [];
      if (relateFacts(fact, after) !== 'apart') return [];
      const own = links.find(
        (l) => (l.a === other && l.b === heir) || (l.b === other && l.a === heir),
      );
      return [{ a: other, b: heir, score: Math.max(own?.score ?? 0, INHERITED * score) }];
    });
  });
}

/** Is a value told of a year before that of its report, in which it still holds? */
function isOfPastYear({ years, article }: Fact, articles: readonly ReadArticle[]): boolean {
  const published = articles[article]?.input.published?.slice(0, 4);
  return years[0] !== undefined && published !== undefined && years[0] < Number(published);
}

/** The slots that two or more of the linked facts fill; `pairs` are units that may make one statement. */
export function findSlots(
  articles: readonly ReadArticle[],
  found: FactLinks,
  pairs: readonly UnitPair[],
): Slot[] {
  const facts = found.facts.flat();
  const lone = new LoneLengths(pairs, facts);
  const indexOf = new Map(facts.map((fact, i) => [fact, i]));
  const kinds = new Map(found.facts.map((list) => [list[0]?.article ?? -1, kindCounts(list)]));
  const single: [number, number][] = [];
  const links: Link[] = found.links.flatMap((pair): Link[] => {
    const [a, b] = [indexOf.get(pair.a), indexOf.get(pair.b)];
    const [here, there] = [kinds.get(pair.a.article), kinds.get(pair.b.article)];
    if (a === undefined || b === undefined || !here || !there) return [];
    const alone = lone.floor(pair, articles);
    if (alone > 0 && relateFacts(pair.a, pair.b) === 'apart') single.push([a, b]);
    if (oneWeekday(pair.a, pair.b)) single.push([a, b]);
    const floor = Math.max(floorOf(pair, here, there), alone);
    const score = pair.a.date ? dateScore(pair, pair.score, pairs, articles) : pair.score;
    const most = harmsApart(pair.a, pair.b) ? TWO_HARMS : 1;
    return [{ a, b, score: Math.min(most, Math.max(score, floor)) }];
  });
  const successions = successionsOf(facts, articles);
  const followed = succeeding(successions, links, facts);
  // Who gives the old value alone is overtaken by who gives both, wherever the old one's many tellings stand.
  const changed = new Set(successions.flatMap(({ before, after }) => [before, after]));
  for (const { a, b, score } of followed) {
    const old = facts[a];
    const alone = old !== undefined && !changed.has(old) && !isOfPastYear(old, articles);
    if (alone && score >= SAME_SLOT.number) single.push([a, b]);
  }
  links.push(...followed, ...apartByNation(facts));
  const follows = new Map(
    successions.flatMap(
      ({ before, after }) =>
        [
          [before, after],
          [after, before],
        ] as const,
    ),
  );
  facts.forEach((a, i) => {
    for (const link of keptApart(facts, a, i))
      if (follows.get(a) !== facts[link.b]) links.push(link);
  });
  const scores = new Map(
    links.map((l) => [Math.min(l.a, l.b) * facts.length + Math.max(l.a, l.b), l.score]),
  );
  const places = facts.map(
    (fact) =>
      `${articles[fact.article]?.input.id ?? ''}/${fact.field}/${String(fact.firstToken).padStart(6, '0')}`,
  );
  const order = (i: number): string => places[i] ?? '';
  const ofDates = (link: Link): boolean => facts[link.a]?.date !== undefined;
  const clusters = [
    ...joinTwins(
      linkClusters(
        facts.length,
        links.filter((l) => !ofDates(l)),
        SAME_SLOT.number,
        order,
      ),
      facts,
    ),
    ...linkClusters(facts.length, links.filter(ofDates), SAME_SLOT.date, order, () => 0.03),
  ];
  const home = new Map(clusters.flatMap((indices) => indices.map((i) => [i, indices] as const)));
  const slips = slipsOf(facts, links).filter((indices) =>
    indices.slice(1).every((i) => home.get(i) !== home.get(indices[0] ?? -1) || !home.has(i)),
  );
  // A third value, likelier to be of one of the two, is no reason to leave the other out.
  const beside = single.filter(([a, b]) => home.get(a) !== home.get(b));
  const slipped = new Set(slips.map((indices) => indices[0] ?? -1));
  const kept = clusters.map((indices) => indices.filter((i) => !slipped.has(i)));
  const slotOf = (indices: readonly number[], likely: (x: number, y: number) => number): Slot => {
    const sorted = [...indices].sort((x, y) => (order(x) < order(y) ? -1 : 1));
    return {
      facts: sorted.flatMap((i) => facts[i] ?? []),
      likely: (a, b) => likely(sorted[a] ?? 0, sorted[b] ?? 0),
    };
  };
  const scored = (x: number, y: number): number =>
    scores.get(Math.min(x, y) * facts.length + Math.max(x, y)) ?? UNSCORED;
  const holding = (x: number, y: number): number => {
    const [a, b] = [facts[x], facts[y]];
    return a && b && relateFacts(a, b) === 'rough' ? WITHIN : 0;
  };
  return [
    ...[...kept.filter((indices) => indices.length > 1), ...slips, ...beside].map((indices) =>
      slotOf(indices, scored),
    ),
    ...datesWithin(facts, links, home, pairs).map((indices) => slotOf(indices, holding)),
    ...nonesAgainstTolls(articles, facts, kept, pairs).map((indices) =>
      slotOf(indices, () => NONE_AGAINST_TOLL),
    ),
  ];
}
