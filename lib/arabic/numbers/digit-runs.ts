/**
 * What a run of digits takes in beyond its first token. In all answers `end` is an offset in the text and `next` the
 * token after what was taken in.
 */
import { foldWord } from '../normalise';
import { isSplitDecimal } from '../split-decimals';
import type { TokenizedText } from '../types';
import { memoOf } from '../word-memo';
import { type DigitReading, isNumberMark, readDigits } from './digits';
import { gapBefore, gluedTo } from './gaps';
import { isUnitWord } from './units';
import { wordUse } from './word-use';

/** The letter that some agencies type for the decimal mark. */
const DECIMAL_LETTER = 'ر';
const RIGHT_TO_LEFT = '\u200f';
/** Nothing but digits, folded. */
export const ALL_DIGITS = /^[0-9]+$/;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
]);

/** 000,01: the last group of a number with its decimals, as a number; undefined where it isn't one. */
function decimalTail(norm: string): number | undefined {
  const mark = norm.charAt(3);
  if (norm.length < 5 || norm.length > 9 || (mark !== ',' && mark !== '.')) return undefined;
  const value = Number(`${norm.slice(0, 3)}.${norm.slice(4)}`);
  return Number.isNaN(value) ? undefined : value;
}

/**
 * Decimals typed from right to left, the whole number last: 5ر2 is 2.5, and 5. with a right-to-left mark before the 2
 * is too, also where that mark became a space (5. 2 مليون). `run` ends before token `from`.
 */
export function turnedDecimal(
  doc: TokenizedText,
  from: number,
  run: string,
): { end: number; next: number; reading: DigitReading } | undefined {
  const { tokens } = doc;
  const letter = tokens[from];
  const whole = tokens[from + 1];
  let decimals = '';
  let ones = '';
  let end = tokens[from - 1]?.end ?? 0;
  let next = from;
  if (letter?.norm === DECIMAL_LETTER && whole?.kind === 'number') {
    if (!gluedTo(doc, from) || !gluedTo(doc, from + 1) || !ALL_DIGITS.test(whole.norm))
      return undefined;
    decimals = tokens[from - 1]?.norm ?? '';
    ones = whole.norm;
    ({ end } = whole);
    next = from + 2;
  } else if (whole !== undefined && isSplitDecimal(tokens, from)) {
    decimals = tokens[from - 1]?.norm ?? '';
    ones = whole.norm;
    ({ end } = whole);
    next = from + 2;
  } else {
    const at = run.indexOf(RIGHT_TO_LEFT);
    if (at < 2 || !isNumberMark(run.charAt(at - 1))) return undefined;
    const [a, b, ...more] = readDigits(run, 'unknown').parts;
    if (a === undefined || b === undefined || more.length > 0) return undefined;
    decimals = foldWord(run.slice(0, at - 1));
    ones = String(b);
  }
  if (!ALL_DIGITS.test(decimals) || decimals.length > 20 || ones.length > 20) return undefined;
  const reading: DigitReading = {
    value: Number(`${ones}.${decimals}`),
    decimalValue: undefined,
    settled: true,
    either: '',
    parts: [Number(ones), Number(decimals)],
    width: ones.length,
    plain: false,
    proves: 'unknown',
  };
  return { end, next, reading };
}

/** Up to here a count takes the plural. */
const FEW = 10;

/** (63) خريجا, «34» وافدا, (350) ألف: the brackets only set off a number that counts the noun behind them. */
export function countsBehindBracket(
  doc: TokenizedText,
  open: { readonly norm: string; readonly lineStart: boolean },
  from: number,
  reading: DigitReading,
): boolean {
  if (open.lineStart || BRACKETS.get(open.norm) === undefined) return false;
  const { tokens } = doc;
  const close = tokens[from];
  const noun = tokens[from + 1];
  if (close === undefined || noun?.kind !== 'word' || !gluedTo(doc, from)) return false;
  if (BRACKETS.get(open.norm) !== close.norm || gapBefore(doc, from + 1) === 'line') return false;
  if (noun.definite || noun.conjunction !== '' || noun.preposition !== '') return false;
  const year = reading.plain && reading.width === 4 && reading.value > 1300;
  if (year || Number.isNaN(reading.value)) return false;
  const word = memoOf(doc).words[from + 1];
  const use = word === undefined ? undefined : wordUse(word);
  if (use?.number?.entry.magnitude !== undefined || isUnitWord(noun.norm)) return true;
  // '(1) تحسين …' opens a point of a list; behind more than ten a noun of one doing (غارة, عملية) is counted.
  const once = noun.pos === 'verbal-noun' && noun.norm.endsWith('ه') && reading.value > FEW;
  return (noun.pos === 'noun' || once) && noun.norm.length >= 3;
}

/** The thousands of a number set apart by thin or plain spaces (12 000 000), from token `from` on; undefined where none are. */
export function spacedThousands(
  doc: TokenizedText,
  from: number,
  reading: DigitReading,
): { end: number; next: number; value: number } | undefined {
  const { text, tokens } = doc;
  let value = reading.value;
  let next = from;
  let groups = 0;
  let thin = true;
  let round = true;
  while (groups < 5) {
    const token = tokens[next];
    const previous = tokens[next - 1];
    if (token?.kind !== 'number' || previous === undefined) break;
    if (token.start - previous.end !== 1) break;
    const decimal = decimalTail(token.norm);
    if (token.norm.length !== 3 && decimal === undefined) break;
    thin &&= text.charCodeAt(previous.end) !== 0x20;
    round &&= token.norm === '000' || token.norm === '500';
    value = value * 1000 + (decimal ?? Number(token.norm));
    next += 1;
    groups += 1;
    if (decimal !== undefined) break;
  }
  const end = tokens[next - 1]?.end;
  const certain = groups >= 2 || (groups === 1 && (thin || round));
  if (!certain || end === undefined || reading.value === 0) return undefined;
  return { end, next, value };
}

/** Scientific notation: 1e10, 12.3e+14, 2.5^-1. */
export function powerAfter(
  doc: TokenizedText,
  from: number,
  mantissa: number,
): { end: number; next: number; value: number } | undefined {
  const { tokens } = doc;
  const letter = tokens[from];
  if (letter === undefined || !gluedTo(doc, from)) return undefined;
  const raise = (exponent: number): number =>
    letter.norm === '^' ? mantissa ** exponent : Number(`${mantissa}e${exponent}`);
  if (letter.kind === 'latin' && letter.norm.length <= 4 && letter.norm.startsWith('e')) {
    const exponent = Number(letter.norm.slice(1));
    if (letter.norm.length > 1 && Number.isInteger(exponent)) {
      return { end: letter.end, next: from + 1, value: raise(exponent) };
    }
  }
  if (letter.norm !== 'e' && letter.norm !== '^') return undefined;
  let at = from + 1;
  let sign = 1;
  const mark = tokens[at];
  if (mark !== undefined && (mark.norm === '+' || mark.norm === '-') && gluedTo(doc, at)) {
    sign = mark.norm === '-' ? -1 : 1;
    at += 1;
  }
  const digits = tokens[at];
  if (digits?.kind !== 'number' || digits.norm.length > 3 || !gluedTo(doc, at)) return undefined;
  const value = raise(sign * Number(digits.norm));
  return Number.isFinite(value) ? { end: digits.end, next: at + 1, value } : undefined;
}
