import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { DATE_FEATURES } from '../../../../lib/claims/dates/date-features';
import { factPairs } from '../../../../lib/claims/facts/fact-features';
import { factsOf } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';

/** A feature of the first two dates of two reports that are held against each other. */
function feature(
  name: (typeof DATE_FEATURES)[number],
  ...texts: readonly [string, string]
): number | undefined {
  const articles = texts.map((text, i) => {
    const input = { id: `t${i}`, outlet: `صحيفة ${i}`, published: '2021-06-02', title: '', text };
    return readArticle(input, annotateArticle(input));
  });
  const [a = [], b = []] = articles.map(factsOf);
  return factPairs(a, b, articles).find((pair) => pair.a.date)?.x[DATE_FEATURES.indexOf(name)];
}

const opened = (when: string): string => `وافتتح الملك المكتبة الوطنية في ${when} بحضور الوزراء.`;

test('years are next to each other by years, days by days', () => {
  expect(feature('unitsNear', opened('عام 1994'), opened('عام 1995'))).toBe(1);
  expect(feature('unitsNear', opened('عام 1994'), opened('عام 1999'))).toBe(0);
  expect(feature('unitsNear', opened('3 مايو 1994'), opened('4 مايو 1994'))).toBe(1);
  expect(feature('unitsNear', opened('3 مايو 1994'), opened('9 مايو 1994'))).toBe(0);
  expect(feature('unitsApart', opened('عام 1994'), opened('عام 1995'))).toBeCloseTo(Math.log(2), 1);
  expect(feature('unitsApart', opened('مايو 1994'), opened('مايو 1994'))).toBe(0);
});

test('sentences of two dates share the other figures that both give', () => {
  const books = (count: string, when: string): string =>
    `وافتتح الملك المكتبة الوطنية وفيها ${count} كتاب في ${when}.`;
  expect(feature('figuresShared', books('700', 'عام 1994'), books('700', 'عام 1995'))).toBe(1);
  expect(feature('figuresShared', books('700', 'عام 1994'), books('900', 'عام 1995'))).toBe(0);
});
