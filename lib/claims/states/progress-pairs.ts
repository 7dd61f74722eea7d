import { compares, EVERY, type Scope } from '../context';
import { predictLinear, type LinearModel } from '../learned/linear';
import { unitKey, type UnitPair, type UnitRef } from '../statements/overlaps';
import { PROGRESS_KINDS, progressOf } from './progress';
import { dateFeatures, eventFeatures, eventsIn, stageNear } from './progress-evidence';
import { hoursBetween } from '../dates/hours-between';
import { quickScore } from '../statements/pair-features';
import type { ReadArticle, Unit } from '../read';
import { namesShared } from '../statements/shared-names';
import { isToldBefore } from '../statements/told-before';
import { areOfTwoNations } from './two-things';

/** Names of the features of two units of which the later may tell a later stage, in the order of `ProgressPair.x`. */
export const PROGRESS_FEATURES: readonly string[] = [
  'score',
  'quick',
  'rankHere',
  'rankThere',
  'hours',
  'shared',
  'sharedWeight',
  'events',
  'names',
  'numbers',
  'otherNumbers',
  'titles',
  'positionA',
  'positionB',
  'lengths',
  'aheadDone',
  'negatedDone',
  'sameDone',
  'antonyms',
  'becomes',
  'dateAhead',
  'dateMet',
  'dateSince',
  'dateOld',
  'small',
  'topBoth',
  'smallScore',
  ...PROGRESS_KINDS.map((kind) => `early ${kind}`),
  ...PROGRESS_KINDS.map((kind) => `late ${kind}`),
];

/** A unit of an earlier report and one of a later, of which the later may have moved on. */
export interface ProgressPair {
  /** The unit published first. */
  readonly a: Unit;
  readonly b: Unit;
  readonly inA: number;
  readonly inB: number;
  readonly x: readonly number[];
  /** Says which two units these are, whatever the order of the articles. */
  readonly key: string;
  /** The word of each unit that shows its stage best. */
  readonly atA: number;
  readonly atB: number;
  /** Kinds of these words, indices in PROGRESS_KINDS; -1 where none tells. */
  readonly kinds: readonly [number, number];
}

/** A report this many hours younger may have overtaken another. */
const LATER = 2;
/** Of two articles with so many pairs of units half of what is to be said of short ones is true. */
const SMALL = 40;
/** Pairs of units less likely than this to make one statement are not looked at. */
const MIN_SCORE = 0.15;

interface Shared {
  readonly inA: number[];
  readonly inB: number[];
  weight: number;
  events: number;
}

/** The tokens at which the families and the classes of a unit's words first stand. */
interface FirstTokens {
  readonly families: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
}

const firsts = new WeakMap<Unit, FirstTokens>();

function firstTokens(unit: Unit): FirstTokens {
  const known = firsts.get(unit);
  if (known) return known;
  const families = new Map<string, number>();
  const classes = new Map<string, number>();
  for (const term of unit.terms) {
    if (!families.has(term.family)) families.set(term.family, term.token);
    for (const id of term.classes) if (!classes.has(id)) classes.set(id, term.token);
  }
  const made = { families, classes };
  firsts.set(unit, made);
  return made;
}

function sharedTerms(a: Unit, b: Unit): Shared {
  const { families, classes } = firstTokens(b);
  const found: Shared = { inA: [], inB: [], weight: 0, events: 0 };
  const seen: string[] = [];
  for (const term of a.terms) {
    const id = term.classes.find((c) => classes.has(c));
    const there = families.get(term.family) ?? (id === undefined ? undefined : classes.get(id));
    if (there === undefined || seen.includes(term.family)) continue;
    seen.push(term.family);
    found.inA.push(term.token);
    found.inB.push(there);
    found.weight += term.weight;
    if (id?.startsWith('e:')) found.events += term.weight;
  }
  return found;
}

