import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/arabic/annotate';
import type { Span } from '../../../lib/arabic/types';
import { anyString, arabicRich, wordy } from './arbitraries';

const options = { published: '2022-07-20' };

function expectInside(spans: readonly Span[], text: string): void {
  for (const { start, end } of spans) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

describe('annotate', () => {
  it('throws on no string and keeps every span inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, arabicRich, wordy), (text) => {
        const found = annotate(text, options);
        expect(found.text).toBe(text);
        const lists = [found.tokens, found.sentences, found.clauses, found.numbers, found.dates];
        for (const list of [...lists, found.names, found.speech, found.events]) {
          expectInside(list, text);
        }
        expectInside(
          found.names.flatMap((name) => (name.role === undefined ? [] : [name.role.span])),
          text,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives plain data: the same after a round trip through JSON', () => {
    fc.assert(
      fc.property(wordy, (text) => {
        const found = annotate(text, options);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });

  it('reads no date inside the name of a body', () => {
    expect(annotate('كتبت صحيفة المصري اليوم عن الزيارة', options).dates).toEqual([]);
    expect(annotate('قال المدير لصحيفة «اليوم» إن العمل بدأ', options).dates).toEqual([]);
    expect(annotate('كتبت الصحيفة اليوم عن الزيارة', options).dates).toHaveLength(1);
  });

  it('gives the same whatever was annotated before', () => {
    const text = 'أعلن الوزير محمد بن علي أمس مقتل 12 شخصا في انفجار بمدينة طرابلس.';
    const first = JSON.stringify(annotate(text, options));
    annotate('نص آخر عن زيارة الرئيس وبلعربي إلى بكين', options);
    expect(JSON.stringify(annotate(text, options))).toBe(first);
  });

  // bench/arabic measures the same on a megabyte, and how the time grows.
  const LONG = 250_000;
  it.each([
    ['one letter', 'و'.repeat(LONG)],
    ['digits', '7'.repeat(LONG)],
    ['Arabic-Indic digits with separators', '٣،'.repeat(LONG / 2)],
    ['alternating marks', '.،'.repeat(LONG / 2)],
    ['opening quotes', '«'.repeat(LONG)],
    ['straight quotes', '"'.repeat(LONG)],
    ['one-letter words', 'و '.repeat(LONG / 2)],
    ['number words', 'مئة و'.repeat(LONG / 5)],
    ['a name over and over', 'محمد بن '.repeat(LONG / 8)],
    ['one verb', 'وقال '.repeat(LONG / 5)],
    ['stops', 'قال. '.repeat(LONG / 5)],
    ['marks on one letter', `م${'َ'.repeat(LONG)}`],
    ['tatweel', 'ـ'.repeat(LONG)],
    ['parentheses', '('.repeat(LONG / 2) + ')'.repeat(LONG / 2)],
  ])(
    'gets through a hostile line: %s',
    (_, text) => {
      expect(annotate(text, options).text).toHaveLength(text.length);
    },
    60_000,
  );

  it('takes a day between marks of quotation for a name, and the day elsewhere for a date', () => {
    const dates = (text: string) => annotate(text, options).dates.map(({ from }) => from);
    expect(dates('نشرت صحيفة «الغد» الخبر')).toEqual([]);
    expect(dates('قال في برنامج "اليوم" إنه باق')).toEqual([]);
    expect(dates('قال إنه «سيعود غدا»')).toEqual(['2022-07-21']);
  });

  it('takes no part of the day for a person', () => {
    const persons = (text: string) =>
      annotate(text, options).names.filter(({ kind }) => kind === 'person').length;
    expect(persons('وصل الرئيس صباح اليوم الخميس إلى المدينة')).toBe(0);
    expect(persons('وصل الوزير صباح السالم إلى المدينة')).toBe(1);
  });
});
