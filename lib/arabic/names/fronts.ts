/** A reading of a word's front: how many letters are clitics and what is left. */
export interface FrontReading {
  readonly skip: number;
  readonly word: string;
}

/**
 * The readings of a word that may begin a name: as it stands, without conjunction, without preposition (للـ gives its
 * article back), the longest first.
 */
export function readFront(norm: string): FrontReading[] {
  const out: FrontReading[] = [];
  const add = (skip: number, word: string): void => {
    out.push({ skip, word });
  };
  add(0, norm);
  const prepositions = (skip: number, word: string): void => {
    if (word.length > 3 && word.startsWith('لل')) {
      add(skip + 1, `ا${word.slice(1)}`);
      // للبنان: the second ل is the word's own.
      add(skip + 1, word.slice(1));
    } else if (word.length > 3 && 'بكل'.includes(word.charAt(0))) add(skip + 1, word.slice(1));
  };
  const first = norm.charAt(0);
  if (first === 'و' && norm.length > 3) {
    add(1, norm.slice(1));
    prepositions(1, norm.slice(1));
  } else if (first === 'ف' && norm.length > 5 && norm.charAt(1) === 'ا' && norm.charAt(2) === 'ل') {
    add(1, norm.slice(1));
  }
  prepositions(0, norm);
  return out;
}
