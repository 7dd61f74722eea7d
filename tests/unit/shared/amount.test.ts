import { expect, test } from 'vitest';

import { amountFor, thresholdFor } from '../../../entrypoints/shared/amount';
import { DEFAULT_THRESHOLD, LEAST_KNOWN, ON_REQUEST } from '../../../lib/claims/threshold';

test('what is told on request only is hidden as a rule, and seen by who asks for more', () => {
  expect(ON_REQUEST).toBeLessThan(DEFAULT_THRESHOLD);
  expect(thresholdFor('more')).toBeLessThan(ON_REQUEST);
  expect(thresholdFor('less')).toBeGreaterThan(DEFAULT_THRESHOLD);
});

test.each(['less', 'normal', 'more'] as const)('%s is found again in the settings', (amount) => {
  expect(amountFor(thresholdFor(amount))).toBe(amount);
});

test('shows to who asks for more whatever keeps a statement from being called agreed on', () => {
  expect(thresholdFor('more')).toBe(LEAST_KNOWN);
});
