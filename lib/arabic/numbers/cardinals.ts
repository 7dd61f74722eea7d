import type { Item } from './items';

/** A number read from items `[from, end)`. */
export interface Reading {
  readonly end: number;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly ordinal?: boolean;
  readonly fraction?: boolean;
  /** Power of ten that closed it (20 مليون: 1e6), 1 without. */
  readonly scale: number;
  /** Digits only, no word. */
  readonly digits: boolean;
  readonly definite: boolean;
  /** Written by the dual of a magnitude (ألفين). */
  readonly dual?: boolean;
  /** The value with the mark of its digits as a decimal's, where it may part thousands as well (1.596 مليون). */
  readonly decimal?: number | undefined;
}

const LONGEST_CHAIN = 3;
/** What بضعة is at most. */
const FEW_MOST = 9;

interface Part {
  readonly end: number;
  readonly value: number;
  readonly dual?: boolean;
}

function isTen(item: Item | undefined): boolean {
  return item?.word?.ten === true && !item.conjunction && item.preposition === '';
}

/** Is item `i` joined by و? 'وأحد عشر' folds to 'واحد عشر', which nobody writes for eleven. */
function joined(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined || item.preposition !== '') return false;
  return item.conjunction || (item.norm === 'واحد' && isTen(items[i + 1]));
}

function plain(item: Item | undefined): item is Item {
  return item !== undefined && !item.conjunction && item.preposition === '';
}

/** A digit word or 1 to 99: what can follow a hundred. */
function readBelowHundred(items: readonly Item[], i: number): Part | undefined {
  const item = items[i];
  const word = item?.word;
  if (item === undefined || word === undefined) return undefined;
  if (word.tens !== undefined) return { end: i + 1, value: word.tens };
  if (word.teen !== undefined) return { end: i + 1, value: word.teen };
  if (word.digit === undefined) return undefined;
  if (word.digit >= 1 && word.digit <= 9) {
    if (isTen(items[i + 1])) return { end: i + 2, value: 10 + word.digit };
    const tens = items[i + 1];
    if (tens?.conjunction === true && tens.preposition === '' && tens.word?.tens !== undefined) {
      return { end: i + 2, value: word.digit + tens.word.tens };
    }
  }
  if (word.onlyCompound === true) return undefined;
  return { end: i + 1, value: word.digit };
}

/** 1 to 999 in words (with 95 hundred as 9500), or a run of digits. */
function readGroup(items: readonly Item[], i: number): Part | undefined {
  const item = items[i];
  if (item === undefined) return undefined;
  let part: Part | undefined;
  if (item.digits !== undefined) {
    if (Number.isNaN(item.digits.value)) return undefined;
    part = { end: i + 1, value: item.digits.value };
  } else if (item.word?.hundred !== undefined) {
    const dual = item.word.hundred === 200;
    part = { end: i + 1, value: item.word.hundred, dual };
  } else {
    part = readBelowHundred(items, i);
    if (part === undefined) return undefined;
  }
  let { end, value } = part;
  const hundred = items[end];
  if (value >= 1 && value < 100 && plain(hundred) && hundred.word?.hundred === 100) {
    value *= 100;
    end += 1;
    part = { end, value };
  }
  const hundreds = items[end - 1]?.word?.hundred !== undefined;
  const next = items[end];
  if (hundreds && next !== undefined && joined(items, end)) {
    const tail =
      next.digits?.plain === true && next.digits.value < 100
        ? { end: end + 1, value: next.digits.value }
        : readBelowHundred(items, end);
    if (tail !== undefined) return { end: tail.end, value: value + tail.value };
  }
  return part;
}

function startsNoun(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    !item.conjunction &&
    item.preposition === '' &&
    item.token.norm.length > 2
  );
}

function hasTanween(text: string): boolean {
  return text.includes('\u064b');
}

