import { compares, EVERY, type Scope } from '../context';
import { predictLinear, type LinearModel } from '../learned/linear';
import { quickScore } from '../statements/pair-features';
import type { ReadArticle, Term } from '../read';
import { scaleAnswersOf } from './scale-answers';
import { isChanging } from './scales';
import { namesShared } from '../statements/shared-names';
import { statesOf, type StateMention } from './states';
import { areOfTwo, areOfTwoCouples } from './two-things';
import { gapTo } from '../words/word-gap';

/** What is asked of two answers, whatever lexicon they are of. */
const EVIDENCE = [
  'quick',
  'nearMin',
  'nearMax',
  'nearEvents',
  'names',
  'countedBoth',
  'mentions',
  'words',
  'negated',
  'status',
  'polarity',
  'other',
  'hoursLater',
  'hoursApart',
  'titles',
  'position',
  'rank',
  'two',
  'about',
] as const;

/** What is asked of answers to a question of the scales besides. */
const SCALE_EVIDENCE = [
  'any',
  'small',
  'alone',
  'sameTopic',
  'topicless',
  'shared',
  'plan',
  'sameValue',
] as const;

/**
 * Names of the features of two answers to one question, in the order of `StatePair.x`: those of answers spelled out in
 * phrases, then those of answers made of classes of words; of either kind the features of the other are 0.
 */
export const STATE_FEATURES: readonly string[] = [
  ...EVIDENCE,
  ...EVIDENCE.map((name) => `scale ${name}`),
  ...SCALE_EVIDENCE.map((name) => `scale ${name}`),
];

const NO_EVIDENCE: readonly number[] = EVIDENCE.map(() => 0);
const NO_SCALE: readonly number[] = [...NO_EVIDENCE, ...SCALE_EVIDENCE.map(() => 0)];

/** Two articles' answers to one question that exclude each other. */
export interface StatePair {
  /** Of the article published first, where both days are known. */
  readonly a: StateMention;
  readonly b: StateMention;
  /** Indices of their articles. */
  readonly inA: number;
  readonly inB: number;
  /** Hours from the publication of one to that of the other; 0 where one is not known. */
  readonly hours: number;
  readonly x: readonly number[];
  /** How short the articles are: 1 for the shortest, 0 for the longest. */
  readonly small: number;
}

/** Of articles with so many pairs of units `small` is a half. */
const SMALL = 40;
/** From here on articles are short; in longer ones answers of classes of words count in sentences this much alike. */
const SHORT = 0.3;
const MIN_QUICK = 0.08;
const HALF = 6;
/** Answers whose surroundings share less than this, by the better of both ways, are of two things. */
const MIN_NEAR = 0.05;
/** Words this near to an answer are what it is said of, where it is one of anything. */
const SAID_OF = 4;

interface Near {
  readonly weights: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
  readonly terms: readonly Term[];
}

const nears = new WeakMap<StateMention, Near>();

/** Words of the unit around an answer, its own left out, nearer ones heavier. */
function nearOf(mention: StateMention): Near {
  const known = nears.get(mention);
  if (known) return known;
  const weights = new Map<string, number>();
  const classes = new Map<string, number>();
  const terms: Term[] = [];
  for (const term of mention.unit.terms) {
    const gap = gapTo(term.token, mention);
    if (gap === undefined) continue;
    const weight = (term.weight * HALF) / (HALF + gap);
    terms.push(term);
    weights.set(term.family, Math.max(weight, weights.get(term.family) ?? 0));
    for (const id of term.classes) classes.set(id, Math.max(weight, classes.get(id) ?? 0));
  }
  const near = { weights, classes, terms };
  nears.set(mention, near);
  return near;
}

function cover(a: Near, b: Near): number {
  let shared = 0;
  let total = 0;
  for (const term of a.terms) {
    const weight = a.weights.get(term.family) ?? 0;
    total += weight;
    if (b.weights.has(term.family)) shared += weight;
    else if (term.classes.some((id) => b.classes.has(id))) shared += 0.7 * weight;
  }
  return total === 0 ? 0 : shared / total;
}

