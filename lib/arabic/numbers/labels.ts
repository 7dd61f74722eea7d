import {
  LABEL_NOUNS,
  MODEL_ENDINGS,
  RANKS_WITH_FIRST,
  REGNAL_NAMES,
} from '../lexicon/number-words';
import { foldWord } from '../normalise';
import type { Draft } from './draft';
import type { Item } from './items';

const nouns: ReadonlySet<string> = new Set(LABEL_NOUNS.split(' ').map(foldWord));
const modelEndings: ReadonlySet<string> = new Set(MODEL_ENDINGS.split(' ').map(foldWord));
const rulers: ReadonlySet<string> = new Set(REGNAL_NAMES.split(' ').map(foldWord));
const ranks: ReadonlySet<string> = new Set(RANKS_WITH_FIRST.split(' ').map(foldWord));

/** ما مجموعه 45: its sum, no group. */
const SUM = foldWord('مجموعه');
const OF_SUM: ReadonlySet<string> = new Set(['ما', 'بما', 'وما', 'لما']);

/** The short form of 'minute' before the digits of one of a match (د48). */
const MINUTE = 'د';
/** Ends of the halves, which minutes added on follow behind a plus (90+3). */
const HALVES: ReadonlySet<number> = new Set([45, 90, 105, 120]);

/** Is the number a minute of play in short: د48, 90+3? */
function isMatchMinute(items: readonly Item[], i: number): boolean {
  const [before, after] = [items[i - 1], items[i + 1]];
  if (before?.norm === MINUTE && items[i]?.digits !== undefined) return true;
  const half = (item: Item | undefined): boolean => HALVES.has(item?.digits?.value ?? NaN);
  if (before?.norm === '+' && half(items[i - 2])) return true;
  return after?.norm === '+' && items[i + 2]?.digits !== undefined && half(items[i]);
}

/** A share, an amount of money, a measure or a vague count is told by itself, whatever noun stands before it. */
function amounts({ kind, unit, min, definite }: Draft): boolean {
  return kind === 'percent' || unit !== undefined || (min !== undefined && !definite);
}

/** Nouns of a label that also carry what a number behind them counts. Folded. */
const CARRIERS: ReadonlySet<string> = new Set(['قطار', 'القطار', 'رحله', 'الرحله']);

/** A quarter or a station by its place along a road: الكيلو 50. */
const KILOMETRE = 'كيلو';
const STREETS: ReadonlySet<string> = new Set(['شارع']);

/** Hours by Greenwich told in short behind their digits: (15,00 تغ), 08,00 ت غ. */
const GREENWICH = ['ت', 'غ'] as const;

/** Does the short form of Greenwich time follow item `i`: the digits are an hour? */
function isClockTime(items: readonly Item[], i: number): boolean {
  const [first, second] = [items[i + 1]?.norm, items[i + 2]?.norm];
  return first === GREENWICH.join('') || (first === GREENWICH[0] && second === GREENWICH[1]);
}

/** An article of a law and a dismissal are one word. Folded stem. */
const DISMISSAL = 'فصل';

/**
 * Does the number name something and count nothing: القرار رقم 2756, الفصل السابع, محمد السادس, إف-16, a telephone, the
 * number of a list's point?
 */
