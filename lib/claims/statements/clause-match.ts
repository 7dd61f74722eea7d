import { IdMarks } from '../words/id-marks';
import { MAX_CLAUSES, WHOLE, type Stretch, type UnitEvidence } from './unit-evidence';
import { SAME_CLASS } from './unit-words';

/** The words and classes of a unit, marked with the bits of the clauses that they stand in. */
export class ClauseMarks {
  /** Places of what the unit can be found by in its list of that, counted from 1. */
  readonly anchors = new IdMarks();
  readonly classes = new IdMarks();
  readonly roots = new IdMarks();
  private of: UnitEvidence | undefined;
  /** Row for row what the clauses of this unit share with those of the other; last in a row the other as a whole. */
  private readonly rows: Float64Array[] = [];

  /** The row that `sharedWith` made last for a clause of this unit. */
  row(at: number): Float64Array | undefined {
    return this.rows[at];
  }

  /** Marks a unit, unless it is the one marked last. */
  mark(unit: UnitEvidence): void {
    if (this.of === unit) return;
    this.of = unit;
    this.anchors.setPlaces(unit.anchors);
    this.classes.set(unit.classes, unit.classBits);
    this.roots.set(unit.roots);
  }

  /** Bits of the clauses that a family stands in, 0 where the unit doesn't have it. */
  private clausesOf(family: number): number {
    const place = this.anchors.of(family);
    return place === 0 ? 0 : (this.of?.familyBits[place - 1] ?? 0);
  }

  /** Weight of the words of a clause that each clause of the other unit has too, by family or by class. */
  sharedWith(other: ClauseMarks, at: number, clause: Stretch, count: number): Float64Array {
    const row = (this.rows[at] ??= new Float64Array(MAX_CLAUSES + 1));
    for (let i = 0; i <= count; i += 1) row[i] = 0;
    const { families, starts, weights, classes } = clause;
    for (let k = 0; k < families.length; k += 1) {
      const same = other.clausesOf(families[k] ?? 0);
      const alike = other.classes.ofAll(classes, starts[k] ?? 0, starts[k + 1] ?? 0) & ~same;
      if ((same | alike) === 0) continue;
      const weight = weights[k] ?? 0;
      for (let i = 0; i <= count; i += 1) {
        const bit = i === count ? WHOLE : 1 << i;
        if ((same & bit) !== 0) row[i] = (row[i] ?? 0) + weight;
        else if ((alike & bit) !== 0) row[i] = (row[i] ?? 0) + SAME_CLASS * weight;
      }
    }
    return row;
  }
}

/** How well the clauses of two units agree. */
export interface ClauseMatch {
  /** Best agreement of two clauses, and greatest weight of what two clauses share. */
  best: number;
  weight: number;
  /** Greatest share of a clause that the other unit as a whole has. */
  inside: number;
}

/** How well the clauses of two units agree; `inA` and `inB` are their marks. */
export function matchClauses(
  a: readonly Stretch[],
  b: readonly Stretch[],
  inA: ClauseMarks,
  inB: ClauseMarks,
): ClauseMatch {
  const match: ClauseMatch = { best: 0, weight: 0, inside: 0 };
  for (let i = 0; i < a.length; i += 1) {
    const x = a[i];
    if (x === undefined) continue;
    const row = inA.sharedWith(inB, i, x, b.length);
    match.inside = Math.max(match.inside, (row[b.length] ?? 0) / (x.total || 1));
  }
  for (let j = 0; j < b.length; j += 1) {
    const y = b[j];
    if (y === undefined) continue;
    const back = inB.sharedWith(inA, 0, y, a.length);
    match.inside = Math.max(match.inside, (back[a.length] ?? 0) / (y.total || 1));
    for (let i = 0; i < a.length; i += 1) {
      const xy = inA.row(i)?.[j] ?? 0;
      const yx = back[i] ?? 0;
      const score = Math.sqrt((xy / (a[i]?.total || 1)) * (yx / (y.total || 1)));
      if (score > match.best) match.best = score;
      match.weight = Math.max(match.weight, Math.min(xy, yx));
    }
  }
  return match;
}
