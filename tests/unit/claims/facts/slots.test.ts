import { expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factsOf, type Fact } from '../../../../lib/claims/facts/facts';
import { findSlots } from '../../../../lib/claims/facts/slots';
import { readArticle } from '../../../../lib/claims/read';
import { dateValue } from '../../../../lib/claims/rules/date';
import { article } from '../rules/harness';

/** Values of each slot of three reports, of which the first is all but surely of one day with the second, not the third. */
function slots(...texts: readonly [string, string, string]): string[][] {
  const articles = texts.map((text, i) => {
    const input = article(`a${i}`, '2022-03-21', text);
    return readArticle(input, annotateArticle(input));
  });
  const facts = articles.map((read, i) => factsOf(read, i));
  const [a, b, c] = facts.map((list) => list.find((fact) => fact.date !== undefined));
  if (!a || !b || !c) throw new Error('no dates');
  const link = (x: Fact, y: Fact, score: number) => ({ a: x, b: y, x: [], score });
  const links = [link(a, b, 0.8), link(b, c, 0.4), link(a, c, 0.02)];
  return findSlots(articles, { facts, links }, []).map((slot) => slot.facts.map(dateValue));
}

it('two days of one week by one weekday fill a slot of their own', () => {
  expect(
    slots(
      'ويفتتح الوزير المصنع السبت 26 مارس.',
      'وافتتح الوزير المصنع الاثنين 21 مارس.',
      'وافتتح الوزير المصنع الاثنين 22 مارس.',
    ),
  ).toEqual([
    ['2022-03-26', '2022-03-21'],
    ['2022-03-21', '2022-03-22'],
  ]);
});

it('two days of one week by their own weekdays do not', () => {
  expect(
    slots(
      'ويفتتح الوزير المصنع السبت 26 مارس.',
      'وافتتح الوزير المصنع الاثنين 21 مارس.',
      'وافتتح الوزير المصنع الثلاثاء 22 مارس.',
    ),
  ).toEqual([['2022-03-26', '2022-03-21']]);
});
