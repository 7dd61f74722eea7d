/** What is joined before a word together with the article; the longest first. */
const OPENINGS: readonly string[] = ['بال', 'كال', 'فال', 'ال', 'لل'];

/** Endings by their last letter, the longest first. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ا', ['هما', 'ها', 'يا', 'وا', 'ا']],
  ['م', ['هم']],
  ['ن', ['ان', 'ون', 'ين']],
  ['ت', ['ات', 'ت']],
  ['ه', ['يه', 'ه']],
  ['ي', ['ي']],
]);

/** A stem has so many letters at least. */
const LEAST = 3;

function withoutEnding(word: string): string {
  const endings = ENDINGS.get(word.charAt(word.length - 1));
  if (endings === undefined) return word;
  for (const ending of endings) {
    const length = word.length - ending.length;
    if (length >= LEAST && word.endsWith(ending)) return word.slice(0, length);
  }
  return word;
}

/**
 * The light stem of a folded word (see foldWord): conjunction, article and up to two endings off, as light10 of Larkey,
 * Ballesteros and Connell (2002) does. It needs no lexicon, so that a worker that has just woken need not build one;
 * what it leaves apart, and what has but a preposition before it, is brought together by the table of background.ts.
 */
export function lightStem(word: string): string {
  let stem = word.length > LEAST && word.startsWith('و') ? word.slice(1) : word;
  for (const opening of OPENINGS) {
    if (stem.length - opening.length >= LEAST && stem.startsWith(opening)) {
      stem = stem.slice(opening.length);
      break;
    }
  }
  return withoutEnding(withoutEnding(stem));
}
