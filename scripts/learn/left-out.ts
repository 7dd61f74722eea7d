import type { Row } from '../boost';

/** Events are dealt into so many folds, each predicted by a model of the others. */
const FOLDS = 8;

/** Area under the precision-recall curve and mean log loss of rows predicted by models that never saw their event. */
export function scoreLeftOut(
  rows: readonly Row[],
  train: (rows: readonly Row[]) => (x: readonly number[]) => number,
): { readonly averagePrecision: number; readonly logLoss: number } {
  const scored: { p: number; y: number }[] = [];
  let loss = 0;
  const names = [...new Set(rows.map((row) => row.event))].sort();
  const foldOf = new Map(names.map((event, i) => [event, i % FOLDS]));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(rows.filter((row) => foldOf.get(row.event) !== fold));
    for (const row of rows) {
      if (foldOf.get(row.event) !== fold) continue;
      const p = Math.min(1 - 1e-6, Math.max(1e-6, model(row.x)));
      loss -= row.y === 1 ? Math.log(p) : Math.log(1 - p);
      scored.push({ p, y: row.y });
    }
  }
  scored.sort((a, b) => b.p - a.p);
  const positives = scored.filter((s) => s.y === 1).length;
  let hits = 0;
  let area = 0;
  scored.forEach((s, i) => {
    if (s.y !== 1) return;
    hits += 1;
    area += hits / (i + 1) / positives;
  });
  return { averagePrecision: area, logLoss: loss / rows.length };
}
