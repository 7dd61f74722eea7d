import type { DateMention, NumberMention } from '../../arabic/types';
import type { Term } from '../read';

/** Strength with which two words of one class, but of different families, are held to say the same. */
const SAME_CLASS = 0.75;

/** What one unit offers to be found in it. Built once a unit. */
export interface Profile {
  readonly families: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
  readonly total: number;
}

const profiles = new WeakMap<readonly Term[], Profile>();

export function profileOf(terms: readonly Term[]): Profile {
  const known = profiles.get(terms);
  if (known) return known;
  const families = new Map<string, number>();
  const classes = new Map<string, number>();
  let total = 0;
  for (const term of terms) {
    if (families.has(term.family)) continue;
    families.set(term.family, term.weight);
    total += term.weight;
    for (const id of term.classes) if (!classes.has(id)) classes.set(id, term.weight);
  }
  const profile = { families, classes, total };
  profiles.set(terms, profile);
  return profile;
}

/** Weighted share of the terms of `a` that `b` has too, by family or by class; 0 to 1. */
export function coverage(
  a: readonly Term[],
  b: readonly Term[],
  scale: (term: Term) => number = () => 1,
): number {
  const there = profileOf(b);
  const seen = new Set<string>();
  let shared = 0;
  let total = 0;
  for (const term of a) {
    if (seen.has(term.family)) continue;
    seen.add(term.family);
    const weight = term.weight * scale(term);
    total += weight;
    if (there.families.has(term.family)) shared += weight;
    else if (term.classes.some((id) => there.classes.has(id))) shared += weight * SAME_CLASS;
  }
  return total === 0 ? 0 : shared / total;
}

/** Do two numbers measure in one unit and count one kind of thing, as far as they tell? */
export function sameDimension(a: NumberMention, b: NumberMention): boolean {
  if ((a.kind === 'percent') !== (b.kind === 'percent')) return false;
  if ((a.baseUnit ?? a.unit) !== (b.baseUnit ?? b.unit)) return false;
  return true;
}

/** Value in the base unit where there is one. */
export function amountOf(n: NumberMention): number {
  return n.baseValue ?? n.value;
}

/** Seconds of a month in the mean (Gregorian). */
const MONTH = 2_629_746;

/** `amountOf`, with times of any unit in seconds: what days and months are held against each other by. */
export function magnitudeOf(n: NumberMention): number {
  return n.baseUnit === 'month' ? amountOf(n) * MONTH : amountOf(n);
}

/** Do two dates hold a day in common? False where either is unknown. */
export function datesMeet(a: DateMention, b: DateMention): boolean {
  return (
    a.from !== null &&
    a.to !== null &&
    b.from !== null &&
    b.to !== null &&
    a.from <= b.to &&
    b.from <= a.to
  );
}

/** One 'thousand' written for another: the likeliest slip of magnitude, million for billion. */
const [THOUSAND, MILLION] = [1000, 1_000_000];

/** Are two amounts, not zero, of the same digits, two or more of them, a thousand or a million times apart (102 million, 102 billion)? */
export function isMagnitudeSlip(a: number, b: number): boolean {
  const [less, more] = a < b ? [a, b] : [b, a];
  if (!Number.isFinite(more) || less <= 0) return false;
  const ratio = more / less;
  const near = (times: number): boolean => Math.abs(ratio / times - 1) < 1e-9;
  if (!near(THOUSAND) && !near(MILLION)) return false;
  const digits = less.toExponential().split('e')[0]?.replace('.', '') ?? '';
  return digits.length > 1;
}
