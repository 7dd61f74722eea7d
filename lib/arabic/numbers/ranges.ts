import { isTemperature } from './below-zero';
import { CHANGE_WORDS, SCORE_CUES } from '../lexicon/counted-nouns';
import { foldWord } from '../normalise';
import type { Draft } from './draft';
import type { Item } from './items';
import { lowerEnd } from './marks';

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldWord));
}

const change = folded(CHANGE_WORDS);
const sport = folded(SCORE_CUES);
const DASHES = new Set(['-', '–', '—', '‑', '‐', '−']);
const UNTIL = new Set(['الي', 'حتي', 'ل']);
const GOAL = foldWord('هدف');

function near(
  items: readonly Item[],
  i: number,
  words: ReadonlySet<string>,
  back: number,
  on: number,
): boolean {
  for (let k = Math.max(0, i - back); k < Math.min(items.length, i + on); k += 1) {
    const item = items[k];
    if (item?.kind === 'word' && (words.has(item.norm) || words.has(item.token.stem))) return true;
  }
  return false;
}

function bounds(draft: Draft): readonly [number, number] {
  return [draft.min ?? draft.value, draft.max ?? draft.value];
}

type Link = 'between' | 'from-to' | 'to' | 'dash' | 'stroke' | 'or' | 'against';

/** How two neighbouring numbers hang together, or undefined. */
function linkOf(items: readonly Item[], a: Draft, b: Draft): Link | undefined {
  const gap = b.from - a.end;
  if (gap < 0 || gap > 2) return undefined;
  const before = items[a.from - 1];
  const next = items[b.from];
  // بثلاثة أهداف لصفر
  const scored = a.counted?.lemma === GOAL && a.counted.end === b.from;
  if (scored && next?.preposition === 'ل' && !next.conjunction) return 'against';
  if (gap === 0) {
    if (next?.conjunction === true && next.preposition === '') {
      const stem = before?.norm ?? '';
      if (stem === 'بين' || stem === 'مابين' || stem === 'وبين') return 'between';
      return undefined;
    }
    if (next?.preposition === 'ل' && before?.norm === 'من') return 'from-to';
    const goals = a.counted?.lemma === GOAL && next?.preposition === 'ل';
    return goals ? 'against' : undefined;
  }
  const joint = items[a.end];
  if (joint === undefined || joint.lineStart || next === undefined || next.lineStart)
    return undefined;
  if (gap === 2) {
    // بين 20 وبين 30, من 20 وحتى 30
    const second = items[a.end + 1];
    if (joint.norm === 'و' || second === undefined) return undefined;
    return undefined;
  }
  if (joint.norm === 'وبين' && before?.norm === 'بين') return 'between';
  if (UNTIL.has(joint.norm) || joint.norm === 'والي' || joint.norm === 'وحتي') {
    // بين 40 و50 is told as بين 40 إلى 50, too: no change from one to the other.
    if (before?.norm === 'بين' || before?.norm === 'مابين') return 'between';
    if (before?.norm === 'من' || before?.norm === 'ومن') return 'from-to';
    return a.end === a.tail && joint.norm !== 'حتي' ? 'to' : undefined;
  }
  if (joint.norm === 'او') return 'or';
  if (joint.norm === 'مقابل') return 'against';
  if (DASHES.has(joint.norm) && a.tail === a.end) {
    return joint.glued === next.glued ? 'dash' : undefined;
  }
  if (joint.norm === '/' && joint.glued && next.glued && near(items, a.from, sport, 10, 12))
    return 'stroke';
  return undefined;
}

function goals(item: Item | undefined): number | undefined {
  if (item?.digits?.plain === true && item.digits.width <= 2) return item.digits.value;
  return item?.word?.digit === 0 && !item.definite ? 0 : undefined;
}

/** A score with a stroke from item `i` (1/4, 2/صفر) where sport is spoken of: its two numbers, or undefined. */
export function strokeScore(
  items: readonly Item[],
  i: number,
): readonly [number, number] | undefined {
  if (items[i + 1]?.norm !== '/' || items[i + 1]?.glued !== true || items[i + 2]?.glued !== true)
    return undefined;
  const [a, b] = [goals(items[i]), goals(items[i + 2])];
  if (a === undefined || b === undefined || a > 40 || b > 40 || items[i + 3]?.norm === '/')
    return undefined;
  return near(items, i, sport, 10, 12) ? [a, b] : undefined;
}

/** 3 إلى 5 ملايين: the magnitude of the second stands for the first too. */
function sharedScale(a: Draft, b: Draft): number {
  const alike = a.scale === 1 && b.scale > 1 && a.value < 1000 && a.end === a.tail;
  return alike && a.value < b.value / b.scale ? b.scale : 1;
}

