import { describe, expect, test } from 'vitest';
import { numbersTold } from '../../../scripts/learn/side-values';

describe('the numbers that the value of an annotated side tells', () => {
  test.each([
    ['1,250', [1250]],
    ['more than forty-two', [42]],
    ['three million dinars', [3, 3_000_000]],
    ['2.5 billion', [2.5, 2_500_000_000]],
    ['two / 17', [2, 17]],
    ['nobody', [0]],
    ['a quarter', [25]],
    ['some of them', []],
  ])('%s', (value, numbers) => {
    expect(numbersTold(value)).toEqual(numbers);
  });
});
