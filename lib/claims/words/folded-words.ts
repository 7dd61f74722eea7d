import { foldWord } from '../../arabic/normalise';

/** The words of a list, parted by spaces, folded as tokens are. */
export function foldedWords(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter(Boolean).map(foldWord));
}
