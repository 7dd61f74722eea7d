import { DENIERS, NEGATORS } from '../lexicon/status-markers';
import type { Token, TokenizedText } from '../types';
import { type Word, type Words, wordsOf } from '../word-memo';
import { isEventWord, opensEventPhrase } from './classes';
import { bareWord, opensStatusPhrase } from './status';

/** What a word is to the reader of events, in the reading that the tokeniser chose for it. */
export interface EventMemo {
  readonly stem: string;
  readonly lemma: string;
  readonly family: string;
  readonly conjunction: string;
  /** Names an event by itself. */
  readonly names: boolean;
  /** May open a phrase that names one. */
  readonly phrased: boolean;
  readonly denies: boolean;
  /** How many words a negation governs, undefined where the word is none. */
  readonly negates: number | undefined;
  /** May open a phrase of status (من المقرر). */
  readonly status: boolean;
}

const NO_WORD: EventMemo = {
  stem: '',
  lemma: '',
  family: '',
  conjunction: '',
  names: false,
  phrased: false,
  denies: false,
  negates: undefined,
  status: false,
};

function read(token: Token): EventMemo {
  const { stem, lemma, family, conjunction } = token;
  const bare = bareWord(token);
  return {
    stem,
    lemma,
    family,
    conjunction,
    names: isEventWord(token),
    phrased: opensEventPhrase(token),
    denies: DENIERS.has(bare) || DENIERS.has(lemma),
    negates: NEGATORS.get(bare) ?? NEGATORS.get(stem),
    status: opensStatusPhrase(bare, stem),
  };
}

function memoOf(word: Word, token: Token): EventMemo {
  const known = word.event;
  // A word has hardly ever two readings in one text: the last one is kept.
  if (
    known !== undefined &&
    known.stem === token.stem &&
    known.lemma === token.lemma &&
    known.family === token.family &&
    known.conjunction === token.conjunction
  ) {
    return known;
  }
  return (word.event = read(token));
}

/** The words of one text as the reader of events sees them. */
export class EventWords {
  private readonly words: Words;

  constructor(private readonly doc: TokenizedText) {
    this.words = wordsOf(doc);
  }

  /** The word at token `i`; at what is no word, one that is nothing to events. */
  at(i: number): EventMemo {
    const word = this.words[i];
    const token = this.doc.tokens[i];
    return word === undefined || token === undefined ? NO_WORD : memoOf(word, token);
  }
}
