import { EVIDENCE_FEATURES, pairEvidence } from './pair-evidence';
import { KeptWithIds } from '../words/ids';
import type { ReadArticle, Unit } from '../read';
import { datesMeet } from '../words/similarity';
import { SLOT_FEATURES, type SlotEvidence } from './slot-evidence';
import { evidenceOfUnits, type UnitEvidence } from './unit-evidence';
import { wordsOf, wordsOfUnits, type UnitWords } from './unit-words';
import { countShared, longestRun, shareWords } from './word-share';

/** Names of the features of a pair of units, in the order of `pairFeatures`. */
export const PAIR_FEATURES = [
  'coverMin',
  'coverMax',
  'coverMean',
  'localMin',
  'localMax',
  'sharedWeight',
  'sharedRare',
  'sharedEvents',
  'bigrams',
  'run',
  'numbersShared',
  'numbersApart',
  'datesShared',
  'datesApart',
  'namesShared',
  'namesApart',
  'termsMin',
  'lengthRatio',
  'distance',
  'titles',
  'rank',
  'margin',
  ...EVIDENCE_FEATURES,
  ...SLOT_FEATURES,
] as const;

/** Likeness of all units of two articles by words alone, row by row; NaN where nobody asked yet. */
type Likeness = Float64Array;

const tables = new WeakMap<ReadArticle, WeakMap<ReadArticle, Likeness>>();

function likenessTable(left: ReadArticle, right: ReadArticle): Likeness {
  let row = tables.get(left);
  if (row === undefined) {
    row = new WeakMap();
    tables.set(left, row);
  }
  let table = row.get(right);
  if (table === undefined) {
    table = new Float64Array(left.units.length * right.units.length).fill(Number.NaN);
    row.set(right, table);
  }
  return table;
}

/** The likeness of the units of two articles by words alone (see `quickScore`), by their places in them. */
export function quickScores(
  left: ReadArticle,
  right: ReadArticle,
): (a: number, b: number) => number {
  const [wordsA, wordsB] = [wordsOfUnits(left), wordsOfUnits(right)];
  const table = likenessTable(left, right);
  // What was reckoned the other way round holds for this way too.
  const back = tables.get(right)?.get(left);
  const [rows, columns] = [left.units.length, right.units.length];
  return (a, b) => {
    const known = table[a * columns + b] ?? 0;
    if (!Number.isNaN(known)) return known;
    const other = back?.[b * rows + a] ?? Number.NaN;
    if (!Number.isNaN(other)) return other;
    const [wa, wb] = [wordsA[a], wordsB[b]];
    const score = wa && wb ? computeQuick(wa, wb) : 0;
    table[a * columns + b] = score;
    return score;
  };
}

/** Likeness of two units by words alone: geometric mean of the two coverages, local words counted. Kept for later calls. */
export function quickScore(a: Unit, b: Unit, inA: ReadArticle, inB: ReadArticle): number {
  return quickScores(inA, inB)(wordsOf(a, inA).index, wordsOf(b, inB).index);
}

/** Does `b` give the number of `a` at a place? */
function givesNumber(a: UnitWords, at: number, b: UnitWords): boolean {
  for (let i = 0; i < b.amounts.length; i += 1)
    if (a.dimensions[at] === b.dimensions[i] && a.amounts[at] === b.amounts[i]) return true;
  return false;
}

function computeQuick(a: UnitWords, b: UnitWords): number {
  const shared = shareWords(a, b);
  if (!shared?.meets) return 0;
  let numbers = 0;
  for (let i = 0; i < a.amounts.length; i += 1) if (givesNumber(a, i, b)) numbers += 1;
  return (
    Math.sqrt((shared.ab.local / (a.localTotal || 1)) * (shared.ba.local / (b.localTotal || 1))) +
    0.06 * Math.min(3, numbers)
  );
}

