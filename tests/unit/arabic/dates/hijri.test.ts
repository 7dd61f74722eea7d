import { describe, expect, it } from 'vitest';
import { civil, dayNumber } from '../../../../lib/arabic/dates/calendar';
import { hijriMonthLength, hijriMonthStart, hijriYearOf } from '../../../../lib/arabic/dates/hijri';

const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** 'month/day/year' of a day number in the calendar of Intl. */
function hijri(days: number): string {
  return format
    .formatToParts(new Date(days * 86_400_000))
    .filter(({ type }) => type === 'month' || type === 'day' || type === 'year')
    .map(({ value }) => value)
    .join('/');
}

describe('the Umm al-Qura calendar', () => {
  it('agrees with Intl on the first day of every month of its table and beyond', () => {
    for (let year = 1298; year <= 1602; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        expect(hijri(hijriMonthStart(year, month))).toBe(`${month}/1/${year}`);
      }
    }
  });

  it('puts the first day of 1444 on 30 July 2022', () => {
    expect(civil(hijriMonthStart(1444, 1))).toEqual({ year: 2022, month: 7, day: 30 });
  });

  it('has months of 29 or 30 days that follow each other', () => {
    for (let year = 1440; year < 1450; year += 1) {
      const next = hijriMonthStart(year, 9) + hijriMonthLength(year, 9);
      expect(next).toBe(hijriMonthStart(year, 10));
    }
  });

  it('knows the year of a day, at its ends and outside the table', () => {
    expect(hijriYearOf(dayNumber(2022, 7, 29))).toBe(1443);
    expect(hijriYearOf(dayNumber(2022, 7, 30))).toBe(1444);
    expect(hijriYearOf(dayNumber(1800, 1, 1))).toBe(1214);
  });
});
