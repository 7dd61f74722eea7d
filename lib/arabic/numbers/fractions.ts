import type { Reading } from './cardinals';
import { readCardinal } from './cardinals';
import type { Item } from './items';
import { foldWord } from '../normalise';

const DAMMA = '\u064f';

/** Words after نصف and ربع that name a round of a cup or a part of the year, not a share. */
const ROUNDS = new Set(['نهائي', 'النهائي', 'نهايي', 'النهايي', 'سنوي', 'سنويه', 'شهري', 'شهريه']);

function clean(item: Item | undefined): item is Item {
  return item !== undefined && !item.conjunction && item.preposition === '';
}

/** نصف مليون, ثلاثة أرباع المليون: the magnitude a fraction is of, or 1. */
function scaleAfter(items: readonly Item[], i: number): { end: number; scale: number } {
  const item = items[i];
  const magnitude = item?.word?.magnitude;
  if (clean(item) && magnitude !== undefined && magnitude.count !== 'many') {
    return { end: i + 1, scale: magnitude.value };
  }
  const dozen = item?.word?.dozen;
  if (clean(item) && dozen?.count === 1) return { end: i + 1, scale: 12 };
  return { end: i, scale: 1 };
}

function reading(items: readonly Item[], end: number, value: number, definite: boolean): Reading {
  const of = scaleAfter(items, end);
  return {
    end: of.end,
    value: value * of.scale,
    fraction: true,
    scale: of.scale,
    digits: false,
    definite,
  };
}

/** Verbs, by lemma, that take a part of a thing: nobody deletes or eats a price. */
const PARTED = new Set('حذف أكل التهم اقتطع أنجز أكمل استهلك أتلف احتل'.split(' ').map(foldWord));

/** A fraction that opens with its own word: نصف, ثلثا, ربع, خمس السكان. */
function readFractionWord(
  items: readonly Item[],
  i: number,
  surface: (item: Item) => string,
): Reading | undefined {
  const item = items[i];
  const fraction = item?.word?.fraction;
  if (item === undefined || fraction === undefined || fraction.count === 0) return undefined;
  const next = items[i + 1];
  if (next !== undefined && ROUNDS.has(next.norm)) return undefined;
  // 'نص' is a text; the spoken half stands before a magnitude or after و.
  if (item.norm.endsWith('نص') && next?.word?.magnitude === undefined) return undefined;
  if (fraction.count === 1 && item.definite) return undefined;
  if (item.word?.tens !== undefined) {
    // خُمسَين and خمسين differ in their vowels only.
    return surface(item).includes('خُ') ? reading(items, i + 1, 2 / fraction.of, false) : undefined;
  }
  // ثمن is a price, عشر and سبع are ten and seven far more often than parts.
  if (fraction.of === 8 && fraction.count === 1) {
    const eaten = PARTED.has(items[i - 1]?.token.lemma ?? '') && clean(next) && next.definite;
    return eaten ? reading(items, i + 1, 1 / 8, false) : undefined;
  }
  if (item.word?.digit !== undefined) {
    // عُشر إنتاجه: its vowel tells the part from the number.
    const vowelled = surface(item).charAt(1) === DAMMA && next?.token.enclitic !== '';
    const whole = clean(next) && (next.definite || vowelled) && next.word === undefined;
    return whole ? reading(items, i + 1, 1 / fraction.of, false) : undefined;
  }
  // ثلثا السكان: the dual before its noun; ثلثا alone is the accusative of one third.
  const pair = fraction.count === 1 && fraction.of > 2 && item.norm.endsWith('ا');
  if (pair && clean(next) && next.definite) return reading(items, i + 1, 2 / fraction.of, true);
  if (fraction.count === 1 && fraction.of === 2 && item.preposition === 'ب') return undefined;
  return reading(items, i + 1, fraction.count / fraction.of, item.definite);
}

/** Words for a part, before 'of' and a number. */
export const PART: ReadonlySet<string> = new Set(['جزء', 'جزءا', 'اجزاء', 'جزا']);

/** كم هي, كم يساوي before item `i`: a sum to be worked out, where على divides. */
function isAsked(items: readonly Item[], i: number): boolean {
  return (
    items[i - 1]?.norm === 'كم' ||
    (items[i - 2]?.norm === 'كم' && ASKS.has(items[i - 1]?.norm ?? ''))
  );
}
const ASKS = new Set('هي هو يساوي تساوي حاصل ناتج'.split(' ').map(foldWord));

/**
 * A number over another: ثلاثة أرباع, جزء من مئة, واحد على عشرين, 3/4. Needs the numerator `top` read before it;
 * `asked` where a sum is asked for.
 */
