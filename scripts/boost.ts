import type { BoostedModel } from '../lib/claims/learned/boosted';
import { seeded } from './learn/seeded';

/** A training row: features, label, and the event it comes from (for leaving events out). */
export interface Row {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly event: string;
  readonly weight?: number;
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly minLeaf: number;
  readonly lambda: number;
  /** Features that can only speak for (1) or against (-1): no split may have it the other way. */
  readonly signs?: Readonly<Record<string, 1 | -1>>;
  /** Share of the rows that each tree sees, and of the features that each split may ask; all of them where not given. */
  readonly rowShare?: number;
  readonly featureShare?: number;
}

type Node = [number, number, number, number];

/** Quantile cuts of each feature, at most `n`. */
function cutsOf(rows: readonly Row[], features: number, n: number): number[][] {
  const cuts: number[][] = [];
  for (let f = 0; f < features; f += 1) {
    const values = [...new Set(rows.map((row) => row.x[f] ?? 0))].sort((a, b) => a - b);
    const picked = new Set<number>();
    for (let k = 1; k < n; k += 1) {
      const i = Math.floor((k * values.length) / n);
      const [a, b] = [values[i - 1], values[i]];
      if (a !== undefined && b !== undefined) picked.add((a + b) / 2);
    }
    cuts.push([...picked].sort((a, b) => a - b));
  }
  return cuts;
}

/**
 * Gradient boosting of small trees on logistic loss, Newton leaves, feature values in quantile bins; stochastic after Friedman
 * (2002) where shares are given, by a fixed seed. Deterministic.
 */
export function boost(
  rows: readonly Row[],
  features: readonly string[],
  options: BoostOptions,
): BoostedModel {
  const n = rows.length;
  const cuts = cutsOf(rows, features.length, 32);
  const bins = cuts.map((cut, f) =>
    Uint8Array.from(rows, (row) => {
      const v = row.x[f] ?? 0;
      let k = 0;
      while (k < cut.length && v > (cut[k] ?? Infinity)) k += 1;
      return k;
    }),
  );
  const weights = Float64Array.from(rows, (row) => row.weight ?? 1);
  const signs = features.map((name) => options.signs?.[name] ?? 0);
  let positive = 0;
  let all = 0;
  rows.forEach((row, i) => {
    positive += row.y * (weights[i] ?? 1);
    all += weights[i] ?? 1;
  });
  const base = Math.log((positive + 1) / (all - positive + 1));
  const score = new Float64Array(n).fill(base);
  const trees: Node[][] = [];
  const random = seeded(7);
  const { rowShare = 1, featureShare = 1 } = options;
  for (let t = 0; t < options.trees; t += 1) {
    const g = new Float64Array(n);
    const h = new Float64Array(n);
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-(score[i] ?? 0)));
      const w = weights[i] ?? 1;
      g[i] = w * (row.y - p);
      h[i] = w * Math.max(p * (1 - p), 1e-6);
    });
    const tree: Node[] = [];
    // The bounds keep a subtree from undoing what a constrained split above it said.
    const grow = (members: Int32Array, depth: number, low = -Infinity, high = Infinity): number => {
      let G = 0;
      let H = 0;
      for (const i of members) {
        G += g[i] ?? 0;
        H += h[i] ?? 0;
      }
      const at = tree.length;
      const own = Math.min(high, Math.max(low, G / (H + options.lambda)));
      tree.push([-1, options.rate * own, 0, 0]);
      if (depth === 0 || members.length < 2 * options.minLeaf) return at;
      let best = { gain: 1e-3, f: -1, k: 0, middle: 0 };
      for (let f = 0; f < features.length; f += 1) {
        const cut = cuts[f] ?? [];
        if (cut.length === 0 || (featureShare < 1 && random() >= featureShare)) continue;
        const sumG = new Float64Array(cut.length + 1);
        const sumH = new Float64Array(cut.length + 1);
        const count = new Int32Array(cut.length + 1);
        const bin = bins[f] as Uint8Array;
        for (const i of members) {
          const b = bin[i] as number;
          sumG[b] = (sumG[b] as number) + (g[i] as number);
          sumH[b] = (sumH[b] as number) + (h[i] as number);
          count[b] = (count[b] as number) + 1;
        }
        let [gl, hl, cl] = [0, 0, 0];
        for (let k = 0; k < cut.length; k += 1) {
          gl += sumG[k] as number;
          hl += sumH[k] as number;
          cl += count[k] as number;
          if (cl < options.minLeaf || members.length - cl < options.minLeaf) continue;
          const sign = signs[f] ?? 0;
          const leftValue = gl / (hl + options.lambda);
          const rightValue = (G - gl) / (H - hl + options.lambda);
          if (sign * (rightValue - leftValue) < 0) continue;
          const gain =
            (gl * gl) / (hl + options.lambda) +
            ((G - gl) * (G - gl)) / (H - hl + options.lambda) -
            (G * G) / (H + options.lambda);
          if (gain > best.gain) best = { gain, f, k, middle: (leftValue + rightValue) / 2 };
        }
      }
      if (best.f < 0) return at;
      const bin = bins[best.f] as Uint8Array;
      const left = members.filter((i) => (bin[i] as number) <= best.k);
      const right = members.filter((i) => (bin[i] as number) > best.k);
      const sign = signs[best.f] ?? 0;
      const middle = Math.min(high, Math.max(low, best.middle));
      const l = grow(left, depth - 1, sign < 0 ? middle : low, sign > 0 ? middle : high);
      const r = grow(right, depth - 1, sign > 0 ? middle : low, sign < 0 ? middle : high);
      tree[at] = [best.f, (cuts[best.f] as number[])[best.k] as number, l, r];
      return at;
    };
    grow(
      Int32Array.from(rows, (_, i) => i).filter(() => rowShare === 1 || random() < rowShare),
      options.depth,
    );
    rows.forEach((_, i) => {
      let at = 0;
      for (;;) {
        const node = tree[at] as Node;
        if (node[0] < 0) {
          score[i] = (score[i] as number) + node[1];
          break;
        }
        at = (rows[i]?.x[node[0]] ?? 0) <= node[1] ? node[2] : node[3];
      }
    });
    trees.push(tree);
  }
  const round = (v: number): number => Number(v.toPrecision(4));
  return {
    features,
    base: round(base),
    trees: trees.map((tree) => tree.map(([f, v, l, r]) => [f, round(v), l, r] as const)),
  };
}
