import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../lib/claims/annotate-article';
import { compare } from '../../../lib/claims/compare';
import { commonOf, DOUBT_FEATURES, doubtFeatures } from '../../../lib/claims/doubt-features';
import { readArticle } from '../../../lib/claims/read';
import type { TraceStep } from '../../../lib/claims/trace';
import type { ArticleInput, Discrepancy } from '../../../lib/claims/types';
import { BRIDGE } from './events';

const article = (id: string, text: string): ArticleInput => ({
  id,
  outlet: id,
  published: '2032-02-03',
  title: 'ميناء سفاجا',
  text,
});
const OPEN = article('open', 'رست السفينة لؤلؤة البحر في ميناء سفاجا وعليها 40 بحارا.');
const NEAR = article('near', 'وصلت السفينة لؤلؤة البحر إلى ميناء سفاجا وعلى متنها 44 بحارا.');
const FAR = article('far', 'انخفض سعر القمح في البورصة إلى 44 دولارا.');

function finding(...sides: ArticleInput[]): Discrepancy {
  const label = { ar: '', en: '', fr: '' };
  return {
    id: '',
    type: 'number',
    relation: 'conflict',
    confidence: 0.7,
    label,
    why: [],
    sides: sides.map(({ id, text }) => ({
      value: id,
      mentions: [{ article: id, field: 'text', start: 0, end: text.length, quote: text }],
    })),
  };
}

describe('what the sentences of a finding have in common', () => {
  const articles = [OPEN, NEAR, FAR].map((input) => readArticle(input, annotateArticle(input)));
  const byId = new Map(articles.map((a) => [a.input.id, a]));
  const common = (...sides: ArticleInput[]) => {
    const [open] = articles;
    if (open === undefined) throw new Error('no article');
    return commonOf(finding(...sides), open, byId, new Map());
  };

  test('words and names of the two that share most', () => {
    const near = common(OPEN, NEAR);
    expect(near.likeness).toBeGreaterThan(0.4);
    expect(near.names).toBeGreaterThan(0);
    expect(common(OPEN, FAR)).toEqual({ statement: 0, likeness: 0, names: 0 });
    expect(common(OPEN, FAR, NEAR)).toEqual(near);
  });

  test('nothing where the open article is not held against another', () => {
    expect(common(NEAR, FAR)).toEqual({ statement: 0, likeness: 0, names: 0 });
  });
});

test('features are as many as their names, and finite for what is certain', () => {
  const common = { statement: 1, likeness: 1, names: 9 };
  const features = doubtFeatures({ ...finding(OPEN, NEAR), confidence: 1 }, 0, common);
  expect(features).toHaveLength(DOUBT_FEATURES.length);
  expect(features.every(Number.isFinite)).toBe(true);
  expect(features[DOUBT_FEATURES.indexOf('number')]).toBe(1);
  expect(features[DOUBT_FEATURES.indexOf('date')]).toBe(0);
});

test('a doubt takes from a finding and never adds to it', () => {
  const steps: Extract<TraceStep, { step: 'doubt' }>[] = [];
  const trace = (step: TraceStep): void => {
    if (step.step === 'doubt') steps.push(step);
  };
  compare(BRIDGE, { open: BRIDGE[0]?.id ?? '', threshold: 0, trace });
  expect(steps.length).toBeGreaterThan(2);
  for (const {
    finding: { confidence },
    before,
  } of steps)
    expect(confidence).toBeLessThanOrEqual(before);
});
