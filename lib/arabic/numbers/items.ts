import type { WordAnalysis } from '../clitics';
import type { Span, Token, TokenizedText } from '../types';
import { type DecimalMark, type DigitReading, isNumberMark, readDigits } from './digits';
import { isUnitWord } from './units';
import type { NumberWord } from './vocabulary';
import { foldWord } from '../normalise';
import { memoOf } from '../word-memo';
import { type LoneClitic, type WordUse, wordUse } from './word-use';

/**
 * What number and date rules read: a token, or several that make one run of digits. A lone clitic before it (و ثلاثون,
 * الـ 20) is taken in as a flag.
 */
export interface Item extends Span {
  readonly kind: 'digits' | 'word' | 'latin' | 'mark';
  readonly firstToken: number;
  readonly endToken: number;
  /** Folded text; of digits the digits as written, folded. */
  readonly norm: string;
  readonly conjunction: boolean;
  readonly preposition: string;
  readonly definite: boolean;
  readonly token: Token;
  /** The reading that the token stands in, of words only. */
  readonly reading: WordAnalysis | undefined;
  /** What a word can be in numbers and dates; of words only. */
  readonly use: WordUse | undefined;
  readonly word: NumberWord | undefined;
  readonly digits: DigitReading | undefined;
  /** No white space between this and the item before. */
  readonly glued: boolean;
  /** First of its line. */
  readonly lineStart: boolean;
  /** Digits with a minus sign before them. */
  readonly negative: boolean;
}

type Gap = 'none' | 'space' | 'line';

function gapKind(text: string, from: number, to: number): Gap {
  if (to === from + 1 && text.charCodeAt(from) === 0x20) return 'space';
  let kind: 'none' | 'space' = 'none';
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return 'line';
    if (code === 0x20 || code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a))
      kind = 'space';
    else if (code === 0x202f || code === 0x3000 || code === 0x205f) kind = 'space';
  }
  return kind;
}

/** 000,01: the last group of a number with its decimals, as a number; undefined where it isn't one. */
function decimalTail(norm: string): number | undefined {
  const mark = norm.charAt(3);
  if (norm.length < 5 || norm.length > 9 || (mark !== ',' && mark !== '.')) return undefined;
  const value = Number(`${norm.slice(0, 3)}.${norm.slice(4)}`);
  return Number.isNaN(value) ? undefined : value;
}

/** The letter that some agencies type for the decimal mark. */
const DECIMAL_LETTER = 'ر';
const RIGHT_TO_LEFT = '\u200f';
const ALL_DIGITS = /^[0-9]+$/;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
]);
const MINUS = new Set(['-', '−', '–', '‐', '‑']);

class Builder {
  readonly items: Item[] = [];
  private mark: DecimalMark = 'unknown';

  constructor(private readonly doc: TokenizedText) {
    this.mark = this.provenMark();
  }

  /** The first run of digits that can be read in one way only decides for the whole text. */
  private provenMark(): DecimalMark {
    for (const token of this.doc.tokens) {
      // Digits alone prove nothing.
      if (token.kind !== 'number' || ALL_DIGITS.test(token.norm)) continue;
      const run = this.doc.text.slice(token.start, Math.min(token.end, token.start + 80));
      const { proves, parts } = readDigits(run, 'unknown');
      // 15.7 in a text may be a day and a month; a decimal of one part above 31 or with a third digit is none.
      if (proves !== 'unknown' && !(parts.length === 2 && (parts[0] ?? 0) >= 1900)) return proves;
    }
    return 'unknown';
  }

