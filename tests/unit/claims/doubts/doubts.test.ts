import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { compare } from '../../../../lib/claims/compare';
import { withDoubts } from '../../../../lib/claims/doubts/doubts';
import { predict } from '../../../../lib/claims/learned/boosted';
import { NEAR_MODEL } from '../../../../lib/claims/reports/near-model.generated';
import { NEAR_PAIR_FEATURES, nearFeatures } from '../../../../lib/claims/reports/near-pairs';
import { readArticle } from '../../../../lib/claims/read';
import type { ArticleInput, Discrepancy } from '../../../../lib/claims/types';

const report = (id: string, title: string, text: string): ArticleInput => ({
  id,
  outlet: `صحيفة ${id}`,
  published: '2031-04-07',
  title,
  text,
});
const read = (input: ArticleInput) => readArticle(input, annotateArticle(input));

const FIRE = report(
  'open',
  'حريق يلتهم مستودعا للأخشاب في مدينة طنجة',
  'باشرت فرق الإطفاء حريقا اندلع في مستودع للأخشاب بحي المصلى في مدينة طنجة مساء الأحد. وتمت السيطرة على النيران دون إصابات. وقال الناطق سمير بناني إن الخسائر كبيرة.',
);
const SAME = report(
  'same',
  'النيران تأتي على مستودع أخشاب بطنجة',
  'اندلع حريق في مستودع للأخشاب بحي المصلى بمدينة طنجة مساء الأحد، وأوضح الناطق سمير بناني أن فرق الإطفاء سيطرت على النيران بعد ثلاث ساعات.',
);
const OTHER = report(
  'other',
  'إخماد حريق في شقة سكنية بمدينة صفاقس',
  'باشرت فرق الإطفاء حريقا اندلع في شقة سكنية بحي الربض في مدينة صفاقس فجر الجمعة. وتمت السيطرة على النيران، ونقل مصابان إلى المستشفى. وقال الناطق ماهر الجربي إن السبب ماس كهربائي.',
);

const near = (a: ArticleInput, b: ArticleInput): number =>
  predict(NEAR_MODEL, nearFeatures(read(a), read(b), []));

test('a report of the same event is likelier one than another of its kind, for all their formulas in common', () => {
  expect(near(FIRE, SAME)).toBeGreaterThan(2 * near(FIRE, OTHER));
});

test('how near two articles are does not hang on which of them is open', () => {
  expect(nearFeatures(read(FIRE), read(OTHER), [])).toEqual(
    nearFeatures(read(OTHER), read(FIRE), []),
  );
});

test('places, figures and days of the opening are told apart', () => {
  const feature = (name: (typeof NEAR_PAIR_FEATURES)[number], a: ArticleInput, b: ArticleInput) =>
    nearFeatures(read(a), read(b), [])[NEAR_PAIR_FEATURES.indexOf(name)];
  expect(feature('elsewhere', FIRE, OTHER)).toBe(1);
  expect(feature('elsewhere', FIRE, SAME)).toBe(0);
  const sale = (id: string, day: string, price: number): ArticleInput =>
    report(id, 'بيع مزرعة نخيل', `بيعت المزرعة في ${day} مايو 2031 بمبلغ ${price} ألف دينار.`);
  expect(feature('sameDays', sale('a', '3', 410), sale('b', '3', 520))).toBe(1);
  expect(feature('sameDays', sale('a', '3', 410), sale('b', '4', 410))).toBe(0);
  expect(feature('numbers', sale('a', '3', 410), sale('b', '3', 410))).toBeGreaterThan(
    feature('numbers', sale('a', '3', 410), sale('b', '3', 520)) ?? Number.NaN,
  );
});

function finding(type: Discrepancy['type'], ...sides: string[]): Discrepancy {
  const label = { ar: '', en: '', fr: '' };
  return {
    id: type,
    type,
    relation: 'conflict',
    confidence: 0.7,
    label,
    why: [],
    sides: sides.map((article) => ({
      value: article,
      mentions: [{ article, field: 'text', start: 0, end: 5, quote: '' }],
    })),
  };
}

test('what differs from an article of another event is less sure', () => {
  const articles = [FIRE, SAME, OTHER].map(read);
  const doubted = (d: Discrepancy): number =>
    withDoubts([d], articles, 0, [], [], () => undefined)[0]?.confidence ?? Number.NaN;
  const likeliest = (d: Discrepancy): number => {
    let likely = Number.NaN;
    withDoubts([d], articles, 0, [], [], (step) => {
      if (step.step === 'doubt') likely = step.sameEvent;
    });
    return likely;
  };
  const same = doubted(finding('place', 'open', 'same'));
  expect(same).toBeLessThanOrEqual(0.7);
  expect(doubted(finding('number', 'open', 'other'))).toBeLessThan(same);
  // The likeliest article that stands against the open one decides, and the open one may contradict itself.
  expect(likeliest(finding('place', 'open', 'same', 'other'))).toBe(
    likeliest(finding('place', 'open', 'same')),
  );
  expect(doubted(finding('place', 'open', 'open'))).toBe(0.7);
});

test('without an open article nothing is doubted', () => {
  const found = [finding('place', 'open', 'other')];
  expect(withDoubts(found, [FIRE, OTHER].map(read), -1, [], [], () => undefined)).toEqual(found);
});

test('where another event of the kind happened is no difference for the reader of an article', () => {
  const open = report(
    'open',
    'انفجار عبوة ناسفة في سوق بكركوك',
    'انفجرت عبوة ناسفة في سوق شعبي وسط كركوك صباح الأحد وأصيب أربعة أشخاص. وقال الضابط حسن العبيدي إن الشرطة أغلقت السوق.',
  );
  const other = report(
    'other',
    'عبوة ناسفة تستهدف دورية في تكريت',
    'انفجرت عبوة ناسفة في تكريت مساء الجمعة عند مرور دورية للجيش وأصيب سبعة جنود. وذكر بيان للعمليات أن عبوة أخرى أبطلت قرب الجسر.',
  );
  const places = (options: { open?: string }) =>
    compare([open, other], options).discrepancies.filter(({ type }) => type === 'place');
  expect(places({})).not.toEqual([]);
  expect(places({ open: 'open' })).toEqual([]);
});
