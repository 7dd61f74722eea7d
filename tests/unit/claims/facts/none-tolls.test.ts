import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factsOf } from '../../../../lib/claims/facts/facts';
import { nonesAgainstTolls } from '../../../../lib/claims/facts/none-tolls';
import { readArticle } from '../../../../lib/claims/read';
import type { UnitPair } from '../../../../lib/claims/statements/overlaps';
import { article } from '../rules/harness';

/** Values that a report's count of none is held against, where its sentence and each of the other's are alike by `score`. */
function against(none: string, toll: string, score = 0.4): number[][] {
  const articles = [none, toll].map((text, i) => {
    const input = article(`a${i}`, '2022-03-21', text);
    return readArticle(input, annotateArticle(input));
  });
  const facts = articles.flatMap((read, i) => factsOf(read, i)).filter((fact) => fact.number);
  const [here, there] = articles.map((read) => read.units);
  const pairs = (here ?? []).flatMap((a) =>
    (there ?? []).map((b) => ({ a: { unit: a }, b: { unit: b }, score }) as unknown as UnitPair),
  );
  const clusters = [facts.flatMap((fact, i) => (fact.article === 1 ? [i] : []))];
  return nonesAgainstTolls(articles, facts, clusters, pairs).map((indices) =>
    indices.map((i) => facts[i]?.number?.value ?? -1),
  );
}

describe('nobody harmed against a toll', () => {
  test('of the same event', () => {
    expect(against('وانهار السقف دون ضحايا.', 'وأدى انهيار السقف إلى مقتل 6 عمال.')).toEqual([
      [0, 6],
    ]);
    expect(against('ولم يصب أحد في الانهيار.', 'وأدى انهيار السقف إلى مقتل 6 عمال.')).toEqual([
      [0, 6],
    ]);
  });
  test('but not of sentences of two statements, of another harm, of another group, of what was long before', () => {
    const roof = 'وأدى انهيار السقف إلى مقتل 6 عمال.';
    expect(against('وانهار السقف دون ضحايا.', roof, 0.1)).toEqual([]);
    expect(against('وانهار السقف ولم يعتقل أحد.', roof)).toEqual([]);
    expect(against('وانهار السقف ولم تقع إصابات بين التلاميذ.', roof)).toEqual([]);
    expect(
      against('وانهار السقف دون ضحايا.', 'وأدى انهيار السقف عام 2014 إلى مقتل 6 عمال.'),
    ).toEqual([]);
  });
  test('nor in another place', () => {
    const tanta = 'وأصيب 6 شبان في طنطا.';
    expect(against('ولم تقع إصابات في أسيوط.', tanta)).toEqual([]);
    expect(against('ولم تقع إصابات في طنطا.', tanta)).toEqual([[0, 6]]);
  });
  test('though it is told of people at large', () => {
    const hurt = 'وأصيب 6 شبان في انهيار السقف.';
    expect(against('ولم تقع إصابات في صفوف المواطنين.', hurt)).toEqual([[0, 6]]);
  });
});
