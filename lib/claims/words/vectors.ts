/** Weights by word, with the sum of their squares. */
export interface Vector<Word> {
  readonly weights: ReadonlyMap<Word, number>;
  readonly squares: number;
}

/** The vector of some weights. */
export function vectorOf<Word>(weights: ReadonlyMap<Word, number>): Vector<Word> {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return { weights, squares };
}

/** Cosine of two vectors of weights that are not negative, 0 to 1; 0 where one is empty. */
export function cosine<Word>(a: Vector<Word>, b: Vector<Word>): number {
  if (a.squares === 0 || b.squares === 0) return 0;
  let dot = 0;
  for (const [word, weight] of a.weights) dot += weight * (b.weights.get(word) ?? 0);
  return dot / Math.sqrt(a.squares * b.squares);
}
