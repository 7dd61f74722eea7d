import { sameName } from '../../arabic/names/match';
import type { PairText, PairWord } from './words';

/** Two words held to say the same, and how surely (0 to 1). */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

export interface Matching {
  readonly matches: readonly Match[];
  /** Indices of words without a partner. */
  readonly loneA: readonly number[];
  readonly loneB: readonly number[];
}

/** Under this two words are not held to be partners. */
const LEAST = 0.55;
const SAME_CLASS = 0.8;
const SAME_SKELETON = 0.85;

const skeletons = new WeakMap<PairWord, string>();
/** Consonants of the stem: where verb, verbal noun and participle of sound roots look alike. */
function skeletonOf(word: PairWord): string {
  let skeleton = skeletons.get(word);
  if (skeleton === undefined) {
    skeleton = word.token.stem.replace(/[اويةهءئؤ]/gu, '');
    skeletons.set(word, skeleton);
  }
  return skeleton;
}

function dice(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  const left = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const gram = a.slice(i, i + 2);
    left.set(gram, (left.get(gram) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const gram = b.slice(i, i + 2);
    const count = left.get(gram) ?? 0;
    if (count > 0) {
      shared++;
      left.set(gram, count - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}

/** How surely two words say the same thing, 0 to 1. */
export function wordStrength(a: PairWord, b: PairWord): number {
  if (a.token.norm === b.token.norm || a.token.stem === b.token.stem) return 1;
  if (a.token.kind === 'number' || b.token.kind === 'number') return 0;
  if (a.forms.some((form) => b.forms.includes(form))) return 0.95;
  const [x, y] = [skeletonOf(a), skeletonOf(b)];
  if (x === y && x.length >= 3) return SAME_SKELETON;
  if (a.classes.some((id) => b.classes.includes(id))) return SAME_CLASS;
  if (x === y && x.length === 2 && a.token.stem[0] === b.token.stem[0]) return 0.7;
  const likeness = dice(a.token.stem, b.token.stem);
  if (likeness < 0.5) return 0;
  // Spelled nearly alike: one name in two spellings, or one root with another ending.
  return sameName(a.token.stem, b.token.stem).same ? 0.75 : likeness * 0.85;
}

/** Pairs words greedily, the surest first, each with one partner at the most. */
export function matchWords(a: PairText, b: PairText): Matching {
  const candidates: Match[] = [];
  a.words.forEach((x, i) => {
    b.words.forEach((y, j) => {
      const strength = wordStrength(x, y);
      if (strength >= LEAST) candidates.push({ a: i, b: j, strength });
    });
  });
  const far = ({ a: i, b: j }: Match): number => Math.abs(i / a.words.length - j / b.words.length);
  candidates.sort((p, q) => q.strength - p.strength || far(p) - far(q) || p.a - q.a || p.b - q.b);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const matches = candidates.filter((match) => {
    if (usedA.has(match.a) || usedB.has(match.b)) return false;
    usedA.add(match.a);
    usedB.add(match.b);
    return true;
  });
  return {
    matches,
    loneA: a.words.flatMap((_, i) => (usedA.has(i) ? [] : [i])),
    loneB: b.words.flatMap((_, j) => (usedB.has(j) ? [] : [j])),
  };
}
