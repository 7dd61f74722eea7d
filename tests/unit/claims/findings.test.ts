import { expect, test } from 'vitest';
import { annotateArticle } from '../../../lib/claims/annotate-article';
import { compare } from '../../../lib/claims/compare';
import { mentionOf } from '../../../lib/claims/findings';
import { readArticle } from '../../../lib/claims/read';
import { article } from './rules/harness';

test('a quote knows on which sides its sentence goes on', () => {
  const text = 'افتتح الوزير الجسر صباح الأحد، وقال إن كلفته بلغت مليوني دينار. وحضر المحافظ.';
  const input = article('a', '2031-05-04', text);
  const read = readArticle(input, annotateArticle(input));
  const cut = (start: string, end: string) =>
    mentionOf(read, {
      field: 'text',
      start: text.indexOf(start),
      end: text.indexOf(end) + end.length,
    }).cut;
  expect(cut('افتتح', 'دينار.')).toBeUndefined();
  expect(cut('افتتح', 'دينار')).toBeUndefined();
  expect(cut('افتتح', 'الأحد')).toBe('after');
  expect(cut('وقال', 'دينار.')).toBe('before');
  expect(cut('الجسر', 'كلفته')).toBe('both');
});

test('whole sentences are quoted without a cut', () => {
  const found = compare([
    article('a', '2031-05-04', 'وأسفر الحادث عن مقتل 12 شخصا.'),
    article('b', '2031-05-04', 'وأسفر الحادث عن مقتل 15 شخصا.'),
  ]);
  const mentions = found.discrepancies.flatMap((d) => d.sides.flatMap((s) => s.mentions));
  expect(mentions.length).toBeGreaterThan(0);
  expect(mentions.filter((m) => m.cut !== undefined)).toEqual([]);
});