/** Do two answers of anything stand beside the same word, or words for one thing? */
function ofOneThing(a: StateMention, b: StateMention): boolean {
  const beside = (m: StateMention): Term[] =>
    m.unit.terms.filter(
      ({ token }) =>
        (token < m.firstToken && m.firstToken - token <= SAID_OF) ||
        (token >= m.endToken && token - m.endToken < SAID_OF),
    );
  const there = beside(b);
  return beside(a).some((x) =>
    there.some(
      (y) =>
        x.family === y.family ||
        x.classes.some((id) => id.startsWith('n:') && y.classes.includes(id)),
    ),
  );
}

function sharedEvents(a: Near, b: Near): number {
  let best = 0;
  for (const [id, weight] of a.classes)
    if (id.startsWith('e:')) best = Math.max(best, Math.min(weight, b.classes.get(id) ?? 0));
  return best;
}

/** Hours from one publication to the other; 0 where one is not known. */
function hoursBetween(a: ReadArticle, b: ReadArticle): number {
  const [x, y] = [a.input.published, b.input.published];
  return x && y ? (Date.parse(y) - Date.parse(x)) / 3_600_000 : 0;
}

/** Answers by state, those of one value and unit once. */
function byState(mentions: readonly StateMention[]): Map<string, StateMention[]> {
  const groups = new Map<string, StateMention[]>();
  for (const mention of mentions) {
    const list = groups.get(mention.state.id) ?? [];
    const known = list.some(
      (m) =>
        m.unit === mention.unit &&
        m.value === mention.value &&
        m.scale?.ahead === mention.scale?.ahead,
    );
    if (!known) list.push(mention);
    groups.set(mention.state.id, list);
  }
  return groups;
}

/** Are both answers common phrases in sentences that have no word of what the question is about? */
function offTopic(a: StateMention, b: StateMention): boolean {
  return a.state.anchored === true && !a.about && !b.about;
}

/** Reports nearer in time than this are of one time: none overtakes the other. In hours. */
const SAME_TIME = 2;

/**
 * Do an earlier and a later answer exclude each other? A plan is held against what came of it: done after all, or
 * another state than the one announced.
 */
function differ(a: StateMention, b: StateMention, hours: number): boolean {
  if (!a.scale || !b.scale) return a.value !== b.value && !areTurned(a, b);
  const [before, after] = [a.scale.ahead, b.scale.ahead];
  if (before === after) return a.value !== b.value;
  if (!isChanging(a.state)) return false;
  if (Math.abs(hours) < SAME_TIME) return a.value === b.value;
  return before;
}

/** Are two answers those that either party of one thing gives of itself (one side won, the other lost)? */
function areTurned(a: StateMention, b: StateMention): boolean {
  const { turned } = a.state;
  return turned !== undefined && turned.includes(a.value) && turned.includes(b.value);
}

/** Does an article give another's answer too? Then it tells of two things, or of both stages of one. */
function gives(answers: readonly StateMention[], { value }: StateMention): boolean {
  return answers.some((own) => own.value === value);
}

const allAnswers = new WeakMap<ReadArticle, Map<string, StateMention[]>>();

/** All answers of an article by question: of the exclusive states and of the scales. */
function answersOf(article: ReadArticle): Map<string, StateMention[]> {
  let known = allAnswers.get(article);
  if (!known) {
    known = byState([...statesOf(article), ...scaleAnswersOf(article)]);
    allAnswers.set(article, known);
  }
  return known;
}

/**
 * Does the sentence of an answer give another as well? Of a road that is cut and being opened it can't be said which it is. Of
 * 23 such findings of status on real news one was right.
 */
function isTorn(
  article: ReadArticle | undefined,
  { state, unit, value, scale }: StateMention,
): boolean {
  const answers = article && answersOf(article).get(state.id);
  return (answers ?? []).some(
    (own) => own.unit === unit && own.value !== value && own.scale?.ahead === scale?.ahead,
  );
}

