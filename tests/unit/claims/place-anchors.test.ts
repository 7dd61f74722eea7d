import { expect, test } from 'vitest';
import { annotateArticle } from '../../../lib/claims/annotate-article';
import { untiedPlaces } from '../../../lib/claims/place-anchors';
import { readArticle } from '../../../lib/claims/read';
import type { Discrepancy } from '../../../lib/claims/types';

const label = { ar: '', en: '', fr: '' };

/** The confidence left to a finding of two places whose sentences are the whole of two texts, `open` being the first. */
function left(texts: readonly [string, string], open = 0, type: Discrepancy['type'] = 'place') {
  const articles = texts.map((text, i) => {
    const input = { id: `a${i}`, outlet: `o${i}`, published: '2031-05-06', title: '', text };
    return readArticle(input, annotateArticle(input));
  });
  const finding: Discrepancy = {
    id: 'f',
    type,
    relation: 'conflict',
    confidence: 0.7,
    label,
    why: [],
    sides: texts.map((text, i) => ({
      value: `v${i}`,
      mentions: [{ article: `a${i}`, field: 'text', start: 0, end: text.length, quote: text }],
    })),
  };
  return untiedPlaces([finding], articles, open)[0]?.confidence;
}

const PARTIES = [
  'أقامت بلدية نابلس حفل استقبال لموظفيها في قاعة الربيع مساء الخميس.',
  'أقامت غرفة تجارة إربد حفل استقبال لموظفيها في قاعة الواحة ظهر السبت.',
] as const;

test('what happens often is told of two places without being one thing', () => {
  expect(left(PARTIES)).toBe(0.5);
  expect(
    left([
      'اندلع حريق في شقة بحي الورود وأخمدته فرق الدفاع المدني دون إصابات.',
      'اندلع حريق في شقة بحي الياسمين وأخمدته فرق الدفاع المدني دون إصابات.',
    ]),
  ).toBe(0.5);
});

test('one person whom it befell makes one thing of it', () => {
  expect(
    left([
      'خضع اللاعب كريم منصور للفحص الطبي في الدوحة قبل توقيع العقد.',
      'وأجرى المهاجم كريم منصور الفحص في الرياض صباح الاثنين.',
    ]),
  ).toBe(0.7);
});

test('so does a rare figure, but no small or round one', () => {
  expect(
    left([
      'غادرت الباخرة ميناء الشمال وعلى متنها 1247 مسافرا.',
      'أبحرت السفينة من ميناء الجنوب وهي تقل 1247 راكبا.',
    ]),
  ).toBe(0.7);
  expect(
    left([
      'غادرت الباخرة ميناء الشمال وعلى متنها 30 مسافرا.',
      'أبحرت السفينة من ميناء الجنوب وهي تقل 30 راكبا.',
    ]),
  ).toBe(0.5);
});

test('who speaks for others, and who reports it, ties nothing', () => {
  expect(
    left([
      'وقال الناطق باسم الإطفاء العقيد سامر الحلبي إن حريقا شب في حي الورود.',
      'وأوضح الناطق باسم الإطفاء العقيد سامر الحلبي أن حريقا شب في حي الياسمين.',
    ]),
  ).toBe(0.5);
});

test('other kinds are left as they are, and so is everything with no article open', () => {
  expect(left(PARTIES, 0, 'number')).toBe(0.7);
  expect(left(PARTIES, -1)).toBe(0.7);
});
