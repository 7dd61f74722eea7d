import { expect, test } from 'vitest';
import { makeDiscrepancy } from '../../../lib/claims/findings';
import { isSpelling } from '../../../lib/claims/spellings';
import type { Discrepancy, DiscrepancyType } from '../../../lib/claims/types';

function finding(type: DiscrepancyType, ...values: string[]): Discrepancy {
  const label = { ar: '؟', en: '?', fr: '?' };
  return makeDiscrepancy({
    type,
    relation: 'conflict',
    confidence: 0.7,
    label,
    why: [label],
    sides: values.map((value, i) => ({
      value,
      mentions: [{ article: `a${i}`, field: 'text', start: 0, end: 4, quote: 'نص' }],
    })),
  });
}

test('two spellings of one foreign name are one name', () => {
  expect(isSpelling(finding('place', 'برمنجهام', 'برمنغهام'))).toBe(true);
  expect(isSpelling(finding('person', 'بجامعة أكسفورد', 'بجامعة أوكسفورد'))).toBe(true);
});

test('two names, and values that are no names, are told', () => {
  expect(isSpelling(finding('place', 'برمنجهام', 'نوتنغهام'))).toBe(false);
  expect(isSpelling(finding('place', 'صنعاء', 'عدن'))).toBe(false);
  expect(isSpelling(finding('wording', 'برمنجهام', 'برمنغهام'))).toBe(false);
});
