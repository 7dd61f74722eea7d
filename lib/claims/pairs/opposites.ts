import { areAntonyms } from '../../arabic/events/classes';
import { OPPOSITES } from '../../arabic/lexicon/opposites';
import { foldWord } from '../../arabic/normalise';
import type { PairWord } from './words';

/** Folded word → the ends of scales it stands on, as line number, negative for the right end. */
const ends: ReadonlyMap<string, readonly number[]> = (() => {
  const table = new Map<string, number[]>();
  const put = (words: string | undefined, end: number): void => {
    for (const word of words?.trim().split(' ') ?? []) {
      const folded = foldWord(word);
      if (folded === '') continue;
      const known = table.get(folded);
      if (known) known.push(end);
      else table.set(folded, [end]);
    }
  };
  OPPOSITES.trim()
    .split('\n')
    .forEach((line, index) => {
      const [left, right] = line.split(' ~ ');
      put(left, index + 1);
      put(right, -(index + 1));
    });
  return table;
})();

const none: readonly number[] = [];

/** Ends of scales that a word stands on, by any of its forms. */
function endsOf(word: PairWord): readonly number[] {
  for (const form of word.forms) {
    const found = ends.get(form);
    if (found) return found;
  }
  return none;
}

/** Do two words stand on opposite ends of a scale, or name events that exclude each other? */
export function areOpposed(a: PairWord, b: PairWord): boolean {
  const there = endsOf(b);
  if (there.length > 0 && endsOf(a).some((end) => there.includes(-end))) return true;
  return a.classes.some((x) => b.classes.some((y) => areAntonyms(x, y)));
}
