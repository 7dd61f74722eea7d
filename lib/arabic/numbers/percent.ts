import type { Item } from './items';

function isHundred(item: Item | undefined): boolean {
  return item?.word?.hundred === 100 && !item.conjunction;
}

/** بالمئة, ب المئة: the word for 'per cent' in one. */
function isPercentWord(item: Item | undefined): boolean {
  return isHundred(item) && item?.preposition === 'ب';
}

/** Is the sign at item `i` that of the digits behind it, to which it is written (%12 %15), and not of those before? */
function isOfNext(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  return items[i]?.glued === false && next?.digits !== undefined && next.glued;
}

/** The item after a percent sign or phrase that starts at item `i` (% ٪ بالمئة، في المئة), or undefined. */
export function percentAfter(items: readonly Item[], i: number): number | undefined {
  const item = items[i];
  if (item === undefined) return undefined;
  if (item.norm === '%') return isOfNext(items, i) ? undefined : i + 1;
  if (isPercentWord(item)) return i + 1;
  const next = items[i + 1];
  if (item.norm === 'في' && !item.conjunction && isHundred(next) && next?.definite === true) {
    return i + 2;
  }
  return undefined;
}

const SHARE = new Set(['نسبه', 'بنسبه', 'ونسبه', 'وبنسبه']);

/** The first item of a percent sign or word that ends right before item `i` (%20, بالمئة 20, نسبة 20), or undefined. */
export function percentBefore(
  items: readonly Item[],
  i: number,
  digits: boolean,
): number | undefined {
  const before = items[i - 1];
  if (before === undefined) return undefined;
  const further = items[i - 2];
  if (before.norm === '%' && digits) {
    const taken = further?.digits !== undefined || further?.word !== undefined;
    return taken && !isOfNext(items, i - 1) ? undefined : i - 1;
  }
  if (isPercentWord(before) && digits) {
    return further?.digits !== undefined || further?.word !== undefined ? undefined : i - 1;
  }
  return SHARE.has(before.norm) ? i : undefined;
}