/** Factor and meaning of a magnitude at `i`; `counted` where a number stands before it. */
function readMagnitude(
  items: readonly Item[],
  i: number,
  counted: boolean,
  surface: (item: Item) => string,
): { value: number; factor: number; dual: boolean } | undefined {
  const item = items[i];
  const magnitude = item?.word?.magnitude;
  if (item === undefined || magnitude === undefined) return undefined;
  const { value, count } = magnitude;
  if (counted) {
    return count === 'two' || count === 'twoOf' ? undefined : { value, factor: 1, dual: false };
  }
  if (count === 'two' || count === 'twoOf') return { value, factor: 2, dual: true };
  if (count === 'either') {
    // The dual in construct needs its noun; alone on the page it can only be that form.
    const alone = items[i - 1] === undefined && items[i + 1] === undefined;
    const dual = !hasTanween(surface(item)) && (alone || startsNoun(items[i + 1]));
    return { value, factor: dual ? 2 : 1, dual };
  }
  if (count === 'many') return undefined;
  return { value, factor: 1, dual: false };
}

/** From here on a number whose digits are parted by thousands is told in full: there are no millions of such. */
const FULL = 1e6;

/** A group with the magnitudes after it: ثلاثة وعشرون مليونا, ألفان, 7.3 مليار, مئة ألف مليار. */
function readComponent(
  items: readonly Item[],
  i: number,
  surface: (item: Item) => string,
): (Part & { scale: number; decimal: number | undefined }) | undefined {
  const group = readGroup(items, i);
  const written = group?.end === i + 1 ? items[i]?.digits : undefined;
  let decimal = written?.decimalValue;
  let end = group?.end ?? i;
  let value = group?.value ?? 1;
  let dual = group?.dual === true;
  let scale = 1;
  if (group === undefined) {
    const own = readMagnitude(items, i, false, surface);
    if (own === undefined) return undefined;
    value = own.factor * own.value;
    scale = own.value;
    dual = own.dual;
    end = i + 1;
  }
  // No number has more magnitudes in a row; a text of nothing else stays linear.
  for (let steps = 0; steps < LONGEST_CHAIN; steps += 1) {
    const next = items[end];
    if (!plain(next) || next.word?.magnitude === undefined) break;
    const magnitude = readMagnitude(items, end, true, surface);
    if (magnitude === undefined) break;
    // 375,526,840 مليون: the word says again what the digits count out in full.
    const again =
      steps === 0 && written?.plain === false && value >= FULL && magnitude.value >= FULL;
    if (!again) value *= magnitude.value;
    if (decimal !== undefined) decimal *= magnitude.value;
    scale = scale === 1 ? magnitude.value : scale * magnitude.value;
    dual = false;
    end += 1;
  }
  return { end, value, scale, dual, decimal };
}

/** 'ونصف', 'وربع' and the like after a number, with the magnitude that may follow; the part of one it adds. */
export function readAndFraction(
  items: readonly Item[],
  i: number,
): { end: number; of: number; scale: number } | undefined {
  const item = items[i];
  const fraction = item?.word?.fraction;
  if (item?.conjunction !== true || item.preposition !== '' || fraction === undefined) {
    return undefined;
  }
  if (item.word?.digit !== undefined || fraction.count === 0) return undefined;
  if (item.word?.tens !== undefined && !(fraction.of === 5 && fraction.count === 2))
    return undefined;
  const magnitude = items[i + 1]?.word?.magnitude;
  const scaled = plain(items[i + 1]) && magnitude !== undefined;
  return {
    end: scaled ? i + 2 : i + 1,
    of: fraction.count / fraction.of,
    scale: scaled ? magnitude.value : 0,
  };
}

/** Reads vague counts (عشرات الآلاف, بضعة ملايين, آلاف) from `i`. */
function readVague(
  items: readonly Item[],
  i: number,
  surface: (item: Item) => string,
): Reading | undefined {
  const item = items[i];
  const word = item?.word;
  if (item === undefined || word === undefined) return undefined;
  let min: number;
  let max: number;
  let scale = 1;
  if (word.vague !== undefined) {
    // عدة and بضع count nothing without a noun; with the article they are other words.
    if (item.definite && word.vague.min < 10) return undefined;
    // بعده is 'after him', not بعدة.
    if (word.vague.max === 10 && item.preposition !== '' && !surface(item).endsWith('ة')) {
      return undefined;
    }
    ({ min, max } = word.vague);
  } else if (word.magnitude?.count === 'many') {
    scale = word.magnitude.value;
    min = 2 * scale;
    max = 10 * scale - 1;
  } else return undefined;
  let end = i + 1;
  // بضعة عشر: 13 to 19
  if (word.vague?.max === FEW_MOST && isTen(items[end]))
    return {
      end: i + 2,
      value: 10 + min,
      min: 10 + min,
      max: 10 + max,
      scale,
      digits: false,
      definite: item.definite,
    };
  for (let steps = 0; steps < LONGEST_CHAIN; steps += 1) {
    const next = items[end];
    if (!plain(next)) break;
    const factor = next.word?.magnitude?.value ?? (next.word?.hundred === 100 ? 100 : undefined);
    const vagueHundreds = next.word?.vague?.min === 200 ? 100 : undefined;
    const by = factor ?? vagueHundreds;
    if (by === undefined) break;
    min *= by;
    max = (max + 1) * by - 1;
    scale *= by;
    end += 1;
  }
  if (word.vague !== undefined && word.vague.min < 10) {
    const noun = items[end];
    if (end === i + 1 && !(noun?.kind === 'word' && plain(noun))) return undefined;
  }
  return { end, value: min, min, max, scale, digits: false, definite: item.definite };
}

