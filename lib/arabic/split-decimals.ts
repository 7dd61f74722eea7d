import type { Token } from './types';

/** Digits on either side of a decimal point, at most: a year or a large count before a full stop is no decimal part. */
const WIDEST = 2;
/** What a decimal is told in: a magnitude in the singular, a share, money. Folded norms. */
const MEASURES: ReadonlySet<string> = new Set(
  'مليون مليار بليون تريليون ترليون % ٪ بالمايه بالميه بالمئه بالمائه دولار دولارا يورو ريال ريالا درهم درهما دينار دينارا جنيه جنيها'.split(
    ' ',
  ),
);
const IN = 'في';
const HUNDRED: ReadonlySet<string> = new Set('المايه الميه المئه المائه'.split(' '));
const SHORT_DIGITS = /^[0-9]+$/u;

/**
 * Is the full stop at token `i` the decimal point of a number typed from right to left, whose direction mark became a
 * space (6. 1 مليون for 1.6 million, 9. 0 في المائة)? Only before what decimals are told in, so that a sentence that ends in
 * a small number is not drawn into the next.
 */
export function isSplitDecimal(tokens: readonly Token[], i: number): boolean {
  const [before, stop, after, next] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (stop?.norm !== '.' || before?.kind !== 'number' || after?.kind !== 'number') return false;
  if (before.end !== stop.start || after.start !== stop.end + 1) return false;
  const short = [before, after].every(
    ({ norm }) => norm.length <= WIDEST && SHORT_DIGITS.test(norm),
  );
  if (!short || next === undefined) return false;
  return MEASURES.has(next.norm) || (next.norm === IN && HUNDRED.has(tokens[i + 3]?.norm ?? ''));
}
