import { predict, type BoostedModel } from './boosted';
import { compares } from './context';
import type { UnitPair } from './overlaps';
import { sharesValue } from './pair-evidence';
import { pairFeatures, quickScore, sharesTwo } from './pair-features';
import type { ReadArticle, Unit } from './read';

/** Pairs of units less alike than this by words are not worth a look. */
const MIN_QUICK = 0.06;

/** A pair of units of two articles with its features. */
export interface Candidate {
  readonly a: Unit;
  readonly b: Unit;
  readonly x: readonly number[];
}

/** The pairs of units of two articles that have something in common, with their features. */
export function candidates(left: ReadArticle, right: ReadArticle, least = MIN_QUICK): Candidate[] {
  const cheap = least > MIN_QUICK;
  const scores = left.units.map((u) =>
    right.units.map((v) => (cheap && !sharesTwo(u, v, right) ? 0 : quickScore(u, v, left, right))),
  );
  const found: Candidate[] = [];
  left.units.forEach((a, i) => {
    right.units.forEach((b, j) => {
      const score = scores[i]?.[j] ?? 0;
      if (score < least && (cheap || !sharesValue(a, b, left, right))) return;
      let rank = 0;
      let best = score;
      const look = (other: number): void => {
        if (other > score) rank += 1;
        if (other > best) best = other;
      };
      scores[i]?.forEach(look);
      scores.forEach((row) => {
        look(row[j] ?? 0);
      });
      found.push({ a, b, x: pairFeatures(a, b, left, right, rank, score - best) });
    });
  });
  return found;
}

/** Pairs under this probability are dropped. */
const KEEP = 0.08;

/** Of two articles neither of which is open only pairs as alike as this are looked at: what the open one may lack. */
const MIN_OTHERS = 0.3;

/** Likely pairs of units among the given articles, best first. */
export function findUnitPairs(
  articles: readonly ReadArticle[],
  members: readonly number[],
  model: BoostedModel,
  open = -1,
): UnitPair[] {
  const pairs: UnitPair[] = [];
  members.forEach((i, at) => {
    for (const j of members.slice(at + 1)) {
      const [a, b] = [articles[i], articles[j]];
      if (a === undefined || b === undefined) continue;
      for (const candidate of candidates(a, b, compares(open, i, j) ? MIN_QUICK : MIN_OTHERS)) {
        const score = predict(model, candidate.x);
        if (score >= KEEP)
          pairs.push({
            a: { article: i, unit: candidate.a },
            b: { article: j, unit: candidate.b },
            score,
          });
      }
    }
  });
  return pairs.sort((x, y) => y.score - x.score);
}
