import { expect, test } from 'vitest';
import { annotateArticle } from '../../../lib/claims/annotate-article';
import { compare } from '../../../lib/claims/compare';
import { nearness, withDoubts } from '../../../lib/claims/nearness';
import { readArticle } from '../../../lib/claims/read';
import type { ArticleInput, Discrepancy } from '../../../lib/claims/types';

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

test('a report of the same event is nearer than one of the same kind, for all their formulas in common', () => {
  const near = nearness(read(FIRE), read(SAME), []);
  const far = nearness(read(FIRE), read(OTHER), []);
  expect(near).toBeGreaterThan(1);
  expect(far).toBeLessThan(near - 0.3);
});

test('nearness does not hang on which of two articles is open', () => {
  expect(nearness(read(FIRE), read(OTHER), [])).toBe(nearness(read(OTHER), read(FIRE), []));
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

test('what differs from an article of another event is less sure, above all in when and where', () => {
  const articles = [FIRE, SAME, OTHER].map(read);
  const doubted = (d: Discrepancy): number =>
    withDoubts([d], articles, 0, [])[0]?.confidence ?? Number.NaN;
  expect(doubted(finding('place', 'open', 'same'))).toBe(0.7);
  expect(doubted(finding('number', 'open', 'other'))).toBeLessThan(0.7);
  expect(doubted(finding('place', 'open', 'other'))).toBeLessThan(
    doubted(finding('number', 'open', 'other')),
  );
  // The nearest article that stands against the open one decides, and the open one may contradict itself.
  expect(doubted({ ...finding('place', 'open', 'same', 'other') })).toBe(0.7);
  expect(doubted(finding('place', 'open', 'open'))).toBe(0.7);
});

test('what happened once is less sure against a report from another week, however near in its words', () => {
  const later = { ...SAME, id: 'later', published: '2031-04-19' };
  const articles = [FIRE, SAME, later].map(read);
  const doubted = (d: Discrepancy): number =>
    withDoubts([d], articles, 0, [])[0]?.confidence ?? Number.NaN;
  expect(doubted(finding('place', 'open', 'later'))).toBeLessThan(0.6);
  expect(doubted(finding('number', 'open', 'later'))).toBe(0.7);
  expect(doubted(finding('place', 'open', 'same', 'later'))).toBe(0.7);
});

test('without an open article nothing is doubted', () => {
  const found = [finding('place', 'open', 'other')];
  expect(withDoubts(found, [FIRE, OTHER].map(read), -1, [])).toEqual(found);
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
