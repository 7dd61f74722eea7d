import { idCount } from '../words/ids';
import { IS_RARE, IS_TELLING, SAME_CLASS, type UnitWords } from './unit-words';

/** How much of the words of one unit another has too, by family or by class. */
interface Share {
  /** Sum of their weights. */
  plain: number;
  /** The same, what stands all over the article counted less. */
  local: number;
  /** Number of rare ones. */
  rare: number;
  /** Number of words of an event class that the other has, what stands all over the article counted less. */
  events: number;
}

/** What two units have in common. One object, written over by each call of `shareWords`. */
export interface WordShare {
  /** Words of the first unit that the second has. */
  readonly ab: Share;
  /** Words of the second unit that the first has. */
  readonly ba: Share;
  /** Families that both have. */
  families: number;
  /** Do they share a telling word, or the class of a telling word of the unit with fewer words? */
  meets: boolean;
}

const share: WordShare = {
  ab: { plain: 0, local: 0, rare: 0, events: 0 },
  ba: { plain: 0, local: 0, rare: 0, events: 0 },
  families: 0,
  meets: false,
};

/** Serials are counted anew before they leave the range of an Int32Array, with room for all pairs of one unit. */
const LAST = 0x7000_0000;
let serial = 0;

// By id: the serial of the unit that has it last marked, and of the pair in which the second unit was seen to have it.
let familyOf = new Int32Array(0);
let classOf = new Int32Array(0);
let familySeen = new Int32Array(0);
let classSeen = new Int32Array(0);
let marked: UnitWords | undefined;
let mark = 0;

function markUnit(a: UnitWords): void {
  if (marked === a) return;
  if (familyOf.length < idCount() || serial > LAST) {
    const length = 2 ** Math.ceil(Math.log2(idCount() + 4096));
    familyOf = new Int32Array(length);
    classOf = new Int32Array(length);
    familySeen = new Int32Array(length);
    classSeen = new Int32Array(length);
    serial = 0;
  }
  serial += 1;
  mark = serial;
  marked = a;
  for (let i = 0; i < a.families.length; i += 1) familyOf[a.families[i] ?? 0] = mark;
  for (let i = 0; i < a.own.length; i += 1) classOf[a.own[i] ?? 0] = mark;
}

function has(
  ids: readonly number[],
  from: number,
  to: number,
  table: Int32Array,
  stamp: number,
): boolean {
  for (let i = from; i < to; i += 1) if (table[ids[i] ?? 0] === stamp) return true;
  return false;
}

/** Adds up the words of `of` that bear a stamp, in their order; returns how many do so by family. */
function addUp(
  of: UnitWords,
  into: Share,
  families: Int32Array,
  classes: Int32Array,
  stamp: number,
): number {
  let plain = 0;
  let local = 0;
  let rare = 0;
  let events = 0;
  let same = 0;
  const { starts } = of;
  for (let i = 0; i < of.families.length; i += 1) {
    const from = starts[i] ?? 0;
    let weight = of.weights[i] ?? 0;
    let strength = 1;
    if (families[of.families[i] ?? 0] === stamp) same += 1;
    else if (has(of.classes, from, starts[i + 1] ?? 0, classes, stamp)) {
      strength = SAME_CLASS;
      weight = of.partial[i] ?? 0;
    } else continue;
    const scale = of.scales[i] ?? 0;
    plain += weight;
    local += weight * scale;
    if (((of.marks[i] ?? 0) & IS_RARE) !== 0) rare += strength;
    if (has(of.classes, from, of.events[i] ?? 0, classes, stamp)) events += scale;
  }
  into.plain = plain;
  into.local = local;
  into.rare = rare;
  into.events = events;
  return same;
}

/** Do two units share the class of a telling word of the one with fewer words? */
function meetsByClass(a: UnitWords, b: UnitWords, pair: number): boolean {
  return a.families.length < b.families.length
    ? has(a.telling, 0, a.telling.length, classSeen, pair)
    : has(b.telling, 0, b.telling.length, classOf, mark);
}

/**
 * What two units have in common, or undefined where it is nothing. Many calls with one first unit are faster than
 * calls with changing ones. The result is good until the next call.
 */
export function shareWords(a: UnitWords, b: UnitWords): WordShare | undefined {
  markUnit(a);
  const same = addUp(b, share.ba, familyOf, classOf, mark);
  if (share.ba.plain === 0) return undefined;
  serial += 1;
  let telling = false;
  for (let i = 0; i < b.families.length; i += 1) {
    const family = b.families[i] ?? 0;
    familySeen[family] = serial;
    if (familyOf[family] === mark && ((b.marks[i] ?? 0) & IS_TELLING) !== 0) telling = true;
  }
  for (let i = 0; i < b.own.length; i += 1) classSeen[b.own[i] ?? 0] = serial;
  addUp(a, share.ab, familySeen, classSeen, serial);
  share.families = same;
  share.meets = telling || meetsByClass(a, b, serial);
  return share;
}

/** Do two units share two or more strong words? */
export function sharesTwo(a: UnitWords, b: UnitWords): boolean {
  markUnit(a);
  let shared = 0;
  for (let i = 0; i < b.strong.length; i += 1)
    if (familyOf[b.strong[i] ?? 0] === mark) {
      shared += 1;
      if (shared > 1) return true;
    }
  return false;
}

let runs = new Int32Array(0);

/** Longest run of words that two units have in the same order. */
export function longestRun(a: UnitWords, b: UnitWords): number {
  const x = a.sequence;
  const y = b.sequence;
  if (runs.length <= y.length) runs = new Int32Array(2 * y.length + 64);
  runs.fill(0, 0, y.length + 1);
  markUnit(b);
  let best = 0;
  let going = false;
  for (let i = 0; i < x.length; i += 1) {
    const word = x[i] ?? 0;
    // A word that the other unit lacks ends all runs.
    if (familyOf[word] !== mark) {
      if (going) runs.fill(0, 0, y.length + 1);
      going = false;
      continue;
    }
    going = true;
    // From the end on, so that a place still holds the run of the word before when it is asked for.
    for (let j = y.length; j > 0; j -= 1) {
      const run = word === y[j - 1] ? (runs[j - 1] ?? 0) + 1 : 0;
      runs[j] = run;
      if (run > best) best = run;
    }
  }
  return best;
}

/** Number of values that two ascending lists have in common. */
export function countShared(a: readonly number[], b: readonly number[]): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}
