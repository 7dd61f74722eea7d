import { describe, expect, it } from 'vitest';
import { isMagnitudeSlip } from '../../../../lib/claims/words/similarity';

describe('isMagnitudeSlip', () => {
  it('knows the same digits a thousand or a million times apart, in either order', () => {
    for (const [a, b] of [
      [102e6, 102e9],
      [1.13e9, 1130e9],
      [45e3, 45e9],
    ] as const) {
      expect(isMagnitudeSlip(a, b)).toBe(true);
      expect(isMagnitudeSlip(b, a)).toBe(true);
    }
  });

  it('says nothing of one digit, of other digits and of other ratios', () => {
    expect(isMagnitudeSlip(2e6, 2e9)).toBe(false);
    expect(isMagnitudeSlip(2000, 2e6)).toBe(false);
    expect(isMagnitudeSlip(102e6, 103e9)).toBe(false);
    expect(isMagnitudeSlip(102e6, 1020e6)).toBe(false);
    expect(isMagnitudeSlip(102, 102)).toBe(false);
    expect(isMagnitudeSlip(0, 102e9)).toBe(false);
  });
});
