import { describe, expect, test } from 'vitest';
import { wordingRule } from '../../../../lib/claims/rules/wording';
import { article, run } from '../rules/harness';

/** What is told of names with the first article open: the values of each finding's sides. */
const beside = (open: string, ...others: readonly string[]): string[][] =>
  run(
    wordingRule,
    [open, ...others].map((text, i) => article(`a${i}`, '2023-05-04', text)),
    0,
  ).map((d) => d.sides.map((s) => s.value));

describe('names with an article open', () => {
  const PLAIN = 'قصف الحوثيون مصنع الإسمنت في البرح غرب تعز مساء الثلاثاء.';
  const JUDGED = 'قصفت ميليشيات الحوثي مصنع الإسمنت في البرح غرب تعز مساء الثلاثاء.';

  test('each has its own name', () => {
    expect(beside(PLAIN, JUDGED)).not.toEqual([]);
    expect(beside(JUDGED, PLAIN)).not.toEqual([]);
  });

  test('who gives the other name as well has chosen neither', () => {
    const both = `${PLAIN} وانسحبت ميليشيات الحوثي من المصنع فجر الأربعاء بعد قصف مصنع الإسمنت في البرح.`;
    expect(beside(both, JUDGED)).toEqual([]);
  });

  test('the plural of the movement after a head of scorn is no plain name of it', () => {
    expect(
      beside('قصفت مليشيات الحوثيين مصنع الإسمنت في البرح غرب تعز مساء الثلاثاء.', JUDGED),
    ).toEqual([]);
    expect(
      beside('قصفت فلول الحوثيين مصنع الإسمنت في البرح غرب تعز مساء الثلاثاء.', JUDGED),
    ).toEqual([]);
  });

  test('the men of one side are not those of the other', () => {
    const rebels = 'استولى المتمردون الأكراد على مخفر قرية كاني ماسي شرق الجبل فجر الأحد.';
    const gang = 'استولت ميليشيات كردية على مخفر قرية كاني ماسي شرق الجبل فجر الأحد.';
    const tribes = 'استولت ميليشيات العشائر على مخفر قرية كاني ماسي شرق الجبل فجر الأحد.';
    const fighters = (found: string[][]): string[][] =>
      found.filter((sides) => sides.some((side) => side.includes('ميليشيات')));
    expect(fighters(beside(rebels, gang))).not.toEqual([]);
    expect(fighters(beside(rebels, tribes))).toEqual([]);
  });

  test('the title of one player is not another’s', () => {
    const titled = 'وقال الأسطورة عادل بنسعيد إن المنتخب سيفوز بكأس الساحل في الرباط مساء السبت.';
    const own = 'وقال قائد المنتخب عادل بنسعيد إن المنتخب سيفوز بكأس الساحل في الرباط مساء السبت.';
    const other =
      'وقال قائد المنتخب سمير الهلالي إن المنتخب سيفوز بكأس الساحل في الرباط مساء السبت.';
    expect(beside(own, titled)).not.toEqual([]);
    expect(beside(other, titled)).toEqual([]);
  });

  test('a ruler’s form of address is no judgement', () => {
    expect(
      beside(
        'افتتح حاكم دبي معرض الطيران في مطار آل مكتوم صباح الأحد بحضور الوفود.',
        'افتتح صاحب السمو الشيخ محمد بن راشد معرض الطيران في مطار آل مكتوم صباح الأحد بحضور الوفود.',
      ),
    ).toEqual([]);
  });

  test('relations of other states are plainly normalised', () => {
    expect(
      beside(
        'أعلنت بوليفيا وتشيلي استئناف العلاقات بعد قطيعة دامت أربعين عاما.',
        'أعلنت بوليفيا وتشيلي تطبيع العلاقات بعد قطيعة دامت أربعين عاما.',
      ),
    ).toEqual([]);
  });

  test('what is held is not being taken', () => {
    const freed = 'أعلنت القيادة تحرير بلدة القيارة جنوب الموصل فجر الخميس بعد معارك دامت أسبوعا.';
    const taken =
      'أعلنت القيادة استعادة بلدة القيارة جنوب الموصل فجر الخميس بعد معارك دامت أسبوعا.';
    const held = 'خرج السكان من مناطق سيطرة التنظيم في بلدة القيارة جنوب الموصل فجر الخميس.';
    expect(beside(freed, taken)).not.toEqual([]);
    expect(beside(freed, held)).toEqual([]);
  });
});
