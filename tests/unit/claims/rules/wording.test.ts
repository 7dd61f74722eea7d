import { describe, expect, test } from 'vitest';
import { wordingRule } from '../../../../lib/claims/rules/wording';
import { article, run } from './harness';

const values = (texts: readonly string[]): string[][] =>
  run(
    wordingRule,
    texts.map((text, i) => article(`a${i}`, '2023-05-04', text)),
  ).map((d) => d.sides.map((s) => s.value));

describe('wording', () => {
  test('a loaded name against the plain one, shown without the clitics of the place', () => {
    expect(
      values([
        'ودخلت القافلة البلدة صباحا بعدما انسحبت منها فقوات الاحتلال الإسرائيلي عند الظهر.',
        'ودخلت القافلة البلدة صباحا بعد انسحاب وحدة تابعة للجيش الإسرائيلي عند الظهر.',
      ]),
    ).toContainEqual(['الجيش الإسرائيلي', 'قوات الاحتلال الإسرائيلي']);
  });

  test('a plain name between quotation marks is a way of naming', () => {
    expect(
      values([
        'وعاد الوفد من "إسرائيل" بعد زيارة استمرت يومين كاملين.',
        'وعاد الوفد من إسرائيل بعد زيارة استمرت يومين كاملين.',
      ]),
    ).toContainEqual(['«إسرائيل»', 'إسرائيل']);
  });

  test('a capital in a dateline or after a preposition names no government', () => {
    expect(
      values([
        'وقال كاتب إن النظام المصري رفع أسعار الخبز من جديد في المدن.',
        'القاهرة - رفعت وزارة التموين أسعار الخبز في القاهرة والمدن الكبرى.',
      ]),
    ).toEqual([]);
  });

  test('a word that is common in itself counts only where the sentences tell of one thing', () => {
    expect(
      values([
        'واتهم محتجون الشرطة بأنها قمعت طلابا في الساحة أمام الجامعة.',
        'وفضت لجنة المناقصات أمس العروض المقدمة لبناء محطة تحلية المياه.',
      ]),
    ).toEqual([]);
  });

  test('plain names alone are no finding', () => {
    expect(
      values(['وأعلنت جماعة الحوثي قبول العرض كاملا.', 'وأعلن الحوثيون قبول العرض كاملا.']),
    ).toEqual([]);
  });
});
