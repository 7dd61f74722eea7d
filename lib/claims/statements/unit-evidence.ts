import { partiesIn } from '../facts/fact-context';
import { idOf, KeptWithIds } from '../words/ids';
import type { ReadArticle, Term, Unit } from '../read';
import { amountOf } from '../words/similarity';
import { idsOfTerm } from '../words/term-ids';

/** A clause, or what is read as one: its words by family, each once, with their weights. Lists of ids. */
export interface Stretch {
  readonly families: readonly number[];
  readonly weights: readonly number[];
  /** Classes of the word `i`: `classes[starts[i]]` up to `starts[i + 1]`. */
  readonly classes: readonly number[];
  readonly starts: readonly number[];
  readonly total: number;
}

/** What a unit can be known by, as ids. */
export interface UnitEvidence {
  readonly clauses: readonly Stretch[];
  /** Families, each once, with the bits of the clauses they stand in and of the unit as a whole. */
  readonly families: readonly number[];
  readonly familyBits: readonly number[];
  /** Classes of all its words, each once, with such bits. */
  readonly classes: readonly number[];
  readonly classBits: readonly number[];
  readonly roots: readonly number[];
  /** What the unit can be found by: `families`, then the values of its numbers, with their weights. */
  readonly anchors: readonly number[];
  readonly anchorWeights: readonly number[];
  /** In how many units of the article each anchor stands. */
  readonly spread: readonly number[];
  /** Values of its numbers, as told and in the base unit, with their weights. */
  readonly values: ReadonlyMap<number, number>;
  /** Those of full weight. */
  readonly large: readonly number[];
  readonly countries: readonly number[];
}

/** A clause with fewer content words is read together with the one after it. */
const MIN_CLAUSE_TERMS = 3;
/** Bits of a whole number that clauses are told apart by; what stands beyond belongs to the last. */
export const MAX_CLAUSES = 30;
/** The bit of a unit as a whole, beside those of its clauses. */
export const WHOLE = 1 << MAX_CLAUSES;
/** A number up to this is too common for its value to say much. */
const SMALL = 12;

function stretchOf(terms: readonly Term[]): Stretch {
  const families: number[] = [];
  const weights: number[] = [];
  const classes: number[] = [];
  const starts: number[] = [];
  let total = 0;
  for (const term of terms) {
    const { family, classes: own } = idsOfTerm(term);
    if (families.includes(family)) continue;
    families.push(family);
    weights.push(term.weight);
    starts.push(classes.length);
    for (const id of own) classes.push(id);
    total += term.weight;
  }
  starts.push(classes.length);
  return { families, weights, classes, starts, total };
}

function clausesOf(unit: Unit, article: ReadArticle): Term[][] {
  const parts: Term[][] = [];
  let open: Term[] = [];
  for (const clause of article.annotation[unit.field].clauses) {
    if (clause.endToken <= unit.firstToken || clause.firstToken >= unit.endToken) continue;
    for (const term of unit.terms)
      if (term.token >= clause.firstToken && term.token < clause.endToken) open.push(term);
    if (open.length < MIN_CLAUSE_TERMS || parts.length === MAX_CLAUSES) continue;
    parts.push(open);
    open = [];
  }
  if (open.length > 0) {
    const last = parts.at(-1);
    if (last) last.push(...open);
    else parts.push(open);
  }
  return parts;
}

/** What is left of a word without its weak letters and the letters that patterns put before a root. */
function rootOf(family: string): string {
  const core = family.replace(/^(?:است|ا[نت]|[متيان])(?=.{3})/u, '').replace(/[اويىهةءت]/gu, '');
  return core.length >= 3 ? core : family;
}

/** Weight of a value as something a statement is known by. */
function valueWeight(value: number): number {
  return Math.abs(value) > SMALL || !Number.isInteger(value) ? 1 : 0.3;
}

const roots = new KeptWithIds<object, Map<number, number>>();
const ROOTS = {};

/** The id of a family's root; each is worked out once. */
function rootId(family: string, id: number): number {
  let table = roots.get(ROOTS);
  if (table === undefined) {
    table = new Map();
    roots.set(ROOTS, table);
  }
  let root = table.get(id);
  if (root === undefined) {
    root = idOf(rootOf(family));
    table.set(id, root);
  }
  return root;
}

/** Sets bits of an id in two lists that stand side by side. */
function addBits(ids: number[], bits: number[], id: number, more: number): void {
  const at = ids.indexOf(id);
  if (at < 0) {
    ids.push(id);
    bits.push(more);
  } else bits[at] = (bits[at] ?? 0) | more;
}

/** All but the spread, which needs the units of the whole article. */
function readEvidence(unit: Unit, article: ReadArticle): UnitEvidence & { spread: number[] } {
  const families: number[] = [];
  const familyBits: number[] = [];
  const classes: number[] = [];
  const classBits: number[] = [];
  const found: number[] = [];
  const anchorWeights: number[] = [];
  const add = (term: Term, bits: number): void => {
    const ids = idsOfTerm(term);
    addBits(families, familyBits, ids.family, bits);
    for (const id of ids.classes) addBits(classes, classBits, id, bits);
  };
  for (const term of unit.terms) {
    const before = families.length;
    add(term, WHOLE);
    if (families.length > before) anchorWeights.push(term.weight);
    const root = rootId(term.family, idsOfTerm(term).family);
    if (!found.includes(root)) found.push(root);
  }
  const clauses = clausesOf(unit, article);
  clauses.forEach((clause, i) => {
    for (const term of clause) add(term, 1 << i);
  });
  const anchors = [...families];
  const values = new Map<number, number>();
  for (const number of unit.numbers) {
    if (number.grammar === 'singular') continue;
    const weight = valueWeight(number.value);
    for (const value of [number.value, amountOf(number)]) values.set(value, weight);
    const anchor = idOf(`#${number.value}`);
    if (anchors.includes(anchor)) continue;
    anchors.push(anchor);
    anchorWeights.push(weight);
  }
  return {
    clauses: clauses.map(stretchOf),
    families,
    familyBits,
    classes,
    classBits,
    roots: found,
    anchors,
    anchorWeights,
    spread: [],
    values,
    large: [...values].filter(([, weight]) => weight === 1).map(([value]) => value),
    countries: Array.from(
      partiesIn(article.annotation[unit.field], unit.firstToken, unit.endToken),
      idOf,
    ),
  };
}

const kept = new KeptWithIds<ReadArticle, readonly UnitEvidence[]>();

/** What each unit of an article can be known by, in their order. Kept for as long as the article lives. */
export function evidenceOfUnits(article: ReadArticle): readonly UnitEvidence[] {
  const known = kept.get(article);
  if (known) return known;
  const evidence = article.units.map((unit) => readEvidence(unit, article));
  const counts = new Map<number, number>();
  for (const { anchors } of evidence)
    for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  for (const { anchors, spread } of evidence)
    for (const anchor of anchors) spread.push(counts.get(anchor) ?? 1);
  kept.set(article, evidence);
  return evidence;
}