/** How many units of another article fit a unit better than a given score. */
function ranker(
  pairs: readonly UnitPair[],
): (of: UnitRef, there: UnitRef, score: number) => number {
  const scores = new Map<Unit, Map<number, number[]>>();
  const add = (of: UnitRef, there: UnitRef, score: number): void => {
    const byArticle = scores.get(of.unit) ?? new Map<number, number[]>();
    scores.set(of.unit, byArticle);
    const list = byArticle.get(there.article);
    if (list) list.push(score);
    else byArticle.set(there.article, [score]);
  };
  for (const { a, b, score } of pairs) {
    add(a, b, score);
    add(b, a, score);
  }
  return (of, there, score) => {
    let better = 0;
    for (const other of scores.get(of.unit)?.get(there.article) ?? [])
      if (other > score) better += 1;
    return better;
  };
}

/** Features of `eventFeatures` that show that the early unit leaves something to come: ahead, negated, excluded by what is told. */
const OPENING_EVENTS = [0, 1, 3] as const;

const OPENING_KINDS: ReadonlySet<number> = new Set(
  (['ahead', 'asked', 'open', 'held', 'negated'] as const).map((kind) =>
    PROGRESS_KINDS.indexOf(kind),
  ),
);

/** Does an early unit leave something to come, by a word of its own or a day ahead of its report? */
function leavesOpen(article: ReadArticle, unit: Unit): boolean {
  const from = (article.input.published ?? '').slice(0, 10);
  return (
    unit.dates.some((d) => d.from !== null && d.from > from) ||
    progressOf(article, unit).some((mark) => OPENING_KINDS.has(mark.kind))
  );
}

/**
 * Units of one thing in an earlier and a later report, with what tells whether the later has moved on. With `opening`
 * only those of which something speaks for it that the earlier leaves something to come.
 */
export function progressPairs(
  articles: readonly ReadArticle[],
  pairs: readonly UnitPair[],
  scope: Scope = EVERY,
  opening = false,
): ProgressPair[] {
  const rankOf = ranker(pairs);
  const found: ProgressPair[] = [];
  for (const pair of pairs) {
    if (pair.score < MIN_SCORE || !compares(scope, pair.a.article, pair.b.article)) continue;
    const [left, right] = [articles[pair.a.article], articles[pair.b.article]];
    const hours = left && right && hoursBetween(left, right);
    if (!left || !right || hours === undefined || Math.abs(hours) < LATER) continue;
    const swap = hours < 0;
    const [early, late] = swap ? [pair.b, pair.a] : [pair.a, pair.b];
    const [first, second] = swap ? [right, left] : [left, right];
    const { unit: a } = early;
    const { unit: b } = late;
    if (areOfTwoNations(first, a, second, b)) continue;
    const events = eventFeatures(
      eventsIn(first, early.article, a),
      eventsIn(second, late.article, b),
    );
    if (opening && !leavesOpen(first, a) && !OPENING_EVENTS.some((i) => (events[i] ?? 0) > 0))
      continue;
    const shared = sharedTerms(a, b);
    const [before, after] = [stageNear(first, a, shared.inA), stageNear(second, b, shared.inB)];
    const both = b.numbers.filter((n) => a.numbers.some((m) => m.value === n.value)).length;
    const [rankHere, rankThere] = [
      rankOf(early, late, pair.score),
      rankOf(late, early, pair.score),
    ];
    const small = SMALL / (SMALL + first.units.length * second.units.length);
    found.push({
      a,
      b,
      inA: early.article,
      inB: late.article,
      key: `${unitKey(articles, early)} ${unitKey(articles, late)}`,
      atA: before.token,
      atB: after.token,
      kinds: [before.kind, after.kind],
      x: [
        pair.score,
        quickScore(a, b, first, second),
        rankHere,
        rankThere,
        Math.log1p(Math.abs(hours)),
        shared.inA.length,
        shared.weight,
        shared.events,
        namesShared(a, b),
        both,
        Math.min(a.numbers.length, b.numbers.length) - both,
        (a.field === 'title' ? 1 : 0) + (b.field === 'title' ? 2 : 0),
        a.position,
        b.position,
        Math.log((a.endToken - a.firstToken) / (b.endToken - b.firstToken)),
        ...events,
        ...dateFeatures(a, b, first.input.published ?? '', second.input.published ?? ''),
        small,
        rankHere + rankThere === 0 ? 1 : 0,
        small * pair.score,
        ...before.near,
        ...after.near,
      ],
    });
  }
  return found;
}

