import { areBrief, brevityOf } from '../words/brevity';
import { compares, EVERY, type Scope } from '../context';
import { hoursBetween } from '../dates/hours-between';
import { isPastSpan } from '../dates/last-hours';
import { predictLinear, type LinearModel } from '../learned/linear';
import type { UnitPair } from '../statements/overlaps';
import { quickScore } from '../statements/pair-features';
import { kindOfEnd, polesOf, type PoleMention } from './poles';
import { nearOf, sharedOf, type Near } from './pole-near';
import type { ReadArticle, Unit } from '../read';
import { toneOf } from '../denials/denial-words';
import { statementScore } from '../statements/statement-scores';
import { isUnreal } from './unreal';

/** Names of the features of two words on opposite ends of a scale, in the order of `PolePair.x`. */
export const POLE_FEATURES = [
  'quick',
  'score',
  'best',
  'nearMin',
  'nearMax',
  'besideMax',
  'beside',
  'context',
  'names',
  'namesNear',
  'namesApart',
  'scales',
  'state',
  'trend',
  'part',
  'negated',
  'sameWord',
  'weight',
  'verbs',
  'titles',
  'position',
  'plans',
  'says',
  'bothEnds',
  'count',
  'rank',
  'units',
  'apart',
  'shortText',
  'phrase',
] as const;

/** Two words of two articles that put something at opposite ends of one scale. */
export interface PolePair {
  readonly a: PoleMention;
  readonly b: PoleMention;
  readonly inA: number;
  readonly inB: number;
  /** The scale, by the end of `a`. */
  readonly end: number;
  readonly x: readonly number[];
}

/** The unit before one in its article. */
function before(article: ReadArticle, unit: Unit): Unit | undefined {
  const found = article.units[article.units.indexOf(unit) - 1];
  return found?.field === unit.field ? found : undefined;
}

/** Share of the words beside a pole that the sentence before the other has. */
function inContext(near: Near, unit: Unit | undefined): number {
  if (unit === undefined || near.total === 0) return 0;
  const families = new Set(unit.terms.map((t) => t.family));
  let shared = 0;
  for (const { term, weight } of near.terms) if (families.has(term.family)) shared += weight;
  return shared / near.total;
}

const NEAR_NAME = 5;

function nameKeys({ unit, firstToken, endToken }: PoleMention, near: boolean): Set<string> {
  const keys = new Set<string>();
  for (const name of unit.names)
    if (
      !near ||
      (name.firstToken <= endToken + NEAR_NAME && name.endToken >= firstToken - NEAR_NAME)
    )
      keys.add(name.key);
  return keys;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const key of a) if (b.has(key)) count += 1;
  return count;
}

/** The best score of each unit among the pairs. */
function bestOf(pairs: readonly UnitPair[]): ReadonlyMap<Unit, number> {
  const best = new Map<Unit, number>();
  for (const { a, b, score } of pairs)
    for (const { unit } of [a, b]) best.set(unit, Math.max(score, best.get(unit) ?? 0));
  return best;
}

const byEndCache = new WeakMap<ReadArticle, ReadonlyMap<number, readonly PoleMention[]>>();

function byEnd(article: ReadArticle): ReadonlyMap<number, readonly PoleMention[]> {
  const known = byEndCache.get(article);
  if (known) return known;
  const map = new Map<number, PoleMention[]>();
  for (const mention of polesOf(article))
    for (const end of mention.ends) {
      const list = map.get(end);
      if (list) list.push(mention);
      else map.set(end, [mention]);
    }
  byEndCache.set(article, map);
  return map;
}

/** Words that share less than this with the other's surroundings are of two things, unless their sentences make one statement. */
const MIN_BEST = 0.05;
const MIN_SCORE = 0.25;
/** In long articles only units likelier than this to make one statement are looked at. */
const MIN_LONG = 0.2;

/** Is a deed only asked for, feared or waited for, so that its negation elsewhere is no contrary (زارها, مطالبا بزيارتها)? */
function isAskedFor(
  article: ReadArticle,
  { field, unit, firstToken, negated }: PoleMention,
): boolean {
  return !negated && isUnreal(article.annotation[field].tokens, firstToken, unit.firstToken);
}

interface Made {
  readonly pair: Omit<PolePair, 'x'>;
  readonly x: number[];
  readonly strength: number;
}

/**
 * Words of two articles on opposite ends of a scale, one pair of each two units; with all features but the rank. In long
 * articles only of units that may make one statement: others are hardly ever told, and are many.
 */
