import { comparePersonKeys } from '../../arabic/names/index';
import { ClauseMarks, matchClauses } from './clause-match';
import type { Unit } from '../read';
import { amountOf } from '../words/similarity';
import { WHOLE, type UnitEvidence } from './unit-evidence';

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

/** Do two units give one number that is no mere 'two' or 'three'? Enough to look at them closer, whatever their words. */
export function sharesValue(a: UnitEvidence, b: UnitEvidence): boolean {
  for (let i = 0; i < a.large.length; i += 1) if (b.values.has(a.large[i] ?? 0)) return true;
  return false;
}

function bearersShared(a: Unit, b: Unit): number {
  let shared = 0;
  if (b.names.length === 0) return shared;
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

const HERE = new ClauseMarks();
const THERE = new ClauseMarks();

/** What stands in both units, each word or value counted less the more units of either article have it. */
function scarceShared(a: UnitEvidence, b: UnitEvidence): { scarce: number; unique: number } {
  let scarce = 0;
  let unique = 0;
  for (let i = 0; i < a.anchors.length; i += 1) {
    const anchor = a.anchors[i] ?? 0;
    const at = THERE.anchors.of(anchor) - 1;
    if (at < 0) continue;
    const spread = (a.spread[i] ?? 1) * (b.spread[at] ?? 1);
    const weight = a.anchorWeights[i] ?? 0;
    scarce += weight / Math.sqrt(spread);
    if (spread === 1) unique += weight;
  }
  return { scarce, unique };
}

/** Weight of the values that both units give. */
function valuesShared(a: Unit, ea: UnitEvidence, eb: UnitEvidence): number {
  let values = 0;
  if (eb.values.size === 0) return values;
  const counted: number[] = [];
  for (const n of a.numbers) {
    if (counted.includes(n.value)) continue;
    counted.push(n.value);
    if (eb.values.has(n.value) || eb.values.has(amountOf(n))) values += ea.values.get(n.value) ?? 0;
  }
  return values;
}

/**
 * What else speaks for two units making one statement: words and values that stand nowhere else in either article,
 * names by bearer, the best pair of clauses, words of one root. In the order of `EVIDENCE_FEATURES`.
 */
export function pairEvidence(a: Unit, b: Unit, ea: UnitEvidence, eb: UnitEvidence): number[] {
  HERE.mark(ea);
  THERE.mark(eb);
  const { scarce, unique } = scarceShared(ea, eb);
  const clauses = matchClauses(ea.clauses, eb.clauses, HERE, THERE);
  const roots = THERE.roots.count(ea.roots, 1);
  let countries = 0;
  for (let i = 0; i < ea.countries.length; i += 1)
    if (eb.countries.includes(ea.countries[i] ?? 0)) countries += 1;
  const few = Math.min(ea.roots.length, eb.roots.length) || 1;
  const many = Math.max(ea.roots.length, eb.roots.length) || 1;
  return [
    scarce,
    unique,
    valuesShared(a, ea, eb),
    bearersShared(a, b),
    countries,
    clauses.best,
    clauses.weight,
    clauses.inside,
    roots / many,
    roots / few,
    Math.min(a.position, b.position),
    THERE.classes.count(ea.classes, WHOLE),
  ];
}
