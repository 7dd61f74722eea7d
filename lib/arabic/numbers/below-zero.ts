import type { Draft } from './draft';
import type { Item } from './items';

/** The unit of a temperature that says no scale. */
export const DEGREE = 'degree';

/** Does a number measure how warm it is? */
export const isTemperature = ({ unit }: Draft): boolean => unit === DEGREE || unit === 'celsius';

/** Does تحت الصفر stand at item `i`? */
export function isBelowZero(items: readonly Item[], i: number): boolean {
  return items[i]?.norm === 'تحت' && items[i + 1]?.word?.digit === 0;
}

/** Turns the sign of degrees that are said to be below zero, and takes the words in. Changes the draft. */
export function belowZero(items: readonly Item[], draft: Draft): void {
  if (!isBelowZero(items, draft.end) || !isTemperature(draft)) return;
  draft.value = -Math.abs(draft.value);
  draft.end += 2;
}
