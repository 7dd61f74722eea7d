import { isTooCommon } from './background';
import { hash32, hashPair } from './hash';
import { SignatureBuilder } from './signature';
import { hashOfPacked, isPackedCommon, packedTerms, packTerm } from './packed-terms';
import { scannedTerms, termOf, type ScannedTerm } from './term-scan';
import { TermWeights } from './term-weights';
import { scanWords } from './words';

/**
 * Stamps every segment; to be counted up whenever the terms of an article change: with this module, with words.ts and
 * light-stem.ts, and with the background table. The annotations' version has no part in it.
 */
export const INDEX_VERSION = 2003;

/** Seed of the hashes of title words' beginnings; those of terms have their own: see term-scan.ts. */
const PREFIX = 3;

/** Words of the headline and of the first lines say what the report is about. */
const TITLE_WEIGHT = 4;
const LEAD_WEIGHT = 1.5;
const LEAD_WORDS = 60;

/** BM25. The usual length is fixed, so that an impact holds for ever whatever else comes into the corpus. */
const K1 = 2;
const B = 0.8;
export const USUAL_WORDS = 200;
export const IMPACT_LEVELS = 15;

/** Words of a hostile article past this many are not indexed. */
const MAX_WORDS = 20_000;

/** What one article gives to the index. */
export interface Analysis {
  /** The hashes of its terms, each once; terms that are too common for search are left out. */
  readonly terms: Uint32Array<ArrayBuffer>;
  /** The impact (1 to 15) of each of these. */
  readonly impacts: Uint8Array<ArrayBuffer>;
  /** Beginnings of the words of the title, hashed, each once. */
  readonly prefixes: Uint32Array<ArrayBuffer>;
  readonly signature: string;
  readonly words: number;
}

/** BM25's saturation of a term's weight, by the length of the text. Below K1 + 1. */
export function saturation(weight: number, words: number): number {
  return (weight * (K1 + 1)) / (weight + K1 * (1 - B + (B * words) / USUAL_WORDS));
}

/** The saturated weight in fifteen steps, as it is stored. */
function toImpact(weight: number, words: number): number {
  const level = Math.round((saturation(weight, words) / (K1 + 1)) * IMPACT_LEVELS);
  return Math.min(IMPACT_LEVELS, Math.max(1, level));
}

export function fromImpact(impact: number): number {
  return (impact / IMPACT_LEVELS) * (K1 + 1);
}

const weights = new TermWeights();

function weighTitle(terms: Int32Array): void {
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i] ?? 0;
    if (!isPackedCommon(term)) weights.add(hashOfPacked(term), TITLE_WEIGHT);
  }
}

/** Returns the signature, into which the neighbours of all words go. */
function weighText(terms: Int32Array): string {
  const pairs = new SignatureBuilder();
  let before = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i] ?? 0;
    const hash = hashOfPacked(term);
    if (i < MAX_WORDS && !isPackedCommon(term)) {
      weights.add(hash, i < LEAD_WORDS ? LEAD_WEIGHT : 1);
    }
    pairs.add(hashPair(before, hash));
    before = hash;
  }
  return pairs.finish();
}

/** All that the index takes from an article. Deterministic: a segment can be made again from its articles. */
export function analyse(title: string, text: string): Analysis {
  weights.clear();
  weighTitle(packedTerms(title));
  const inText = packedTerms(text);
  const signature = weighText(inText);
  const words = inText.length;
  const terms = new Uint32Array(weights.size);
  const impacts = new Uint8Array(weights.size);
  let n = 0;
  weights.forEach((hash, weight) => {
    terms[n] = hash;
    impacts[n] = toImpact(weight, words);
    n += 1;
  });
  const prefixes = Uint32Array.from(titlePrefixes(title));
  return { terms, impacts, prefixes, signature, words };
}

/** A term of a query. */
export interface QueryTerm extends ScannedTerm {
  readonly weight: number;
}

/** The terms of an article that is asked about, those too common left out, and its near-copy signature. */
export function queryTerms(
  title: string,
  text: string,
): { readonly terms: readonly QueryTerm[]; readonly signature: string } {
  weights.clear();
  const inTitle = scannedTerms(title);
  const inText = scannedTerms(text);
  weighTitle(Int32Array.from(inTitle, packTerm));
  const signature = weighText(Int32Array.from(inText, packTerm));
  const terms = new Map<number, QueryTerm>();
  for (const term of [...inTitle, ...inText]) {
    const weight = weights.of(term.hash);
    if (weight > 0 && !terms.has(term.hash)) terms.set(term.hash, { ...term, weight });
  }
  return { terms: [...terms.values()], signature };
}

/** Longest beginning of a word that the library's index holds. */
export const MAX_PREFIX = 8;
export const MIN_PREFIX = 2;

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

function titlePrefixes(title: string): ReadonlySet<number> {
  const prefixes = new Set<number>();
  for (const word of titleWords(title)) {
    const longest = Math.min(MAX_PREFIX, word.length);
    for (let length = MIN_PREFIX; length <= longest; length += 1) {
      prefixes.add(hash32(word.slice(0, length), PREFIX));
    }
  }
  return prefixes;
}

/** A shorter word alone is the beginning of one, or a particle: articles are not read for it. */
const LEAST_READ = 3;

/** A word of a library query. */
export interface LibraryWord {
  /** Folded, as typed. */
  readonly typed: string;
  /** Its term among the beginnings of title words; longer words are looked up by their beginning. */
  readonly prefix: number;
  /** Its term among the words of texts; null where it has none. */
  readonly term: number | null;
  /** The index knows which texts hold it: words too common are not in it, and what is no word yet is in none. */
  readonly isIndexed: boolean;
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
      isIndexed: term === null || !isTooCommon(term.share),
    });
  });
  const [first] = words;
  if (words.length === 1 && first && first.typed.length < LEAST_READ)
    return [{ ...first, isIndexed: true }];
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
