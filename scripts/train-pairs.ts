// Trains the model of `isnad pairs` on pairs of headlines (rows of id, a, b, label: agree, disagree, other), says its
// F1 cross-validated by headline, and with --write writes lib/claims/pairs/model.generated.ts: weights and hashes, no text.
//   npx tsx scripts/train-pairs.ts PAIRS.jsonl [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import { pairFeatures } from '../lib/claims/pairs/features';
import type { PairFeatures } from '../lib/claims/pairs/features';
import { featureHash, LINEAR_SCALE, PAIR_LABELS } from '../lib/claims/pairs/model';
import { flatten, forestScores, trainForest } from './learn/forest';
import type { Forest } from './learn/forest';
import { linearScores, trainLinear } from './learn/linear';
import type { Linear } from './learn/linear';

const FOLDS = 8;
const INNER_FOLDS = 5;
/** A feature whose weights are all smaller changes nothing. */
const LEAST_WEIGHT = 0.06;

interface Example {
  readonly features: PairFeatures;
  readonly label: number;
  /** Rows that share a text have one group: a fold that held one and not the other would meet its own training text. */
  readonly group: number;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: string;
}

/** The measured examples, and those that join them for training only. */
function readExamples(file: string): { readonly measured: Example[]; readonly extra: Example[] } {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Pair);
  const parent = rows.map((_, i) => i);
  const find = (i: number): number => {
    const up = parent[i] ?? i;
    return up === i ? i : find(up);
  };
  const first = new Map<string, number>();
  rows.forEach(({ a, b }, i) => {
    for (const text of [a, b]) {
      const known = first.get(text);
      if (known === undefined) first.set(text, i);
      else parent[find(i)] = find(known);
    }
  });
  const groups = rows.map((_, i) => find(i));
  const measured = rows.map(({ a, b, label }, i) => ({
    features: pairFeatures(a, b),
    label: PAIR_LABELS.findIndex((known) => known === label),
    group: find(i),
  }));
  return { measured, extra: added(rows, groups) };
}

/** Every this many rows one pair of a text with itself, and one of two texts that were never paired. */
const ADDED_EVERY = 8;

/**
 * What the pairs at hand lack and life is full of: a text against itself, and two texts of different stories. They join
 * the training folds only, never what is measured.
 */
function added(rows: readonly Pair[], groups: readonly number[]): Example[] {
  return rows.flatMap(({ a }, i) => {
    if (i % ADDED_EVERY !== 0) return [];
    const group = groups[i] ?? i;
    const far = rows.findIndex((_, j) => j > (i * 7919) % rows.length && groups[j] !== group);
    const other = rows[far];
    return [
      { features: pairFeatures(a, a), label: PAIR_LABELS.indexOf('agree'), group },
      ...(other
        ? [{ features: pairFeatures(a, other.b), label: PAIR_LABELS.indexOf('other'), group }]
        : []),
    ];
  });
}

const foldOf = (group: number, folds: number, salt: number): number =>
  (Math.imul(group + salt, 2654435761) >>> 8) % folds;

interface Model {
  readonly linear: Linear;
  readonly forest: Forest;
}

const linearOn = (examples: readonly Example[]): Linear =>
  trainLinear(
    examples.map(({ features }) => features.sparse),
    examples.map(({ label }) => label),
    PAIR_LABELS.length,
  );

/** A linear model on words, whose out-of-fold scores join the measures that the forest learns on. */
function train(examples: readonly Example[]): Model {
  const rows: number[][] = [];
  const labels: number[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const held = (example: Example): boolean => foldOf(example.group, INNER_FOLDS, 7) === fold;
    const model = linearOn(examples.filter((example) => !held(example)));
    for (const { features, label } of examples.filter(held)) {
      rows.push([...features.dense, ...linearScores(model, features.sparse)]);
      labels.push(label);
    }
  }
  return { linear: linearOn(examples), forest: trainForest(rows, labels, PAIR_LABELS.length) };
}

