/**
 * A small ensemble of regression trees, made by scripts/train-claims.ts. A tree is a flat list of nodes
 * [feature, threshold, left, right] or [-1, value, 0, 0] for a leaf; children are node indices.
 * Gradient boosting after Friedman, 'Greedy function approximation' (2001).
 */
export interface BoostedModel {
  readonly features: readonly string[];
  readonly base: number;
  readonly trees: readonly (readonly (readonly [number, number, number, number])[])[];
}

/** Probability the model gives to a vector of its features, in the order of `model.features`. */
export function predict(model: BoostedModel, x: readonly number[]): number {
  let sum = model.base;
  for (const tree of model.trees) {
    let at = 0;
    for (;;) {
      const node = tree[at];
      if (node === undefined) break;
      if (node[0] < 0) {
        sum += node[1];
        break;
      }
      at = (x[node[0]] ?? 0) <= node[1] ? node[2] : node[3];
    }
  }
  return 1 / (1 + Math.exp(-sum));
}
