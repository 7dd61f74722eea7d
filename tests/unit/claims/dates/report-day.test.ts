import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { reportDay } from '../../../../lib/claims/dates/report-day';

/** The day of a report with this text that was published on 14 May 2032, a Friday. */
function dayOf(
  text: string,
  published: string | null = '2032-05-14T06:00:00Z',
): string | undefined {
  const input = { id: 'a', outlet: 'o', published, title: '', text };
  return reportDay(annotateArticle(input).text, published);
}

test('a report was written on the day that its own words have, printed on the next', () => {
  expect(dayOf('أعلنت السفارة اليوم الخميس أن المعدات تصل خلال يومين.')).toBe('2032-05-13');
  expect(dayOf('قالت الوزارة أمس (الأربعاء) إن المعدات تصل خلال يومين.')).toBe('2032-05-13');
});

test('else on the day of publication', () => {
  expect(dayOf('أعلنت السفارة أن المعدات تصل خلال يومين.')).toBe('2032-05-14');
  expect(dayOf('أعلنت السفارة اليوم الجمعة أن المعدات تصل خلال يومين.')).toBe('2032-05-14');
  expect(dayOf('وصلت المعدات اليوم بعد تأخير.')).toBe('2032-05-14');
  expect(dayOf('أعلنت السفارة اليوم الخميس وصول المعدات.', null)).toBeUndefined();
});
