import { sigmoid } from './odds';

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

/** Leaves that fit the bits of a whole number. */
const MAX_LEAVES = 32;

/**
 * The trees turned inside out, so that a vector is judged without walking them: every inner node that a value fails
 * strikes out the leaves of its left side, and of what is left in a tree the first leaf is where the vector ends up.
 * After Lucchese et al., 'QuickScorer' (2015).
 */
interface Scorer {
  /** Inner nodes of all trees by feature, thresholds ascending: those of feature `f` from `starts[f]` on. */
  readonly starts: Int32Array;
  readonly thresholds: Float64Array;
  readonly trees: Int32Array;
  /** Bits of the leaves that stay where the node fails. */
  readonly stay: Int32Array;
  /** Values of leaves, `MAX_LEAVES` a tree, from left to right. */
  readonly values: Float64Array;
  /** Leaves not struck out, a tree each. */
  readonly left: Int32Array;
}

interface Test {
  readonly feature: number;
  readonly threshold: number;
  readonly tree: number;
  readonly stay: number;
}

type Tree = BoostedModel['trees'][number];

/** Reads one tree: its tests, and the values of its leaves from left to right. */
function readTree(tree: Tree, index: number): { tests: Test[]; leaves: number[] } {
  const tests: Test[] = [];
  const leaves: number[] = [];
  const visit = (at: number): void => {
    const node = tree[at];
    if (node === undefined || node[0] < 0) {
      leaves.push(node?.[1] ?? 0);
      return;
    }
    const first = leaves.length;
    visit(node[2]);
    let gone = 0;
    for (let leaf = first; leaf < leaves.length; leaf += 1) gone |= 1 << leaf;
    tests.push({ feature: node[0], threshold: node[1], tree: index, stay: ~gone });
    visit(node[3]);
  };
  visit(0);
  return { tests, leaves };
}

const scorers = new WeakMap<BoostedModel, Scorer>();

function scorerOf(model: BoostedModel): Scorer {
  const read = model.trees.map(readTree);
  // The trees that scripts/boost.ts makes have far fewer.
  if (read.some(({ leaves }) => leaves.length > MAX_LEAVES))
    throw new RangeError('a tree of more than 32 leaves');
  const tests = read
    .flatMap((tree) => tree.tests)
    .sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
  const features = (tests.at(-1)?.feature ?? -1) + 1;
  const starts = new Int32Array(features + 1).fill(tests.length);
  for (let i = tests.length - 1; i >= 0; i -= 1) starts[tests[i]?.feature ?? 0] = i;
  for (let f = features - 1; f >= 0; f -= 1)
    if ((starts[f] ?? 0) > (starts[f + 1] ?? 0)) starts[f] = starts[f + 1] ?? 0;
  const values = new Float64Array(read.length * MAX_LEAVES);
  read.forEach(({ leaves }, t) => {
    values.set(leaves, t * MAX_LEAVES);
  });
  const scorer: Scorer = {
    starts,
    thresholds: Float64Array.from(tests, (test) => test.threshold),
    trees: Int32Array.from(tests, (test) => test.tree),
    stay: Int32Array.from(tests, (test) => test.stay),
    values,
    left: new Int32Array(read.length),
  };
  scorers.set(model, scorer);
  return scorer;
}

/**
 * Probability the model gives to a vector of its features, in the order of `model.features`. Throws a RangeError for a
 * model with a tree of more than 32 leaves.
 */
export function predict(model: BoostedModel, x: readonly number[]): number {
  const { starts, thresholds, trees, stay, values, left } = scorers.get(model) ?? scorerOf(model);
  left.fill(-1);
  for (let f = 0; f + 1 < starts.length; f += 1) {
    const value = x[f] ?? 0;
    const end = starts[f + 1] ?? 0;
    for (let i = starts[f] ?? 0; i < end && !(value <= (thresholds[i] ?? 0)); i += 1) {
      const tree = trees[i] ?? 0;
      left[tree] = (left[tree] ?? 0) & (stay[i] ?? 0);
    }
  }
  let sum = model.base;
  for (let t = 0; t < left.length; t += 1) {
    const leaves = left[t] ?? 0;
    sum += values[t * MAX_LEAVES + 31 - Math.clz32(leaves & -leaves)] ?? 0;
  }
  return sigmoid(sum);
}