/** Pairs of answers, of two articles, to one question of the lexicon, that exclude each other. */
export function statePairs(articles: readonly ReadArticle[], i: number, j: number): StatePair[] {
  const [left, right] = [articles[i], articles[j]];
  if (!left || !right) return [];
  const swap = hoursBetween(left, right) < 0;
  const [inA, inB] = swap ? [j, i] : [i, j];
  const [first, second] = swap ? [right, left] : [left, right];
  const [early, late] = [answersOf(first), answersOf(second)];
  const hours = hoursBetween(first, second);
  const logHours = Math.sign(hours) * Math.log1p(Math.abs(hours));
  const small = SMALL / (SMALL + first.units.length * second.units.length);
  const pairs: StatePair[] = [];
  for (const [id, here] of early) {
    const there = late.get(id);
    if (there === undefined) continue;
    const scored: { a: StateMention; b: StateMention; quick: number }[] = [];
    for (const a of here)
      for (const b of there) {
        if (!differ(a, b, hours) || offTopic(a, b)) continue;
        if (!a.scale && (gives(here, b) || gives(there, a))) continue;
        if (areOfTwo(first, a, second, b)) continue;
        const quick = quickScore(a.unit, b.unit, first, second);
        if (a.scale && quick < MIN_QUICK && small < SHORT) continue;
        if (!areOfTwoCouples(first, a, second, b)) scored.push({ a, b, quick });
      }
    if (scored.length === 0) continue;
    const both = [here, there].filter((list) => new Set(list.map((m) => m.value)).size > 1).length;
    for (const { a, b, quick } of scored) {
      const [nearA, nearB] = [nearOf(a), nearOf(b)];
      const [ab, ba] = [cover(nearA, nearB), cover(nearB, nearA)];
      const near = Math.max(ab, ba);
      if (!a.scale && near < MIN_NEAR) continue;
      if (a.scale?.shared && !ofOneThing(a, b)) continue;
      const { type, values } = a.state;
      const x = [
        quick,
        Math.min(ab, ba),
        near,
        sharedEvents(nearA, nearB),
        namesShared(a.unit, b.unit),
        both,
        here.length + there.length,
        Math.min(a.endToken - a.firstToken, b.endToken - b.firstToken),
        (a.negated ? 1 : 0) + (b.negated ? 1 : 0),
        type === 'status' ? 1 : 0,
        type === 'polarity' ? 1 : 0,
        type !== 'status' && type !== 'polarity' ? 1 : 0,
        logHours,
        Math.abs(logHours),
        (a.field === 'title' ? 1 : 0) + (b.field === 'title' ? 1 : 0),
        Math.abs(a.unit.position - b.unit.position),
        scored.filter((other) => other.quick > quick).length,
        values.length === 2 ? 1 : 0,
        (a.about ? 1 : 0) + (b.about ? 1 : 0),
      ];
      const of = a.scale;
      const scale = of && [
        1,
        Math.log(first.units.length * second.units.length),
        Math.log(here.length * there.length),
        of.topic !== '' && of.topic === b.scale?.topic ? 1 : 0,
        of.topicless && !of.shared ? 1 : 0,
        of.shared ? 1 : 0,
        (of.ahead ? 1 : 0) + (b.scale?.ahead ? 1 : 0),
        a.value === b.value ? 1 : 0,
      ];
      pairs.push({
        a,
        b,
        inA,
        inB,
        hours,
        small,
        x: scale ? [...NO_EVIDENCE, ...x, ...scale] : [...x, ...NO_SCALE],
      });
    }
  }
  return pairs;
}

/** Two answers with the probability that they are of one thing. */
export interface ScoredStatePair extends StatePair {
  readonly score: number;
}

/** Pairs of answers less likely than this to be of one thing are dropped. */
const KEEP = 0.2;

/** Answers of the given articles that exclude each other, likeliest first; with an `open` article, those it has a part in. */
export function findStatePairs(
  articles: readonly ReadArticle[],
  members: readonly number[],
  model: LinearModel,
  scope: Scope = EVERY,
): ScoredStatePair[] {
  const found: ScoredStatePair[] = [];
  members.forEach((i, at) => {
    for (const j of members.slice(at + 1)) {
      if (!compares(scope, i, j)) continue;
      for (const pair of statePairs(articles, i, j)) {
        if (
          scope.open >= 0 &&
          (isTorn(articles[pair.inA], pair.a) || isTorn(articles[pair.inB], pair.b))
        )
          continue;
        const score = predictLinear(model, pair.x);
        if (score >= KEEP) found.push({ ...pair, score });
      }
    }
  });
  return found.sort((x, y) => y.score - x.score);
}
