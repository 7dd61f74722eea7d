import { DEFAULT_THRESHOLD } from './threshold';
import type { Discrepancy, DiscrepancyType, Mention, Side } from './types';

// Popup and pages take this in: it imports no rule and no lexicon.

/** Types whose rules hold all values of a slot together, but may take one value into two slots. */
export const SLOTS: ReadonlySet<DiscrepancyType> = new Set(['number', 'date']);

const sameSpot = (a: Mention, b: Mention): boolean => {
  const [x, y] = [a.focus ?? a, b.focus ?? b];
  return a.article === b.article && a.field === b.field && x.start < y.end && y.start < x.end;
};

/** Do two sides have a sentence whose value stands at one spot? */
export const shareSpot = (a: Side, b: Side): boolean =>
  a.mentions.some((m) => b.mentions.some((n) => sameSpot(m, n)));

/**
 * Does a finding that one answer is only the more precise hold no answer that another does not hold against the others as well?
 * A conflict over three figures of which two are one rounded, and these two by themselves; the days within which something is
 * due, as lengths and as dates.
 */
function isRepeated(d: Discrepancy, by: Discrepancy): boolean {
  if (d === by || d.relation !== 'precision' || d.sides.length > by.sides.length) return false;
  if (!SLOTS.has(d.type) || !SLOTS.has(by.type)) return false;
  if (by.relation === 'precision' && by.confidence <= d.confidence) return false;
  const at = d.sides.map((side) => by.sides.findIndex((told) => shareSpot(side, told)));
  return !at.includes(-1) && new Set(at).size === at.length;
}

/** Findings as they are shown: without those of which another one tells every answer, which would be taken for a second difference. */
export function withoutRepeats(told: readonly Discrepancy[]): readonly Discrepancy[] {
  const repeats = (d: Discrepancy, by: Discrepancy): boolean =>
    by.confidence >= Math.min(d.confidence, DEFAULT_THRESHOLD) && isRepeated(d, by);
  return told.filter((d) => !told.some((by) => repeats(d, by)));
}
