import type { Item } from './items';
import { readUnit, type MoneyContext, type UnitMatch } from './units';

/** Two cents and two years are written alike; of the cases only this one stands behind a verb of a price. Folded. */
const TWO: ReadonlySet<string> = new Set(['سنتين', 'سنتان']);
const TO: ReadonlySet<string> = new Set(['الي', 'ل', 'او']);
/** Words from a fall to the price that it led to: سنتين أو 0.04 في المئة إلى 56 دولارا. */
const REACH = 8;
const CENT = 'US-cent';

/**
 * The dual at item `i` as two cents, where the price that a change of two cents leads to follows (نزل سنتين إلى 56.61
 * دولار للبرميل); undefined for any other word and for two years.
 */
export function twoCents(
  items: readonly Item[],
  i: number,
  money: MoneyContext,
): UnitMatch | undefined {
  if (!TWO.has(items[i]?.norm ?? '') || !TO.has(items[i + 1]?.norm ?? '')) return undefined;
  // سجن سنتين أو غرامة 500 دولار
  if (items[i + 2]?.digits === undefined) return undefined;
  for (let at = i + 2; at < i + REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.norm === '.' || item.norm === '،') return undefined;
    if (item.digits === undefined) continue;
    if (readUnit(items, at + 1, money)?.kind === 'currency')
      return { end: i + 1, kind: 'currency', unit: CENT, base: '', factor: 0, count: 2 };
  }
  return undefined;
}
