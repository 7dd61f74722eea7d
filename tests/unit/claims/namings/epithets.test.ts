import { describe, expect, test } from 'vitest';
import { isEpithetOnly } from '../../../../lib/claims/namings/epithets';
import type { Discrepancy } from '../../../../lib/claims/types';

/** Is a finding of these names one that an epithet alone makes? */
const epithet = (type: Discrepancy['type'], ...values: readonly string[]): boolean =>
  isEpithetOnly({ type, sides: values.map((value) => ({ value, mentions: [] })) });

describe('names with an epithet', () => {
  test('an epithet behind the other side’s name', () => {
    expect(epithet('wording', 'حركة الجبل', 'حركة الجبل الإرهابية')).toBe(true);
    expect(epithet('wording', 'حركة الجبل الإرهابية / جماعة الجبل المتطرفة', 'الجبليون')).toBe(
      true,
    );
  });

  test('another name is a choice of its own', () => {
    expect(epithet('wording', 'حركة الجبل', 'عصابات الجبل')).toBe(false);
    expect(epithet('wording', 'حركة الجبل', 'حركة الجبل الإرهابية / عصابات الجبل')).toBe(false);
    expect(epithet('wording', 'الإرهابيون', 'المسلحون')).toBe(false);
  });

  test('figures have none', () => {
    expect(epithet('number', 'حركة الجبل', 'حركة الجبل الإرهابية')).toBe(false);
  });
});