export function isLabel(items: readonly Item[], draft: Draft): boolean {
  const first = items[draft.head];
  if (first === undefined) return false;
  const bracket = first.digits !== undefined && items[draft.head - 1]?.norm === '(';
  const before = items[draft.head - (bracket ? 2 : 1)];
  if (before?.kind === 'word') {
    if (draft.kind === 'ordinal' && rulers.has(before.norm)) return true;
    // الرقيب أول سيف: a part of the rank, and the man's name behind it.
    if (
      draft.kind === 'ordinal' &&
      draft.value === 1 &&
      !draft.definite &&
      ranks.has(before.token.stem)
    )
      return true;
    // فصل 32 عاملا: so many were dismissed, no article of a law.
    if (before.token.stem === DISMISSAL && !before.token.definite && draft.counted !== undefined)
      return false;
    // وعلى متن القطار 188 راكبا: those whom it carries, not its number; تأخرت الرحلة أربع ساعات: so late is it.
    const counts = draft.counted !== undefined || draft.unit !== undefined;
    const carries = CARRIERS.has(before.norm) && counts;
    const bare = draft.kind === 'ordinal' && !draft.definite;
    const summed = before.norm === SUM && OF_SUM.has(items[draft.head - 2]?.norm ?? '');
    const told = summed || amounts(draft);
    if (nouns.has(before.norm) && !bare && !carries && !told) return true;
    const placed = before.token.stem === KILOMETRE && before.token.definite;
    if (placed && draft.kind === 'number' && draft.unit === undefined) return true;
    // لشارع ستين: streets bear numbers in words.
    if (before.token.stem !== before.norm && nouns.has(before.token.stem) && !told)
      return draft.digits || (STREETS.has(before.token.stem) && draft.unit === undefined);
  }
  if (first.digits === undefined) return false;
  if (isClockTime(items, draft.head) || isMatchMinute(items, draft.head)) return true;
  if (closesQuotedName(items, draft.head) || isShortCode(items, draft)) return true;
  // &#8221;
  if (first.glued && before?.norm === '#') return true;
  if (first.glued && !bracket && before !== undefined) {
    const dash = before.norm === '-' || before.norm === '‑' || before.norm === '–';
    const name = items[draft.head - 2];
    if (dash && before.glued && (name?.kind === 'latin' || name?.kind === 'word')) return true;
    if (before.kind === 'latin' && before.norm.length > 1) return true;
    // طراز 787-9: the variant of a model.
    const model = items[draft.head - 3];
    if (dash && before.glued && name?.digits !== undefined && model?.kind === 'word') {
      if (nouns.has(model.norm) || nouns.has(model.token.stem)) return true;
    }
  }
  // iPhone 6, Galaxy Note 4: the number of a model behind its name.
  const small = first.digits.plain && first.digits.width <= 2;
  if (before?.kind === 'latin' && before.norm.length > 1 && !bracket && small && isBare(draft))
    return true;
  const after = items[draft.head + 1];
  if (small && draft.kind === 'number' && after !== undefined && modelEndings.has(after.norm))
    return true;
  if (after?.glued === true && after.kind === 'latin' && draft.kind === 'number') return true;
  if (first.lineStart && draft.kind === 'number' && after?.glued === true) {
    if (')-.–'.includes(after.norm) && items[draft.head + 2]?.glued === false) return true;
  }
  // '1 - …' at the start of a line
  const dash = after?.norm === '-' || after?.norm === '–';
  if (
    first.lineStart &&
    dash &&
    draft.kind === 'number' &&
    items[draft.head + 2]?.digits === undefined
  ) {
    return first.digits.width <= 2;
  }
  const plainLong = first.digits.plain && draft.kind === 'number' && draft.counted === undefined;
  return (
    plainLong &&
    (first.digits.width >= 9 || (first.norm.startsWith('0') && first.digits.width >= 6))
  );
}

/** Does a number tell neither what it counts nor a unit? */
const isBare = ({ kind, counted, unit }: Draft): boolean =>
  kind === 'number' && counted === undefined && unit === undefined;

const CLOSING = new Set(['»', '"', '”', '“', '″', '’’']);
const OPENING = new Set(['«', '"', '“']);
/** A name in quotation marks is short. */
const QUOTED = 4;

/** «فورمولا 1», "ستاندرد آند بورز 500": the number closes a name that stands in quotation marks. */
function closesQuotedName(items: readonly Item[], i: number): boolean {
  const after = items[i + 1];
  if (after?.glued !== true || !CLOSING.has(after.norm)) return false;
  for (let at = i - 1; at >= 0 && at >= i - QUOTED; at -= 1) {
    const item = items[at];
    if (item === undefined || item.digits !== undefined) return false;
    if (OPENING.has(item.norm)) return at < i - 1 && items[at + 1]?.glued === true;
    if (item.kind !== 'word' && item.kind !== 'latin') return false;
    if (item.token.pos === 'verb' || item.token.pos === 'particle') return false;
  }
  return false;
}

/** 88591 - Stc, Mobily 737221: the short codes of telephone companies. */
function isShortCode(items: readonly Item[], draft: Draft): boolean {
  const digits = items[draft.head]?.digits;
  if (digits?.plain !== true || digits.width < 5 || draft.counted !== undefined) return false;
  if (draft.kind !== 'number') return false;
  if (items[draft.head - 1]?.kind === 'latin') return true;
  return items[draft.head + 1]?.norm === '-' && items[draft.head + 2]?.kind === 'latin';
}
