import type { PartOfSpeech } from './types';
import { hashLetter, NO_LETTERS } from './word-store';

/** One way to read a form: where its inflections and its derivations meet. */
export interface Reading {
  readonly lemma: string;
  readonly family: string;
  readonly pos: PartOfSpeech;
}

/** The verb that a stem is of, by where the stem may stand (see `VerbForms`). */
export interface VerbStem {
  pastBare: Reading | undefined;
  pastSuffixed: Reading | undefined;
  pastFirst: Reading | undefined;
  presentBare: Reading | undefined;
  presentSuffixed: Reading | undefined;
}

export type VerbList = keyof VerbStem;

/** All that a form of the lexicon is. */
export interface FormEntry {
  /** A noun, adjective, participle, name or particle in its dictionary form. */
  readonly nominal: Reading | undefined;
  /** The adjective or participle with this masculine singular, also where the form is a noun too. */
  readonly agreeing: Reading | undefined;
  readonly verb: VerbStem | undefined;
  /** Spelled with ه at its end and not with ة. */
  readonly endsInHa: boolean;
}

/**
 * The table as text, so that it costs nothing until a word is looked up: one line for each bucket, in it the entries
 * set apart by spaces. An entry is the form in Arabic letters; a letter for the part of speech, with the lemma where it
 * is not the form, and the family behind '/' where it is not the lemma; '=' where this reading agrees as well, or '&'
 * and the reading that does; for each verb '+', the digits of the lists of `VERB_LISTS`, lemma and family; '!' where it
 * ends in ه.
 */
export const BUCKET_BITS = 14;
export const ENTRY_END = ' ';
export const BUCKET_END = '\n';
export const FAMILY = '/';
export const SAME_AGREES = '=';
export const OTHER_AGREES = '&';
export const VERB = '+';
export const ENDS_IN_HA = '!';

export const VERB_LISTS: readonly VerbList[] = [
  'pastBare',
  'pastSuffixed',
  'pastFirst',
  'presentBare',
  'presentSuffixed',
];

export const POS_LETTERS: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verbal-noun',
  a: 'adjective',
  p: 'participle',
  k: 'particle',
  m: 'name',
  x: 'verb',
};

/** Bucket of the form `word.slice(from, to)` with the code unit `tail` behind it where that is not 0: FNV-1a, folded. */
export function bucketOf(word: string, from: number, to: number, tail: number): number {
  let hash = NO_LETTERS;
  for (let i = from; i < to; i += 1) hash = hashLetter(hash, word.charCodeAt(i));
  if (tail !== 0) hash = hashLetter(hash, tail);
  return (hash ^ (hash >>> BUCKET_BITS)) & ((1 << BUCKET_BITS) - 1);
}
