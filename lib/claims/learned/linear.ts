import { sigmoid } from './odds';

/** A logistic regression, made by scripts/train-claims.ts: one weight a feature. */
export interface LinearModel {
  readonly features: readonly string[];
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Probability the model gives to a vector of its features, in the order of `model.features`. */
export function predictLinear(model: LinearModel, x: readonly number[]): number {
  let sum = model.bias;
  for (let i = 0; i < model.weights.length; i += 1) sum += (model.weights[i] ?? 0) * (x[i] ?? 0);
  return sigmoid(sum);
}
