import { expect, test } from 'vitest';
import { oneAtATime } from '../../../entrypoints/options/one-at-a-time';

test('what is asked for while it runs runs once more, with what is wanted then', async () => {
  const ends: (() => void)[] = [];
  const seen: string[] = [];
  let wanted = '';
  const look = oneAtATime(() => {
    seen.push(wanted);
    return new Promise((done) => ends.push(done));
  });
  const asked = ['ق', 'قا', 'قال', 'قال ا'].map((typed) => {
    wanted = typed;
    return look();
  });
  expect(seen).toEqual(['ق']);
  ends[0]?.();
  await expect.poll(() => seen).toEqual(['ق', 'قال ا']);
  ends[1]?.();
  await Promise.all(asked);
  void look();
  expect(seen).toEqual(['ق', 'قال ا', 'قال ا']);
});