/** Share of the words of the shorter unit, in the same form, that the other has where one prints the other. */
const PRINTED = 0.8;
const LEAST_PRINTED = 5;

/** The forms of the content words of a unit. */
function formsOf(article: ReadArticle, { field, terms }: Unit): Set<string> {
  return new Set(terms.map(({ token }) => article.annotation[field].tokens[token]?.stem ?? ''));
}

/** Does one unit print the other, with all that shows its stage? Then the longer only tells more around it. */
function isPrinted(articles: readonly ReadArticle[], { a, b, inA, inB }: ProgressPair): boolean {
  const [early, late] = [articles[inA], articles[inB]];
  if (!early || !late) return false;
  const [x, y] = [formsOf(early, a), formsOf(late, b)];
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  if (short.size < LEAST_PRINTED) return false;
  let shared = 0;
  for (const form of short) if (long.has(form)) shared += 1;
  if (shared < PRINTED * short.size) return false;
  const { tokens } = early.annotation[a.field];
  const there = new Set(
    late.annotation[b.field].tokens.slice(b.firstToken, b.endToken).map((t) => t.stem),
  );
  return progressOf(early, a).every(
    ({ kind, token }) => !OPENING_KINDS.has(kind) || there.has(tokens[token]?.stem ?? ''),
  );
}

/** Features that show that the later unit has moved on whatever else it repeats. */
const MOVED = ['aheadDone', 'negatedDone', 'antonyms', 'late undone'].map((name) =>
  PROGRESS_FEATURES.indexOf(name),
);

/**
 * Does one word leave it as open in both units (التأثير المحتمل, سيشارك, مفاوضات), and does no deed of the later say that it
 * has moved on?
 */
function isAsOpen(articles: readonly ReadArticle[], pair: ProgressPair): boolean {
  const [early, late] = pair.kinds;
  if (early !== late || !OPENING_KINDS.has(early)) return false;
  if (MOVED.some((feature) => (pair.x[feature] ?? 0) > 0)) return false;
  const termAt = (inArticle: number, unit: Unit, token: number) =>
    articles[inArticle]?.annotation[unit.field].tokens[token]?.family;
  const family = termAt(pair.inA, pair.a, pair.atA);
  return family !== undefined && family === termAt(pair.inB, pair.b, pair.atB);
}

/** Does the later unit only tell what the earlier report has told around the other? */
function isRetold(articles: readonly ReadArticle[], { a, b, inA, inB }: ProgressPair): boolean {
  const [early, late] = [articles[inA], articles[inB]];
  return early !== undefined && late !== undefined && isToldBefore(early, a, late, b);
}

/** A pair of units with the probability that the later tells a later stage. */
export interface ScoredProgressPair extends ProgressPair {
  readonly score: number;
  /** The earlier report has told all that the later unit tells. */
  readonly retold: boolean;
}

/** Pairs less likely than this to tell two stages are dropped. */
const KEEP = 0.15;

/** Units of which the later one probably tells a later stage of the same thing, likeliest first. */
export function findProgress(
  articles: readonly ReadArticle[],
  pairs: readonly UnitPair[],
  model: LinearModel,
  scope: Scope = EVERY,
): ScoredProgressPair[] {
  const scored: ScoredProgressPair[] = [];
  for (const pair of progressPairs(articles, pairs, scope, true)) {
    const score = predictLinear(model, pair.x);
    if (score < KEEP || isPrinted(articles, pair) || isAsOpen(articles, pair)) continue;
    scored.push({ ...pair, score, retold: isRetold(articles, pair) });
  }
  return scored.sort((x, y) => y.score - x.score || (x.key < y.key ? -1 : 1));
}
