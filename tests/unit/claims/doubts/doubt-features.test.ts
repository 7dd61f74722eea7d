import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { compare } from '../../../../lib/claims/compare';
import { commonOf } from '../../../../lib/claims/doubts/doubt-common';
import {
  DOUBT_FEATURES,
  doubtFeatures,
  sidesOf,
} from '../../../../lib/claims/doubts/doubt-features';
import { linksOf } from '../../../../lib/claims/doubts/direct-links';
import { linkFacts } from '../../../../lib/claims/facts/fact-links';
import { MODELS } from '../../../../lib/claims/models';
import { readArticle } from '../../../../lib/claims/read';
import type { TraceStep } from '../../../../lib/claims/trace';
import type { ArticleInput, Discrepancy } from '../../../../lib/claims/types';
import { BRIDGE } from '../events';

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
      mentions: [
        {
          article: id,
          field: 'text',
          start: 0,
          end: text.length,
          quote: text,
          focus: { start: text.indexOf('4'), end: text.indexOf('4') + 2 },
        },
      ],
    })),
  };
}

const ARTICLES = [OPEN, NEAR, FAR].map((input) => readArticle(input, annotateArticle(input)));
const READING = ARTICLES[0];
if (READING === undefined) throw new Error('no article');
const INDICES = new Map(ARTICLES.map((a, i) => [a.input.id, i]));
const linkOf = linksOf(linkFacts(ARTICLES, [0, 1, 2], MODELS).links, 0);
const NOTHING = { statement: 0, likeness: 0, names: 0, left: 0, right: 0, within: 0 };

describe('what the sentences of a finding have in common', () => {
  const byId = new Map(ARTICLES.map((a) => [a.input.id, a]));
  const common = (...sides: ArticleInput[]) =>
    commonOf(finding(...sides), READING, byId, new Map());

  test('words and names of the two that share most', () => {
    const near = common(OPEN, NEAR);
    expect(near.likeness).toBeGreaterThan(0.4);
    expect(near.names).toBeGreaterThan(0);
    expect(common(OPEN, FAR)).toEqual(NOTHING);
    expect(common(OPEN, FAR, NEAR)).toEqual(near);
  });

  test('words right beside the values: what is counted behind them, what tells it before', () => {
    const near = common(OPEN, NEAR);
    expect(near.right).toBe(1);
    expect(near.left).toBeGreaterThan(0);
    expect(near.left).toBeLessThan(1);
    expect(near.within).toBe(0);
  });

  test('nothing where the open article is not held against another', () => {
    expect(common(NEAR, FAR)).toEqual(NOTHING);
  });
});

describe('features', () => {
  const feature = (
    name: (typeof DOUBT_FEATURES)[number],
    found: Discrepancy,
    ...others: string[]
  ): number =>
    doubtFeatures(
      found,
      0,
      { ...NOTHING, names: 9 },
      sidesOf(found, ARTICLES, INDICES, READING, others, linkOf),
    )[DOUBT_FEATURES.indexOf(name)] ?? Number.NaN;

  test('are as many as their names, and finite for what is certain', () => {
    const found = { ...finding(OPEN, NEAR), confidence: 1 };
    const features = doubtFeatures(
      found,
      0,
      { ...NOTHING, statement: 1, likeness: 1, names: 9 },
      sidesOf(found, ARTICLES, INDICES, READING, ['near'], linkOf),
    );
    expect(features).toHaveLength(DOUBT_FEATURES.length);
    expect(features.every(Number.isFinite)).toBe(true);
    const nobody = doubtFeatures(
      found,
      0,
      NOTHING,
      sidesOf(found, ARTICLES, INDICES, READING, [], linkOf),
    );
    expect(nobody.every(Number.isFinite)).toBe(true);
  });

  test('the kind of finding and its values', () => {
    expect(feature('number', finding(OPEN, NEAR), 'near')).toBe(1);
    expect(feature('date', finding(OPEN, NEAR), 'near')).toBe(0);
    expect(feature('ratio', finding(OPEN, NEAR), 'near')).toBeCloseTo(Math.log(44 / 40));
    expect(feature('close', finding(OPEN, NEAR), 'near')).toBe(1);
    expect(feature('close', finding(OPEN), 'near')).toBe(0);
    expect(feature('money', finding(OPEN, FAR), 'far')).toBe(0);
    expect(feature('reading', finding(OPEN, FAR), 'far')).toBe(1);
  });

  test('the articles against the open one, and those on its side', () => {
    expect(feature('against', finding(OPEN, NEAR, FAR), 'near', 'far')).toBeCloseTo(Math.log(3));
    expect(feature('sides', finding(OPEN, NEAR, FAR), 'near', 'far')).toBe(3);
    expect(feature('alike', finding(OPEN, NEAR), 'near')).toBe(0);
    expect(feature('hours', finding(OPEN, NEAR), 'near')).toBe(0);
    expect(feature('hours', finding(OPEN))).toBeGreaterThan(4);
    expect(feature('oneOutlet', finding(OPEN, NEAR), 'near')).toBe(0);
  });

  test('how likely a value of the open article and another one are of one slot, without third reports', () => {
    expect(feature('direct', finding(OPEN, NEAR), 'near')).toBeGreaterThan(0.3);
    // Prices and crews are never compared; two that are not open say nothing of the one that is.
    expect(feature('direct', finding(OPEN, FAR), 'far')).toBe(0);
    expect(feature('direct', finding(NEAR, NEAR), 'near')).toBe(0);
  });

  test('what the open article is about', () => {
    expect(feature('market', finding(OPEN, NEAR), 'near')).toBe(0);
    const found = finding(FAR, NEAR);
    const far = ARTICLES[2];
    if (far === undefined) throw new Error('no article');
    const about = doubtFeatures(
      found,
      0,
      NOTHING,
      sidesOf(found, ARTICLES, INDICES, far, ['near'], linkOf),
    );
    expect(about[DOUBT_FEATURES.indexOf('market')]).toBeGreaterThan(0.5);
    expect(about[DOUBT_FEATURES.indexOf('sport')]).toBe(0);
  });
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
