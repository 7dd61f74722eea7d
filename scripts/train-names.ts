/**
 * Learns the weights of the name matcher and writes lib/arabic/names/match-weights.ts, which holds numbers only.
 *
 *     npx tsx scripts/train-names.ts PAIRS.jsonl [--write]
 *
 * PAIRS.jsonl: one JSON object a line, `{ "a": spelling, "b": spelling, "same": boolean }`. Prints the accuracy of ten-fold
 * cross-validation, where no spelling stands on both sides of a fold's border, beside the accuracy on the rows learned
 * from; `--write` then learns from all rows. Logistic regression with a quadratic penalty, fitted by Adam on the whole
 * set at once; the outcome depends on the rows alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { foldWord } from '../lib/arabic/normalise';
import { matchFeatures } from '../lib/arabic/names/match-features';

const FOLDS = 10;
const STEPS = 400;
const RATE = 0.03;
const PENALTY = 0.5;
const TARGET = new URL('../lib/arabic/names/match-weights.ts', import.meta.url);

interface Row {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

interface Example {
  readonly features: readonly (readonly [index: number, value: number])[];
  readonly same: boolean;
  readonly fold: number;
}

/** Rows that share a spelling go into one group, by union-find; groups are dealt to the folds in turn. */
function foldsOf(rows: readonly Row[]): number[] {
  const parent = new Map<string, string>();
  const root = (word: string): string => {
    let at = word;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const keys = rows.map((row) => [foldWord(row.a), foldWord(row.b)] as const);
  // Joined by spelling, the negatives' common names make one giant group; a name seen this often joins nothing.
  const seen = new Map<string, number>();
  for (const pair of keys) for (const key of pair) seen.set(key, (seen.get(key) ?? 0) + 1);
  for (const [a, b] of keys) {
    for (const key of [a, b]) if (!parent.has(key)) parent.set(key, key);
    if ((seen.get(a) ?? 0) < 4 && (seen.get(b) ?? 0) < 4) parent.set(root(a), root(b));
  }
  const groups = new Map<string, number>();
  return keys.map(([a, b]) => {
    const key = root((seen.get(a) ?? 0) < 4 ? a : b);
    const group = groups.get(key) ?? groups.size;
    groups.set(key, group);
    return (group * 7) % FOLDS;
  });
}

function train(examples: readonly Example[], size: number): Float64Array {
  const weights = new Float64Array(size + 1);
  const mean = new Float64Array(size + 1);
  const square = new Float64Array(size + 1);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = new Float64Array(size + 1);
    for (const example of examples) {
      const error = 1 / (1 + Math.exp(-score(weights, example, size))) - (example.same ? 1 : 0);
      for (const [k, x] of example.features) slope[k] = (slope[k] ?? 0) + error * x;
      slope[size] = (slope[size] ?? 0) + error;
    }
    for (let k = 0; k <= size; k += 1) {
      const w = weights[k] ?? 0;
      const g = (slope[k] ?? 0) + (k < size ? PENALTY * w : 0);
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * g * g;
      const m = (mean[k] ?? 0) / (1 - 0.9 ** step);
      const v = (square[k] ?? 0) / (1 - 0.999 ** step);
      weights[k] = w - (RATE * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return weights;
}

function score(weights: Float64Array, example: Example, size: number): number {
  let sum = weights[size] ?? 0;
  for (const [k, x] of example.features) sum += (weights[k] ?? 0) * x;
  return sum;
}

function right(weights: Float64Array, examples: readonly Example[], size: number): number {
  return examples.filter((example) => score(weights, example, size) > 0 === example.same).length;
}

const [file, flag] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npx tsx scripts/train-names.ts PAIRS.jsonl [--write]');
  process.exit(2);
}
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const indices = new Map<string, number>();
const folds = foldsOf(rows);
const examples: Example[] = rows.map((row, i) => {
  const sums = new Map<number, number>();
  matchFeatures(row.a, row.b, (name, value) => {
    const index = indices.get(name) ?? indices.size;
    indices.set(name, index);
    sums.set(index, (sums.get(index) ?? 0) + value);
  });
  return { features: [...sums], same: row.same, fold: folds[i] ?? 0 };
});
const size = indices.size;
let held = 0;
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = train(
    examples.filter((example) => example.fold !== fold),
    size,
  );
  held += right(
    weights,
    examples.filter((example) => example.fold === fold),
    size,
  );
}
const weights = train(examples, size);
const percent = (count: number): string => ((100 * count) / examples.length).toFixed(2);
console.log(
  `${String(examples.length)} rows, ${String(size)} features: ${percent(held)}% held out, ` +
    `${percent(right(weights, examples, size))}% learned from`,
);
if (flag === '--write') {
  const lines = [...indices]
    .map(([name, k]) => [name, (weights[k] ?? 0).toFixed(3)] as const)
    .filter(([, weight]) => Math.abs(Number(weight)) >= 0.01)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  '${name}': ${String(Number(weight))},`);
  writeFileSync(
    TARGET,
    `/** Written by scripts/train-names.ts: weight of each feature of match-features.ts. */\n` +
      `export const MATCH_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n\n` +
      `export const MATCH_BIAS = ${String(Number((weights[size] ?? 0).toFixed(3)))};\n`,
  );
}
