import { BIAS, FOREST, LINEAR, LINEAR_BIAS } from './model.generated';
import type { PairFeatures } from './features';

/** Order of the scores. */
export const PAIR_LABELS = ['agree', 'disagree', 'other'] as const;

/** 32-bit FNV-1a over UTF-16 units: the model keeps hashes of its features, not the words. */
export function featureHash(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) {
    hash ^= feature.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Tree as a flat list, a node before its children: feature, threshold, place of the right child, then the left one; a leaf is -1, value. */
export type FlatForest = readonly (readonly (readonly number[])[])[];

/** Linear part: hash in base 36 of each feature, then its weight for each class times `LINEAR_SCALE`. */
export const LINEAR_SCALE = 50;

let weights: Map<number, readonly number[]> | undefined;
function linearWeights(): ReadonlyMap<number, readonly number[]> {
  if (weights) return weights;
  weights = new Map();
  for (const row of LINEAR.split(';')) {
    const [hash, ...scaled] = row.split(',');
    if (hash)
      weights.set(
        Number.parseInt(hash, 36),
        scaled.map((w) => Number(w) / LINEAR_SCALE),
      );
  }
  return weights;
}

function walk(tree: readonly number[], row: readonly number[]): number {
  let place = 0;
  for (;;) {
    const feature = tree[place] ?? -1;
    if (feature < 0) return tree[place + 1] ?? 0;
    const goesLeft = (row[feature] ?? 0) <= (tree[place + 1] ?? 0);
    place = goesLeft ? place + 3 : (tree[place + 2] ?? 0);
  }
}

/** Probabilities of agree, disagree, other for the features of a pair, after the biases that balance the classes. */
export function pairScores(features: PairFeatures): readonly number[] {
  const linear = [...LINEAR_BIAS];
  for (const feature of features.sparse) {
    const found = linearWeights().get(featureHash(feature));
    if (found) found.forEach((w, c) => (linear[c] = (linear[c] ?? 0) + w));
  }
  const row = [...features.dense, ...linear];
  const scores = BIAS.map(
    (bias, c) => bias + FOREST.reduce((sum, round) => sum + walk(round[c] ?? [], row), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
