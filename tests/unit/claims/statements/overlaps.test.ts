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
