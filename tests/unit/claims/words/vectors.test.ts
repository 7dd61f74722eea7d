import { expect, test } from 'vitest';
import { idOf } from '../../../../lib/claims/words/ids';
import { cosine, vectorOf } from '../../../../lib/claims/words/vectors';

/** Numbers from 0 up to 1 that look random and are always the same. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const next = numbersFrom(7);

function madeWeights(): ReadonlyMap<number, number> {
  const count = Math.floor(next() * 30);
  return new Map(
    Array.from({ length: count }, () => [idOf(`w${Math.floor(next() * 60)}`), next()]),
  );
}

/** The cosine by its definition, summed in the order of the first vector. */
function defined(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const squares = (of: ReadonlyMap<number, number>): number =>
    [...of.values()].reduce((sum, w) => sum + w * w, 0);
  const dot = [...a].reduce((sum, [word, w]) => sum + w * (b.get(word) ?? 0), 0);
  return a.size === 0 || b.size === 0 ? 0 : dot / Math.sqrt(squares(a) * squares(b));
}

test('the cosine is what it is by definition to the last bit, whatever was asked before', () => {
  const made = Array.from({ length: 40 }, madeWeights);
  const vectors = made.map(vectorOf);
  made.forEach((x, i) => {
    made.forEach((y, k) => {
      const [a, b] = [vectors[i], vectors[k]];
      if (a && b) expect(cosine(a, b)).toBe(defined(x, y));
    });
  });
});

test('words that were first met after a vector was laid out are found', () => {
  const known = vectorOf(new Map([[idOf('known'), 1]]));
  cosine(known, known);
  const many = Array.from({ length: 9000 }, (_, i) => [idOf(`later ${i}`), 1] as const);
  const later = vectorOf(new Map(many));
  expect(cosine(later, later)).toBeCloseTo(1);
  expect(cosine(later, known)).toBe(0);
});
