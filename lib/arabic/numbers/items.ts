import type { WordAnalysis } from '../word-analysis';
import type { Span, Token, TokenizedText } from '../types';
import {
  ALL_DIGITS,
  countsBehindBracket,
  powerAfter,
  spacedThousands,
  turnedDecimal,
} from './digit-runs';
import { type DecimalMark, type DigitReading, isNumberMark, readDigits } from './digits';
import { type Gap, gapBefore, gapKind, gluedTo } from './gaps';
import type { NumberWord } from './vocabulary';
import { memoOf } from '../word-memo';
import { SIX_OR_OTHER } from './word-table';
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

/**
 * An item while it is made. Objects of a class and no literals: what the engine's first small collections find alive of
 * the literals of one place it takes for long-lived, and lays all later ones out among the old, where they cost ten
 * times as much to clear away; of classes it never does.
 */
class NewItem implements Item {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
  readonly norm: string;
  conjunction = false;
  preposition = '';
  definite = false;
  reading: WordAnalysis | undefined = undefined;
  use: WordUse | undefined = undefined;
  word: NumberWord | undefined = undefined;
  digits: DigitReading | undefined = undefined;
  glued = false;
  lineStart = false;
  negative = false;

  /** @param at index of the token */
  constructor(
    readonly kind: Item['kind'],
    readonly token: Token,
    at: number,
  ) {
    this.start = token.start;
    this.end = token.end;
    this.firstToken = at;
    this.endToken = at + 1;
    this.norm = token.norm;
  }
}

/** Is a word what three to ten count: an indefinite noun in the plural, and no singular in the accusative (مسؤولا)? */
function isCountedPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.definite || token.conjunction !== '') return false;
  const { pos, lemma, stem } = token;
  return token.preposition === '' && pos === 'noun' && lemma !== stem && stem !== `${lemma}ا`;
}

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
      // آل ثاني: a house, no article.
      const clitic = text.charAt(token.start) === 'آ' ? undefined : use?.clitic;
      if (clitic !== undefined) {
        conjunction ||= clitic.conjunction;
        if (preposition === '') ({ preposition } = clitic);
        definite ||= clitic.definite;
        if (pending < 0) pending = i;
        i += 1;
        continue;
      }
      const started = pending < 0 ? gap : gapBefore(this.doc, pending);
      if (token.kind === 'number') {
        i = this.digits(i, { conjunction, preposition, definite }, started);
      } else {
        const found = use === undefined ? undefined : this.numberIn(token, use, tokens[i + 1]);
        const kind = use !== undefined ? 'word' : token.kind === 'latin' ? 'latin' : 'mark';
        const item = new NewItem(kind, token, i);
        item.conjunction = conjunction || (found?.conjunction ?? token.conjunction !== '');
        item.preposition =
          preposition !== '' ? preposition : (found?.preposition ?? token.preposition);
        item.definite = definite || (found?.definite ?? token.definite);
        item.glued = started === 'none';
        item.lineStart = started === 'line';
        item.reading = readings[i];
        item.use = use;
        item.word = found?.entry;
        this.items.push(item);
        i += 1;
      }
      conjunction = definite = false;
      preposition = '';
      pending = -1;
    }
    return this.items;
  }

  /**
   * The number that a word tells before the token `next`. Folding makes ميتا (dead) and مئتا one: only a spelling with
   * hamza is the number.
   */
  private numberIn(token: Token, { number }: WordUse, next: Token | undefined): WordUse['number'] {
    if (number && SIX_OR_OTHER.has(token.norm) && !isCountedPlural(next)) return undefined;
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
      if (!gluedTo(this.doc, next) || !gluedTo(this.doc, next + 1)) break;
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
      const bullet = before.lineStart && gapBefore(this.doc, next) === 'space';
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
    const turned = turnedDecimal(this.doc, next, run);
    if (turned !== undefined) ({ end, next } = turned);
    let reading = turned?.reading ?? readDigits(run, this.mark);
    if (reading.plain && reading.width <= 3 && !negative) {
      const grouped = spacedThousands(this.doc, next, reading);
      if (grouped !== undefined) {
        end = grouped.end;
        next = grouped.next;
        reading = { ...reading, value: grouped.value, decimalValue: undefined };
      }
    }
    const power = powerAfter(this.doc, next, reading.value);
    if (power !== undefined) {
      end = power.end;
      next = power.next;
      reading = { ...reading, value: power.value, decimalValue: undefined, plain: false };
    }
    const inside = this.items[this.items.length - 1];
    if (inside !== undefined && glued && countsBehindBracket(this.doc, inside, next, reading)) {
      this.items.pop();
      glued = inside.glued;
      firstToken = inside.firstToken;
      next += 1;
    }
    const item = new NewItem('digits', token, firstToken);
    item.start = start;
    item.end = end;
    item.endToken = next;
    const { value, decimalValue } = reading;
    item.digits = negative
      ? { ...reading, value: -value, decimalValue: decimalValue && -decimalValue }
      : reading;
    item.conjunction = clitic.conjunction;
    item.preposition = clitic.preposition;
    item.definite = clitic.definite;
    item.glued = glued;
    item.lineStart = lineStart;
    item.negative = negative;
    this.items.push(item);
    return next;
  }
}

/** The items of a text; made once for numbers and dates. */
export function itemsOf(doc: TokenizedText): readonly Item[] {
  return (memoOf(doc).items ??= new Builder(doc).build());
}
