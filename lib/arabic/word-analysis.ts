import type { EventMemo } from './events/memo';
import type { PartOfSpeech } from './types';

/** A word taken apart; fields as in `Token`. One for all tokens of a word that are read so. */
export interface WordAnalysis {
  readonly conjunction: string;
  readonly preposition: string;
  readonly future: boolean;
  readonly definite: boolean;
  readonly stem: string;
  readonly enclitic: string;
  readonly lemma: string;
  readonly family: string;
  readonly pos: PartOfSpeech;
  /** 0 to 100; under 70 the lexicon does not know the word. */
  readonly score: number;
  // What readers know of the word in this reading, filled in when they first meet it.
  /** Flags of `context.ts`. */
  governs: number | undefined;
  /** Flags of `clause-cuts.ts`. */
  clause: number | undefined;
  /** Of events. */
  event: EventMemo | undefined;
  /** A date may start at its stem. */
  opensDate: boolean | undefined;
}

/** A reading that nobody knows anything of yet. */
export function newAnalysis(
  {
    conjunction,
    preposition,
    future,
    definite,
  }: Pick<WordAnalysis, 'conjunction' | 'preposition' | 'future' | 'definite'>,
  {
    stem,
    enclitic,
    lemma,
    family,
    pos,
  }: Pick<WordAnalysis, 'stem' | 'enclitic' | 'lemma' | 'family' | 'pos'>,
  score: number,
): WordAnalysis {
  return {
    conjunction,
    preposition,
    future,
    definite,
    stem,
    enclitic,
    lemma,
    family,
    pos,
    score,
    governs: undefined,
    clause: undefined,
    event: undefined,
    opensDate: undefined,
  };
}
