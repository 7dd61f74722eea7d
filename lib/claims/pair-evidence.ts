import { comparePersonKeys, countryOf, nationality } from '../arabic/names/index';
import type { NameMention } from '../arabic/types';
import type { ReadArticle, Term, Unit } from './read';
import { amountOf } from './similarity';

/** Names of what `pairEvidence` returns, in its order. */
export const EVIDENCE_FEATURES = [
  'scarce',
  'uniqueBoth',
  'valuesShared',
  'bearersShared',
  'countriesShared',
  'clauseBest',
  'clauseWeight',
  'clauseInside',
  'rootsMin',
  'rootsMax',
  'firstPosition',
  'conceptsShared',
] as const;

/** A stretch of a unit that makes one statement: its words by family, its classes, and their weights. */
interface Stretch {
  readonly families: ReadonlyMap<string, Term>;
  readonly classes: ReadonlySet<string>;
  readonly total: number;
}

interface Evidence {
  readonly whole: Stretch;
  readonly clauses: readonly Stretch[];
  readonly roots: ReadonlySet<string>;
  /** What the unit can be found by: word families and the values of numbers, with their weights. */
  readonly anchors: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<number, number>;
  readonly countries: ReadonlySet<string>;
}

/** A clause with fewer content words is read together with the one after it. */
const MIN_CLAUSE_TERMS = 3;
/** A number up to this is too common for its value to say much. */
const SMALL = 12;

/** Strength with which two words of one class are held to say the same. */
const SAME_CLASS = 0.75;

function stretchOf(terms: readonly Term[]): Stretch {
  const families = new Map<string, Term>();
  const classes = new Set<string>();
  let total = 0;
  for (const term of terms) {
    if (!families.has(term.family)) {
      families.set(term.family, term);
      total += term.weight;
    }
    for (const id of term.classes) classes.add(id);
  }
  return { families, classes, total };
}

function clausesOf(unit: Unit, article: ReadArticle): Stretch[] {
  const parts: Term[][] = [];
  let open: Term[] = [];
  for (const clause of article.annotation[unit.field].clauses) {
    if (clause.endToken <= unit.firstToken || clause.firstToken >= unit.endToken) continue;
    for (const term of unit.terms)
      if (term.token >= clause.firstToken && term.token < clause.endToken) open.push(term);
    if (open.length < MIN_CLAUSE_TERMS) continue;
    parts.push(open);
    open = [];
  }
  if (open.length > 0) {
    const last = parts.at(-1);
    if (last) last.push(...open);
    else parts.push(open);
  }
  return parts.map(stretchOf);
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

function countryKey(name: NameMention): string | undefined {
  return name.kind === 'person' ? undefined : countryOf(name.key);
}

/** Countries a unit speaks of, by name, by a place or body of theirs, or by an adjective (المغرب, الرباط, مغربي). */
function countriesOf(unit: Unit, article: ReadArticle): Set<string> {
  const found = new Set(unit.names.flatMap((name) => countryKey(name) ?? []));
  const { tokens } = article.annotation[unit.field];
  for (const term of unit.terms) {
    const country = nationality(tokens[term.token]?.stem ?? '');
    if (country !== undefined) found.add(country);
  }
  return found;
}

const made = new WeakMap<Unit, Evidence>();

function evidenceOf(unit: Unit, article: ReadArticle): Evidence {
  const known = made.get(unit);
  if (known) return known;
  const anchors = new Map<string, number>();
  for (const term of unit.terms) anchors.set(term.family, term.weight);
  const values = new Map<number, number>();
  for (const number of unit.numbers) {
    if (number.grammar === 'singular') continue;
    const weight = valueWeight(number.value);
    for (const value of [number.value, amountOf(number)]) values.set(value, weight);
    anchors.set(`#${number.value}`, weight);
  }
  const evidence: Evidence = {
    whole: stretchOf(unit.terms),
    clauses: clausesOf(unit, article),
    roots: new Set(unit.terms.map((term) => rootOf(term.family))),
    anchors,
    values,
    countries: countriesOf(unit, article),
  };
  made.set(unit, evidence);
  return evidence;
}

const anchorCounts = new WeakMap<ReadArticle, ReadonlyMap<string, number>>();

/** In how many units of an article each anchor stands. */
function countsOf(article: ReadArticle): ReadonlyMap<string, number> {
  const known = anchorCounts.get(article);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const unit of article.units)
    for (const anchor of evidenceOf(unit, article).anchors.keys())
      counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  anchorCounts.set(article, counts);
  return counts;
}

