import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { readArticle } from '../../../../lib/claims/read';
import { LADDERS, personStagesOf } from '../../../../lib/claims/states/person-stages';
import { article } from '../rules/harness';

/** The stages that a text tells of anybody. */
const stages = (text: string): string[] => {
  const input = article('a', '2021-04-10', text);
  const told = personStagesOf(readArticle(input, annotateArticle(input))).map(
    ({ ladder, stage }) =>
      `${LADDERS[ladder]?.id ?? ''}: ${LADDERS[ladder]?.stages[stage]?.name.en ?? ''}`,
  );
  return [...new Set(told)];
};

describe('stages of a person', () => {
  test('whoever did it may stand between, and the name within the phrase', () => {
    expect(stages('أفرجت نيابة الاستئناف في صور ظهر أمس عن الكاتب نبيل خوري.')).toEqual([
      'person-custody: free',
    ]);
    expect(stages('وخرج نبيل خوري حرا من قاعة المحكمة مساء أمس.')).toEqual([
      'person-custody: free',
    ]);
    expect(stages('واعتقلت الشرطة المحلية نبيل خوري أمام بيته.')).toEqual(['person-custody: held']);
  });

  test('by what he is of, where nobody is named', () => {
    expect(stages('وأوقف المدعي العام مدير المنجم على ذمة التحقيق.')).toEqual([
      'person-custody: held',
    ]);
  });

  test('who follows an active verb at once did it', () => {
    expect(stages('وأقال نبيل خوري مساعده بعد اجتماع طويل.')).toEqual([]);
    expect(stages('وتقررت إقالة نبيل خوري بعد اجتماع طويل.')).toEqual(['person-office: gone']);
  });

  test('what is asked for, denied or still to come is no stage', () => {
    expect(stages('وطالبت النقابة بالإفراج عن نبيل خوري.')).toEqual([]);
    expect(stages('ونفت الشرطة اعتقال نبيل خوري.')).toEqual([]);
    expect(stages('ولم يتم الإفراج عن نبيل خوري.')).toEqual([]);
  });

  test('another than the one who speaks, and his kin', () => {
    expect(stages('وقال نبيل خوري إن أحد الموقوفين نقل إلى سجن المدينة.')).toEqual([]);
    expect(stages('واعتقلت الشرطة نجل نبيل خوري أمام بيته.')).toEqual([]);
  });
});
