import type { Annotation, Token } from '../../arabic/types';
import { MANY_AS_ONE } from '../lexicon/bare-ones';
import { foldedWords } from '../words/folded-words';
import { sortsOf } from './counted-sorts';

/** Persons told one by one (ضابط وجندي, رجل وزوجته وطفلاهما) as so many, where the list is whole and each is one or a pair. */

const MANY = foldedWords(MANY_AS_ONE);
/** Adjectives behind one of a list. */
const DESCRIBED = 2;
/** Another, others: how many more is open. */
const OTHER = 'اخر';

/** A lemma as it stands before an ending or a pronoun: زوجه, زوجت. */
const opened = (lemma: string): string => (lemma.endsWith('ه') ? `${lemma.slice(0, -1)}ت` : lemma);

/** How many persons a noun names by its own form: one, two, or 0 for what is definite, a plural or no person. */
function countOf({ kind, pos, stem, lemma, enclitic, definite, preposition }: Token): number {
  if (kind !== 'word' || pos === 'verbal-noun' || preposition !== '') return 0;
  if (definite && enclitic === '') return 0;
  if (lemma === OTHER || MANY.has(lemma) || !sortsOf(lemma).has('human')) return 0;
  const base = opened(lemma);
  if (enclitic !== '') {
    if (stem === base || stem === lemma) return 1;
    return stem === `${base}ا` || stem === `${base}ي` ? 2 : 0;
  }
  if (stem === lemma || stem === `${lemma}ا`) return 1;
  return stem === `${base}ين` || stem === `${base}ان` ? 2 : 0;
}

/** Does a list end before a token with 'and': at a deed (وإصابة, وأصيب), and at no more people or things? */
const opensDeed = ({ pos }: Token): boolean =>
  pos === 'verb' || pos === 'verbal-noun' || pos === 'particle';

/**
 * The persons of a list that begins at token `i`: how many, and the token behind the last; undefined where there are fewer
 * than two kinds of them, or the list goes on with a number, a name or what can't be counted.
 */
export function listedPersons(
  { tokens, numbers }: Annotation,
  i: number,
): { readonly count: number; readonly end: number } | undefined {
  const first = tokens[i];
  let count = first?.enclitic === '' && first.conjunction === '' ? countOf(first) : 0;
  let members = 1;
  let end = i + 1;
  if (count !== 1) return undefined;
  for (;;) {
    let k = end;
    while (k < end + DESCRIBED && tokens[k]?.pos === 'adjective' && tokens[k]?.conjunction === '')
      k += 1;
    const token = tokens[k];
    if (token?.kind !== 'word' || token.conjunction !== 'و') break;
    const more = countOf(token);
    if (more === 0 && opensDeed(token)) break;
    const told = numbers.some((n) => n.firstToken <= k && n.endToken > k && n.grammar !== 'dual');
    if (more === 0 || told) return undefined;
    count += more;
    members += 1;
    end = k + 1;
  }
  return members > 1 ? { count, end } : undefined;
}
