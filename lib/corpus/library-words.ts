import { isTooCommon } from './background';
import { hash32 } from './hash';
import { hashOfPacked, packedTerms } from './packed-terms';
import { termOf } from './term-scan';
import { scanWords } from './words';

/** Longest beginning of a word that the library's index holds. */
export const MAX_PREFIX = 8;
const MIN_PREFIX = 2;

/**
 * Seed of the hashes of title words' beginnings. They lie among the terms of common words, which have seeds of their own
 * (term-scan.ts): the beginning قال is not the word.
 */
const PREFIX = 3;

/** Letters that are joined before a word, and the article in its two spellings. */
const JOINED = ['و', 'ف', 'ب', 'ك', 'ل'];
const ARTICLES = ['ال', 'لل'];

/**
 * The words of a title as a reader may type them: whole, and without what is joined before them. Letters that only look
 * joined give a beginning too many, which does no harm.
 */
export function titleWords(title: string): readonly string[] {
  const words = new Set<string>();
  const add = (word: string): void => {
    words.add(word);
    for (const article of ARTICLES) {
      if (word.startsWith(article) && word.length > 4) words.add(word.slice(2));
    }
  };
  scanWords(title, 0, title.length, (norm) => {
    add(norm);
    if (norm.length > 3 && JOINED.includes(norm.charAt(0))) add(norm.slice(1));
  });
  return [...words];
}

/** Calls `visit` with the hash of every beginning of a word of the title, some of them more than once. */
export function visitTitlePrefixes(title: string, visit: (hash: number) => void): void {
  for (const word of titleWords(title)) {
    const longest = Math.min(MAX_PREFIX, word.length);
    for (let length = MIN_PREFIX; length <= longest; length += 1) {
      visit(hash32(word.slice(0, length), PREFIX));
    }
  }
}

/** A shorter common word alone is the beginning of another, or a particle that nearly all texts hold: titles alone count. */
const LEAST_ALONE = 3;

/** A word of a library query. */
export interface LibraryWord {
  /** Folded, as typed. */
  readonly typed: string;
  /** Its term among the beginnings of title words; longer words are looked up by their beginning. */
  readonly prefix: number;
  /** Its term among the words of texts; null where it has none. */
  readonly term: number | null;
  /** Too common for related search: its term lies in the library's own index. */
  readonly isCommon: boolean;
}

/** The words of a library query, at most twelve; single letters are left out. */
export function libraryWords(query: string): readonly LibraryWord[] {
  const words: LibraryWord[] = [];
  const typed = query.slice(0, 500);
  scanWords(typed, 0, typed.length, (norm, kind) => {
    if (norm.length < MIN_PREFIX) return;
    const term = termOf(norm, kind);
    words.push({
      typed: norm,
      prefix: hash32(norm.slice(0, MAX_PREFIX), PREFIX),
      term: term?.hash ?? null,
      isCommon: term !== null && isTooCommon(term.share),
    });
  });
  const [first] = words;
  if (words.length === 1 && first?.isCommon === true && first.typed.length < LEAST_ALONE)
    return [{ ...first, term: null, isCommon: false }];
  return words.slice(0, 12);
}

/** Does an article hold all these words? Each must begin a word of the title or the outlet, or be one of title or text. */
export function holdsWords(
  {
    outlet,
    title,
    text,
  }: { readonly outlet: string; readonly title: string; readonly text: string },
  words: readonly LibraryWord[],
): boolean {
  const inTitle = [...titleWords(title), ...titleWords(outlet)];
  const open = new Set<number>();
  for (const word of words) {
    if (inTitle.some((it) => it.startsWith(word.typed))) continue;
    if (word.term === null) return false;
    // As terms are packed: signed.
    open.add(word.term | 0);
  }
  for (const part of [title, text]) {
    if (open.size === 0) break;
    for (const packed of packedTerms(part)) open.delete(hashOfPacked(packed));
  }
  return open.size === 0;
}
