import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { FACT_FEATURES, factPairs } from '../../../../lib/claims/facts/fact-features';
import { factsOf } from '../../../../lib/claims/facts/facts';
import { readArticle, type ReadArticle } from '../../../../lib/claims/read';

function article(id: string, text: string): ReadArticle {
  const input = { id, outlet: 'صحيفة', published: '2022-05-10', title: '', text };
  return readArticle(input, annotateArticle(input));
}

/** A feature of each pair of numbers of two texts, by the two values. */
function feature(name: (typeof FACT_FEATURES)[number], a: string, b: string): Map<string, number> {
  const articles = [article('a', a), article('b', b)];
  const [left, right] = articles.map((of, i) => factsOf(of, i).filter((f) => f.number));
  const at = FACT_FEATURES.indexOf(name);
  return new Map(
    factPairs(left ?? [], right ?? [], articles).map((pair) => [
      `${pair.a.number?.value} ${pair.b.number?.value}`,
      pair.x[at] ?? 0,
    ]),
  );
}

describe('how alone two numbers stand', () => {
  test('the only tonnage of either is held against the other, however unlike the words', () => {
    const alone = feature(
      'alone',
      'وينتظر أن يبلغ المحصول 150 ألف طن هذا الموسم.',
      'وقدر الاتحاد ما جمعه الفلاحون بنحو 102 ألف طن.',
    );
    expect(alone.get('150000 102000')).toBe(1);
  });

  test('each further value of the dimension takes its share', () => {
    const alone = feature(
      'alone',
      'وبلغ المحصول 150 ألف طن، بعد أن كان 90 ألف طن.',
      'وقدر الاتحاد ما جمعه الفلاحون بنحو 102 ألف طن.',
    );
    expect(alone.get('150000 102000')).toBe(0.5);
  });

  test('things of another sort do not count', () => {
    const alone = feature(
      'alone',
      'وتوقفت ستة مصانع عن العمل بعد العاصفة.',
      'وأغلقت ثلاثة مصانع أبوابها بعد تضرر أربع قرى.',
    );
    expect(alone.get('6 3')).toBe(1);
  });

  test('the only toll of dead among many people', () => {
    const texts = [
      'ولقي 14 شخصا مصرعهم وأصيب 20 راكبا في الحادث.',
      'وخلف الحادث 17 قتيلا و25 جريحا بين الركاب.',
    ] as const;
    expect(feature('aloneOfKind', ...texts).get('14 17')).toBe(1);
    expect(feature('aloneOfKind', ...texts).get('14 25')).toBe(0);
    expect(feature('alone', ...texts).get('14 17')).toBeLessThan(1);
  });

  test('people who play one part under two names', () => {
    const role = (a: string, b: string): number =>
      [
        ...feature(
          'role',
          `وبلغ عددهم 6000 ${a} في السباق.`,
          `وشارك 4500 ${b} في السباق.`,
        ).values(),
      ][0] ?? -1;
    expect(role('عداء', 'متسابق')).toBe(1);
    expect(role('عداء', 'شرطي')).toBe(0);
  });
});
