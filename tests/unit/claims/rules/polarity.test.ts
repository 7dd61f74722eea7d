import { describe, expect, test } from 'vitest';
import { polarityRule } from '../../../../lib/claims/rules/polarity';
import { article, run } from './harness';

const found = (...texts: readonly string[]) =>
  run(
    polarityRule,
    texts.map((text, i) => article(`a${i}`, '2023-05-04', text)),
  );

describe('polarity', () => {
  test('a denial meets what it denies', () => {
    const [first, ...rest] = found(
      'وأغلقت الشركة مصنع الورق وسرّحت جميع العمال المتعاقدين.',
      'ونفى مدير الشركة إغلاق مصنع الورق وتسريح العمال المتعاقدين.',
    );
    expect(first?.relation).toBe('conflict');
    expect(first?.sides.map((s) => s.value)).toEqual(['denied', 'stated']);
    expect(rest).toEqual([]);
  });

  test('a denial with names is of no statement that gives none of them', () => {
    expect(
      found(
        'ونفت وزارة الخارجية أن تكون تونس قد طلبت قرضا جديدا من قطر.',
        'وقال خبير مالي إن طلب قرض خارجي يزيد أعباء الموازنة.',
      ),
    ).toEqual([]);
  });

  test('acquitted here, sentenced there: one person in two spellings', () => {
    const [first] = found(
      'وبرأت المحكمة عبد الغني سليماني من التهم الموجهة إليه.',
      'وقضت المحكمة بسجن عبد الغاني سليماني ثلاث سنوات.',
    );
    expect(first?.relation).toBe('conflict');
  });

  test('a verdict on somebody else of the family is no contrary', () => {
    expect(
      found(
        'وبرأت المحكمة كريم سليماني من التهم الموجهة إليه.',
        'وقضت المحكمة بسجن نجل كريم سليماني ثلاث سنوات.',
      ),
    ).toEqual([]);
  });
});
