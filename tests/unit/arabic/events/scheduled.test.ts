import { expect, test } from 'vitest';
import { annotate } from '../../../../lib/arabic';

/** The status of the first event of a text that was published on Tuesday 1 June 2021. */
function status(
  text: string,
  published: string | null = '2021-06-01T08:00:00Z',
): string | undefined {
  return annotate(text, { published }).events[0]?.status;
}

test('an imperfect with a day ahead, or a later part of today, tells what is to come', () => {
  expect(status('يلتقي وزير الري غدا نظيره في العاصمة.')).toBe('planned');
  expect(status('ويصل الوفد إلى المدينة يوم الخميس المقبل.')).toBe('planned');
  expect(status('يصل الوفد مساء اليوم إلى المدينة.')).toBe('planned');
});

test('a day behind, no day, and a habit of the past leave it under way', () => {
  expect(status('يلتقي وزير الري نظيره في العاصمة.')).toBe('under-way');
  expect(status('يلتقي وزير الري اليوم نظيره في العاصمة.')).toBe('under-way');
  expect(status('كان يلتقي نظيره قبل موعد غد في العاصمة.')).toBe('under-way');
  expect(status('التقى وزير الري أمس نظيره في العاصمة.')).toBe('done');
});

test('without a day of publication nothing is ahead', () => {
  expect(status('يلتقي وزير الري غدا نظيره في العاصمة.', null)).toBe('under-way');
});
