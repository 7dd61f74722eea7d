import { logOddsOf, sigmoid } from '../learned/odds';
import type { Unit } from '../read';
import type { UnitPair, UnitRef } from './overlaps';

/** By how much, in log odds, it speaks for a pair that each unit is the other's best in its article, and against one where neither is. */
const STANDING = 0.25;

/** For each unit the greatest probability that it has with a unit of each other article. */
type Best = Map<Unit, Map<number, number>>;

const bestOf = (best: Best, { unit }: UnitRef, other: UnitRef): number =>
  best.get(unit)?.get(other.article) ?? 0;

function note(best: Best, { unit }: UnitRef, other: UnitRef, score: number): void {
  let row = best.get(unit);
  if (row === undefined) best.set(unit, (row = new Map()));
  if (score > (row.get(other.article) ?? 0)) row.set(other.article, score);
}

/**
 * The pairs with the probability that each is told as an overlap: an article makes a statement once as a rule, so two units
 * that are each other's best are likelier than their words tell, and two that both have a better partner in the other's
 * article less likely. Differences don't go by it: what differs may stand in any of the sentences.
 */
export function weighedByStanding(pairs: readonly UnitPair[]): UnitPair[] {
  const best: Best = new Map();
  for (const { a, b, score } of pairs) {
    note(best, a, b, score);
    note(best, b, a, score);
  }
  return pairs.map((pair) => {
    const { a, b, score } = pair;
    const firsts = (score >= bestOf(best, a, b) ? 1 : 0) + (score >= bestOf(best, b, a) ? 1 : 0);
    const standing = STANDING * (firsts - 1);
    return { ...pair, score: sigmoid(logOddsOf(score) + standing) };
  });
}
