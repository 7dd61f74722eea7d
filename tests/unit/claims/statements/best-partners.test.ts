import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { weighedByStanding } from '../../../../lib/claims/statements/best-partners';
import type { UnitPair } from '../../../../lib/claims/statements/overlaps';
import { readArticle } from '../../../../lib/claims/read';

const TEXT = 'أعلنت البلدية إغلاق الجسر القديم.\nوخصصت البلدية حافلات مجانية للسكان.';

const articles = [0, 1].map((i) => {
  const input = { id: `a${i}`, outlet: `o${i}`, published: null, title: '', text: TEXT };
  return readArticle(input, annotateArticle(input));
});

function pair(left: number, right: number, score: number): UnitPair {
  const [a, b] = [articles[0]?.units[left], articles[1]?.units[right]];
  if (!a || !b) throw new Error('no such unit');
  return { a: { article: 0, unit: a }, b: { article: 1, unit: b }, score, x: [] };
}

test('who is best for each other counts more, who has better partners on both sides less', () => {
  const [first, one, second, neither] = weighedByStanding([
    pair(0, 0, 0.8),
    pair(0, 1, 0.5),
    pair(1, 1, 0.6),
    pair(1, 0, 0.5),
  ]);
  expect(first?.score).toBeGreaterThan(0.8);
  expect(second?.score).toBeGreaterThan(0.6);
  expect(one?.score).toBeLessThan(0.5);
  expect(neither?.score).toBeLessThan(0.5);
});

test('who is best on one side only keeps what the words tell', () => {
  const [, one] = weighedByStanding([pair(0, 0, 0.8), pair(0, 1, 0.5)]);
  expect(one?.score).toBeCloseTo(0.5);
});

test('of a pair that stands alone each unit is the best', () => {
  const [alone] = weighedByStanding([pair(1, 0, 0.4)]);
  expect(alone?.score).toBeGreaterThan(0.4);
  expect(weighedByStanding([])).toEqual([]);
});