/** Numbers of `a` that `b` gives too, and those where `b` gives other ones of their dimension. */
function numbersOf(a: UnitWords, b: UnitWords): { shared: number; apart: number } {
  let [shared, apart] = [0, 0];
  for (let i = 0; i < a.amounts.length; i += 1) {
    if (givesNumber(a, i, b)) shared += 1;
    else if (b.dimensions.includes(a.dimensions[i] ?? 0)) apart += 1;
  }
  return { shared, apart };
}

/** Dates of `a` that meet one of `b`, and those that meet none though `b` gives some. */
function datesOf(a: Unit, b: Unit): { shared: number; apart: number } {
  let [shared, apart] = [0, 0];
  if (b.dates.length === 0) return { shared, apart };
  for (const d of a.dates) {
    if (d.from === null) continue;
    if (b.dates.some((e) => datesMeet(d, e))) shared += 1;
    else if (b.dates.some((e) => e.from !== null)) apart += 1;
  }
  return { shared, apart };
}

const NOTHING = { plain: 0, local: 0, rare: 0, events: 0 } as const;

/** What is known of a pair of units from all that stand beside it. */
export interface PairStanding {
  /** How many other units of either article match one of the two better by words. */
  readonly rank: number;
  /** By how much the best of them does; 0 or less. */
  readonly margin: number;
  readonly slots: SlotEvidence;
}

/** A unit with what is read of it to hold it against others. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly words: UnitWords;
  readonly evidence: UnitEvidence;
}

const readUnits = new KeptWithIds<ReadArticle, readonly ReadUnit[]>();

/** The units of an article with what is read of them, in their order. Kept for as long as the article lives. */
export function readUnitsOf(article: ReadArticle): readonly ReadUnit[] {
  const known = readUnits.get(article);
  if (known) return known;
  const [words, evidence] = [wordsOfUnits(article), evidenceOfUnits(article)];
  const found: ReadUnit[] = [];
  article.units.forEach((unit, i) => {
    const [w, e] = [words[i], evidence[i]];
    if (w && e) found.push({ unit, words: w, evidence: e });
  });
  readUnits.set(article, found);
  return found;
}

/** What speaks for and against two units of different articles making one statement, as numbers for a model. */
export function pairFeatures(
  { unit: a, words: wa, evidence: ea }: ReadUnit,
  { unit: b, words: wb, evidence: eb }: ReadUnit,
  { rank, margin, slots }: PairStanding,
): number[] {
  const found = shareWords(wa, wb);
  const [ab, ba] = [found?.ab ?? NOTHING, found?.ba ?? NOTHING];
  const ca = ab.plain / (wa.total || 1);
  const cb = ba.plain / (wb.total || 1);
  const la = ab.local / (wa.localTotal || 1);
  const lb = ba.local / (wb.localTotal || 1);
  const bigrams = countShared(wa.bigrams, wb.bigrams);
  const numbers = numbersOf(wa, wb);
  const dates = datesOf(a, b);
  let namesShared = 0;
  for (let i = 0; i < wa.names.length; i += 1)
    if (wb.names.includes(wa.names[i] ?? 0)) namesShared += 1;
  const short = Math.min(wa.families.length, wb.families.length);
  const long = Math.max(wa.families.length, wb.families.length);
  const x = [
    Math.min(ca, cb),
    Math.max(ca, cb),
    Math.sqrt(ca * cb),
    Math.min(la, lb),
    Math.max(la, lb),
    Math.min(ab.plain, ba.plain),
    Math.min(ab.rare, ba.rare),
    Math.min(ab.events, ba.events),
    bigrams,
    // A run of two words is a pair of neighbours that both have.
    bigrams > 0 ? longestRun(wa, wb) : Math.min(1, found?.families ?? 0),
    numbers.shared,
    numbers.apart,
    dates.shared,
    dates.apart,
    namesShared,
    Math.min(wa.names.length, wb.names.length) - namesShared,
    short,
    long === 0 ? 0 : short / long,
    Math.abs(a.position - b.position),
    (a.field === 'title' ? 1 : 0) + (b.field === 'title' ? 1 : 0),
    rank,
    margin,
  ];
  // One copy of the length needed: pushing would have the list grow twice.
  return x.concat(pairEvidence(a, b, ea, eb), slots);
}
