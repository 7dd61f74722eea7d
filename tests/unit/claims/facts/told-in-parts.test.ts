import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factsOf, type Fact } from '../../../../lib/claims/facts/facts';
import { isOfFormerYear } from '../../../../lib/claims/facts/other-years';
import { areOfRivalGoods, areWholeAndPart } from '../../../../lib/claims/facts/rival-goods';
import { isToldInParts } from '../../../../lib/claims/facts/told-in-parts';
import { readArticle, type ReadArticle } from '../../../../lib/claims/read';
import { article } from '../rules/harness';

type Test = (articles: readonly ReadArticle[], a: Fact, b: Fact) => boolean;

/** What a test says of the first numbers of two texts of 2031. */
function of(test: Test, ...texts: readonly [string, string]): boolean {
  const articles = texts.map((text, i) => {
    const input = article(`a${i}`, '2031-05-20', text);
    return readArticle(input, annotateArticle(input));
  });
  const [a, b] = articles.map((read, i) => factsOf(read, i).find((f) => f.number)) as [Fact, Fact];
  return test(articles, a, b);
}

describe('a count told in parts', () => {
  test('is the whole that the other report gives', () => {
    expect(of(isToldInParts, 'وأصيب ستة رجال وخمس نساء.', 'وأصيب 11 شخصا.')).toBe(true);
    expect(of(isToldInParts, 'وعلى متن الزورق 12 صيادا وطفلة.', 'وعلى متن الزورق 13 شخصا.')).toBe(
      true,
    );
    expect(of(isToldInParts, 'واعتقل ومعه ثمانية رجال.', 'واعتقل تسعة رجال.')).toBe(true);
  });

  test('but not where the sum is another, a comma parts them, or many more are told beside it', () => {
    expect(of(isToldInParts, 'وقتل 12 جنديا وعشرات المدنيين.', 'وقتل 13 جنديا.')).toBe(false);
    expect(of(isToldInParts, 'وسقط 12 قتيلا وجرحى كثيرون.', 'وسقط 13 قتيلا.')).toBe(false);
    expect(of(isToldInParts, 'وأصيب ستة رجال وخمس نساء.', 'وأصيب 14 شخصا.')).toBe(false);
    expect(of(isToldInParts, 'وأصيب ستة رجال، وأنقذت خمس نساء.', 'وأصيب 11 شخصا.')).toBe(false);
  });
});

describe('prices of two goods', () => {
  const brent = 'وأغلق خام برنت عند 61 دولارا للبرميل.';
  test('are none of one', () => {
    expect(of(areOfRivalGoods, brent, 'وأغلق خام تكساس عند 57 دولارا للبرميل.')).toBe(true);
    expect(of(areOfRivalGoods, brent, 'وأغلق خام برنت عند 57 دولارا للبرميل.')).toBe(false);
    expect(of(areOfRivalGoods, brent, 'وأغلق الخام عند 57 دولارا للبرميل.')).toBe(false);
  });
});

describe('a land and a part of it', () => {
  const all = 'وبلغت نسبة المشاركة في عموم البلاد 41 في المئة.';
  test('differ by nature', () => {
    expect(of(areWholeAndPart, all, 'وبلغت نسبة المشاركة في الدائرة الثالثة 55 في المئة.')).toBe(
      true,
    );
    expect(of(areWholeAndPart, all, 'وبلغت نسبة المشاركة 55 في المئة.')).toBe(false);
  });
});

describe('a count of a former year', () => {
  const years: Test = (articles, a, b) => isOfFormerYear(a, b, articles);
  test('is of another matter where the other report does not name that year', () => {
    const now = 'وفازت الكتلة بـ 24 مقعدا.';
    expect(of(years, 'وكانت الكتلة تشغل 16 مقعدا في مجلس 2026.', now)).toBe(true);
    expect(
      of(years, 'وكانت الكتلة تشغل 16 مقعدا في مجلس 2026.', `${now} وجرى الاقتراع السابق في 2026.`),
    ).toBe(false);
    expect(of(years, 'وفازت الكتلة بـ 16 مقعدا في مجلس 2031.', now)).toBe(false);
  });
});
