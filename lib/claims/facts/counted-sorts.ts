import { foldWord } from '../../arabic/normalise';
import { nationality } from '../../arabic/names/gazetteer';
import { COUNTED_SORTS } from '../lexicon/counted-sorts';

/** Is a sort a part that people play (runners and contestants), one of several among human beings? */
export const isPart = (sort: string): boolean => sort.startsWith('as ');

const SORTS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const sorts = new Map<string, Set<string>>();
  for (const line of COUNTED_SORTS.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const sort = line.slice(0, colon);
    for (const noun of line.slice(colon + 1).split(' ')) {
      const word = foldWord(noun);
      if (word === '') continue;
      const of = (sorts.get(word) ?? new Set()).add(sort);
      sorts.set(word, isPart(sort) ? of.add('human') : of);
    }
  }
  return sorts;
})();

const NONE: ReadonlySet<string> = new Set();
const HUMAN: ReadonlySet<string> = new Set(['human']);

/** The ending of a sound plural that was not led back to its singular. */
const PLURAL = /..(?:ين|ون)$/u;

/** The accusative's alef (مشاغبا) and the weak ending (محامي of محام); the feminine of a person (موظفة). */
const [ALEF_OR_YA, FEMININE] = [/..[اي]$/u, /..ه$/u];

/** The sorts of a noun whose lemma kept an ending that the list leaves out. */
function sortsBehindEnding(lemma: string): ReadonlySet<string> | undefined {
  if (PLURAL.test(lemma)) return SORTS.get(lemma.slice(0, -2));
  const bare = SORTS.get(lemma.slice(0, -1));
  if (ALEF_OR_YA.test(lemma)) return bare;
  return FEMININE.test(lemma) && bare?.has('human') ? bare : undefined;
}

/** The sorts of thing that a counted noun (a folded lemma) may name; people by their nation are human. */
export function sortsOf(lemma: string): ReadonlySet<string> {
  const known = SORTS.get(lemma) ?? sortsBehindEnding(lemma);
  if (known) return known;
  return nationality(lemma) === undefined ? NONE : HUMAN;
}
