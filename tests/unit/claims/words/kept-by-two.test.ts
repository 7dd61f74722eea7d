import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { EVERY } from '../../../../lib/claims/context';
import { linkFacts } from '../../../../lib/claims/facts/fact-links';
import { MODELS } from '../../../../lib/claims/models';
import { readArticle } from '../../../../lib/claims/read';
import { findUnitPairs } from '../../../../lib/claims/statements/unit-pairs';
import { KeptByTwo } from '../../../../lib/claims/words/kept-by-two';
import { BRIDGE } from '../events';

const articles = BRIDGE.map((input) => readArticle(input, annotateArticle(input)));

test('what two articles gave is kept in their order, for the models that made it', () => {
  const [a, b] = articles;
  if (!a || !b) throw new Error('no articles');
  const kept = new KeptByTwo<number>();
  const [first, second] = [{}, {}];
  let made = 0;
  const ask = (x = a, y = b, by: readonly object[] = [first]): number =>
    kept.of(x, y, by, () => (made += 1));
  expect([ask(), ask()]).toEqual([1, 1]);
  expect(ask(b, a)).toBe(2);
  expect([ask(a, b, [second]), ask(a, b, [second])]).toEqual([3, 3]);
  expect(ask(a, b, [second, first])).toBe(4);
});

test('articles in other places have the same links and pairs, of their own facts and places', () => {
  const [x, y, z] = articles;
  if (!x || !y || !z) throw new Error('no articles');
  const at = (of: typeof articles, members: readonly number[]) => {
    const facts = linkFacts(of, members, MODELS);
    return { facts, pairs: findUnitPairs(of, members, MODELS.pair, facts, EVERY) };
  };
  const before = at([x, y, z], [0, 1, 2]);
  const after = at([z, x, y], [1, 2, 0]);
  const turned = (index: number): number => [1, 2, 0][index] ?? -1;
  expect(after.facts.links.map(({ score }) => score)).toEqual(
    before.facts.links.map(({ score }) => score),
  );
  expect(after.facts.links.every(({ a }) => after.facts.facts.flat().includes(a))).toBe(true);
  expect(after.facts.links.map(({ a, b }) => [a.article, b.article])).toEqual(
    before.facts.links.map(({ a, b }) => [turned(a.article), turned(b.article)]),
  );
  expect(after.pairs.map(({ a, b, score }) => [a.unit, b.unit, score])).toEqual(
    before.pairs.map(({ a, b, score }) => [a.unit, b.unit, score]),
  );
  expect(after.pairs.map(({ a }) => a.article)).toEqual(
    before.pairs.map(({ a }) => turned(a.article)),
  );
});

test('other models weigh anew', () => {
  const none = { features: MODELS.pair.features, base: -9, trees: [] };
  const facts = linkFacts(articles, [0, 1], MODELS);
  expect(findUnitPairs(articles, [0, 1], MODELS.pair, facts).length).toBeGreaterThan(0);
  expect(findUnitPairs(articles, [0, 1], none, facts)).toEqual([]);
});
