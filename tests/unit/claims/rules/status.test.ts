import { describe, expect, test } from 'vitest';
import { statusRule } from '../../../../lib/claims/rules/status';
import { article, run } from './harness';

const relations = (...articles: readonly (readonly [day: string | null, text: string])[]) =>
  run(
    statusRule,
    articles.map(([day, text], i) => article(`a${i}`, day, text)),
  ).map((d) => `${d.type}/${d.relation}`);

describe('status', () => {
  test('partial results and then the final ones', () => {
    expect(
      relations(
        ['2023-05-14', 'وتقدمت القائمة الزرقاء بعشرة مقاعد بحسب نتائج جزئية نشرتها اللجنة.'],
        ['2023-05-17', 'وحصلت القائمة الزرقاء على تسعة مقاعد وفق النتائج النهائية.'],
      ),
    ).toEqual(['status/update']);
  });

  test('final results before partial ones are of something else', () => {
    expect(
      relations(
        ['2023-05-17', 'وتقدمت القائمة الزرقاء بعشرة مقاعد بحسب نتائج جزئية نشرتها اللجنة.'],
        ['2023-05-14', 'وحصلت القائمة الزرقاء على تسعة مقاعد وفق النتائج النهائية.'],
      ),
    ).toEqual([]);
  });

  test('reports of one day or without a day tell of no order', () => {
    const early = 'وتقدمت القائمة الزرقاء بحسب نتائج جزئية نشرتها اللجنة.';
    const late = 'وحصلت القائمة الزرقاء على تسعة مقاعد وفق النتائج النهائية.';
    expect(relations(['2023-05-14', early], ['2023-05-14', late])).toEqual([]);
    expect(relations([null, early], ['2023-05-14', late])).toEqual([]);
  });

  test('work on one thing goes on and is then finished', () => {
    expect(
      relations(
        ['2023-03-01', 'وقال المهندس إن استمرار ترميم قبة مسجد الزيتون يحتاج إلى مال.'],
        ['2023-03-20', 'وأعلنت البلدية اكتمال ترميم قبة مسجد الزيتون.'],
      ),
    ).toEqual(['status/update']);
  });

  test('what is finished of another thing is no update', () => {
    expect(
      relations(
        ['2023-03-01', 'وقال المهندس إن استمرار ترميم قبة مسجد الزيتون يحتاج إلى مال.'],
        ['2023-03-20', 'وأعلنت الوزارة اكتمال توزيع حليب الأطفال على المدارس.'],
      ),
    ).toEqual([]);
  });
});
