/** Multinomial logistic regression on sets of named features, trained by Adagrad with L2, weights summed over epochs. */
export interface Linear {
  readonly classes: number;
  /** Weights of each feature, one a class. */
  readonly weights: ReadonlyMap<string, Float64Array>;
  readonly bias: Float64Array;
}

interface Options {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Features seen in fewer rows are left out. */
  readonly atLeast: number;
}
const DEFAULTS: Options = { epochs: 30, rate: 0.3, l2: 0.02, atLeast: 2 };

export const softmax = (scores: readonly number[] | Float64Array): number[] => {
  const top = Math.max(...scores);
  const powers = [...scores].map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
};

/** Scores of the classes before the softmax. */
export function linearScores(model: Linear, features: readonly string[]): number[] {
  const scores = Array.from(model.bias);
  for (const feature of features) {
    const weights = model.weights.get(feature);
    if (weights)
      for (let c = 0; c < model.classes; c++) scores[c] = (scores[c] ?? 0) + (weights[c] ?? 0);
  }
  return scores;
}

/** Trains on rows of features with class numbers. The order of the rows is shuffled by a fixed seed. */
export function trainLinear(
  rows: readonly (readonly string[])[],
  labels: readonly number[],
  classes: number,
  options: Partial<Options> = {},
): Linear {
  const { epochs, rate, l2, atLeast } = { ...DEFAULTS, ...options };
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const feature of row) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map<string, Float64Array>();
  const squares = new Map<string, Float64Array>();
  for (const [feature, count] of counts)
    if (count >= atLeast) {
      weights.set(feature, new Float64Array(classes));
      squares.set(feature, new Float64Array(classes).fill(1e-2));
    }
  const bias = new Float64Array(classes);
  const biasSquares = new Float64Array(classes).fill(1e-2);
  const order = rows.map((_, i) => i);
  let seed = 12345;
  const random = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) {
      const row = rows[i] ?? [];
      const scores = Array.from(bias);
      const active = row.flatMap((feature) => {
        const w = weights.get(feature);
        const g = squares.get(feature);
        if (!w || !g) return [];
        for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (w[c] ?? 0);
        return [{ w, g }];
      });
      const shares = softmax(scores);
      for (let c = 0; c < classes; c++) {
        const error = (shares[c] ?? 0) - (labels[i] === c ? 1 : 0);
        biasSquares[c] = (biasSquares[c] ?? 0) + error * error;
        bias[c] = (bias[c] ?? 0) - (rate * error) / Math.sqrt(biasSquares[c] ?? 1);
        for (const { w, g } of active) {
          const gradient = error + l2 * (w[c] ?? 0);
          g[c] = (g[c] ?? 0) + gradient * gradient;
          w[c] = (w[c] ?? 0) - (rate * gradient) / Math.sqrt(g[c] ?? 1);
        }
      }
    }
  }
  return { classes, weights, bias };
}
