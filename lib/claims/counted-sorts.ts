import { foldWord } from '../arabic/normalise';
import { nationality } from '../arabic/names/gazetteer';
import { COUNTED_SORTS } from './lexicon/counted-sorts';

const SORTS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const sorts = new Map<string, Set<string>>();
  for (const line of COUNTED_SORTS.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    for (const noun of line.slice(colon + 1).split(' ')) {
      const word = foldWord(noun);
      if (word !== '') sorts.set(word, (sorts.get(word) ?? new Set()).add(line.slice(0, colon)));
    }
  }
  return sorts;
})();

const NONE: ReadonlySet<string> = new Set();
const HUMAN: ReadonlySet<string> = new Set(['human']);

/** The sorts of thing that a counted noun (a folded lemma) may name; people by their nation are human. */
export function sortsOf(lemma: string): ReadonlySet<string> {
  return SORTS.get(lemma) ?? (nationality(lemma) === undefined ? NONE : HUMAN);
}
