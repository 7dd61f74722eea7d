import { expect, test } from 'vitest';
import { shareNoun } from '../../../../lib/claims/facts/money-nouns';

test('moneys of one noun are those that a bare noun may stand for', () => {
  expect(shareNoun('SAR', 'OMR')).toBe(true);
  expect(shareNoun('KWD', 'TND')).toBe(true);
  expect(shareNoun('LBP', 'TRY')).toBe(true);
  expect(shareNoun('SAR', 'KWD')).toBe(false);
  expect(shareNoun('EUR', 'USD')).toBe(false);
  expect(shareNoun('dirham', 'MAD')).toBe(true);
  expect(shareNoun('USD', 'dirham')).toBe(false);
  expect(shareNoun('dinar', 'dirham')).toBe(false);
});
