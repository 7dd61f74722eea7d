import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { isOtherSense } from '../../../../lib/claims/states/scale-senses';

/** Is a word of a sentence one that is only spelled like a word of the scales? */
function other(text: string, word: string): boolean {
  const annotation = annotateArticle({ id: 'a', outlet: 'o', published: null, title: '', text });
  const { tokens } = annotation.text;
  const i = tokens.findIndex((t) => text.slice(t.start, t.end) === word);
  expect(i).toBeGreaterThanOrEqual(0);
  return isOtherSense(tokens, i);
}

describe('words of another sense', () => {
  test.each([
    ['before', 'وتنطلق البطولة قبل ظهر الجمعة في ملعب المدينة.', 'قبل'],
    ['a count', 'وبلغ عدد الحجاج هذا العام مليونين.', 'وبلغ'],
    ['a sum', 'وتوقع الخبير أن تبلغ الصادرات 300 طن.', 'تبلغ'],
    ['up to', 'وتصل الخسائر إلى 12 مليون دينار.', 'وتصل'],
    ['lies', 'ويقع المتحف على بعد كيلومترين من المحطة.', 'ويقع'],
    [
      'a predecessor',
      'وعينت الجمعية سامي الكيلاني مديرا خلفا للمدير المستقيل عادل النوري.',
      'المستقيل',
    ],
    ['a round', 'وفاز المرشح في جولة ثانية من التصويت.', 'جولة'],
  ])('%s', (_, text, word) => expect(other(text, word)).toBe(true));

  test.each([
    ['an arrival', 'ووصل الحجاج إلى المدينة مساء أمس.', 'ووصل'],
    ['so many arrived', 'ووصل 30 مهاجرا إلى ميناء الجزيرة.', 'ووصل'],
    ['reached a place', 'وبلغ المتسلق قمة الجبل فجر الأحد.', 'وبلغ'],
    ['a signature', 'ووقع الوزيران اتفاق الغاز.', 'ووقع'],
    ['whoever resigned', 'وقال المدير المستقيل إنه لن يعود إلى الجمعية.', 'المستقيل'],
    ['a tour', 'وقام الوزير بجولة في أحياء المدينة.', 'بجولة'],
  ])('%s is none', (_, text, word) => expect(other(text, word)).toBe(false));
});
