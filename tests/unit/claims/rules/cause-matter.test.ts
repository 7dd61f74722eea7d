import { describe, expect, it } from 'vitest';
import { causeRule } from '../../../../lib/claims/rules/cause';
import { DEFAULT_THRESHOLD } from '../../../../lib/claims/threshold';
import { article, run } from './harness';

const found = (...reports: readonly (readonly [title: string, text: string])[]) =>
  run(
    causeRule,
    reports.map(([title, text], i) => article(`a${i}`, '2024-03-01', text, title)),
  ).filter((d) => d.confidence >= DEFAULT_THRESHOLD);

describe('what reasons are given for', () => {
  it('does not hold reasons of two things against each other for one word that neither opens with', () => {
    expect(
      found(
        [
          'نصائح لأصحاب الحدائق',
          'يبدأ موسم التقليم في شباط من كل عام. ويحتاج العامل إلى مقص حاد وقفازات سميكة. وتوضع الأسمدة في أول الربيع قبل المطر. وتذبل الشجرة الصغيرة بسبب قلة الري في الصيف.',
        ],
        [
          'موسم وفير في الجبل',
          'بلغ إنتاج القرية من الزيت مئة طن. وأقيم سوق كبير في ساحة البلدة القديمة. ووصل تجار من المدن الساحلية لشراء المحصول. وباع فلاح الشجرة المعمرة بسبب ديون متراكمة للمصرف.',
        ],
      ),
    ).toEqual([]);
  });

  it('takes one request for another told at greater length as one reason', () => {
    expect(
      found(
        ['تمديد الهدنة بين الطرفين', 'مُددت الهدنة استجابة لطلب الوسيط كمال الشافعي.'],
        [
          'تمديد الهدنة أسبوعا',
          'مُددت الهدنة استجابة لطلب معالي المبعوث كمال الشافعي في رسالة وجهها أمس الأول.',
        ],
      ),
    ).toEqual([]);
  });
});
