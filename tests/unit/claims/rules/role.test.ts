import { describe, expect, it } from 'vitest';
import { roleRule } from '../../../../lib/claims/rules/role';
import { article, run } from './harness';

const found = (a: [string | null, string], b: [string | null, string]) =>
  run(roleRule, [article('x', a[0], a[1]), article('y', b[0], b[1])]).map(
    (d) => `${d.type}/${d.relation}`,
  );

describe('roleRule', () => {
  it('reports two ministries of one minister at the same time as a conflict', () => {
    expect(
      found(
        ['2024-05-01', 'قال وزير الصناعة سامي الحداد إن المصنع سيفتح أبوابه قريبا.'],
        ['2024-05-01', 'أكد وزير الزراعة سامي الحداد أن المصنع الجديد سيفتح أبوابه قريبا.'],
      ),
    ).toEqual(['role/conflict']);
  });

  it('takes another office in a much later report for an update', () => {
    expect(
      found(
        ['2022-01-10', 'استقبل وزير الخارجية سامي الحداد الوفد في المطار يوم الاثنين.'],
        ['2023-06-10', 'استقبل رئيس الوزراء سامي الحداد الوفد في المطار يوم السبت.'],
      ),
    ).toEqual(['role/update']);
  });

  it('takes a rank one step higher in a later report for an update, and two steps for a conflict', () => {
    expect(
      found(
        ['2024-05-01', 'وصل العقيد سامي الحداد إلى القاعدة الجوية صباح الأربعاء.'],
        ['2024-05-09', 'غادر العميد سامي الحداد القاعدة الجوية صباح الخميس.'],
      ),
    ).toEqual(['role/update']);
    expect(
      found(
        ['2024-05-01', 'وصل الرائد سامي الحداد إلى القاعدة الجوية صباح الأربعاء.'],
        ['2024-05-01', 'وصل العميد سامي الحداد إلى القاعدة الجوية صباح الأربعاء.'],
      ),
    ).toEqual(['role/conflict']);
  });

  it('finds nothing where one office is worded in two ways', () => {
    const pairs: [string, string][] = [
      ['قائد الجيش', 'رئيس الأركان'],
      ['رئيس الوزراء', 'رئيس الحكومة'],
      ['المتحدث باسم الوزارة', 'الناطق باسم الوزارة'],
      ['وزير الداخلية', 'الوزير'],
      ['الجنرال', 'اللواء'],
      ['وزير الدفاع', 'وزير الدفاع المغربي'],
    ];
    for (const [one, other] of pairs)
      expect(
        found(
          ['2024-05-01', `وصل ${one} سامي الحداد إلى القاعدة الجوية صباح الأربعاء.`],
          ['2024-05-01', `وصل ${other} سامي الحداد إلى القاعدة الجوية صباح الأربعاء.`],
        ),
        `${one} / ${other}`,
      ).toEqual([]);
  });

  it('reads the office that follows the name', () => {
    expect(
      found(
        ['2024-05-01', 'قال عبد القادر حسين، رئيس لجنة الأسرى، إن القوائم اكتملت تماما.'],
        ['2024-05-01', 'قال المتحدث باسم الوفد الحكومي عبد القادر حسين إن القوائم اكتملت.'],
      ),
    ).toEqual(['role/precision']);
  });

  it('does not give a man the office of the next one', () => {
    expect(
      found(
        ['2024-05-01', 'حضر وزير الصحة سامي الحداد، وزير التعليم كريم العلوي والوفد المرافق.'],
        ['2024-05-01', 'حضر وزير الصحة سامي الحداد مراسم الافتتاح مع الوفد المرافق.'],
      ),
    ).toEqual([]);
  });
});