const scoresOf = ({ linear, forest }: Model, { dense, sparse }: PairFeatures): number[] =>
  forestScores(forest, [...dense, ...linearScores(linear, sparse)]);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function f1s(truth: readonly number[], said: readonly number[]): number[] {
  return PAIR_LABELS.map((_, label) => {
    let [tp, wrong] = [0, 0];
    truth.forEach((t, i) => {
      if (t === label && said[i] === label) tp++;
      else if (t === label || said[i] === label) wrong++;
    });
    return (2 * tp) / Math.max(1, 2 * tp + wrong);
  });
}

const decide = (scores: readonly number[], bias: readonly number[]): number => {
  const shifted = scores.map((score, label) => score + (bias[label] ?? 0));
  return shifted.indexOf(Math.max(...shifted));
};

/** Biases under which the mean F1 of the classes is best; coarse on purpose, and taken from the middle of the plateau. */
function balance(truth: readonly number[], scores: readonly (readonly number[])[]): number[] {
  const tried: { bias: number[]; f1: number }[] = [];
  for (let x = -10; x <= 10; x++)
    for (let y = -10; y <= 10; y++) {
      const bias = [x / 10, 0, y / 10];
      tried.push({
        bias,
        f1: mean(
          f1s(
            truth,
            scores.map((s) => decide(s, bias)),
          ),
        ),
      });
    }
  const top = Math.max(...tried.map(({ f1 }) => f1));
  const plateau = tried.filter(({ f1 }) => f1 > top - 0.004);
  return [0, 1, 2].map((c) => mean(plateau.map(({ bias }) => bias[c] ?? 0)));
}

const rounded = (values: readonly number[]): string =>
  JSON.stringify(values.map((value) => Number(value.toFixed(3))));

function generated({ linear, forest }: Model, bias: readonly number[], said: string): string {
  const rows = [...linear.weights].flatMap(([feature, weights]) =>
    Math.max(...weights.map(Math.abs)) < LEAST_WEIGHT
      ? []
      : [
          [
            featureHash(feature).toString(36),
            ...Array.from(weights, (w) => Math.round(w * LINEAR_SCALE)),
          ].join(','),
        ],
  );
  return [
    `/** Generated by scripts/train-pairs.ts (${said}). Do not edit. */`,
    "import type { FlatForest } from './model';",
    '',
    `export const BIAS: readonly number[] = ${rounded(bias)};`,
    `export const LINEAR_BIAS: readonly number[] = ${rounded([...linear.bias])};`,
    `export const LINEAR = '${rows.sort().join(';')}';`,
    `export const FOREST: FlatForest = ${JSON.stringify(flatten(forest))};`,
    '',
  ].join('\n');
}

const [file, write] = process.argv.slice(2);
if (!file) throw new Error('name the file of pairs');
const { measured: examples, extra } = readExamples(file);
const truth = examples.map(({ label }) => label);
const outOfFold: number[][] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const held = (example: Example): boolean => foldOf(example.group, FOLDS, 1) === fold;
  const model = train([...examples, ...extra].filter((example) => !held(example)));
  examples.forEach((example, i) => {
    if (held(example)) outOfFold[i] = scoresOf(model, example.features);
  });
}
const report = (name: string, bias: readonly number[]): string => {
  const f1 = f1s(
    truth,
    outOfFold.map((scores) => decide(scores, bias)),
  );
  return `${name}: ${PAIR_LABELS.map((label, c) => `${label} ${(f1[c] ?? 0).toFixed(3)}`).join(', ')}, macro ${mean(f1).toFixed(3)}`;
};
const bias = balance(truth, outOfFold);
console.log(report('cross-validated F1', [0, 0, 0]));
const said = report('cross-validated F1 with biases', bias);
console.log(said);
if (write === '--write')
  writeFileSync(
    new URL('../lib/claims/pairs/model.generated.ts', import.meta.url),
    generated(train([...examples, ...extra]), bias, said),
  );
