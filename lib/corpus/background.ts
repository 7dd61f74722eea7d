import { BACKGROUND_TABLE } from './background-data';

/**
 * What is known beforehand of the terms of news, from a fixed table that comes with the extension: how common they are,
 * so that a corpus of thirty articles ranks as sensibly as one of a hundred thousand and no dictionary need be loaded to
 * choose the rarest terms of a query; and which light stems are one family (the court suspended, the suspension), as
 * lib/arabic reads them, so that neither a query nor an import builds its lexicon. Made by scripts/background-table.ts;
 * holds hashes, rounded shares and row numbers only.
 *
 * The table is one string, looked up as it stands: a worker that has just woken decodes nothing. Each stem takes eight
 * characters, ascending: five digits of its hash without its two lowest bits in base 64, three for a number: below 64
 * the share of articles that hold the family which this stem stands for, else 64 more than the row of that stem. The
 * digits keep their order as characters and leave out what a string literal would have to escape.
 */
const DIGITS = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefgh';
const HASH_DIGITS = 5;
const NUMBER_DIGITS = 3;
const WIDTH = HASH_DIGITS + NUMBER_DIGITS;

/** The share's digit d stands for e^(-d / 6): from 1 down to three in a hundred thousand. */
const SHARE_STEPS = 6;
const SHARES = 64;

/** Share of articles for a term that the table does not hold: under one in ten thousand. */
const UNSEEN_SHARE = 0.00004;

/** Terms in more of the articles than this are neither stored nor asked for. */
export const COMMON_SHARE = 0.07;

function digits(value: number, count: number): string {
  let rest = value;
  let out = '';
  for (let i = 0; i < count; i += 1) {
    out = DIGITS.charAt(rest % 64) + out;
    rest = Math.floor(rest / 64);
  }
  return out;
}

/** The digits are the characters from '(' on without the backslash. */
function digitAt(at: number): number {
  const code = BACKGROUND_TABLE.charCodeAt(at);
  return code > 0x5b ? code - 0x29 : code - 0x28;
}

function numberAt(at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i += 1) value = value * 64 + digitAt(i);
  return value;
}

/** A row of the table for a stem that stands for its family. Families over COMMON_SHARE get a share of 1. */
export function shareRow(hash: number, share: number): string {
  const steps = share > COMMON_SHARE ? 0 : Math.round(-Math.log(share) * SHARE_STEPS);
  const number = Math.min(SHARES - 1, Math.max(0, steps));
  return digits(hash >>> 2, HASH_DIGITS) + digits(number, NUMBER_DIGITS);
}

/** A row for a stem whose family another stem stands for, by that one's row. */
export function memberRow(hash: number, row: number): string {
  return digits(hash >>> 2, HASH_DIGITS) + digits(SHARES + row, NUMBER_DIGITS);
}

/** The row of a hash, or -1. Hashes are evenly spread, so that the row can be guessed to within some dozens. */
function rowOf(hash: number): number {
  const rows = BACKGROUND_TABLE.length / WIDTH;
  const wanted = hash >>> 2;
  let low = 0;
  let high = rows - 1;
  let lowest = 0;
  let highest = 2 ** 30;
  while (low <= high) {
    const guess = low + Math.floor(((wanted - lowest) / (highest - lowest + 1)) * (high - low + 1));
    const row = Math.min(high, Math.max(low, guess));
    const here = numberAt(row * WIDTH, HASH_DIGITS);
    if (here === wanted) return row;
    if (here < wanted) {
      low = row + 1;
      lowest = here;
    } else {
      high = row - 1;
      highest = here;
    }
    if (wanted < lowest || wanted > highest) return -1;
  }
  return -1;
}

/** A term of the index. */
export interface BackgroundTerm {
  /** A multiple of four. */
  readonly hash: number;
  /** Share of news articles that hold it; 1 for all that are too common. */
  readonly share: number;
}

/** A term that the table does not hold. */
export function unseenTerm(hash: number): BackgroundTerm {
  return { hash, share: UNSEEN_SHARE };
}

/** The term that the family of a stem goes by, from the hash of the stem (see ownTerm); null where the table lacks it. */
export function backgroundTerm(hash: number): BackgroundTerm | null {
  let row = rowOf(hash);
  if (row < 0) return null;
  let number = numberAt(row * WIDTH + HASH_DIGITS, NUMBER_DIGITS);
  let family = hash;
  if (number >= SHARES) {
    row = number - SHARES;
    family = numberAt(row * WIDTH, HASH_DIGITS) * 4;
    number = numberAt(row * WIDTH + HASH_DIGITS, NUMBER_DIGITS);
  }
  return { hash: family, share: Math.exp(-number / SHARE_STEPS) };
}

/** In so many articles that it is of no use for finding the related ones. */
export function isTooCommon(share: number): boolean {
  return share > COMMON_SHARE;
}
