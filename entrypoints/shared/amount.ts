import type { Amount } from '../../components/shared/Threshold';

/** Thresholds for 'surest only' and 'more'; the engine's own default lies between. */
const LESS = 0.8;
const MORE = 0.25;

/** The threshold setting for an amount the reader chose; null is the engine's default. */
export function thresholdFor(amount: Amount): number | null {
  return { less: LESS, normal: null, more: MORE }[amount];
}

/** The amount that a threshold setting stands for. */
export function amountFor(threshold: number | null): Amount {
  if (threshold === null) return 'normal';
  return threshold >= (LESS + MORE) / 2 ? 'less' : 'more';
}
