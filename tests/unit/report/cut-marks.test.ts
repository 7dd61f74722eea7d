import { expect, test } from 'vitest';
import { printedQuote } from '../../../lib/report/cut-marks';

test("a quote is printed with '…' where its sentence goes on", () => {
  const quote = '، وأن الجسر أُغلق';
  expect(printedQuote({ quote: 'أُغلق الجسر.' })).toBe('أُغلق الجسر.');
  expect(printedQuote({ quote, cut: 'before' })).toBe('… وأن الجسر أُغلق');
  expect(printedQuote({ quote: 'أُغلق الجسر', cut: 'after' })).toBe('أُغلق الجسر …');
  expect(printedQuote({ quote, cut: 'both' })).toBe('… وأن الجسر أُغلق …');
});
