import { describe, expect, it } from 'vitest';
import { readDate, readDates, readInstant, readRelative } from '../../../lib/page/published';

describe('days written for people', () => {
  it.each([
    ['20 يوليو 2022', '2022-07-20'],
    ['نشر في: الأربعاء 20/07/2022 الساعة 10:15', '2022-07-20'],
    ['الأحد ٥ فبراير ٢٠٢٣', '2023-02-05'],
    ['12 أوت 2021', '2021-08-12'],
    ['3 كانون الثاني 2023', '2023-01-03'],
    ['20 تموز / يوليو 2022', '2022-07-20'],
    ['20 تموز (يوليو) 2022', '2022-07-20'],
    ['الجمعة 1 دجنبر 2023 - 14:02', '2023-12-01'],
    ['2022-07-20 08:30', '2022-07-20'],
    ['يوليو 20, 2022', '2022-07-20'],
    ['July 20, 2022', '2022-07-20'],
    ['20.07.2022', '2022-07-20'],
    ['الاثنين, 10/16/2023 - 14:20', '2023-10-16'],
    ['2 كانون ثاني 2023', '2023-01-02'],
    ['20 أيلول - سبتمبر 2023', '2023-09-20'],
    ['١٦ / ١٠ / ٢٠٢٣ – ٠٢:٢٠ م', '2023-10-16'],
    ['الخميس 1445/3/27 هـ الموافق 2023/10/12 م', '2023-10-12'],
    ['السبت ٤ شوال ١٤٤٥هـ', '2024-04-13'],
    ['1445/10/4', '2024-04-13'],
    ['آخر تحديث: 8 تشرين الثاني 2023، نُشر: 7 تشرين الثاني 2023', '2023-11-07'],
    ['نشر في 7/11/2023 آخر تحديث 8/11/2023', '2023-11-07'],
    ['آخر تحديث 8/11/2023', '2023-11-08'],
  ])('%s', (text, day) => {
    expect(readDate(text)).toEqual({ value: day, precision: 'day' });
  });

  it.each([
    '31 فبراير 2022',
    '20/13/2022',
    '20 يوليو',
    'يوليو 2022',
    '12345678',
    '9999-99-99',
    '1/1/1890',
    '31 صفر 1445',
    '4 شوال 2024',
  ])('no day: %s', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('days to come', () => {
  const inDays = (days: number): string =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const slashed = (day: string): string => day.split('-').reverse().join('/');

  it('are no days of publication, but tomorrow is one somewhere', () => {
    expect(readDate(`الافتتاح: ${slashed(inDays(40))}`)).toBeNull();
    expect(readInstant(`${inDays(40)}T10:00:00Z`)).toBeNull();
    expect(readInstant(new Date(Date.now() + 4e9).toUTCString())).toBeNull();
    expect(readDate(inDays(1))?.value).toBe(inDays(1));
  });

  it('are passed over for a day that is past', () => {
    expect(readDate(`الافتتاح ${slashed(inDays(40))} نشر في 6 مايو 2024`)?.value).toBe(
      '2024-05-06',
    );
  });
});

describe('several days in one text', () => {
  it('come with what their labels say, those of publication first', () => {
    expect(readDates('تحديث 9/11/2023 - 8/11/2023')).toEqual([
      { value: '2023-11-08', precision: 'day', updated: false },
      { value: '2023-11-09', precision: 'day', updated: true },
    ]);
    expect(readDates('9/11/2023', 'آخر تحديث: ')[0]?.updated).toBe(true);
  });
});

describe('hours since', () => {
  const noon = new Date(2024, 2, 10, 12).getTime();

  it.each([
    ['منذ ٣ ساعات', '2024-03-10'],
    ['قبل ساعتين', '2024-03-10'],
    ['منذ 13 ساعة', '2024-03-09'],
    ['منذ يوم', '2024-03-09'],
    ['خبرك | منذ 4 أيام', '2024-03-06'],
    ['منذ دقيقة', '2024-03-10'],
  ])('%s', (text, day) => {
    expect(readRelative(text, noon)).toEqual({ value: day, precision: 'day' });
  });

  it.each(['منذ أسبوعين', 'منذ 3 أشهر', 'منذ عام', 'منذ الصباح', 'ساعتان'])(
    'no day: %s',
    (text) => {
      expect(readRelative(text, noon)).toBeNull();
    },
  );
});

describe('days written for machines', () => {
  it.each([
    ['2022-07-20T09:30:00+01:00', '2022-07-20T09:30:00+01:00', 'instant'],
    ['2022-07-20T00:10:00+0300', '2022-07-20T00:10:00+03:00', 'instant'],
    ['2022-07-20T08:30:00.123Z', '2022-07-20T08:30:00Z', 'instant'],
    ['2022-07-20T08:30:00+00:00', '2022-07-20T08:30:00Z', 'instant'],
    ['2022-07-20T08:30:00', '2022-07-20', 'day'],
    ['2022-07-20', '2022-07-20', 'day'],
    ['Wed, 20 Jul 2022 08:30:00 GMT', '2022-07-20T08:30:00Z', 'instant'],
    ['1445-10-27T10:00:00+03:00', '2024-05-06', 'day'],
    ['1714975689', '2024-05-06T06:08:09Z', 'instant'],
    ['١٧١٤٩٧٥٦٨٩٠٠٠', '2024-05-06T06:08:09Z', 'instant'],
  ])('%s', (text, value, precision) => {
    expect(readInstant(text)).toEqual({ value, precision });
  });

  it.each([
    '',
    'x',
    '2022-02-30T10:00:00Z',
    '9999-99-99T99:99:99Z',
    '0'.repeat(5_000),
    '9999999999',
    '12345',
  ])('no day: %s', (text) => {
    expect(readInstant(text)).toBeNull();
  });

  it('takes no long time over hostile text', () => {
    const began = performance.now();
    for (const piece of ['1 ', '20/', 'يوليو', '1 تشرين ', '1 ربيع ', 'تحديث '])
      readDate(piece.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
