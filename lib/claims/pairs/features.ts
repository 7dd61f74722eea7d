import { wordWeight } from './idf';
import { matchWords } from './match';
import type { Matching } from './match';
import { areOpposed } from './opposites';
import { readPairText } from './words';
import type { PairText, PairWord } from './words';

/** What two short texts look like beside each other, as the model takes it. */
export interface PairFeatures {
  /** Measures, in the order of DENSE_NAMES. */
  readonly dense: readonly number[];
  /** Words and classes that stand on one side only, and which stand against which. */
  readonly sparse: readonly string[];
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

function grams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 3 <= text.length; i++) {
    const gram = text.slice(i, i + 3);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function gramLikeness(a: PairText, b: PairText): number {
  const join = (side: PairText): string => side.words.map((word) => word.token.stem).join(' ');
  const [x, y] = [grams(join(a)), grams(join(b))];
  let shared = 0;
  for (const [gram, count] of x) shared += Math.min(count, y.get(gram) ?? 0);
  const total = sum([...x.values()]) + sum([...y.values()]);
  return total === 0 ? 0 : (2 * shared) / total;
}

/** Share of pairs of matched words that stand in the same order on both sides. */
function orderKept({ matches }: Matching): number {
  let kept = 0;
  let all = 0;
  for (let i = 0; i < matches.length; i++)
    for (let j = i + 1; j < matches.length; j++) {
      const [p, q] = [matches[i], matches[j]];
      if (!p || !q) continue;
      all++;
      if (p.a - q.a > 0 === p.b - q.b > 0) kept++;
    }
  return all === 0 ? 0.5 : kept / all;
}

const at = (text: PairText, places: readonly number[]): PairWord[] =>
  places.flatMap((place) => text.words[place] ?? []);

function covered(text: PairText, matching: Matching, side: 'a' | 'b'): number {
  const total = sum(text.words.map(wordWeight));
  const shared = sum(
    matching.matches.map((match) => {
      const word = text.words[match[side]];
      return word ? wordWeight(word) * match.strength : 0;
    }),
  );
  return total === 0 ? 0 : shared / total;
}

/** Names of `PairFeatures.dense`, for whoever reads the model. */
export const DENSE_NAMES = [
  'coveredA',
  'coveredB',
  'coveredLess',
  'coveredMore',
  'trigrams',
  'orderKept',
  'loneA',
  'loneB',
  'wordsA',
  'wordsB',
  'lengthRatio',
  'negationsA',
  'negationsB',
  'negationDiffers',
  'opposedLone',
  'opposedAny',
  'numbersShared',
  'numbersOnlyA',
  'numbersOnlyB',
  'heaviestLoneA',
  'heaviestLoneB',
  'exactShare',
  'firstMatches',
  'question',
  'swaps',
  'loneShareB',
  'placesOnlyA',
  'placesOnlyB',
  'namesShared',
] as const;

/** Lone words of both sides that stand between the same matched neighbours: one was put for the other. */
function swapped(a: PairText, b: PairText, matching: Matching): [PairWord, PairWord][] {
  const partner = new Map(matching.matches.map((match) => [match.a, match.b]));
  const neighbours = (place: number, step: number): number | undefined => {
    for (let i = place + step; i >= 0 && i < a.words.length; i += step) {
      const found = partner.get(i);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const pairs: [PairWord, PairWord][] = [];
  for (const i of matching.loneA) {
    const [before, after] = [neighbours(i, -1), neighbours(i, 1)];
    for (const j of matching.loneB) {
      const near =
        (before === undefined ? j <= 1 : Math.abs(j - before) <= 2) ||
        (after !== undefined && Math.abs(j - after) <= 2);
      const [x, y] = [a.words[i], b.words[j]];
      if (near && x && y) pairs.push([x, y]);
    }
  }
  return pairs;
}

function numbersOf(text: PairText): Set<string> {
  return new Set(text.numbers);
}

/** Measures two short texts against each other. */
export function pairFeatures(textA: string, textB: string): PairFeatures {
  const [a, b] = [readPairText(textA), readPairText(textB)];
  const matching = matchWords(a, b);
  const [loneA, loneB] = [at(a, matching.loneA), at(b, matching.loneB)];
  const [coveredA, coveredB] = [covered(a, matching, 'a'), covered(b, matching, 'b')];
  const opposedLone = loneA.flatMap((x) => loneB.filter((y) => areOpposed(x, y)));
  const opposedAny = a.words.flatMap((x) => b.words.filter((y) => areOpposed(x, y)));
  const swaps = swapped(a, b, matching);
  const [numbersA, numbersB] = [numbersOf(a), numbersOf(b)];
  const only = (x: Set<string>, y: Set<string>): number => [...x].filter((n) => !y.has(n)).length;
  const heaviest = (words: readonly PairWord[]): number => Math.max(0, ...words.map(wordWeight));
  const isPlace = (word: PairWord): boolean => word.place !== null;

  const dense = [
    coveredA,
    coveredB,
    Math.min(coveredA, coveredB),
    Math.max(coveredA, coveredB),
    gramLikeness(a, b),
    orderKept(matching),
    loneA.length,
    loneB.length,
    a.words.length,
    b.words.length,
    b.words.length / Math.max(1, a.words.length),
    a.negations,
    b.negations,
    a.negations > 0 === b.negations > 0 ? 0 : 1,
    opposedLone.length,
    opposedAny.length,
    [...numbersA].filter((n) => numbersB.has(n)).length,
    only(numbersA, numbersB),
    only(numbersB, numbersA),
    heaviest(loneA),
    heaviest(loneB),
    matching.matches.filter((match) => match.strength === 1).length /
      Math.max(1, Math.min(a.words.length, b.words.length)),
    matching.matches.some((match) => match.a === 0 && match.b === 0) ? 1 : 0,
    (a.question ? 1 : 0) + (b.question ? 2 : 0),
    swaps.length,
    loneB.length / Math.max(1, b.words.length),
    loneA.filter(isPlace).length,
    loneB.filter(isPlace).length,
    matching.matches.filter(({ a: i }) => {
      const word = a.words[i];
      return word !== undefined && isPlace(word);
    }).length,
  ];
  return { dense, sparse: sparseOf(loneA, loneB, swaps, a, b) };
}

function sparseOf(
  loneA: readonly PairWord[],
  loneB: readonly PairWord[],
  swaps: readonly [PairWord, PairWord][],
  a: PairText,
  b: PairText,
): string[] {
  const features: string[] = [];
  const key = (word: PairWord): string => word.token.family;
  for (const word of loneA) {
    features.push(`A ${key(word)}`);
    for (const id of word.classes) features.push(`AC ${id}`);
  }
  for (const word of loneB) {
    features.push(`B ${key(word)}`);
    for (const id of word.classes) features.push(`BC ${id}`);
  }
  for (const [x, y] of swaps) {
    for (const id of x.classes) for (const other of y.classes) features.push(`S ${id} ${other}`);
    features.push(`W ${key(x)} ${key(y)}`);
  }
  for (const token of b.tokens)
    if (!a.tokens.some((other) => other.norm === token.norm)) features.push(`T ${token.norm}`);
  return [...new Set(features)];
}