/**
 * Reads a cardinal from item `i`: digits, words of any size, or both. `surface` gives an item as it stands in the
 * text. Undefined where none starts there.
 */
export function readCardinal(
  items: readonly Item[],
  i: number,
  surface: (item: Item) => string,
): Reading | undefined {
  const first = items[i];
  if (first === undefined || (first.word === undefined && first.digits === undefined))
    return undefined;
  const vague = readVague(items, i, surface);
  if (vague !== undefined) return vague;
  const head = readComponent(items, i, surface);
  if (head === undefined) {
    const dozen = first.word?.dozen;
    if (dozen === undefined || dozen.count === 0) return undefined;
    return {
      end: i + 1,
      value: 12 * dozen.count,
      scale: 12,
      digits: false,
      definite: first.definite,
    };
  }
  let { end, value, scale } = head;
  let floor = scale > 1 ? scale : lowest(items, head);
  let dual = head.dual === true;
  for (;;) {
    const next = items[end];
    if (next === undefined || next.preposition !== '') break;
    // Without و only after a magnitude, and only words or digits that say a full lower component.
    if (
      !joined(items, end) &&
      !(floor >= 1000 && next.digits !== undefined && items[end + 1]?.word?.hundred === 100)
    )
      break;
    const dozen = next.word?.dozen;
    if (dozen !== undefined && dozen.count > 0) {
      value += 12 * dozen.count;
      end += 1;
      break;
    }
    const component = readComponent(items, end, surface);
    if (component !== undefined && multipliesAll(component, scale, value)) {
      // ألف ومئة وثلاثون مليارا: the closing magnitude is of all before it.
      value = value * component.scale + component.value;
      ({ end, scale } = component);
      floor = 1;
      break;
    }
    if (component === undefined || component.value >= floor || component.value <= 0) break;
    if (component.scale === 1 && next.digits !== undefined && !Number.isInteger(component.value))
      break;
    value += component.value;
    end = component.end;
    dual = false;
    floor = component.scale > 1 ? component.scale : 1;
    if (floor === 1) break;
  }
  const dozens = items[end];
  if (plain(dozens) && dozens.word?.dozen?.count === 0) {
    value *= 12;
    end += 1;
  }
  const more = readAndFraction(items, end);
  if (more !== undefined && (scale > 1 || more.scale === 0)) {
    value += more.of * (more.scale > 0 ? more.scale : scale);
    end = more.end;
  }
  const point = items[end];
  if (point?.norm === 'فاصله') {
    const decimals = readComponent(items, end + 1, surface);
    if (decimals !== undefined && Number.isInteger(decimals.value) && decimals.value >= 0) {
      value = Number(`${value}.${decimals.value}`);
      end = decimals.end;
    }
  }
  scale = items[end - 1]?.word?.magnitude?.value ?? scale;
  const digits = end === i + 1 && first.digits !== undefined;
  const decimal = end === head.end ? head.decimal : undefined;
  return { end, value, scale, digits, definite: first.definite, dual, decimal };
}

function multipliesAll(
  part: { readonly value: number; readonly scale: number },
  scale: number,
  value: number,
): boolean {
  return scale === 1000 && value < 1e6 && part.scale >= 1e6 && part.value / part.scale < 1000;
}

/** What a further part must stay under: digits and small words take none. */
function lowest(items: readonly Item[], part: Part): number {
  const last = items[part.end - 1]?.word;
  return last?.hundred !== undefined ? 100 : 1;
}
