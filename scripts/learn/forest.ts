/** Gradient-boosted trees for several classes (Friedman 2001, multinomial deviance), on rows of numbers. */
export interface Tree {
  readonly feature: number;
  readonly threshold: number;
  readonly left: Tree | number;
  readonly right: Tree | number;
}
export interface Forest {
  readonly classes: number;
  /** Trees of each round, one a class. */
  readonly rounds: readonly (readonly (Tree | number)[])[];
}

interface Options {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  readonly leaf: number;
  readonly l2: number;
  /** Share of the rows and of the features that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
}
const DEFAULTS: Options = {
  rounds: 120,
  depth: 4,
  rate: 0.08,
  leaf: 8,
  l2: 1,
  rowShare: 0.7,
  featureShare: 0.5,
};

const valueOf = (tree: Tree | number, row: readonly number[]): number => {
  let node = tree;
  while (typeof node !== 'number')
    node = (row[node.feature] ?? 0) <= node.threshold ? node.left : node.right;
  return node;
};

/** Scores of the classes before the softmax. */
export function forestScores(forest: Forest, row: readonly number[]): number[] {
  const scores = new Array<number>(forest.classes).fill(0);
  for (const round of forest.rounds)
    round.forEach((tree, c) => (scores[c] = (scores[c] ?? 0) + valueOf(tree, row)));
  return scores;
}

export function trainForest(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  classes: number,
  options: Partial<Options> = {},
): Forest {
  const o = { ...DEFAULTS, ...options };
  const width = rows[0]?.length ?? 0;
  let seed = 99;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const scores = rows.map(() => new Float64Array(classes));
  const rounds: (Tree | number)[][] = [];
  const sorted = Array.from({ length: width }, (_, f) =>
    rows.map((_, i) => i).sort((i, j) => (rows[i]?.[f] ?? 0) - (rows[j]?.[f] ?? 0)),
  );
  for (let round = 0; round < o.rounds; round++) {
    const shares = scores.map((s) => {
      const top = Math.max(...s);
      const p = Array.from(s, (x) => Math.exp(x - top));
      const t = p.reduce((a, b) => a + b, 0);
      return p.map((x) => x / t);
    });
    const trees: (Tree | number)[] = [];
    for (let c = 0; c < classes; c++) {
      const gradient = Float64Array.from(
        rows,
        (_, i) => (labels[i] === c ? 1 : 0) - (shares[i]?.[c] ?? 0),
      );
      const hessian = Float64Array.from(rows, (_, i) =>
        Math.max(1e-6, (shares[i]?.[c] ?? 0) * (1 - (shares[i]?.[c] ?? 0))),
      );
      const inside = new Uint8Array(rows.length);
      for (let i = 0; i < rows.length; i++) inside[i] = random() < o.rowShare ? 1 : 0;
      const features = Array.from({ length: width }, (_, f) => f).filter(
        () => random() < o.featureShare,
      );
      const node = Int32Array.from(inside, (x) => (x ? 0 : -1));
      trees.push(grow(0, 0));
      function grow(id: number, depth: number): Tree | number {
        let g = 0,
          h = 0,
          n = 0;
        for (let i = 0; i < node.length; i++)
          if (node[i] === id) {
            g += gradient[i] ?? 0;
            h += hessian[i] ?? 0;
            n++;
          }
        const value = (o.rate * g) / (h + o.l2);
        if (depth >= o.depth || n < 2 * o.leaf) return value;
        let best = { gain: 1e-6, feature: -1, threshold: 0 };
        const base = (g * g) / (h + o.l2);
        for (const f of features) {
          let gl = 0,
            hl = 0,
            nl = 0,
            last = NaN;
          for (const i of sorted[f] ?? []) {
            if (node[i] !== id) continue;
            const x = rows[i]?.[f] ?? 0;
            if (nl >= o.leaf && n - nl >= o.leaf && x > last) {
              const gain = (gl * gl) / (hl + o.l2) + ((g - gl) * (g - gl)) / (h - hl + o.l2) - base;
              if (gain > best.gain) best = { gain, feature: f, threshold: (x + last) / 2 };
            }
            gl += gradient[i] ?? 0;
            hl += hessian[i] ?? 0;
            nl++;
            last = x;
          }
        }
        if (best.feature < 0) return value;
        const [l, r] = [id * 2 + 1, id * 2 + 2];
        for (let i = 0; i < node.length; i++)
          if (node[i] === id) node[i] = (rows[i]?.[best.feature] ?? 0) <= best.threshold ? l : r;
        return {
          feature: best.feature,
          threshold: best.threshold,
          left: grow(l, depth + 1),
          right: grow(r, depth + 1),
        };
      }
    }
    rows.forEach((row, i) => {
      const s = scores[i];
      if (s) trees.forEach((tree, c) => (s[c] = (s[c] ?? 0) + valueOf(tree, row)));
    });
    rounds.push(trees);
  }
  return { classes, rounds };
}

/** Trees as flat lists of numbers: a node is feature, threshold, place of its right child; a leaf is -1, value. */
export function flatten(forest: Forest): number[][][] {
  const flat = (tree: Tree | number, offset: number): number[] => {
    if (typeof tree === 'number') return [-1, Number(tree.toFixed(4))];
    const left = flat(tree.left, offset + 3);
    const right = flat(tree.right, offset + 3 + left.length);
    return [
      tree.feature,
      Number(tree.threshold.toFixed(4)),
      offset + 3 + left.length,
      ...left,
      ...right,
    ];
  };
  return forest.rounds.map((round) => round.map((tree) => flat(tree, 0)));
}
