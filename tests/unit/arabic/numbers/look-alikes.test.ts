import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/arabic/annotate';

/** Value, with its unit, of each number of a text that names nothing. */
const read = (text: string): string[] =>
  annotate(text, {})
    .numbers.filter((n) => n.label !== true)
    .map((n) => `${n.value}${n.unit === undefined ? '' : ` ${n.unit}`}`);

describe('numbers that look like others', () => {
  test.each([
    ['وانطلق السباق صباحا (07,30 تغ) من الميناء.', []],
    ['ووصل الوفد إلى حي الكيلو 14 قرب المطار.', []],
    ['وبيع الكيلو 14 ريالا في السوق.', ['14']],
    ['ووقفت السيارات على امتداد لشارع ستين قرب الجسر.', []],
    ['وطرحت الشركة جهازها “نور 3″ في الأسواق.', []],
    ['وطرحت الشركة جهازها نور 3 بلس في الأسواق.', []],
  ])('%s', (text, numbers) => {
    expect(read(text).map((n) => n.split(' ')[0])).toEqual(numbers);
  });

  test('two cents lead to a price, two years to none', () => {
    expect(read('ونزل الخام سنتين إلى 61.4 دولارا للبرميل.')[0]).toBe('2 US-cent');
    expect(read('وأجل القاضي الحكم سنتين إلى 2030.')[0]).toBe('2 year');
    expect(read('وعقوبته السجن سنتين أو غرامة 500 دولار.')[0]).toBe('2 year');
  });

  test('decimals whose direction mark became a space', () => {
    const text = 'وبلغ الإنتاج 4. 2 مليون طن بزيادة 5. 0 في المائة عن العام الماضي.';
    const { numbers, sentences } = annotate(text, {});
    expect(numbers.map((n) => n.value)).toEqual([2_400_000, 0.5]);
    expect(sentences).toHaveLength(1);
    expect(annotate('وبلغ عدد الحضور 40. 12 شخصا منهم غادروا.', {}).sentences).toHaveLength(2);
    expect(annotate('وكان ذلك عام 2014. 3 مليون نسخة بيعت.', {}).sentences).toHaveLength(2);
  });

  test('what is said of the number before an and', () => {
    const approx = annotate('وأصيب 12 عاملا على الأقل و40 زائرا.', {}).numbers.map((n) => n.approx);
    expect(approx).toEqual(['over', undefined]);
  });

  test('a noun of one doing is counted behind a number that is set off', () => {
    const [n] = annotate('ونفذ الفريق (15) زيارة للمدارس.', {}).numbers;
    expect(n?.counted?.lemma).toBe('زياره');
  });
});
