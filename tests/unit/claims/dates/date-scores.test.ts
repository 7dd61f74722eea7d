import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { dateScore } from '../../../../lib/claims/dates/date-scores';
import { factsOf, type Fact } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';
import type { UnitPair } from '../../../../lib/claims/statements/overlaps';
import { article } from '../rules/harness';

/** The score of the only dates of two texts, whose sentences are as likely as `statement` to be one, from that of the model. */
function scored(texts: readonly [string, string], statement: number, score: number): number {
  const articles = texts.map((text, i) => {
    const input = article(`a${i}`, '2031-05-20', text);
    return readArticle(input, annotateArticle(input));
  });
  const [a, b] = articles.map((read, i) => factsOf(read, i).find((f) => f.date)) as [Fact, Fact];
  const pair: UnitPair = {
    a: { article: 0, unit: a.unit },
    b: { article: 1, unit: b.unit },
    score: statement,
    x: [],
  };
  return dateScore({ a, b, x: [] }, score, [pair], articles);
}

const OPENED = 'افتتحت البلدية سوق السمك الجديد يوم 7 مارس بحضور التجار.';
const OPENED_LATER = 'وكانت البلدية افتتحت سوق السمك الجديد يوم 9 مارس.';
const FAIR = 'وأقامت الغرفة معرضا للزهور يوم 9 مارس.';

describe('two dates', () => {
  test('are likelier of one event in sentences of one statement, and with the words they are of in common', () => {
    const one = scored([OPENED, OPENED_LATER], 0.9, 0.2);
    expect(one).toBeGreaterThan(0.2);
    expect(one).toBeGreaterThan(scored([OPENED, OPENED_LATER], 0.1, 0.2));
    expect(scored([OPENED, OPENED_LATER], 0.1, 0.2)).toBeGreaterThan(
      scored([OPENED, FAIR], 0.1, 0.2),
    );
  });

  test('keep what the model gives them where they are equal, or one is an hour without its day', () => {
    expect(scored([OPENED, OPENED], 0.9, 0.2)).toBe(0.2);
    expect(scored([OPENED, 'وافتتحت السوق في السادسة مساء.'], 0.9, 0.2)).toBe(0.2);
  });

  test('are of two turns where one tells how it began and the other how it ended', () => {
    const failed = 'وجاء ذلك بعد تعطل شبكة المصارف يوم 7 مارس.';
    expect(scored([failed, 'وأصلح المهندسون شبكة المصارف يوم 9 مارس.'], 0.9, 0.6)).toBe(0);
    expect(scored([failed, 'وتعطلت شبكة المصارف يوم 9 مارس.'], 0.9, 0.6)).toBeGreaterThan(0.3);
    expect(
      scored(
        ['فرضت السلطات حظر التجول يوم 7 مارس.', 'وألغت السلطات حظر التجول يوم 9 مارس.'],
        0.9,
        0.6,
      ),
    ).toBe(0);
  });
});