function readOver(
  items: readonly Item[],
  top: Reading,
  asked: boolean,
  surface: (item: Item) => string,
): Reading | undefined {
  const next = items[top.end];
  if (next === undefined) return undefined;
  const many = next.word?.fraction;
  if (clean(next) && many?.count === 0) {
    // 'مئة وثلاثون وخمسة أثمان' has its whole number apart; here all of it is the numerator.
    return reading(items, top.end + 1, top.value / many.of, top.definite);
  }
  if (next.kind === 'word' && PART.has(next.norm) && items[top.end + 1]?.norm === 'من') {
    const bottom = readCardinal(items, top.end + 2, surface);
    if (bottom !== undefined && bottom.value > 0) {
      const split = bottom.value === 100 && top.value > 100 && top.value % 100 !== 0;
      const whole = split ? Math.floor(top.value / 100) * 100 : 0;
      return { ...bottom, value: whole + (top.value - whole) / bottom.value, fraction: true };
    }
  }
  if (next.norm === 'من' && top.value === 1 && !top.digits) {
    const bottom = readCardinal(items, top.end + 1, surface);
    if (bottom !== undefined && bottom.value >= 100 && bottom.scale > 1 && !bottom.definite) {
      return { ...bottom, value: 1 / bottom.value, fraction: true };
    }
  }
  if (next.norm === 'علي' && asked) {
    const bottom = readCardinal(items, top.end + 1, surface);
    if (bottom !== undefined && bottom.value > 0)
      return { ...bottom, value: top.value / bottom.value, fraction: true };
  }
  if (next.norm === 'علي' && Number.isInteger(top.value) && Math.abs(top.value) <= 10) {
    const bottom = readCardinal(items, top.end + 1, surface);
    if (bottom !== undefined && bottom.value > top.value && Number.isInteger(bottom.value)) {
      if (top.value === 1 || bottom.value === 10 || bottom.value === 100) {
        return { ...bottom, value: top.value / bottom.value, fraction: true };
      }
    }
  }
  return undefined;
}

/** Digits with a stroke: 3/4, and a mixed number on either side of it. Dates are told apart by the caller. */
function readStroke(items: readonly Item[], i: number): Reading | undefined {
  const top = items[i];
  const stroke = items[i + 1];
  const bottom = items[i + 2];
  if (top?.digits?.plain !== true || bottom?.digits?.plain !== true) return undefined;
  if (stroke?.norm !== '/' || !stroke.glued || !bottom.glued) return undefined;
  if (items[i + 3]?.norm === '/' || bottom.digits.value === 0) return undefined;
  if (top.digits.width > 3 || bottom.digits.width > 3) return undefined;
  const alone = items[i - 1] === undefined && items[i + 3] === undefined;
  // 6/1 is a score, 20/3 a day: more than the whole only where nothing else is said.
  if (top.digits.value > bottom.digits.value && !alone) return undefined;
  let value = top.digits.value / bottom.digits.value;
  let end = i + 3;
  const after = items[end];
  if (value < 1 && after?.digits?.plain === true && !after.glued && after.digits.width <= 2) {
    const closes = items[end + 1] === undefined || items[end + 1]?.kind === 'mark';
    if (closes) {
      value += after.digits.value;
      end += 1;
    }
  }
  return { end, value, fraction: true, scale: 1, digits: true, definite: false };
}

/** Reads a fraction from item `i`, alone or as part of a cardinal that starts there; undefined where none does. */
export function readFraction(
  items: readonly Item[],
  i: number,
  cardinal: Reading | undefined,
  surface: (item: Item) => string,
): Reading | undefined {
  const stroke = readStroke(items, i);
  if (stroke !== undefined) return stroke;
  const item = items[i];
  if (item !== undefined && PART.has(item.norm) && items[i + 1]?.norm === 'من') {
    const bottom = readCardinal(items, i + 2, surface);
    // 'جزء من ألف' says a thousandth; 'جزء من خمسة' may be a part of five things.
    if (bottom !== undefined && bottom.value >= 10 && !bottom.digits) {
      const parts = items[bottom.end];
      const end = parts !== undefined && PART.has(parts.norm) ? bottom.end + 1 : bottom.end;
      if (end > bottom.end || bottom.value % 100 === 0) {
        return { ...bottom, end, value: 1 / bottom.value, fraction: true };
      }
    }
    return undefined;
  }
  if (cardinal !== undefined) {
    const over = readOver(items, cardinal, isAsked(items, i), surface);
    if (over !== undefined) return over;
  }
  return readFractionWord(items, i, surface);
}
