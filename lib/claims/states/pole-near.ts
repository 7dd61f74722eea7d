import type { PoleMention } from './poles';
import type { Term } from '../read';
import { rootOf } from '../words/roots';
import { gapTo } from '../words/word-gap';

const HALF = 4;
/** Words this near count as arguments. */
const BESIDE = 4;
/** How much words of one class, or of one root, say the same. */
const SAME_CLASS = 0.6;
const SAME_ROOT = 0.6;

/** The words around a pole by family, class and root, each with the heaviest weight. */
export interface Near {
  readonly terms: readonly { readonly term: Term; readonly weight: number; readonly gap: number }[];
  readonly families: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
  readonly roots: ReadonlyMap<string, number>;
  readonly total: number;
}

const nears = new WeakMap<PoleMention, Near>();

/** The words around a pole in its unit, nearer ones heavier, its own left out. */
export function nearOf(mention: PoleMention): Near {
  const known = nears.get(mention);
  if (known) return known;
  const families = new Map<string, number>();
  const classes = new Map<string, number>();
  const roots = new Map<string, number>();
  const terms: { term: Term; weight: number; gap: number }[] = [];
  let total = 0;
  const put = (map: Map<string, number>, key: string, weight: number): void => {
    if (weight > (map.get(key) ?? 0)) map.set(key, weight);
  };
  for (const term of mention.unit.terms) {
    const gap = gapTo(term.token, mention);
    if (gap === undefined) continue;
    const weight = (term.weight * HALF) / (HALF + gap);
    terms.push({ term, weight, gap });
    total += weight;
    put(families, term.family, weight);
    for (const id of term.classes) put(classes, id, weight);
    const root = rootOf(term.family);
    if (root !== '') put(roots, root, weight);
  }
  const near = { terms, families, classes, roots, total };
  nears.set(mention, near);
  return near;
}

/** What the surroundings of two poles share. */
export interface Shared {
  /** Part of the weight of the first's words that the second has too. */
  readonly share: number;
  /** The heaviest word both have near, and the sum of those beside the pole. */
  readonly best: number;
  readonly beside: number;
}

/** What of the words around a pole another has around it too. */
export function sharedOf(a: Near, b: Near): Shared {
  let [shared, best, beside] = [0, 0, 0];
  for (const { term, weight, gap } of a.terms) {
    let [strength, there] = [0, 0];
    const same = b.families.get(term.family);
    if (same !== undefined) [strength, there] = [1, same];
    else {
      for (const id of term.classes) {
        const found = b.classes.get(id) ?? 0;
        if (found > there) [strength, there] = [SAME_CLASS, found];
      }
      if (there === 0) {
        const found = b.roots.get(rootOf(term.family));
        if (found !== undefined) [strength, there] = [SAME_ROOT, found];
      }
    }
    if (strength === 0) continue;
    shared += strength * weight;
    best = Math.max(best, strength * Math.sqrt(weight * there));
    if (gap <= BESIDE) beside += strength * Math.sqrt(weight * there);
  }
  return { share: a.total === 0 ? 0 : shared / a.total, best, beside };
}
