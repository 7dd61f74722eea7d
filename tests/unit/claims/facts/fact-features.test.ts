import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { FACT_FEATURES, factPairs } from '../../../../lib/claims/facts/fact-features';
import { factsOf } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';

/** How far apart the model is told that the surpluses of two reports are. */
function ratio(...amounts: readonly [string, string]): number | undefined {
  const articles = amounts.map((amount, i) => {
    const text = `أقفلت هيئة السكك الحديدية ميزانيتها على فائض قدره ${amount} دينار.`;
    const input = { id: `f${i}`, outlet: `صحيفة ${i}`, published: '2021-06-02', title: '', text };
    return readArticle(input, annotateArticle(input));
  });
  const [a = [], b = []] = articles.map(factsOf);
  return factPairs(a, b, articles)[0]?.x[FACT_FEATURES.indexOf('ratio')];
}

test('million for billion is a slip of the pen, and no other amount', () => {
  expect(ratio('215 مليون', '215 مليار')).toBeLessThan(0.1);
  expect(ratio('215 مليون', '216 مليار')).toBeGreaterThan(6);
  expect(ratio('215 مليون', '430 مليون')).toBeCloseTo(Math.log(2));
});
