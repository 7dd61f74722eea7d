import { predict, type BoostedModel } from '../../lib/claims/learned/boosted';
import { predictLinear, type LinearModel } from '../../lib/claims/learned/linear';

/** How much a feature moved the log-odds of a judgement. */
export interface Contribution {
  readonly feature: string;
  readonly value: number;
  readonly weight: number;
}

const logOdds = (p: number): number => Math.log(p / (1 - p));

/**
 * What moved a model's judgement of a vector, strongest first: for each feature that is not zero, the log-odds with it
 * less those without it (the feature at zero). For trees that is no sum, for features lean on one another; it says what
 * the judgement would have been had only this not been there.
 */
export function contributions(
  model: BoostedModel | LinearModel,
  x: readonly number[],
): Contribution[] {
  const judge = (vector: readonly number[]): number =>
    logOdds('trees' in model ? predict(model, vector) : predictLinear(model, vector));
  const whole = judge(x);
  return model.features
    .flatMap((feature, i): Contribution[] => {
      const value = x[i] ?? 0;
      if (value === 0) return [];
      const without = x.map((other, k) => (k === i ? 0 : other));
      return [{ feature, value, weight: whole - judge(without) }];
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
