import { BACKGROUND_TABLE } from './background-data';

/**
 * How common the terms of news are, from a fixed table that comes with the extension: so that a corpus of thirty
 * articles ranks as sensibly as one of a hundred thousand, and so that no dictionary need be loaded to choose the
 * rarest terms of a query. Made by scripts/background-table.ts from counts; holds hashes and rounded shares only.
 *
 * The table is one string, looked up as it stands: a worker that has just woken decodes nothing. Each term takes seven
 * characters, ascending: six digits of its hash in base 64, one for the share of articles. The digits keep their order
 * as characters and leave out what a string literal would have to escape.
 */
const DIGITS = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefgh';
const HASH_DIGITS = 6;
const WIDTH = HASH_DIGITS + 1;

/** The share's digit d stands for e^(-d / 6): from 1 down to three in a hundred thousand. */
const SHARE_STEPS = 6;

/** Share of articles for a term that the table does not hold: under one in ten thousand. */
const UNSEEN_SHARE = 0.00004;

/** Terms in more of the articles than this are neither stored nor asked for. */
export const COMMON_SHARE = 0.05;

function hashDigits(hash: number): string {
  let rest = hash;
  let out = '';
  for (let i = 0; i < HASH_DIGITS; i += 1) {
    out = DIGITS.charAt(rest % 64) + out;
    rest = Math.floor(rest / 64);
  }
  return out;
}

/** A row of the table. Terms over COMMON_SHARE get the digit 0, a share of 1, however common exactly. */
export function tableRow(hash: number, share: number): string {
  const steps = share > COMMON_SHARE ? 0 : Math.round(-Math.log(share) * SHARE_STEPS);
  return hashDigits(hash) + DIGITS.charAt(Math.min(63, Math.max(0, steps)));
}

/** Share of news articles that hold the term; 1 for all that are too common. */
export function backgroundShare(hash: number): number {
  const wanted = hashDigits(hash);
  let low = 0;
  let high = BACKGROUND_TABLE.length / WIDTH;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = middle * WIDTH;
    const here = BACKGROUND_TABLE.slice(at, at + HASH_DIGITS);
    if (here === wanted) {
      const digit = DIGITS.indexOf(BACKGROUND_TABLE.charAt(at + HASH_DIGITS));
      return Math.exp(-digit / SHARE_STEPS);
    }
    if (here < wanted) low = middle + 1;
    else high = middle;
  }
  return UNSEEN_SHARE;
}

/** In over 5% of articles: of no use for finding the related ones. */
export function isTooCommon(share: number): boolean {
  return share > COMMON_SHARE;
}
