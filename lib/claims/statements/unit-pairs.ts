import { predict, type BoostedModel } from '../learned/boosted';
import { compares, EVERY, type Scope } from '../context';
import type { UnitPair } from './overlaps';
import type { FactLinks } from '../facts/fact-links';
import { sharesValue } from './pair-evidence';
import { pairFeatures, quickScores, readUnitsOf, type PairStanding } from './pair-features';
import type { ReadArticle, Unit } from '../read';
import { NO_SLOTS, slotEvidence, type SlotEvidence, type SlotEvidenceOf } from './slot-evidence';
import { wordsOfUnits } from './unit-words';
import { sharesTwo } from './word-share';
import { KeptByTwo } from '../words/kept-by-two';

/** Pairs of units less alike than this by words are not worth a look. */
const MIN_QUICK = 0.06;

/** A pair of units of two articles with its features. */
export interface Candidate {
  readonly a: Unit;
  readonly b: Unit;
  readonly x: readonly number[];
}

/** Room for the scores of two articles, used again: to make it for each two takes longer than to fill it. */
let room = new Float64Array(0);

/**
 * Likeness by words of all units of two articles, row by row; with `cheap` 0 for those that share no two strong words.
 * Good until the next call.
 */
function scoresOf(left: ReadArticle, right: ReadArticle, cheap: boolean): Float64Array {
  const score = quickScores(left, right);
  const [rows, columns] = [wordsOfUnits(left), wordsOfUnits(right)];
  const count = rows.length * columns.length;
  if (room.length < count) room = new Float64Array(2 * count);
  const scores = room.subarray(0, count);
  for (const a of rows)
    for (const b of columns)
      scores[a.index * columns.length + b.index] =
        !cheap || sharesTwo(a, b) ? score(a.index, b.index) : 0;
  return scores;
}

/** Units with facts as likely as this to fill one slot are looked at, however unlike their words. */
const MIN_SLOT = 0.3;

const linked = (slots: SlotEvidence | undefined): boolean =>
  slots?.some((score) => score >= MIN_SLOT) === true;

/** The pairs of units of two articles that have something in common, with their features. */
export function candidates(
  left: ReadArticle,
  right: ReadArticle,
  slotsOf: SlotEvidenceOf,
  least = MIN_QUICK,
): Candidate[] {
  const cheap = least > MIN_QUICK;
  const scores = scoresOf(left, right, cheap);
  const [rows, columns] = [readUnitsOf(left), readUnitsOf(right)];
  const found: Candidate[] = [];
  for (let i = 0; i < rows.length; i += 1)
    for (let j = 0; j < columns.length; j += 1) {
      const [a, b] = [rows[i], columns[j]];
      if (a === undefined || b === undefined) continue;
      const score = scores[i * columns.length + j] ?? 0;
      const slots = slotsOf(i, j);
      if (score < least && !linked(slots) && (cheap || !sharesValue(a.evidence, b.evidence)))
        continue;
      const x = pairFeatures(a, b, standingOf(scores, i, j, columns.length, slots ?? NO_SLOTS));
      found.push({ a: a.unit, b: b.unit, x });
    }
  return found;
}

/** How the pair of a row and a column stands to the others of both. */
function standingOf(
  scores: Float64Array,
  row: number,
  column: number,
  columns: number,
  slots: SlotEvidence,
): PairStanding {
  const score = scores[row * columns + column] ?? 0;
  let rank = 0;
  let best = score;
  for (let at = row * columns; at < (row + 1) * columns; at += 1) {
    const other = scores[at] ?? 0;
    if (other > score) rank += 1;
    if (other > best) best = other;
  }
  for (let at = column; at < scores.length; at += columns) {
    const other = scores[at] ?? 0;
    if (other > score) rank += 1;
    if (other > best) best = other;
  }
  return { rank, margin: score - best, slots };
}

/** Given pairs of units of two articles, by their places, with their features. */
export function candidatesAt(
  left: ReadArticle,
  right: ReadArticle,
  slotsOf: SlotEvidenceOf,
  places: readonly (readonly [number, number])[],
): Candidate[] {
  const score = quickScores(left, right);
  const [rows, columns] = [readUnitsOf(left), readUnitsOf(right)];
  return places.flatMap(([i, j]): Candidate[] => {
    const [a, b] = [rows[i], columns[j]];
    if (a === undefined || b === undefined) return [];
    const own = score(i, j);
    const others = [...columns.map((_, k) => score(i, k)), ...rows.map((_, k) => score(k, j))];
    const rank = others.filter((other) => other > own).length;
    const standing = { rank, margin: own - Math.max(...others), slots: slotsOf(i, j) ?? NO_SLOTS };
    return [{ a: a.unit, b: b.unit, x: pairFeatures(a, b, standing) }];
  });
}

/** Pairs under this probability are dropped. */
const KEEP = 0.08;

/** Of two articles neither of which is open only pairs as alike as this are looked at: what the open one may lack. */
const MIN_OTHERS = 0.3;

/** The likely pairs of two articles' units, with how likely they are. */
type Scored = Candidate & { readonly score: number };

const kept = new KeptByTwo<readonly Scored[]>();

/**
 * Likely pairs of units among the given articles, best first; `facts` are the links of their facts. Once there are more
 * than `most` pairs the rest is left out: whoever sets it looks at their number.
 */
export function findUnitPairs(
  articles: readonly ReadArticle[],
  members: readonly number[],
  model: BoostedModel,
  facts: FactLinks,
  scope: Scope = EVERY,
  most = Infinity,
): UnitPair[] {
  const pairs: UnitPair[] = [];
  const evidence = slotEvidence(articles, facts);
  members.forEach((i, at) => {
    for (const j of members.slice(at + 1)) {
      const [a, b] = [articles[i], articles[j]];
      if (a === undefined || b === undefined || pairs.length > most) continue;
      const likely = (least: number): Scored[] =>
        candidates(a, b, evidence(i, j), least).flatMap((candidate) => {
          const score = predict(model, candidate.x);
          return score >= KEEP ? [{ ...candidate, score }] : [];
        });
      const held = compares(scope, i, j);
      const found =
        held && facts.by
          ? kept.of(a, b, [model, ...facts.by], () => likely(MIN_QUICK))
          : likely(held ? MIN_QUICK : MIN_OTHERS);
      for (const { a: here, b: there, score, x } of found)
        pairs.push({ a: { article: i, unit: here }, b: { article: j, unit: there }, score, x });
    }
  });
  return pairs.sort((x, y) => y.score - x.score);
}
