import { EXPLANATION_FEATURES, type ExplanationPair } from './explanation-pairs';
import { predictLinear, type LinearModel } from './linear';

/**
 * How each feature speaks for two explanations being rival ones of one thing: a logistic regression with an L2 penalty
 * over the pairs of annotated events and briefs, each event counting as the root of its pairs.
 */
const WEIGHTS: Readonly<Record<(typeof EXPLANATION_FEATURES)[number], number>> = {
  bothSaid: 1.55,
  oneSaid: 0.43,
  bothBare: -0.89,
  after: 0.27,
  effectSame: 0.48,
  effectTold: 0.31,
  implied: 1.33,
  apart: 0.67,
  sameNature: 0.27,
  noNature: -0.95,
  alike: -0.1,
  close: 0.8,
  negated: -1.51,
  causing: 0.63,
  guessed: 0.04,
  found: 0.79,
  rivals: -0.24,
  title: -2.5,
  sharedEvent: -0.09,
  sharedWords: -1.14,
  mishap: 0.09,
  effectWord: 0.12,
  apartSaid: 1.24,
  contrast: 1.73,
  causeMain: -1.0,
  effectThere: 0.06,
  guessedBare: 0.84,
  leadBare: -0.59,
  apartBare: -0.74,
};

const MODEL: LinearModel = {
  features: EXPLANATION_FEATURES,
  bias: -1.62,
  weights: EXPLANATION_FEATURES.map((name) => WEIGHTS[name]),
};

/** Probability that two explanations are rival ones of one thing. */
export function rivalry(pair: ExplanationPair): number {
  return predictLinear(MODEL, pair.features);
}
