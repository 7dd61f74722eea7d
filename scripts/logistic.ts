import type { LinearModel } from '../lib/claims/learned/linear';
import type { Row } from './boost';

/** A feature that a handful of rows have is scaled as if it spread this much, or the penalty would not reach its weight. */
const LEAST_SPREAD = 0.05;

/**
 * Logistic regression with an L2 penalty on standardised features, by gradient descent with momentum. Deterministic.
 * @param signs features whose weights may only be positive, or only negative
 * @param countOf how many rows a row counts as
 */
export function logistic(
  rows: readonly Row[],
  features: readonly string[],
  penalty: number,
  signs: Readonly<Record<string, 1 | -1>> = {},
  countOf: (row: Row) => number = () => 1,
): LinearModel {
  const counts = rows.map(countOf);
  const n = Math.max(
    1,
    counts.reduce((s, c) => s + c, 0),
  );
  const mean = features.map(
    (_, f) => rows.reduce((s, r, i) => s + (counts[i] ?? 1) * (r.x[f] ?? 0), 0) / n,
  );
  const scale = features.map((_, f) => {
    const m = mean[f] ?? 0;
    return Math.max(
      LEAST_SPREAD,
      Math.sqrt(rows.reduce((s, r, i) => s + (counts[i] ?? 1) * ((r.x[f] ?? 0) - m) ** 2, 0) / n),
    );
  });
  const xs = rows.map((r) =>
    features.map((_, f) => ((r.x[f] ?? 0) - (mean[f] ?? 0)) / (scale[f] ?? 1)),
  );
  const w = features.map(() => 0);
  const v = features.map(() => 0);
  let b = Math.log((rows.reduce((s, r, i) => s + (r.y === 1 ? (counts[i] ?? 1) : 0), 0) + 1) / n);
  let vb = 0;
  for (let step = 0; step < 400; step += 1) {
    const g = features.map((_, f) => (penalty / n) * (w[f] ?? 0));
    let gb = 0;
    xs.forEach((x, i) => {
      let z = b;
      x.forEach((value, f) => {
        z += value * (w[f] ?? 0);
      });
      const d = ((counts[i] ?? 1) * (1 / (1 + Math.exp(-z)) - (rows[i]?.y ?? 0))) / n;
      x.forEach((value, f) => {
        g[f] = (g[f] ?? 0) + d * value;
      });
      gb += d;
    });
    g.forEach((gradient, f) => {
      v[f] = 0.9 * (v[f] ?? 0) - 1.5 * gradient;
      w[f] = (w[f] ?? 0) + (v[f] ?? 0);
      if ((w[f] ?? 0) * (signs[features[f] ?? ''] ?? 0) < 0) {
        w[f] = 0;
        v[f] = 0;
      }
    });
    vb = 0.9 * vb - 1.5 * gb;
    b += vb;
  }
  const weights = w.map((value, f) => Number((value / (scale[f] ?? 1)).toPrecision(4)));
  const bias = Number(
    (b - w.reduce((s, value, f) => s + (value * (mean[f] ?? 0)) / (scale[f] ?? 1), 0)).toPrecision(
      4,
    ),
  );
  return { features, bias, weights };
}
