import type { UnitPair } from './overlaps';
import type { Unit } from '../read';

const cache = new WeakMap<readonly UnitPair[], Map<Unit, Map<Unit, number>>>();

/** The pairs by both of their units. */
function tableOf(pairs: readonly UnitPair[]): Map<Unit, Map<Unit, number>> {
  const known = cache.get(pairs);
  if (known) return known;
  const table = new Map<Unit, Map<Unit, number>>();
  const add = (from: Unit, to: Unit, score: number): void => {
    const row = table.get(from);
    if (row === undefined) table.set(from, new Map([[to, score]]));
    else if (score > (row.get(to) ?? 0)) row.set(to, score);
  };
  for (const { a, b, score } of pairs) {
    add(a.unit, b.unit, score);
    add(b.unit, a.unit, score);
  }
  cache.set(pairs, table);
  return table;
}

/** Probability that two units make one statement, by the `pairs` that were weighed; 0 where they were not. */
export function statementScore(pairs: readonly UnitPair[], a: Unit, b: Unit): number {
  return tableOf(pairs).get(a)?.get(b) ?? 0;
}
