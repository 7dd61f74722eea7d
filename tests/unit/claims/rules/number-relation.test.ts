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

  test('what one sentence sets against the other value, and what it tells as having been before', () => {
    const count = (n: string): string => `وبلغ عدد القتلى ${n} في انهيار المنجم.`;
    const rivals = 'وقالت لجنة العائلات إن عدد القتلى 31 عاملا، لا 19 كما تقول الشركة.';
    expect(relation([MORNING, count('19 عاملا')], [EVENING, rivals])).toBe('conflict');
    const claim = (n: string): string => `وطالبت الشركة بتعويض قدره ${n} مليون دولار.`;
    const lowered =
      'وقدره 40 مليون دولار هو التعويض الذي قبلته الشركة بعدما كانت طلبت 75 مليون دولار.';
    expect(relation([MORNING, claim('75')], [EVENING, lowered])).toBe('update');
  });

  test('a toll that stands against what others say is no later state of theirs', () => {
    const toll = (n: number): string => `ولقي ${n} عاملا مصرعهم في انهيار السقف.`;
    expect(
      relation([MORNING, toll(14)], [EVENING, 'ولقي 28 عاملا مصرعهم، أي ضعف ما أعلنت الشركة.']),
    ).toBe('conflict');
  });

  test('a count of what is long over does not grow any more', () => {
    const dead = (n: number): string =>
      `وكانت المعارك التي اندلعت في يناير 2019 قد أودت بحياة ${n} شخصا.`;
    expect(relation([MORNING, dead(63)], [EVENING, dead(85)])).toBe('conflict');
  });

  test('members of a body are as many from the first', () => {
    const panel = (n: string): string => `وأوقف المدير وشُكّلت لجنة من ${n} أطباء.`;
    expect(relation([MORNING, panel('خمسة')], [EVENING, panel('سبعة')])).toBe('conflict');
  });

  test('a count so far is overtaken by a later one, whatever it counts and which way it goes', () => {
    const so = 'وعبرت المنفذ 30 شاحنة حتى الآن.';
    expect(relation([MORNING, so], [EVENING, 'وعبرت المنفذ 150 شاحنة.'])).toBe('update');
    expect(
      relation([MORNING, 'وعبرت المنفذ 30 شاحنة.'], [EVENING, 'وعبرت المنفذ 150 شاحنة.']),
    ).toBe('conflict');
  });

  test('what is foretold of those counted, or of something else, makes no plan of a count', () => {
    expect(
      relation(
        [MORNING, 'وأوقفت الشرطة 12 حارسا سيجري نقلهم إلى العاصمة.'],
        [MORNING, 'وأوقفت الشرطة 15 حارسا.'],
      ),
    ).toBe('conflict');
    expect(
      relation(
        [MORNING, 'ويتوقع خبراء خسائر كبيرة، وقد تعطل 190 جهازا.'],
        [EVENING, 'وتعطل 180 جهازا.'],
      ),
    ).toBe('conflict');
  });

  test('prices of two days, fines of two courts, and strength that is none', () => {
    const price = (n: number): string => `ويبلغ ثمن الكيلوغرام ${n} درهما.`;
    expect(relation([MORNING, price(90)], ['2021-06-05T08:00:00Z', price(110)])).toBe('update');
    expect(relation([MORNING, price(90)], [EVENING, price(110)])).toBe('conflict');
    const fine = (n: number): string => `وقضت المحكمة بغرامة قدرها ${n} مليون دينار.`;
    expect(relation([MORNING, fine(2)], ['2021-09-02T08:00:00Z', fine(4)])).toBe('update');
    expect(relation([MORNING, fine(2)], [EVENING, fine(4)])).toBe('conflict');
  });
});