/** Most goals of a side, and most points of a side in games that are won by points. */
const MOST_GOALS = 40;
const MOST_POINTS = 200;

/** Does 'with the result' stand right before the number at item `i`? */
function isResult(items: readonly Item[], i: number): boolean {
  return [1, 2].some((k) => /^ب?(?:ال)?نتيجه$/u.test(items[i - k]?.norm ?? ''));
}

function isScore(items: readonly Item[], a: Draft, b: Draft, link: Link): boolean {
  if (!Number.isInteger(a.value) || !Number.isInteger(b.value)) return false;
  const most = Math.max(a.value, b.value);
  if (most > MOST_GOALS) {
    if (most > MOST_POINTS || link !== 'dash' || a.unit !== undefined || b.unit !== undefined)
      return false;
    return isResult(items, a.from) || (a.value > b.value && near(items, a.from, sport, 10, 12));
  }
  if (link === 'against') return a.counted?.lemma === GOAL || b.counted?.lemma === GOAL;
  if (link === 'stroke') return true;
  if (link !== 'dash' || a.unit !== undefined || b.unit !== undefined) return false;
  return a.value > b.value || near(items, a.from, sport, 10, 12);
}

/**
 * Joins numbers that make a range (بين 20 و30، من 20 إلى 30، 20-30، 3 أو 4) or a score (2-1، هدفين مقابل هدف). A
 * change from one value to another stays two numbers. Returns a new list in text order.
 */
export function joinRanges(items: readonly Item[], drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (let i = 0; i < drafts.length; i += 1) {
    const a = drafts[i];
    const b = drafts[i + 1];
    if (a === undefined) continue;
    const joined = b === undefined ? undefined : joinPair(items, a, b);
    if (joined === undefined) out.push(a);
    else {
      out.push(joined);
      i += 1;
    }
  }
  return out;
}

/** بين 3 و7 درجات تحت الصفر: below zero the words are of both ends. */
function rangeBelowZero(a: Draft, b: Draft): Draft | undefined {
  if (!isTemperature(b) || b.value >= 0 || a.value < 0) return undefined;
  if (a.unit !== undefined && a.unit !== b.unit) return undefined;
  const ends = [-Math.abs(a.value), b.value];
  const [min, max] = [Math.min(...ends), Math.max(...ends)];
  return { ...b, kind: 'range', from: a.from, head: a.head, value: min, min, max };
}

function joinPair(items: readonly Item[], a: Draft, b: Draft): Draft | undefined {
  if (a.kind === 'ordinal' || b.kind === 'ordinal' || a.label === true) return undefined;
  const nounOfTwo = (draft: Draft): boolean =>
    draft.grammar !== undefined && draft.counted !== undefined && draft.counted.lemma !== GOAL;
  if (nounOfTwo(a) || nounOfTwo(b)) return undefined;
  const link = linkOf(items, a, b);
  if (link === undefined) return undefined;
  if (isScore(items, a, b, link)) {
    return { ...a, end: b.end, kind: 'number', score: [a.value, b.value] };
  }
  if (link === 'against' || link === 'stroke') return undefined;
  const cold = rangeBelowZero(a, b);
  if (cold !== undefined) return cold;
  if (a.unit !== undefined && a.unit !== b.unit) return undefined;
  if (a.kind === 'percent' && b.kind !== 'percent') return undefined;
  if (a.counted !== undefined && a.counted.end > a.tail) {
    const sameNoun = b.counted === undefined || b.counted.lemma === a.counted.lemma;
    if (!sameNoun) return undefined;
  }
  if ((link === 'from-to' || link === 'to') && near(items, a.from, change, 9, 0)) return undefined;
  if (link === 'to' && a.kind !== 'number') return undefined;
  const scale = sharedScale(a, b);
  const [low] = bounds(a);
  const [, high] = bounds(b);
  const min = lowerEnd(items, a, b) ?? low * scale;
  if (min >= high) return undefined;
  if (link === 'dash' && high > min * 20) return undefined;
  if (link === 'or' && high > min * 3) return undefined;
  const counted = b.counted ?? a.counted;
  return {
    ...b,
    // A share has no unit that would tell a range of shares from one of counts.
    kind: b.kind === 'percent' ? 'percent' : 'range',
    from: a.from,
    head: a.head,
    value: min,
    min,
    max: high,
    otherwise: undefined,
    ...(a.approx === undefined ? {} : { approx: a.approx }),
    ...(counted === undefined ? {} : { counted }),
  };
}
