import { foldedWords } from '../words/folded-words';
import { foldWord } from '../../arabic/normalise';
import type { Discrepancy } from '../types';

/** Epithets behind a plain name, by which writers judge in passing and out of habit. */
const EPITHETS = foldedWords(
  'الإرهابي الإرهابية الإجرامي الإجرامية المتطرف المتطرفة التكفيري التكفيرية',
);

/** Do all the names of a side end in an epithet? Its value gives the names, parted by a stroke. */
function isJudged(value: string): boolean {
  return value
    .split(' / ')
    .every((name) => name.includes(' ') && EPITHETS.has(foldWord(name.split(' ').at(-1) ?? '')));
}

/** Is a finding one of names of which one side's only add an epithet to what the other says? */
export function isEpithetOnly({ type, sides }: Pick<Discrepancy, 'type' | 'sides'>): boolean {
  return type === 'wording' && sides.some(({ value }) => isJudged(value));
}
