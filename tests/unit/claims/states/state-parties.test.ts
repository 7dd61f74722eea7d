import { expect, test } from 'vitest';
import { compare } from '../../../../lib/claims/compare';
import { article } from '../rules/harness';

/** Labels of what two reports of one day differ in. */
function labels(here: string, there: string): string[] {
  const found = compare([article('a', '2031-05-04', here), article('b', '2031-05-04', there)]);
  return found.discrepancies.map((d) => d.label.en);
}

test('a win of one team and the defeat of the other are one result', () => {
  expect(
    labels(
      'فاز منتخب الروضة على ضيفه منتخب الساحل في مباراة الجولة الأخيرة من الدوري مساء الأحد.',
      'خسر منتخب الساحل أمام مضيفه منتخب الروضة في مباراة الجولة الأخيرة من الدوري مساء الأحد.',
    ),
  ).not.toContain('Result of the match');
});

test('a win and a draw are two results', () => {
  expect(
    labels(
      'فاز منتخب الروضة على ضيفه منتخب الساحل في مباراة الجولة الأخيرة من الدوري مساء الأحد.',
      'تعادل منتخب الروضة مع ضيفه منتخب الساحل في مباراة الجولة الأخيرة من الدوري مساء الأحد.',
    ),
  ).toContain('Result of the match');
});

test('what no report tells of, and what is denied some words before, did not happen', () => {
  const none = 'ضرب زلزال بلدة الروضة فجر الأحد، ولم ترد تقارير فورية عن وقوع أضرار في المباني.';
  const denied =
    'ضرب زلزال بلدة الروضة فجر الأحد، ونفى الدفاع المدني في اتصال هاتفي وقوع أضرار في المباني.';
  const also = 'ضرب زلزال بلدة الروضة فجر الأحد ولم تقع أضرار في المباني.';
  expect(labels(none, also)).toEqual([]);
  expect(labels(denied, also)).toEqual([]);
});
