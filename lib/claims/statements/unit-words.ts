import { idOf, KeptWithIds } from '../words/ids';
import type { ReadArticle, Unit } from '../read';
import { idsOfTerm } from '../words/term-ids';

/** Strength with which two words of one class, but of different families, are held to say the same. */
export const SAME_CLASS = 0.75;

/** A word family this telling, or a class, must be common to two units for them to be worth a closer look. */
const TELLING = 0.3;

/** Words this telling make two units of other articles worth a look where two of them are shared. */
const STRONG = 0.5;

/** From this weight on a word is rare. */
const RARE = 0.6;

/**
 * The words of a unit as ids (see `ids`). Lists of words hold each family once, where it first stands, in the order of
 * the text: sums over them are taken in that order.
 */
export interface UnitWords {
  /** Place of the unit in its article. */
  readonly index: number;
  readonly families: readonly number[];
  readonly weights: readonly number[];
  /** Weight of a word matched by its class only. */
  readonly partial: readonly number[];
  /** 1 for a word that stands in this unit of the article alone, less for what the whole article is about. */
  readonly scales: readonly number[];
  /** 1 for telling, 2 for rare words, both in bits. */
  readonly marks: readonly number[];
  /** Classes of the word `i`: `classes[starts[i]]` up to `starts[i + 1]`, event classes up to `events[i]`. */
  readonly classes: readonly number[];
  readonly starts: readonly number[];
  readonly events: readonly number[];
  /** Every class of the words once. */
  readonly own: readonly number[];
  /** Those of a telling word. */
  readonly telling: readonly number[];
  /** Families of strong words. */
  readonly strong: readonly number[];
  readonly total: number;
  readonly localTotal: number;
  /** All families in the order of the text, repeated ones too. */
  readonly sequence: readonly number[];
  /** Pairs of neighbours in `sequence`, each once, ascending. */
  readonly bigrams: readonly number[];
  /** Keys of its names, each once. */
  readonly names: readonly number[];
  /** Its numbers in their order: value in the base unit, and what they measure in. */
  readonly amounts: readonly number[];
  readonly dimensions: readonly number[];
}

export const IS_TELLING = 1;
export const IS_RARE = 2;

/** More ids than there can be; the product of two stays a whole number that a double holds. */
const BASE = 2 ** 24;

/** Numbers of a list once each, where they first stand. */
export function unique(list: readonly number[]): number[] {
  const found: number[] = [];
  for (const id of list) if (!found.includes(id)) found.push(id);
  return found;
}

function bigramsOf(sequence: readonly number[]): number[] {
  const grams: number[] = [];
  for (let i = 1; i < sequence.length; i += 1)
    grams.push((sequence[i - 1] ?? 0) * BASE + (sequence[i] ?? 0));
  return unique(grams.sort((a, b) => a - b));
}

function read(
  unit: Unit,
  index: number,
  sequence: readonly number[],
  counts: ReadonlyMap<number, number>,
): UnitWords {
  const families: number[] = [];
  const weights: number[] = [];
  const partial: number[] = [];
  const scales: number[] = [];
  const marks: number[] = [];
  const classes: number[] = [];
  const starts: number[] = [];
  const events: number[] = [];
  const own: number[] = [];
  const telling: number[] = [];
  const strong: number[] = [];
  let total = 0;
  let localTotal = 0;
  for (let i = 0; i < sequence.length; i += 1) {
    const family = sequence[i] ?? 0;
    const term = unit.terms[i];
    if (term === undefined || families.includes(family)) continue;
    const { weight } = term;
    const scale = 1 / Math.sqrt(counts.get(family) ?? 1);
    families.push(family);
    weights.push(weight);
    partial.push(SAME_CLASS * weight);
    scales.push(scale);
    marks.push((weight >= TELLING ? IS_TELLING : 0) | (weight > RARE ? IS_RARE : 0));
    if (weight >= STRONG) strong.push(family);
    total += weight;
    localTotal += weight * scale;
    starts.push(classes.length);
    const ids = idsOfTerm(term);
    for (const id of ids.classes) classes.push(id);
    events.push((starts.at(-1) ?? 0) + ids.events);
    for (let k = starts.at(-1) ?? 0; k < classes.length; k += 1) {
      const id = classes[k] ?? 0;
      if (own.includes(id)) continue;
      own.push(id);
      if (weight >= TELLING) telling.push(id);
    }
  }
  starts.push(classes.length);
  return {
    index,
    families,
    weights,
    partial,
    scales,
    marks,
    classes,
    starts,
    events,
    own,
    telling,
    strong,
    total,
    localTotal,
    sequence,
    bigrams: bigramsOf(sequence),
    names: unique(unit.names.map((name) => idOf(name.key))),
    amounts: unit.numbers.map((n) => n.baseValue ?? n.value),
    dimensions: unit.numbers.map((n) =>
      idOf(`${n.kind === 'percent' ? '%' : '#'} ${n.baseUnit ?? n.unit ?? ''}`),
    ),
  };
}

const byUnit = new KeptWithIds<Unit, UnitWords>();
const byArticle = new KeptWithIds<ReadArticle, readonly UnitWords[]>();

/** The words of all units of an article, in their order. Kept for as long as the article lives. */
export function wordsOfUnits(article: ReadArticle): readonly UnitWords[] {
  const known = byArticle.get(article);
  if (known) return known;
  const sequences = article.units.map((unit) => unit.terms.map((term) => idsOfTerm(term).family));
  // How few units of its article a family stands in tells how much it says of one of them.
  const counts = new Map<number, number>();
  for (const sequence of sequences)
    for (const family of unique(sequence)) counts.set(family, (counts.get(family) ?? 0) + 1);
  const words = article.units.map((unit, i) => read(unit, i, sequences[i] ?? [], counts));
  article.units.forEach((unit, i) => {
    const made = words[i];
    if (made) byUnit.set(unit, made);
  });
  byArticle.set(article, words);
  return words;
}

/** The words of one unit of an article. */
export function wordsOf(unit: Unit, article: ReadArticle): UnitWords {
  const known = byUnit.get(unit);
  if (known) return known;
  const index = article.units.indexOf(unit);
  const made = wordsOfUnits(article)[index];
  if (!made) throw new RangeError('a unit of another article');
  return made;
}
