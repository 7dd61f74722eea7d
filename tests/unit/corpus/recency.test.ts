import { describe, expect, it } from 'vitest';
import { guessDay, recency } from '../../../lib/corpus/recency';

describe('recency', () => {
  it('lowers with the days between, the same in both directions', () => {
    expect(recency(100, 100)).toBe(1);
    expect(recency(100, 103)).toBeLessThan(1);
    expect(recency(100, 103)).toBe(recency(103, 100));
    expect(recency(100, 200)).toBeLessThan(recency(100, 110));
    expect(recency(1, 20_000)).toBeGreaterThan(0);
  });

  it('puts an unknown day between near and far', () => {
    expect(recency(0, 100)).toBeLessThan(recency(100, 100));
    expect(recency(0, 100)).toBeGreaterThan(recency(2_000, 100));
  });
});

describe('guessDay', () => {
  const everyDay = Array.from({ length: 400 }, (_, i) => i + 1);
  const witness = (day: number, score = 10): { day: number; score: number } => ({ day, score });

  it('is where the best matches gather', () => {
    expect(
      guessDay([witness(200), witness(203), witness(50), witness(201)], everyDay),
    ).toBeGreaterThan(195);
  });

  it('is none where they do not, or where the whole corpus is from then', () => {
    expect(guessDay([witness(10), witness(100), witness(200), witness(300)], everyDay)).toBe(0);
    expect(guessDay([witness(5), witness(6), witness(7)], [4, 5, 6, 7, 8])).toBe(0);
    expect(guessDay([], [])).toBe(0);
  });
});
