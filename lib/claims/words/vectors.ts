import { idCount } from './ids';

/** Words, as ids, each with its weight, and the sum of the squares of the weights. */
export interface Vector {
  readonly words: readonly number[];
  readonly weights: readonly number[];
  readonly squares: number;
}

/** The vector of some weights by the ids of their words. */
export function vectorOf(weightOf: ReadonlyMap<number, number>): Vector {
  const [words, weights] = [[...weightOf.keys()], [...weightOf.values()]];
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return { words, weights, squares };
}

/** The weights of the vector that was laid out last, by id. */
let table = new Float64Array(0);
let laid: Vector | undefined;

function layOut(vector: Vector): void {
  if (laid === vector) return;
  if (table.length < idCount())
    table = new Float64Array(2 ** Math.ceil(Math.log2(idCount() + 4096)));
  else if (laid) for (const word of laid.words) table[word] = 0;
  for (let i = 0; i < vector.words.length; i += 1)
    table[vector.words[i] ?? 0] = vector.weights[i] ?? 0;
  laid = vector;
}

/** Cosine of two vectors of weights that are not negative, 0 to 1; 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
  if (a.squares === 0 || b.squares === 0) return 0;
  layOut(b);
  let dot = 0;
  for (let i = 0; i < a.words.length; i += 1)
    dot += (a.weights[i] ?? 0) * (table[a.words[i] ?? 0] ?? 0);
  return dot / Math.sqrt(a.squares * b.squares);
}
