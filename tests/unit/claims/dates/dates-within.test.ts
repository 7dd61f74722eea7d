import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { datesWithin } from '../../../../lib/claims/dates/dates-within';
import { factsOf } from '../../../../lib/claims/facts/facts';
import type { UnitPair } from '../../../../lib/claims/statements/overlaps';
import { readArticle } from '../../../../lib/claims/read';
import { article } from '../rules/harness';

const MONTH = 'وتعرض مخزن البلدية لحريق في شهر مارس وأتلفت النار السجلات.';
const DAY = 'والتهم حريق يوم 7 مارس سجلات المخزن كلها بحسب العمدة.';
const OTHER_DAY = 'والتهم حريق يوم 7 أبريل سجلات المخزن كلها بحسب العمدة.';

/** Groups of the dates of two texts, whose sentences are as likely as `statement` to be one and their dates as `event`. */
function groups(texts: readonly [string, string], statement: number, event: number): number[][] {
  const articles = texts.map((text, i) => {
    const input = article(`a${i}`, '2031-05-20', text);
    return readArticle(input, annotateArticle(input));
  });
  const facts = articles.flatMap((read, i) => factsOf(read, i).filter((f) => f.date));
  const [a, b] = facts;
  if (!a || !b || facts.length !== 2) throw new Error('not one date a text');
  const pair: UnitPair = {
    a: { article: 0, unit: a.unit },
    b: { article: 1, unit: b.unit },
    score: statement,
    x: [],
  };
  return datesWithin(facts, [{ a: 0, b: 1, score: event }], new Map(), [pair]);
}

describe('dates of which one holds the other', () => {
  test('are of one event in sentences of one statement', () => {
    expect(groups([MONTH, DAY], 0.8, 0.15)).toEqual([[0, 1]]);
    expect(groups([DAY, MONTH], 0.8, 0.15)).toEqual([[0, 1]]);
  });

  test('are not in sentences that tell of two things, or where their words speak against it', () => {
    expect(groups([MONTH, DAY], 0.4, 0.15)).toEqual([]);
    expect(groups([MONTH, DAY], 0.8, 0.02)).toEqual([]);
  });

  test('dates that exclude each other need more than one statement', () => {
    expect(groups([MONTH, OTHER_DAY], 0.8, 0.15)).toEqual([]);
  });
});
