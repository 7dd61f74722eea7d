import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import {
  clusterPairs,
  clustersBesides,
  type UnitPair,
} from '../../../../lib/claims/statements/overlaps';
import { readArticle } from '../../../../lib/claims/read';

const TEXTS = [
  'أعلنت البلدية إغلاق الجسر القديم، وخصصت حافلات مجانية للسكان.',
  'أغلق الجسر القديم أمام المركبات الثقيلة.\nوضعت حافلات مجانية في خدمة سكان الضفة.',
];

const articles = TEXTS.map((text, i) => {
  const input = { id: `a${i}`, outlet: `o${i}`, published: null, title: '', text };
  return readArticle(input, annotateArticle(input));
});

function pair(left: number, right: number, score: number): UnitPair {
  const [a, b] = [articles[0]?.units[left], articles[1]?.units[right]];
  if (!a || !b) throw new Error('no such unit');
  return { a: { article: 0, unit: a }, b: { article: 1, unit: b }, score, x: [] };
}

test('a sentence that a cluster holds may stand in another with what the first left out', () => {
  const pairs = [pair(0, 0, 0.9), pair(0, 1, 0.6)];
  const clusters = [{ members: [pair(0, 0, 0.9).a, pair(0, 0, 0.9).b], score: 0.9 }];
  const besides = clustersBesides(articles, pairs, clusters, 0.5);
  expect(besides.map((c) => c.members.map((m) => m.unit.start))).toHaveLength(1);
  expect(besides[0]?.members.map((m) => m.unit)).toContain(pair(0, 1, 0.6).b.unit);
});

test('pairs that clusters hold, and pairs too unlikely, make no cluster besides', () => {
  const pairs = [pair(0, 0, 0.9), pair(0, 1, 0.4)];
  const clusters = clusterPairs(articles, pairs, 0.5);
  expect(clusters).toHaveLength(1);
  expect(clustersBesides(articles, pairs, clusters, 0.5)).toEqual([]);
});

test('a sentence joins no cluster that has one far from it, however near the others are', () => {
  const third = readArticle(
    { id: 'a2', outlet: 'o2', published: null, title: '', text: TEXTS[0] ?? '' },
    annotateArticle({ id: 'a2', outlet: 'o2', published: null, title: '', text: TEXTS[0] ?? '' }),
  );
  const [unit] = third.units;
  if (!unit) throw new Error('no such unit');
  const of = { article: 2, unit };
  const joined = (score: number): number[] => {
    const [near, far] = [pair(0, 0, 0.9), pair(0, 0, score)];
    const pairs = [near, { ...near, a: near.a, b: of, score: 0.9 }, { ...far, a: near.b, b: of }];
    return clusterPairs([...articles, third], pairs, 0.5).map((c) => c.members.length);
  };
  expect(joined(0.2)).toEqual([3]);
  expect(joined(0.1)).toEqual([2]);
});
