import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { readArticle } from '../../../../lib/claims/read';
import { faringsOf } from '../../../../lib/claims/states/farings';

function told(text: string) {
  const input = { id: 'a', outlet: 'o', published: '2024-03-05', title: '', text };
  return faringsOf(readArticle(input, annotateArticle(input))).map(
    ({ thing, well }) => `${thing} ${well ? 'well' : 'ill'}`,
  );
}

describe('how things fare', () => {
  test.each([
    ['وأكد المدير أن حركة الطيران لم تتأثر بالعاصفة.', 'air well'],
    ['اندلع حريق صغير من دون أن تتأثر حركة الطيران.', 'air well'],
    ['وقال إن الدروس تسير بصفة عادية.', 'school well'],
    ['وتعمل البنوك كالمعتاد.', 'bank well'],
    ['وتواصلت حركة القطارات دون انقطاع.', 'rail well'],
    ['وأُلغيت عشرات الرحلات.', 'air ill'],
    ['وظلت البنوك مغلقة طوال النهار.', 'bank ill'],
    ['وقال إن مخزون الدقيق يكفي شهرا.', 'bread well'],
    ['بعد أن نفدت الجرعات قبل الظهر.', 'dose ill'],
    ['ونفت الوزارة وجود أي نقص في الأدوية.', 'medicine well'],
    ['وقال الخبير إن المكابح كانت متآكلة.', 'brake ill'],
    ['وأكد أن المحتجين حافظوا على سلمية المسيرة.', 'gathering well'],
    ['وتبقى بنود الاتفاق سرية.', 'accord ill'],
    ['وقال الوزير إنه لا أسرار في الاتفاق.', 'accord well'],
    ['وقالوا إن العودة قسرية.', 'return ill'],
    ['وتبين أن الوثيقة مزورة.', 'paper ill'],
    ['وظلت مقاعد القاعة شاغرة.', 'hall ill'],
    ['والوثيقة غير ملزمة.', 'text ill'],
  ])('%s', (text, as) => {
    expect(told(text)).toEqual([as]);
  });

  test('what something was not affected by is no thing that fares', () => {
    expect(told('مرجان الخليج لم يتأثر بارتفاع حرارة المياه.')).toEqual(['haul well']);
  });

  test('what is so again, will be so or is not so is told of no thing', () => {
    expect(told('عادت حركة الطيران بشكل طبيعي.')).toEqual([]);
    expect(told('ستعمل البنوك غدا كالمعتاد.')).toEqual([]);
    expect(told('لم تتوقف الدراسة.')).toEqual([]);
  });
});
