import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { compare } from '../../../../lib/claims/compare';
import { factsOf } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';
import { successionsOf } from '../../../../lib/claims/facts/successive';
import { article } from '../rules/harness';

/** The successions of a text, as 'old > new'. */
function read(text: string): string[] {
  const input = article('s', '2022-05-10', text);
  const of = readArticle(input, annotateArticle(input));
  return successionsOf(factsOf(of, 0), [of]).map(
    ({ before, after }) => `${before.number?.value} > ${after.number?.value}`,
  );
}

describe('a value that takes the place of another', () => {
  test('from one to the other, where something changes', () => {
    expect(read('وخفضت المحكمة عقوبة الحارس من تسع سنوات إلى ست.')).toEqual(['9 > 6']);
    expect(read('ورفعت البلدية المنحة من 300 إلى 450 دولارا.')).toEqual(['300 > 450']);
  });

  test('one instead of the other', () => {
    expect(read('وحددت حصة المطحنة في 600 طن بدل 900 طن.')).toEqual(['900 > 600']);
    expect(read('وبلغ السعر 14 درهما بعدما كان 11 درهما.')).toEqual(['11 > 14']);
  });

  test('one that is brought to another later on, past a part of it', () => {
    expect(
      read(
        'وطلبت النقابة 70 مليون دينار، منها 20 مليون دينار للأجور، ثم خفضت مطلبها إلى 40 مليونا.',
      ),
    ).toEqual(['70000000 > 40000000']);
    expect(read('وبلغ السعر 14 درهما قبل أن ينخفض إلى 11 درهما.')).toEqual(['14 > 11']);
  });

  test('two values side by side follow none', () => {
    expect(read('وتضم المدرسة 12 فصلا في الطابق الأول و9 فصول في الثاني.')).toEqual([]);
    expect(read('وسافر الفريق من 40 قرية إلى 3 مدن.')).toEqual([]);
  });

  test('the new one is held against the old one of another report, as an update', () => {
    const common =
      'تتابع محكمة الاستئناف في مدينة صيدا اللبنانية قضية حارس المستودع سليم الخطيب المتهم بالإهمال في حريق الميناء.';
    const found = compare([
      article(
        'a',
        '2021-03-04T09:00:00Z',
        `${common}\nوحكمت المحكمة على الحارس سليم الخطيب بالسجن تسع سنوات بتهمة الإهمال.`,
        'السجن تسع سنوات لحارس المستودع سليم الخطيب',
      ),
      article(
        'b',
        '2021-03-08T09:00:00Z',
        `${common.replace('تتابع', 'تواصل')}\nوخفضت المحكمة عقوبة الحارس سليم الخطيب من تسع سنوات إلى ست سنوات بتهمة الإهمال.`,
        'محكمة صيدا تخفض عقوبة حارس المستودع سليم الخطيب',
      ),
    ]).discrepancies.find((d) => d.type === 'number');
    expect(found?.relation).toBe('update');
    expect(found?.sides.map((side) => side.value)).toEqual(['6 year', '9 year']);
  });
});
