import type { Denial } from './denials';
import type { UnitPair } from '../statements/overlaps';
import type { ReadArticle, Unit } from '../read';

/** The sentence right before a denial: an accusation and its answer stand together. */
export function unitBefore(article: ReadArticle, denial: Denial): Unit | undefined {
  if (denial.kind !== 'denied' || denial.field !== 'text') return undefined;
  const before = article.units[article.units.indexOf(denial.unit) - 1];
  return before?.field === 'text' ? before : undefined;
}

/** Keys of the names that a denial is of, and of the others in its unit, among them whoever denies. */
export function namesOf(
  article: ReadArticle,
  denial: Denial,
): { denied: readonly string[]; denier: ReadonlySet<string> } {
  const denied = new Set<string>();
  const denier = new Set<string>();
  for (const name of article.annotation[denial.field].names) {
    if (name.firstToken >= denial.firstToken && name.endToken <= denial.endToken)
      denied.add(name.key);
    else if (name.firstToken >= denial.unit.firstToken && name.endToken <= denial.unit.endToken)
      denier.add(name.key);
  }
  return { denied: [...denied], denier };
}

/** Scores of the pairs of a unit, and the best of each article. */
export interface Row {
  readonly scores: Map<Unit, number>;
  readonly best: Map<number, number>;
}

/** The rows of the units that hold denials. */
export function rowsOf(pairs: readonly UnitPair[], units: ReadonlySet<Unit>): Map<Unit, Row> {
  const rows = new Map<Unit, Row>();
  const add = (of: Unit, there: UnitPair['a'], score: number): void => {
    if (!units.has(of)) return;
    const row = rows.get(of) ?? {
      scores: new Map<Unit, number>(),
      best: new Map<number, number>(),
    };
    row.scores.set(there.unit, score);
    row.best.set(there.article, Math.max(score, row.best.get(there.article) ?? 0));
    rows.set(of, row);
  };
  for (const { a, b, score } of pairs) {
    add(a.unit, b, score);
    add(b.unit, a, score);
  }
  return rows;
}
