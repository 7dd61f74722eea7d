import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/arabic/annotate';
import { runningStarts } from '../../../../lib/claims/dates/running-starts';

/** A Wednesday. */
const PUBLISHED = '2019-11-20T12:00:00Z';

/** When what a text tells to go on began, as 'from..to'. */
const starts = (text: string, published: string | null = PUBLISHED): string[] =>
  runningStarts(annotate(text, { published }), published).map(
    ({ from, to }) => `${String(from)}..${String(to)}`,
  );

describe('what goes on for so long', () => {
  test.each([
    ['يتواصل اعتصام العمال لليوم الثالث على التوالي.', ['2019-11-17..2019-11-19']],
    ['دخل اعتصام العمال أسبوعه الرابع.', ['2019-10-24..2019-10-30']],
    ['دخل اعتصام العمال، أمس الثلاثاء، يومه الخامس.', ['2019-11-14..2019-11-16']],
    ['تراجعت صادرات الحمضيات للشهر الثاني تواليا.', ['2019-09-20..2019-10-20']],
    ['يتصدر النادي القائمة للعام الثالث على التوالي.', ['2017-01-01..2017-12-31']],
  ])('%s', (text, want) => {
    expect(starts(text)).toEqual(want);
  });

  test('began on one day by reports of two days', () => {
    const later = starts('يتواصل اعتصام العمال لليوم الرابع على التوالي.', '2019-11-21');
    expect(later).toEqual(starts('يتواصل اعتصام العمال لليوم الثالث على التوالي.'));
  });

  test.each([
    'يقام الحفل في اليوم الثالث من المعرض.',
    'فاز الفريق للمرة الثالثة على التوالي.',
    'نال الطالب العام الثاني منحة.',
  ])('is none of it: %s', (text) => {
    expect(starts(text)).toEqual([]);
  });

  test('is not known where the day of the report is not', () => {
    expect(starts('يتواصل اعتصام العمال لليوم الثالث على التوالي.', null)).toEqual([]);
  });
});