  build(): Item[] {
    const { text, tokens } = this.doc;
    const { words, readings } = memoOf(this.doc);
    let conjunction = false;
    let preposition = '';
    let definite = false;
    let pending = -1;
    for (let i = 0; i < tokens.length;) {
      const token = tokens[i];
      if (token === undefined) break;
      const previous = tokens[i - 1];
      const gap = previous === undefined ? 'line' : gapKind(text, previous.end, token.start);
      if (pending >= 0 && gap === 'line') {
        conjunction = definite = false;
        preposition = '';
        pending = -1;
      }
      const word = words[i];
      const use = word === undefined ? undefined : wordUse(word);
      const clitic = use?.clitic;
      if (clitic !== undefined) {
        conjunction ||= clitic.conjunction;
        if (preposition === '') ({ preposition } = clitic);
        definite ||= clitic.definite;
        if (pending < 0) pending = i;
        i += 1;
        continue;
      }
      const started = pending < 0 ? gap : this.gapBefore(pending);
      if (token.kind === 'number') {
        i = this.digits(i, { conjunction, preposition, definite }, started);
      } else {
        const found = use === undefined ? undefined : this.numberIn(token, use);
        // One literal with every field: items of one shape are much faster to make and to read.
        this.items.push({
          kind: use !== undefined ? 'word' : token.kind === 'latin' ? 'latin' : 'mark',
          start: token.start,
          end: token.end,
          firstToken: i,
          endToken: i + 1,
          norm: token.norm,
          conjunction: conjunction || (found?.conjunction ?? token.conjunction !== ''),
          preposition: preposition !== '' ? preposition : (found?.preposition ?? token.preposition),
          definite: definite || (found?.definite ?? token.definite),
          token,
          reading: readings[i],
          use,
          word: found?.entry,
          digits: undefined,
          glued: started === 'none',
          lineStart: started === 'line',
          negative: false,
        });
        i += 1;
      }
      conjunction = definite = false;
      preposition = '';
      pending = -1;
    }
    return this.items;
  }

  private gapBefore(index: number): Gap {
    const token = this.doc.tokens[index];
    const previous = this.doc.tokens[index - 1];
    if (token === undefined || previous === undefined) return 'line';
    return gapKind(this.doc.text, previous.end, token.start);
  }

  private gluedTo(index: number): boolean {
    return this.gapBefore(index) === 'none';
  }

  /** Folding makes ميتا (dead) and مئتا one: only a spelling with hamza is the number. */
  private numberIn(token: Token, { number }: WordUse): WordUse['number'] {
    if (number?.entry.hundred === 200 && !number.entry.magnitude && token.norm.includes('ميت')) {
      const written = this.doc.text.slice(token.start, token.end);
      if (!written.includes('ئ')) return undefined;
    }
    return number;
  }

  /** One run of digits: glued marks with digits after them, and thousands set apart by thin or plain spaces. */
  private digits(first: number, clitic: LoneClitic, gap: Gap): number {
    const { text, tokens } = this.doc;
    const token = tokens[first];
    if (token === undefined) return first + 1;
    let start = token.start;
    let end = token.end;
    let next = first + 1;
    for (let steps = 0; steps < 12; steps += 1) {
      const mark = tokens[next];
      const more = tokens[next + 1];
      if (mark === undefined || more?.kind !== 'number') break;
      if (!isNumberMark(text.slice(mark.start, mark.end))) break;
      if (!this.gluedTo(next) || !this.gluedTo(next + 1)) break;
      end = more.end;
      next += 2;
    }
    let firstToken = first;
    let negative = false;
    let glued = gap === 'none';
    let lineStart = gap === 'line';
    let run = text.slice(start, Math.min(end, start + 400));
    const before = this.items[this.items.length - 1];
    if (glued && before?.kind === 'mark' && before.endToken === first && !before.glued) {
      const sign = text.slice(before.start, before.end);
      const bullet = before.lineStart && this.gapBefore(next) === 'space';
      if (sign === '.' || sign === '٫') {
        run = `0${sign}${run}`;
      } else if (MINUS.has(sign) && !bullet) {
        negative = true;
      }
      if (negative || sign === '.' || sign === '٫') {
        this.items.pop();
        start = before.start;
        firstToken = before.firstToken;
        glued = before.glued;
        lineStart = before.lineStart;
      }
    }
    const turned = this.turnedDecimal(next, run);
    if (turned !== undefined) ({ end, next } = turned);
    let reading = turned?.reading ?? readDigits(run, this.mark);
    if (reading.plain && reading.width <= 3 && !negative) {
      const grouped = this.spacedThousands(next, reading);
      if (grouped !== undefined) {
        end = grouped.end;
        next = grouped.next;
        reading = { ...reading, value: grouped.value };
      }
    }
    const power = this.powerAfter(next, reading.value);
    if (power !== undefined) {
      end = power.end;
      next = power.next;
      reading = { ...reading, value: power.value, plain: false };
    }
    const inside = this.items[this.items.length - 1];
    if (inside !== undefined && glued && this.countsBehindBracket(inside, next, reading)) {
      this.items.pop();
      glued = inside.glued;
      firstToken = inside.firstToken;
      next += 1;
    }
    this.items.push({
      kind: 'digits',
      start,
      end,
      firstToken,
      endToken: next,
      norm: token.norm,
      token,
      reading: undefined,
      use: undefined,
      word: undefined,
      digits: negative ? { ...reading, value: -reading.value } : reading,
      conjunction: clitic.conjunction,
      preposition: clitic.preposition,
      definite: clitic.definite,
      glued,
      lineStart,
      negative,
    });
    return next;
  }

