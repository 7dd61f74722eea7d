import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { EVERY } from '../../../../lib/claims/context';
import { linkFacts } from '../../../../lib/claims/facts/fact-links';
import { MODELS } from '../../../../lib/claims/models';
import type { UnitPair } from '../../../../lib/claims/statements/overlaps';
import { partnerPairs } from '../../../../lib/claims/statements/partner-pairs';
import { candidates } from '../../../../lib/claims/statements/unit-pairs';
import { readArticle } from '../../../../lib/claims/read';

const TEXTS = [
  'أعلنت البلدية إغلاق الجسر القديم أمام المركبات الثقيلة.\nوخصصت حافلات مجانية للسكان.',
  'قررت البلدية إغلاق الجسر القديم أمام المركبات.\nوسيعاد فتح السوق غدا.',
  'أغلقت البلدية الجسر القديم صباح اليوم.\nونفى المجلس وجود عطل.',
];

const articles = TEXTS.map((text, i) => {
  const input = { id: `a${i}`, outlet: `o${i}`, published: null, title: '', text };
  return readArticle(input, annotateArticle(input));
});
const facts = linkFacts(articles, [0, 1, 2], MODELS, { ...EVERY, open: 0 });

function pair(left: number, right: number, score: number): UnitPair {
  const [a, b] = [articles[left]?.units[0], articles[right]?.units[0]];
  if (!a || !b) throw new Error('no such unit');
  return { a: { article: left, unit: a }, b: { article: right, unit: b }, score, x: [] };
}

test('two partners of a sentence of the open article are held against each other', () => {
  const found = partnerPairs(
    articles,
    [pair(0, 1, 0.8), pair(0, 2, 0.7)],
    MODELS.pair,
    facts,
    0,
    0.4,
  );
  expect(found.map(({ a, b }) => [a.article, a.unit, b.article, b.unit])).toEqual([
    [1, articles[1]?.units[0], 2, articles[2]?.units[0]],
  ]);
});

test('they are weighed by what they would be weighed by among all pairs', () => {
  const [left, right] = [articles[1], articles[2]];
  if (!left || !right) throw new Error('no such article');
  const [found] = partnerPairs(
    articles,
    [pair(0, 1, 0.8), pair(0, 2, 0.7)],
    MODELS.pair,
    facts,
    0,
    0.4,
  );
  const all = candidates(left, right, () => undefined);
  const same = all.find((c) => c.a === found?.a.unit && c.b === found.b.unit);
  expect(found?.x).toEqual(same?.x);
});

test('nothing is made of partners too unlikely, of what is known, and without an article open', () => {
  const partners = [pair(0, 1, 0.8), pair(0, 2, 0.3)];
  expect(partnerPairs(articles, partners, MODELS.pair, facts, 0, 0.4)).toEqual([]);
  const known = [pair(0, 1, 0.8), pair(0, 2, 0.7), pair(1, 2, 0.5)];
  expect(partnerPairs(articles, known, MODELS.pair, facts, 0, 0.4)).toEqual([]);
  expect(partnerPairs(articles, known.slice(0, 2), MODELS.pair, facts, -1, 0.4)).toEqual([]);
});
