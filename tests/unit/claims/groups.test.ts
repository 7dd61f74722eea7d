import { expect, test } from 'vitest';
import { partsOf } from '../../../lib/claims/groups';
import type { UnitPair } from '../../../lib/claims/overlaps';
import type { Unit } from '../../../lib/claims/read';

/** A pair of units of two articles of which only the probability matters. */
function pair(a: number, b: number, score: number): UnitPair {
  const unit = {} as Unit;
  return { a: { article: a, unit }, b: { article: b, unit }, score, x: [] };
}

test('articles stay together that have a statement in common, directly or by others', () => {
  const pairs = [pair(0, 3, 0.7), pair(3, 5, 0.6), pair(1, 4, 0.9), pair(0, 1, 0.3)];
  const long = Array.from({ length: 6 }, () => ({ units: new Array<Unit>(9) }));
  expect(partsOf([0, 1, 2, 3, 4, 5], pairs, long)).toEqual([[0, 3, 5], [1, 4], [2]]);
});

test('short reports need less of a statement in common than long ones', () => {
  const lengths = (units: number) => [
    { units: new Array<Unit>(units) },
    { units: new Array<Unit>(units) },
  ];
  expect(partsOf([0, 1], [pair(0, 1, 0.4)], lengths(4))).toEqual([[0, 1]]);
  expect(partsOf([0, 1], [pair(0, 1, 0.4)], lengths(9))).toEqual([[0], [1]]);
});
