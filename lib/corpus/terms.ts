import { hashPair } from './hash';
import { visitTitlePrefixes } from './library-words';
import { SignatureBuilder } from './signature';
import { hashOfPacked, isPackedCommon, packedTerms, packTerm } from './packed-terms';
import { scannedTerms, type ScannedTerm } from './term-scan';
import { TermWeights } from './term-weights';

/**
 * Stamps every segment; to be counted up whenever the terms of an article change: with this module, with words.ts,
 * light-stem.ts and library-words.ts, and with the background table. The annotations' version has no part in it.
 */
export const INDEX_VERSION = 2004;

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
  /** The hashes of its terms, each once; those too common for related search are left out. */
  readonly terms: Uint32Array<ArrayBuffer>;
  /** The impact (1 to 15) of each of these. */
  readonly impacts: Uint8Array<ArrayBuffer>;
  /** What only the library's search asks for: the terms left out, and the beginnings of the title's words. Each once. */
  readonly libraryTerms: Uint32Array<ArrayBuffer>;
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

/** Terms for the library's search, which are all alike to it. */
const inLibrary = new TermWeights();

function weighTitle(terms: Int32Array): void {
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i] ?? 0;
    const hash = hashOfPacked(term);
    if (isPackedCommon(term)) inLibrary.add(hash, 1);
    else weights.add(hash, TITLE_WEIGHT);
  }
}

/** Returns the signature, into which the neighbours of all words go. */
function weighText(terms: Int32Array): string {
  const pairs = new SignatureBuilder();
  let before = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i] ?? 0;
    const hash = hashOfPacked(term);
    if (i < MAX_WORDS) {
      if (isPackedCommon(term)) inLibrary.add(hash, 1);
      else weights.add(hash, i < LEAD_WORDS ? LEAD_WEIGHT : 1);
    }
    pairs.add(hashPair(before, hash));
    before = hash;
  }
  return pairs.finish();
}

function forgetTerms(): void {
  weights.clear();
  inLibrary.clear();
}

/** All that the index takes from an article. Deterministic: a segment can be made again from its articles. */
export function analyse(title: string, text: string): Analysis {
  forgetTerms();
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
  visitTitlePrefixes(title, (hash) => {
    inLibrary.add(hash, 1);
  });
  return { terms, impacts, libraryTerms: inLibrary.list(), signature, words };
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
  forgetTerms();
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