/** Weight of the words of `a` that `b` has too, by family or by class. */
function sharedWeight(a: Stretch, b: Stretch): number {
  let sum = 0;
  for (const [family, term] of a.families) {
    if (b.families.has(family)) sum += term.weight;
    else if (term.classes.some((id) => b.classes.has(id))) sum += SAME_CLASS * term.weight;
  }
  return sum;
}

/** Do two units give one number that is no mere 'two' or 'three'? Enough to look at them closer, whatever their words. */
export function sharesValue(a: Unit, b: Unit, inA: ReadArticle, inB: ReadArticle): boolean {
  const there = evidenceOf(b, inB).values;
  if (there.size === 0) return false;
  for (const [value, weight] of evidenceOf(a, inA).values)
    if (weight === 1 && there.has(value)) return true;
  return false;
}

function bearersShared(a: Unit, b: Unit): number {
  let shared = 0;
  for (const name of a.names) {
    if (name.kind !== 'person') {
      if (b.names.some((other) => other.key === name.key)) shared += 1;
      continue;
    }
    let best = 0;
    for (const other of b.names) {
      if (other.kind !== 'person') continue;
      const relation = other.key === name.key ? 'same' : comparePersonKeys(name.key, other.key);
      best = Math.max(best, relation === 'same' ? 1 : relation === 'compatible' ? 0.8 : 0);
    }
    shared += best;
  }
  return shared;
}

/**
 * What else speaks for two units making one statement: words and values that stand nowhere else in either article,
 * names by bearer, the best pair of clauses, words of one root. In the order of `EVIDENCE_FEATURES`.
 */
export function pairEvidence(a: Unit, b: Unit, inA: ReadArticle, inB: ReadArticle): number[] {
  const [ea, eb] = [evidenceOf(a, inA), evidenceOf(b, inB)];
  const [countsA, countsB] = [countsOf(inA), countsOf(inB)];
  let scarce = 0;
  let uniqueBoth = 0;
  for (const [anchor, weight] of ea.anchors) {
    if (!eb.anchors.has(anchor)) continue;
    const spread = (countsA.get(anchor) ?? 1) * (countsB.get(anchor) ?? 1);
    scarce += weight / Math.sqrt(spread);
    if (spread === 1) uniqueBoth += weight;
  }
  let values = 0;
  const counted = new Set<number>();
  for (const n of a.numbers) {
    if (counted.has(n.value)) continue;
    counted.add(n.value);
    const weight = ea.values.get(n.value) ?? 0;
    if (eb.values.has(n.value) || eb.values.has(amountOf(n))) values += weight;
  }
  let clauseBest = 0;
  let clauseWeight = 0;
  let clauseInside = 0;
  for (const x of ea.clauses) {
    clauseInside = Math.max(clauseInside, sharedWeight(x, eb.whole) / (x.total || 1));
    for (const y of eb.clauses) {
      const [xy, yx] = [sharedWeight(x, y), sharedWeight(y, x)];
      const score = Math.sqrt((xy / (x.total || 1)) * (yx / (y.total || 1)));
      if (score > clauseBest) clauseBest = score;
      clauseWeight = Math.max(clauseWeight, Math.min(xy, yx));
    }
  }
  for (const y of eb.clauses)
    clauseInside = Math.max(clauseInside, sharedWeight(y, ea.whole) / (y.total || 1));
  let roots = 0;
  for (const root of ea.roots) if (eb.roots.has(root)) roots += 1;
  let concepts = 0;
  for (const id of ea.whole.classes) if (eb.whole.classes.has(id)) concepts += 1;
  let countries = 0;
  for (const id of ea.countries) if (eb.countries.has(id)) countries += 1;
  const [few, many] = [
    Math.min(ea.roots.size, eb.roots.size) || 1,
    Math.max(ea.roots.size, eb.roots.size) || 1,
  ];
  return [
    scarce,
    uniqueBoth,
    values,
    bearersShared(a, b),
    countries,
    clauseBest,
    clauseWeight,
    clauseInside,
    roots / many,
    roots / few,
    Math.min(a.position, b.position),
    concepts,
  ];
}
