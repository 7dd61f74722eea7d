/** A logistic regression, made by scripts/train-claims.ts: one weight a feature. */
export interface LinearModel {
  readonly features: readonly string[];
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Probability the model gives to a vector of its features, in the order of `model.features`. */
export function predictLinear(model: LinearModel, x: readonly number[]): number {
  let sum = model.bias;
  model.weights.forEach((weight, i) => {
    sum += weight * (x[i] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}
