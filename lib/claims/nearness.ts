import { likeness } from './groups';
import type { UnitPair } from './overlaps';
import type { ReadArticle, Unit } from './read';
import { apart } from './report-pairs';
import type { Discrepancy, DiscrepancyType, Side } from './types';

/** Units up to this share of an article are its opening, and so are its headline and its first few units. */
const OPENING = 0.15;
const FIRST_UNITS = 3;
/** What names of the openings weigh, and what each statement in common does, beside words. */
const [NAMES, STATEMENTS] = [0.5, 0.1];
/** More statements in common say no more. */
const MOST_STATEMENTS = 3;

/** Articles as near as this report one event. */
const NEAR = 1;
/** What a finding loses in confidence for each unit of nearness that its articles lack. */
const DOUBT = 0.3;
/** The same where events of one kind differ most: in when and where they happen. */
const WHEN_WHERE_DOUBT = 0.5;
const WHEN_WHERE: ReadonlySet<DiscrepancyType> = new Set(['date', 'place']);

/** What reports of one thing tell alike, for it happened once: told days apart it is rather another thing of its kind. */
const OF_ONE_DAY: ReadonlySet<DiscrepancyType> = new Set(['place', 'person', 'cause']);
/** What such a finding loses for a report from another time, see `apart`. */
const LATER = 0.3;

/** What an article tells at once, and all of it. */
interface Gist {
  /** Word families of the opening, with their weights. */
  readonly opening: ReadonlyMap<string, number>;
  readonly families: ReadonlySet<string>;
  /** People, places and bodies of the opening, and of all. */
  readonly openingNames: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const gists = new WeakMap<ReadArticle, Gist>();

function gistOf(article: ReadArticle): Gist {
  const known = gists.get(article);
  if (known) return known;
  const opening = new Map<string, number>();
  const families = new Set<string>();
  const openingNames = new Set<string>();
  const names = new Set<string>();
  article.units.forEach(({ field, position, terms, names: named }, i) => {
    const opens = field === 'title' || position < OPENING || i < FIRST_UNITS;
    for (const { family, weight } of terms) {
      families.add(family);
      if (opens) opening.set(family, weight);
    }
    for (const { key } of named) {
      names.add(key);
      if (opens) openingNames.add(key);
    }
  });
  const gist = { opening, families, openingNames, names };
  gists.set(article, gist);
  return gist;
}

/** Share of what one article opens with that the other has anywhere, 0 to 1; rare words count for more. */
function openingIn(a: Gist, b: Gist): number {
  let [shared, all] = [0, 0];
  for (const [family, weight] of a.opening) {
    all += weight * weight;
    if (b.families.has(family)) shared += weight * weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Share of the names in both openings that the other article has too, 0 to 1. */
function namesIn(a: Gist, b: Gist): number {
  const all = a.openingNames.size + b.openingNames.size;
  if (all === 0) return 0;
  let shared = 0;
  for (const name of a.openingNames) if (b.names.has(name)) shared += 1;
  for (const name of b.openingNames) if (a.names.has(name)) shared += 1;
  return shared / all;
}

/** How many statements two articles may be expected to have in common, each unit in one; `pairs` best first. */
function statementsInCommon(pairs: readonly UnitPair[]): number {
  const taken = new Set<Unit>();
  let sum = 0;
  for (const { a, b, score } of pairs) {
    if (taken.has(a.unit) || taken.has(b.unit)) continue;
    taken.add(a.unit).add(b.unit);
    sum += score;
  }
  return sum;
}

/**
 * How near two articles are in what they report, 0 to 2.8: the likeness of all their words, whether the one tells what
 * the other opens with, the names of both openings and the statements in common (`pairs`: the likely ones of these two
 * articles, best first). A report opens with what happened, to whom and where; two reports of one kind of event have
 * their formulas in common, but not that.
 */
export function nearness(a: ReadArticle, b: ReadArticle, pairs: readonly UnitPair[]): number {
  const [x, y] = [gistOf(a), gistOf(b)];
  return (
    likeness(a, b) +
    Math.max(openingIn(x, y), openingIn(y, x)) +
    NAMES * namesIn(x, y) +
    STATEMENTS * Math.min(MOST_STATEMENTS, statementsInCommon(pairs))
  );
}

const articlesOf = ({ mentions }: Side): Set<string> => new Set(mentions.map((m) => m.article));

/** Ids of the articles that a finding holds against the open one. */
function against(found: Discrepancy, open: string): string[] {
  const sides = found.sides.map(articlesOf);
  const others = sides.flatMap((side, i) =>
    sides.some((other, k) => k !== i && other.has(open)) ? [...side] : [],
  );
  return [...new Set(others)].filter((id) => id !== open);
}

/**
 * Findings of an event with an article open, each as sure as it can be that the nearest article it holds against the
 * open one is a report of the same event. What the search finds near an article may be of another event of its kind,
 * and then whatever differs is no difference. On real news this took out more than half of such findings and one in
 * twenty of the others (bench/claims/README.md).
 */
export function withDoubts(
  found: readonly Discrepancy[],
  articles: readonly ReadArticle[],
  open: number,
  pairs: readonly UnitPair[],
): Discrepancy[] {
  const reading = articles[open];
  if (!reading) return [...found];
  const byId = new Map(articles.map((article, i) => [article.input.id, i]));
  const known = new Map<string, number>();
  const nearnessOf = (id: string): number => {
    const index = byId.get(id) ?? -1;
    const other = articles[index];
    if (!other) return 0;
    const of = known.get(id);
    if (of !== undefined) return of;
    const between = pairs.filter(
      ({ a, b }) =>
        (a.article === open && b.article === index) || (a.article === index && b.article === open),
    );
    const near = nearness(reading, other, between);
    known.set(id, near);
    return near;
  };
  const timeTo = (id: string): number =>
    apart(reading.input.published, articles[byId.get(id) ?? -1]?.input.published);
  return found.map((d) => {
    const others = against(d, reading.input.id);
    // What the open article says against itself hangs on no other.
    if (others.length === 0) return d;
    const lack = Math.max(0, NEAR - Math.max(...others.map(nearnessOf)));
    const later = OF_ONE_DAY.has(d.type) ? Math.min(...others.map(timeTo)) : 0;
    const doubt = lack * (WHEN_WHERE.has(d.type) ? WHEN_WHERE_DOUBT : DOUBT) + LATER * later;
    if (doubt === 0) return d;
    return { ...d, confidence: Math.max(0, Math.round((d.confidence - doubt) * 1000) / 1000) };
  });
}
