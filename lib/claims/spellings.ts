import { skeleton } from '../arabic/names/skeleton';
import { foldWord } from '../arabic/normalise';
import type { Discrepancy, DiscrepancyType } from './types';

/** Kinds of difference whose values are names as they are written. */
const OF_NAMES: ReadonlySet<DiscrepancyType> = new Set(['place', 'person', 'role']);

/** The consonants of each word: what spellings of one foreign name have in common (برمنغهام, برمنجهام). */
const consonants = (value: string): string => value.split(/\s+/u).map(sound).join(' ');

const sound = (word: string): string => skeleton(foldWord(word));

/** Do the sides of a finding differ in nothing but how they spell a name? */
export function isSpelling({ type, sides }: Discrepancy): boolean {
  if (!OF_NAMES.has(type)) return false;
  const [first, ...others] = sides.map((side) => consonants(side.value));
  return first !== undefined && first.trim() !== '' && others.every((it) => it === first);
}
