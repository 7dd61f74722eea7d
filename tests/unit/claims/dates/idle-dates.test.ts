import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { comparable } from '../../../../lib/claims/facts/comparable';
import { dateValue } from '../../../../lib/claims/rules/date';
import { factsOf, type Fact } from '../../../../lib/claims/facts/facts';
import { readArticle } from '../../../../lib/claims/read';

const ofKind =
  (kind: string) =>
  (text: string, index = 0): readonly Fact[] => {
    const input = { id: `a${index}`, outlet: 'صحيفة', published: '2021-05-20', title: '', text };
    return factsOf(readArticle(input, annotateArticle(input)), index).filter(
      ({ dimension }) => dimension === kind,
    );
  };
const dates = ofKind('date');
const lengths = ofKind('time');

describe('dates that tell no day of what their sentence is about', () => {
  test.each([
    'وارتفع القمح لتسليم يوليو ثلاثة دولارات للطن.',
    'وهبطت عقود ديسمبر إلى 71 دولارا للبرميل.',
    'وبلغ سعر خام عمان 64 دولارا للبرميل بحلول الساعة 0910 بتوقيت جرينتش.',
    'وتجمع المحتجون في ميدان 9 مارس وسط العاصمة.',
    'واختتمت البلدية مهرجان عيد الفطر في الحديقة.',
    'وأقام الفريق معسكرا في ضاحية 6 أكتوبر.',
    'وتغير التعليم كثيرا بعد ثورة 23 يوليو في البلاد.',
    'وشارك الطبيب في معرض دبي 2019 مع زملائه.',
    'وحصل المخترع على ميدالية المسابقة (ألمانيا 2018) في الكيمياء.',
  ])('%s', (text) => {
    expect(dates(text).map(dateValue)).toEqual([]);
  });

  test.each([
    ['وسلمت الشركة القطار في يوليو من العام الماضي.', '2020-07'],
    ['وانتهى عقده في ديسمبر 2020.', '2020-12'],
    ['وفتح المعبر بحلول الساعة 0910 بتوقيت جرينتش.', '09:10'],
    ['وأعلنت المحكمة حكمها في 9 مارس.', '2021-03-09'],
    ['وافتتح المعرض في الدوحة عام 2019.', '2019'],
    ['وأنقذ خفر السواحل عشرات الصيادين خلال الأيام الثلاثة الماضية.', '2021-05-17/2021-05-19'],
  ])('but not %s', (text, value) => {
    expect(dates(text).map(dateValue)).toEqual([value]);
  });
});

describe('what has not been so since', () => {
  const held = (read: typeof dates, a: string, b: string): boolean => {
    const [x, y] = [read(a)[0], read(b, 1)[0]];
    if (!x || !y) throw new Error('no value read');
    return comparable(x, y);
  };

  test('is a low here, a high or a first time there: two things', () => {
    const low = 'وسجلت البطالة أدنى مستوى منذ مارس 2011.';
    expect(held(dates, low, 'وسجلت الصادرات أعلى مستوى منذ يونيو 2012.')).toBe(false);
    expect(held(dates, low, 'وعقد البرلمان جلسته الأولى منذ يونيو 2012.')).toBe(false);
    expect(held(dates, low, 'وسجلت البطالة أدنى مستوى منذ يونيو 2012.')).toBe(true);
  });

  test('of lengths as well', () => {
    const high = 'وبلغ منسوب النهر أعلى مستوى في عشرين عاما.';
    expect(held(lengths, high, 'وفاز الفريق باللقب للمرة الأولى منذ عشرة أعوام.')).toBe(false);
    expect(held(lengths, high, 'وبلغ منسوب النهر أعلى مستوى منذ ثلاثين عاما.')).toBe(true);
  });
});

test('opening hours have two ends', () => {
  const ends = (text: string): boolean[] => dates(text).map(({ flags }) => flags.until);
  expect(ends('تستقبل العيادة المرضى من الساعة الثامنة إلى الساعة الثانية.')).toEqual([
    false,
    true,
  ]);
  expect(ends('تفتح المكتبة حتى يوم الأحد من الساعة التاسعة صباحا.')).toEqual([false]);
});

test('the running year holds all that a report tells', () => {
  const [year] = dates('وافتتح المتحف هذا العام.');
  const [month] = dates('وافتتح المتحف في فبراير الماضي.', 1);
  const [last] = dates('وافتتح المتحف العام الماضي.');
  const [autumn] = dates('وافتتح المتحف في نوفمبر 2020.', 1);
  if (!year || !month || !last || !autumn) throw new Error('no date read');
  expect(comparable(year, month)).toBe(false);
  expect(comparable(last, autumn)).toBe(true);
});

describe('words that are spelled as lengths of time', () => {
  test('contracts and cents', () => {
    expect(lengths('ووقعت الوزارة عقدين لبناء مستشفى.')).toEqual([]);
    expect(lengths('وتراجع القطن سنتين إلى 80 دولارا.')).toEqual([]);
    expect(lengths('واستمرت الحرب عقدين في الجنوب.')).toHaveLength(1);
    expect(lengths('وسجن الكاتب سنتين في العاصمة.')).toHaveLength(1);
  });
});

test('a day that is told with what was said then', () => {
  const [said] = dates('وأعلنت النقابة الثلاثاء أنها ستضرب عن العمل.');
  expect(said && dateValue(said)).toBe('2021-05-18');
});
