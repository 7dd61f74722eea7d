import { describe, expect, test } from 'vitest';
import { polarityRule } from '../../../../lib/claims/rules/polarity';
import { article, run } from './harness';

const found = (...texts: readonly string[]) =>
  run(
    polarityRule,
    texts.map((text, i) => article(`a${i}`, '2023-05-04', text)),
  );

describe('polarity', () => {
  test('acquitted here, sentenced there: one person in two spellings', () => {
    const [first] = found(
      'وبرأت المحكمة عبد الغني سليماني من التهم الموجهة إليه.',
      'وقضت المحكمة بسجن عبد الغاني سليماني ثلاث سنوات.',
    );
    expect(first?.relation).toBe('conflict');
  });

  test('a verdict on somebody else of the family is no contrary', () => {
    expect(
      found(
        'وبرأت المحكمة كريم سليماني من التهم الموجهة إليه.',
        'وقضت المحكمة بسجن نجل كريم سليماني ثلاث سنوات.',
      ),
    ).toEqual([]);
  });
});
