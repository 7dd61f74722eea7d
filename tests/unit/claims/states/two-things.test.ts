import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { readArticle } from '../../../../lib/claims/read';
import { areOfTwoCouples, areOfTwoNations } from '../../../../lib/claims/states/two-things';
import { article } from '../rules/harness';

const read = (text: string) => {
  const input = article('a', '2031-05-04', text);
  return readArticle(input, annotateArticle(input));
};

/** Are the first sentences of two texts about things of two nations? */
function ofTwoNations(here: string, there: string): boolean {
  const [x, y] = [read(here), read(there)];
  const [a, b] = [x.units[0], y.units[0]];
  if (!a || !b) throw new Error('no sentence');
  return areOfTwoNations(x, a, y, b);
}

test('an embassy of one country is not the embassy of another', () => {
  const spanish = 'افتتح الوزير السفارة الإسبانية لدى اليابان صباح الأحد.';
  expect(ofTwoNations(spanish, 'ستفتح سفارة يابانية أبوابها في مدريد هذا الصيف.')).toBe(true);
  expect(ofTwoNations(spanish, 'ستفتح سفارة إسبانية أبوابها في طوكيو هذا الصيف.')).toBe(false);
  expect(ofTwoNations(spanish, 'ستفتح السفارة أبوابها في طوكيو هذا الصيف.')).toBe(false);
});

/** Are two texts about two couples of countries, by the clauses that a word stands in? */
function ofTwoCouples(word: string, here: string, there: string): boolean {
  const [x, y] = [read(here), read(there)];
  const [a, b] = [x, y].map(({ annotation }) => {
    const { tokens } = annotation.text;
    const at = tokens.findIndex((token) => token.norm.includes(word));
    return { field: 'text' as const, firstToken: at, endToken: at + 1 };
  });
  if (!a || !b) throw new Error('no place');
  return areOfTwoCouples(x, a, y, b);
}

test('relations of one country with two others are two things', () => {
  const peru = 'قطعت اليابان علاقاتها مع بيرو.';
  expect(ofTwoCouples('علاقات', peru, 'عادت العلاقات بين اليابان وكندا.')).toBe(true);
  expect(ofTwoCouples('علاقات', peru, 'عادت العلاقات بين اليابان وبيرو.')).toBe(false);
  expect(ofTwoCouples('علاقات', peru, 'عادت العلاقات بين اليابان وجارتها.')).toBe(false);
});
