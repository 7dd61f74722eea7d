import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { factsOf } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';
import { numberRelation } from '../../../../lib/claims/rules/number-relation';
import { relateFacts } from '../../../../lib/claims/facts/values';
import { bareContext } from './harness';

type Report = readonly [published: string | null, text: string];

/** The relation of the first number of one text to the first of another. */
function relation(...reports: readonly [Report, Report]): string {
  const articles = reports.map(([published, text], i) => {
    const input = { id: `n${i}`, outlet: `صحيفة ${i}`, published, title: '', text };
    return readArticle(input, annotateArticle(input));
  });
  const [a, b] = articles.map((article, i) => factsOf(article, i).find((fact) => fact.number));
  if (!a || !b) throw new Error('no number read');
  const stand = relateFacts(a, b);
  return stand === 'equal' ? stand : numberRelation(bareContext(articles), [a], [b], stand);
}

const MORNING = '2021-06-02T08:00:00Z';
const EVENING = '2021-06-02T19:00:00Z';

describe('conflict, update or precision of two numbers', () => {
  test('a toll that rises by the hour, at one hour, and one that falls', () => {
    const toll = (n: number): string => `ولقي ${n} عاملا مصرعهم في انهيار السقف.`;
    expect(relation([MORNING, toll(14)], [EVENING, toll(21)])).toBe('update');
    expect(relation([EVENING, toll(21)], [MORNING, toll(14)])).toBe('update');
    expect(relation([MORNING, toll(14)], [MORNING, toll(21)])).toBe('conflict');
    expect(relation([MORNING, toll(21)], [EVENING, toll(14)])).toBe('conflict');
  });

  test('how many were aboard does not grow, whatever befell them', () => {
    const aboard = (n: number): string => `وغرق القارب وعلى متنه ${n} مهاجرا قبالة الساحل.`;
    expect(relation([MORNING, aboard(30)], [EVENING, aboard(41)])).toBe('conflict');
  });

  test('what was planned and what came of it', () => {
    expect(
      relation(
        [MORNING, 'ومن المتوقع أن يوقع الوزيران 5 اتفاقيات خلال الزيارة.'],
        [EVENING, 'ووقع الوزيران 7 اتفاقيات في ختام الزيارة.'],
      ),
    ).toBe('update');
    expect(
      relation(
        [MORNING, 'ووقع الوزيران 5 اتفاقيات خلال الزيارة.'],
        [EVENING, 'ووقع الوزيران 7 اتفاقيات في ختام الزيارة.'],
      ),
    ).toBe('conflict');
  });

  test('a price of another hour, however close, is an update; a rounding is a precision', () => {
    const price = (p: string): string => `وأغلق سعر برميل الخام عند ${p} دولارا.`;
    expect(relation([MORNING, price('81.32')], [EVENING, price('81.9')])).toBe('update');
    expect(relation([MORNING, price('81.32')], [MORNING, price('81.3')])).toBe('precision');
    expect(relation([MORNING, price('81.32')], [MORNING, price('81.9')])).toBe('conflict');
  });

  test('amounts of a smaller unit are no roundings of one another', () => {
    const rain = (n: number): string => `وبلغت كمية الأمطار في البلدة ${n} مليمترا.`;
    expect(relation([MORNING, rain(120)], [EVENING, rain(157)])).toBe('conflict');
  });

  test("'at least' carries nobody: such a toll rises", () => {
    expect(
      relation(
        [MORNING, 'وقتل ما لا يقل عن 8 عمال في انهيار السقف.'],
        [EVENING, 'وبلغ عدد القتلى 19 عاملا في انهيار السقف.'],
      ),
    ).toBe('update');
  });

  test("the turnout that activists count stands against the ministry's at whatever hour", () => {
    expect(
      relation(
        [MORNING, 'وبلغت نسبة المشاركة في الاقتراع 48 في المئة.'],
        [EVENING, 'وقال نشطاء إن نسبة المشاركة في الاقتراع بلغت 31 في المئة.'],
      ),
    ).toBe('conflict');
  });

  test('a count that is told as having risen is an update, whatever it counts', () => {
    const told = (n: number): string => `ووقع ${n} مهندسا على الرسالة.`;
    expect(relation([MORNING, told(40)], [EVENING, told(95)])).toBe('conflict');
    expect(
      relation([MORNING, told(40)], [EVENING, 'وارتفع عدد الموقعين على الرسالة إلى 95 مهندسا.']),
    ).toBe('update');
  });

  test('who asks for something is not asked for', () => {
    expect(
      relation(
        [MORNING, 'وطالب أربعة من سكان البناية بتحقيق عاجل.'],
        [EVENING, 'ووقع خمسة من سكان البناية طلب التحقيق.'],
      ),
    ).toBe('conflict');
  });

  test('estimates apart from each other, and the next round number, are no rough forms', () => {
    const crowd = (n: string): string => `وحضر ${n} شخص حفل الافتتاح.`;
    expect(relation([MORNING, crowd('نحو 5000')], [MORNING, crowd('نحو 5500')])).toBe('conflict');
    expect(relation([MORNING, crowd('نحو 5000')], [MORNING, crowd('5100')])).toBe('precision');
    expect(relation([MORNING, crowd('أكثر من 60')], [MORNING, crowd('70')])).toBe('conflict');
    expect(relation([MORNING, crowd('أكثر من 60')], [MORNING, crowd('64')])).toBe('precision');
  });
});