function pairsOf(
  left: ReadArticle,
  right: ReadArticle,
  inA: number,
  inB: number,
  pairs: readonly UnitPair[],
  bestScore: ReadonlyMap<Unit, number>,
  short: number,
  brief: boolean,
): Made[] {
  const [here, there] = [byEnd(left), byEnd(right)];
  const best = new Map<Unit, Map<Unit, { made: Made; scales: Set<number> }>>();
  const hours = hoursBetween(left, right);
  for (const [end, list] of here) {
    const others = there.get(-end);
    if (others === undefined) continue;
    const bothEnds = Number(here.has(-end)) + Number(there.has(end));
    const count = list.length + others.length;
    for (const a of list)
      for (const b of others) {
        const score = statementScore(pairs, a.unit, b.unit);
        if (score < MIN_LONG && !brief) continue;
        if (a.family === b.family && (isAskedFor(left, a) || isAskedFor(right, b))) continue;
        if (a.negated && isPastSpan(left, a.unit, right, b.unit)) continue;
        if (b.negated && isPastSpan(right, b.unit, left, a.unit)) continue;
        const [x, y] = [nearOf(a), nearOf(b)];
        const [ab, ba] = [sharedOf(x, y), sharedOf(y, x)];
        const names = common(nameKeys(a, false), nameKeys(b, false));
        if (Math.max(ab.best, ba.best) < MIN_BEST && score < MIN_SCORE && names === 0) continue;
        const near = [nameKeys(a, true), nameKeys(b, true)] as const;
        const namesNear = common(near[0], near[1]);
        const [tokenA, tokenB] = [tokenOf(left, a), tokenOf(right, b)];
        const [toneA, toneB] = [toneOf(left, a.unit), toneOf(right, b.unit)];
        const kind = kindOfEnd(end);
        const quick = quickScore(a.unit, b.unit, left, right);
        const made: Made = {
          pair: { a, b, inA, inB, end },
          strength: ab.best + ba.best + ab.beside + ba.beside + quick,
          x: [
            quick,
            score,
            Number(score > 0 && score === bestScore.get(a.unit)),
            Math.min(ab.share, ba.share),
            Math.max(ab.share, ba.share),
            Math.max(ab.best, ba.best),
            Math.min(2, ab.beside + ba.beside),
            inContext(x, before(right, b.unit)) + inContext(y, before(left, a.unit)),
            Math.min(3, names),
            namesNear,
            Math.min(2, Math.min(near[0].size, near[1].size) - namesNear),
            1,
            Number(kind === 's'),
            Number(kind === 't'),
            Number(kind === 'q'),
            Number(a.negated) + Number(b.negated),
            Number(a.family === b.family),
            weightOf(a) + weightOf(b),
            Number(tokenA?.pos === 'verb') + Number(tokenB?.pos === 'verb'),
            Number(a.field === 'title') + Number(b.field === 'title'),
            Math.abs(a.unit.position - b.unit.position),
            Number(toneA.plans !== toneB.plans),
            Number(toneA.says || toneA.accuses) + Number(toneB.says || toneB.accuses),
            bothEnds,
            Math.log(count),
            0,
            Math.log(left.units.length + right.units.length),
            Math.log1p(Math.abs(hours ?? 0)),
            short,
            Number(a.endToken - a.firstToken > 1) + Number(b.endToken - b.firstToken > 1),
          ],
        };
        const row2 = best.get(a.unit) ?? new Map<Unit, { made: Made; scales: Set<number> }>();
        best.set(a.unit, row2);
        const known = row2.get(b.unit);
        if (known === undefined) row2.set(b.unit, { made, scales: new Set([end]) });
        else {
          known.scales.add(end);
          if (made.strength > known.made.strength) known.made = made;
        }
      }
  }
  const found: Made[] = [];
  for (const row of best.values())
    for (const { made, scales } of row.values()) {
      made.x[SCALES] = Math.min(4, scales.size);
      found.push(made);
    }
  found.sort((p, q) => q.strength - p.strength);
  found.forEach(({ x }, rank) => {
    x[RANK] = Math.log1p(rank);
  });
  return found;
}

const RANK = POLE_FEATURES.indexOf('rank');
const SCALES = POLE_FEATURES.indexOf('scales');

const tokenOf = (article: ReadArticle, { field, firstToken }: PoleMention) =>
  article.annotation[field].tokens[firstToken];

/** How telling the word of a pole is; a phrase tells most. */
function weightOf({ unit, firstToken, endToken }: PoleMention): number {
  if (endToken - firstToken > 1) return 1;
  return unit.terms.find((t) => t.token === firstToken)?.weight ?? 0.2;
}

/** Words on opposite ends of a scale in the articles of one event. */
export function polePairs(
  articles: readonly ReadArticle[],
  members: readonly number[],
  pairs: readonly UnitPair[],
  scope: Scope = EVERY,
): PolePair[] {
  const bestScore = bestOf(pairs);
  const short = brevityOf(articles, members);
  const brief = areBrief(articles, members);
  const found: PolePair[] = [];
  members.forEach((i, at) => {
    for (const j of members.slice(at + 1)) {
      const [left, right] = [articles[i], articles[j]];
      if (!left || !right || !compares(scope, i, j)) continue;
      for (const { pair, x } of pairsOf(left, right, i, j, pairs, bestScore, short, brief))
        found.push({ ...pair, x });
    }
  });
  return found;
}

/** A pair with the probability that both are of one thing. */
export interface ScoredPolePair extends PolePair {
  readonly score: number;
}

const KEEP = 0.2;

/** Words on opposite ends of a scale that are probably said of one thing, likeliest first. */
export function findPoles(
  articles: readonly ReadArticle[],
  members: readonly number[],
  pairs: readonly UnitPair[],
  model: LinearModel,
  scope: Scope = EVERY,
): ScoredPolePair[] {
  const scored: ScoredPolePair[] = [];
  for (const pair of polePairs(articles, members, pairs, scope)) {
    const score = predictLinear(model, pair.x);
    if (score >= KEEP) scored.push({ ...pair, score });
  }
  return scored.sort((x, y) => y.score - x.score);
}
