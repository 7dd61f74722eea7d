import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { readArticle } from '../../../../lib/claims/read';
import {
  nearAmong,
  NEAR_FEATURES,
  standingOf,
  STANDING_FEATURES,
} from '../../../../lib/claims/reports/near-standing';
import type { ArticleInput } from '../../../../lib/claims/types';
import { BRIDGE, FLOODS } from '../events';

const logOdds = (p: number): number => Math.log(p / (1 - p));

test('an article stands by its ways over others, by the likeliest of them, and by its own fellow', () => {
  const standing = standingOf(0.8, [
    [0.9, 0.7],
    [0.2, 0.95],
    [0.1, 0.05],
  ]);
  const expected = [0.7, 0.2, 0.9].map(logOdds);
  expected.push(logOdds(0.8) - logOdds(0.9), 1, logOdds(0.95));
  standing.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 6));
});

test('an article found alone stands by itself, and nothing is without bound', () => {
  const standing = standingOf(1, []);
  expect(standing).toHaveLength(STANDING_FEATURES.length);
  expect(standing.every(Number.isFinite)).toBe(true);
  expect(standing.at(-2)).toBe(0);
});

const read = (input: ArticleInput) => readArticle(input, annotateArticle(input));
const feature = (x: readonly number[], name: (typeof NEAR_FEATURES)[number]): number =>
  x[NEAR_FEATURES.indexOf(name)] ?? Number.NaN;

test('a third report speaks for two, in whatever order all were found', () => {
  const [first, second, third] = BRIDGE.map(read);
  const others = FLOODS.map(read);
  if (!first || !second || !third) throw new Error('no bridge');
  const alone = nearAmong(first, [first, ...others, third])(third, []);
  const among = nearAmong(first, [first, second, ...others, third])(third, []);
  expect(feature(among, 'via')).toBeGreaterThan(feature(alone, 'via'));
  expect(nearAmong(first, [third, ...others.reverse(), second, first])(third, [])).toEqual(among);
});

test('of what is found the reports of the event are likelier than the strangers', () => {
  const articles = [...BRIDGE, ...FLOODS].map(read);
  const [open, fellow] = articles;
  const stranger = articles.at(-1);
  if (!open || !fellow || !stranger) throw new Error('no articles');
  const near = nearAmong(open, articles);
  expect(feature(near(stranger, []), 'likelier')).toBeGreaterThan(
    feature(near(fellow, []), 'likelier'),
  );
});