  /**
   * Decimals typed from right to left, the whole number last: 5ر2 is 2.5, and 5. with a right-to-left mark before the 2
   * is too. `run` ends before token `from`.
   */
  private turnedDecimal(
    from: number,
    run: string,
  ): { end: number; next: number; reading: DigitReading } | undefined {
    const { tokens } = this.doc;
    const letter = tokens[from];
    const whole = tokens[from + 1];
    let decimals = '';
    let ones = '';
    let end = tokens[from - 1]?.end ?? 0;
    let next = from;
    if (letter?.norm === DECIMAL_LETTER && whole?.kind === 'number') {
      if (!this.gluedTo(from) || !this.gluedTo(from + 1) || !ALL_DIGITS.test(whole.norm))
        return undefined;
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
      parts: [Number(ones), Number(decimals)],
      width: ones.length,
      plain: false,
      proves: 'unknown',
    };
    return { end, next, reading };
  }

  /** (63) خريجا, «34» وافدا, (350) ألف: the brackets only set off a number that counts the noun behind them. */
  private countsBehindBracket(open: Item, from: number, reading: DigitReading): boolean {
    if (open.lineStart || BRACKETS.get(open.norm) === undefined) return false;
    const { tokens } = this.doc;
    const close = tokens[from];
    const noun = tokens[from + 1];
    if (close === undefined || noun?.kind !== 'word' || !this.gluedTo(from)) return false;
    if (BRACKETS.get(open.norm) !== close.norm || this.gapBefore(from + 1) === 'line') return false;
    if (noun.definite || noun.conjunction !== '' || noun.preposition !== '') return false;
    const year = reading.plain && reading.width === 4 && reading.value > 1300;
    if (year || Number.isNaN(reading.value)) return false;
    const word = memoOf(this.doc).words[from + 1];
    const use = word === undefined ? undefined : wordUse(word);
    if (use?.number?.entry.magnitude !== undefined || isUnitWord(noun.norm)) return true;
    // '(1) تحسين …' opens a point of a list.
    return noun.pos === 'noun' && noun.norm.length >= 3;
  }

  private spacedThousands(
    from: number,
    reading: DigitReading,
  ): { end: number; next: number; value: number } | undefined {
    const { text, tokens } = this.doc;
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
  private powerAfter(
    from: number,
    mantissa: number,
  ): { end: number; next: number; value: number } | undefined {
    const { tokens } = this.doc;
    const letter = tokens[from];
    if (letter === undefined || !this.gluedTo(from)) return undefined;
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
    if (mark !== undefined && (mark.norm === '+' || mark.norm === '-') && this.gluedTo(at)) {
      sign = mark.norm === '-' ? -1 : 1;
      at += 1;
    }
    const digits = tokens[at];
    if (digits?.kind !== 'number' || digits.norm.length > 3 || !this.gluedTo(at)) return undefined;
    const value = raise(sign * Number(digits.norm));
    return Number.isFinite(value) ? { end: digits.end, next: at + 1, value } : undefined;
  }
}

const cache = new WeakMap<TokenizedText, readonly Item[]>();

/** The items of a text; made once for numbers and dates. */
export function itemsOf(doc: TokenizedText): readonly Item[] {
  let items = cache.get(doc);
  if (items === undefined) {
    items = new Builder(doc).build();
    cache.set(doc, items);
  }
  return items;
}
