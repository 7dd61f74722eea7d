import type { Reading } from './cardinals';
import type { Draft } from './draft';
import type { Item } from './items';

/**
 * Whether one mark before three digits parts decimals or thousands: 1.596 مليون, 1,596 مليون. Where nothing in the text
 * tells, the size that either reading comes to and the custom of those whose money it is decide.
 */

/** Moneys of countries that write as French does: a comma before decimals. */
const FRENCH: ReadonlySet<string> = new Set(['MAD', 'DZD', 'TND', 'MRU', 'XOF']);
/** Hundredths of a dinar or dirham, in which sums are told by thousands of millions. */
const CENTIMES = /^سنتيم(?:ا|ات)?$/u;

const [THOUSAND, MILLION, TRILLION] = [1e3, 1e6, 1e12];
/** Nobody tells so many thousands of thousands, or hundred thousands of millions. */
const [MANY_THOUSANDS, MANY_MILLIONS] = [10, 100];

/** Does the text give the figure in full as well (1.596.000 … 1.596 مليون)? */
function isToldInFull(items: readonly Item[], value: number): boolean {
  return items.some(({ digits }) => digits?.value === value && digits.either === '');
}

/** Is what is measured money, or left open, as sums are in headlines? */
const isSum = ({ kind, counted }: Draft): boolean =>
  kind === 'currency' || (kind === 'number' && counted === undefined);

/** What a mark most likely means, and whether that is certain. */
interface Meaning {
  readonly decimal: boolean;
  readonly certain: boolean;
}
const DECIMAL: Meaning = { decimal: true, certain: true };
const likely = (decimal: boolean): Meaning => ({ decimal, certain: false });

function meaningOf(items: readonly Item[], draft: Draft, decimal: number): Meaning | undefined {
  const digits = items[draft.head]?.digits;
  if (digits === undefined) return undefined;
  const { either, settled, value, decimalValue, parts } = digits;
  const [lead = 0, group = 0] = parts;
  const byText = settled ? value === decimalValue : undefined;
  // Decimals need no nought at the end.
  const round = group % 10 === 0;
  const { scale } = draft;
  if (draft.kind === 'percent') return likely(byText ?? either === '.');
  // 12.500 soldiers: of what is counted there are no parts.
  if (scale < THOUSAND) return likely(byText === true && !(round && draft.kind === 'number'));
  if (scale === THOUSAND) return lead >= MANY_THOUSANDS ? DECIMAL : likely(byText ?? !round);
  if (scale < MILLION) return likely(byText ?? false);
  if (scale >= TRILLION || lead >= MANY_MILLIONS || isToldInFull(items, decimal)) return DECIMAL;
  if (CENTIMES.test(items[draft.tail]?.norm ?? '')) return likely(byText ?? !round);
  if (!isSum(draft)) return likely(byText === true || !round || (!settled && either === '.'));
  return likely(byText ?? (either === '.' || FRENCH.has(draft.unit ?? '')));
}

/**
 * Gives a number of one run of digits, with the magnitudes behind it, the value that its mark most likely means, and keeps
 * the other reading of measures and sums where it may be meant. Changes the draft.
 */
export function settleMark(items: readonly Item[], draft: Draft, { decimal }: Reading): void {
  if (decimal === undefined) return;
  const size = Math.abs(decimal);
  const meaning = meaningOf(items, draft, size);
  if (meaning === undefined) return;
  const sign = draft.value < 0 ? -1 : 1;
  const [less, more] = [sign * size, sign * size * 1000];
  draft.value = meaning.decimal ? less : more;
  const measured = draft.scale > 1 || draft.kind === 'currency' || draft.kind === 'unit';
  if (measured && !meaning.certain) draft.otherwise = meaning.decimal ? more : less;
}

/**
 * The value of a lower end that leaves its magnitude to the upper one (1.596 إلى 2.345 مليون), its mark read as that of
 * the upper end, else as it stays below it; undefined where its mark can be read in one way only.
 */
export function lowerEnd(items: readonly Item[], low: Draft, high: Draft): number | undefined {
  const decimal = items[low.head]?.digits?.decimalValue;
  if (decimal === undefined || low.scale !== 1 || high.scale < THOUSAND) return undefined;
  const mark = items[high.head]?.digits;
  const most = high.value / high.scale;
  const taken =
    mark?.either === '' || mark === undefined
      ? decimal < most && decimal * 1000 > most
      : Math.abs(most - Math.abs(mark.decimalValue ?? 0)) < 1e-6;
  return (taken ? decimal : decimal * 1000) * high.scale;
}
