import { familyOf, lemmaOf } from './lemma';
import { UNSPLIT_WORDS } from './lexicon/unsplit';

/** A word taken apart; fields as in `Token`. */
export interface WordAnalysis {
  readonly conjunction: string;
  readonly preposition: string;
  readonly future: boolean;
  readonly definite: boolean;
  readonly stem: string;
  readonly enclitic: string;
  readonly lemma: string;
  readonly family: string;
}

const ENCLITICS = ['هما', 'كما', 'هم', 'هن', 'كم', 'نا', 'ها', 'ه', 'ي', 'ك'];

function split(norm: string): Omit<WordAnalysis, 'lemma' | 'family'> {
  let rest = norm;
  let conjunction = '';
  let preposition = '';
  let definite = false;
  let future = false;
  let enclitic = '';
  const bare = (): boolean => UNSPLIT_WORDS.has(rest);
  if (!bare() && rest.length > 3 && (rest.startsWith('و') || rest.startsWith('ف'))) {
    conjunction = rest.charAt(0);
    rest = rest.slice(1);
  }
  if (!bare() && rest.length > 4) {
    if (rest.startsWith('لل')) {
      preposition = 'ل';
      definite = true;
      rest = rest.slice(2);
    } else if (/^[بك]ال/.test(rest)) {
      preposition = rest.charAt(0);
      definite = true;
      rest = rest.slice(3);
    } else if (/^س[يتن]/.test(rest) && rest.length > 4) {
      future = true;
      rest = rest.slice(1);
    } else if (rest.startsWith('ال')) {
      definite = true;
      rest = rest.slice(2);
    } else if (/^[بل]/.test(rest) && rest.length > 5) {
      preposition = rest.charAt(0);
      rest = rest.slice(1);
    }
  }
  if (!bare() && !definite) {
    for (const ending of ENCLITICS) {
      if (ending.length > 1 && rest.endsWith(ending) && rest.length - ending.length >= 3) {
        enclitic = ending;
        rest = rest.slice(0, -ending.length);
        break;
      }
    }
  }
  return { conjunction, preposition, future, definite, stem: rest, enclitic };
}

const cache = new Map<string, WordAnalysis>();
const CACHE_LIMIT = 60_000;

/** Takes a folded word apart by itself, without its neighbours. */
export function analyseWord(norm: string): WordAnalysis {
  const known = cache.get(norm);
  if (known !== undefined) return known;
  const parts = split(norm);
  const lemma = lemmaOf(parts.stem);
  const word = { ...parts, lemma, family: familyOf(lemma) };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(norm, word);
  return word;
}
