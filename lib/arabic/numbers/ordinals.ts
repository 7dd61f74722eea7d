import { approximatorBefore } from './approximation';
import type { Reading } from './cardinals';
import type { Item } from './items';
import { isUnitWord } from './units';

function tensAfter(item: Item | undefined): number | undefined {
  return item?.conjunction === true && item.preposition === '' ? item.word?.tens : undefined;
}

/** Is the item before this one a plural noun? الدول العشرين counts, الكتاب العشرون orders. */
function afterPlural(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  if (before?.kind !== 'word') return false;
  const { norm } = before;
  if (norm.endsWith('ات') || norm.endsWith('ين') || norm.endsWith('ون')) return true;
  // Broken plurals of the shapes أفعال and أفعلاء, and where the lexicon takes the word to its singular.
  return (norm.startsWith('الا') && norm.length >= 6 && norm !== 'الاول') || norm === 'الدول';
}

/** الثاني والثلاثين بعد المئة: the hundred or thousand that follows its ordinal. */
function roundAfter(items: readonly Item[], i: number): number {
  const word = items[i]?.norm === 'بعد' ? items[i + 1]?.word : undefined;
  if (word === undefined || items[i + 1]?.definite !== true) return 0;
  return word.hundred ?? (word.magnitude?.value === 1000 ? 1000 : 0);
}

/**
 * Reads an ordinal from item `i`: أول, الثالثة, الحادي عشر, الواحد والعشرون, العشرون, المئة والخامسة والعشرون.
 * Undefined where none starts there. `surface` gives an item as it stands in the text.
 */
export function readOrdinal(
  items: readonly Item[],
  i: number,
  surface: (item: Item) => string,
): Reading | undefined {
  const reading = ordinalAt(items, i, surface);
  if (reading?.definite !== true) return reading;
  const more = roundAfter(items, reading.end);
  return more === 0 ? reading : { ...reading, end: reading.end + 2, value: reading.value + more };
}

function ordinalAt(
  items: readonly Item[],
  i: number,
  surface: (item: Item) => string,
): Reading | undefined {
  const item = items[i];
  const word = item?.word;
  if (item === undefined || word === undefined) return undefined;
  const done = (end: number, value: number): Reading => ({
    end,
    value,
    ordinal: true,
    scale: 1,
    digits: false,
    definite: item.definite,
  });
  const next = items[i + 1];
  if (word.ordinal !== undefined || word.ordinalOne === true) {
    const ones = word.ordinal ?? 1;
    if (next?.word?.ten === true && !next.conjunction && ones < 10) return done(i + 2, 10 + ones);
    const tens = tensAfter(next);
    if (tens !== undefined && ones < 10 && (item.definite || word.ordinal !== 1)) {
      return done(i + 2, ones + tens);
    }
    if (word.ordinal === undefined) return undefined;
    return plainOrdinal(items, i, word.ordinal, surface) ? done(i + 1, word.ordinal) : undefined;
  }
  if (!item.definite) return undefined;
  if (word.digit !== undefined && word.digit >= 1 && word.digit <= 9) {
    if (next?.word?.ten === true && !next.conjunction && !next.definite) {
      if (
        (word.digit === 2 || word.digit === 1) &&
        !afterPlural(items, i) &&
        !countsAfter(items[i + 2])
      ) {
        return done(i + 2, 10 + word.digit);
      }
      return undefined;
    }
    const tens = tensAfter(next);
    if (word.digit === 1 && tens !== undefined && next?.definite === true) {
      return afterPlural(items, i) ? undefined : done(i + 2, 1 + tens);
    }
    return undefined;
  }
  if (word.tens !== undefined) {
    const group = items[i - 1]?.token.lemma === 'مجموعه';
    const bounded = approximatorBefore(items, i) !== undefined;
    return group || bounded || afterPlural(items, i) || followedByNoun(next)
      ? undefined
      : done(i + 1, word.tens);
  }
  if (word.hundred !== undefined && next?.conjunction === true && next.definite) {
    const rest = ordinalAt(items, i + 1, surface);
    if (rest !== undefined) return done(rest.end, word.hundred + rest.value);
  }
  const before = items[i - 1];
  const round = word.magnitude?.count === 'one' ? word.magnitude.value : word.hundred;
  // الكتاب المليون, العام المئة; عام المئتين has its article on the number alone.
  const ordered = before?.definite === true || (word.hundred !== undefined && isYear(before));
  if (round !== undefined && ordered && !followedByNoun(next)) {
    const noun = before?.kind === 'word' && before.word === undefined && !afterPlural(items, i);
    if (noun && (before.preposition === '' || isYear(before))) return done(i + 1, round);
  }
  return undefined;
}

/** الاثني عشر شهرا: a noun in the accusative, or a unit, is counted. */
function countsAfter(item: Item | undefined): boolean {
  if (!followedByNoun(item) || item?.definite === true) return false;
  return item?.norm.endsWith('ا') === true || isUnitWord(item?.norm ?? '');
}

function isYear(item: Item | undefined): boolean {
  return item?.token.stem === 'عام' || item?.token.stem === 'سنه';
}

function followedByNoun(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' && !item.conjunction && item.preposition === '' && item.norm.length > 3
  );
}

/** Does a number count what stands right before item `i`? */
function countsBefore(items: readonly Item[], i: number): boolean {
  return items[i - 2]?.digits !== undefined || items[i - 2]?.word?.magnitude !== undefined;
}

/** Is a bare ordinal word one here, and not an adverb (أولا، ثانيا), an adjective (أولي) or a unit (ثانية)? */
function plainOrdinal(
  items: readonly Item[],
  i: number,
  value: number,
  surface: (item: Item) => string,
): boolean {
  const item = items[i];
  if (item === undefined) return false;
  const before = items[i - 1];
  const next = items[i + 1];
  if (item.norm.endsWith('ا') && !item.norm.endsWith('لا') && value > 1) {
    return before?.kind === 'word' && before.norm.endsWith('ا');
  }
  if (value === 1) {
    if (item.norm.endsWith('ولا')) return false;
    if (next?.norm === 'امس') return false;
    // 'أولي' is 'preliminary' where the text keeps ى and ي apart.
    if (surface(item).endsWith('ي') && before?.norm.endsWith('ه') !== true) return false;
  }
  if (value === 2) {
    // 60 لقطة في الثانية: a rate.
    if (item.norm === 'الثانيه' && before?.norm === 'في' && countsBefore(items, i - 1))
      return false;
    if (next?.norm.startsWith('اكسيد') === true || next?.norm === 'اكاسيد') return false;
    if (item.norm === 'ثانيه' && before?.norm.endsWith('ه') !== true) {
      return before === undefined && next === undefined;
    }
  }
  return true;
}
