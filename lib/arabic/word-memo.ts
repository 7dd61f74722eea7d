import type { EventMemo } from './events/memo';
import { GenerationCache } from './generation-cache';
import type { WordInfo } from './names/context';
import type { WordUse } from './numbers/word-use';
import type { SpeechForm } from './speech/verbs';
import type { TokenizedText } from './types';

/**
 * A folded word with what each reader knows of it wherever it stands. News repeats its words: a reader fills in its
 * part when it first meets the word and finds it there from then on, with no look-up by letters.
 */
export interface Word {
  readonly norm: string;
  /** Of numbers and dates. */
  use: WordUse | undefined;
  /** Of names. */
  info: WordInfo | undefined;
  /** Speech verb that the word is a form of; null where it is none. */
  speech: SpeechForm | null | undefined;
  /** Of events. */
  event: EventMemo | undefined;
}

const cache = new GenerationCache<Word>(30_000);

/** A record that nobody shares: for runs of letters too long to be a word. */
export function newWord(norm: string): Word {
  return { norm, use: undefined, info: undefined, speech: undefined, event: undefined };
}

/** The record of a folded word: one for all who ask, until it has long not been asked for. */
export function wordOf(norm: string): Word {
  return cache.get(norm) ?? cache.set(norm, newWord(norm));
}

/** Records by token; undefined at what is no word. */
export type Words = readonly (Word | undefined)[];

const byText = new WeakMap<TokenizedText, Words>();

/** Keeps the records that the tokeniser looked up on its way, one a token. */
export function keepWords(doc: TokenizedText, words: Words): void {
  byText.set(doc, words);
}

/** The records of a text's tokens; made anew for a text that comes from elsewhere than the tokeniser. */
export function wordsOf(doc: TokenizedText): Words {
  let words = byText.get(doc);
  if (words === undefined) {
    words = doc.tokens.map(({ kind, norm }) => (kind === 'word' ? wordOf(norm) : undefined));
    byText.set(doc, words);
  }
  return words;
}
