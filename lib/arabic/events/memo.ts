import { DENIERS, NEGATORS } from '../lexicon/status-markers';
import type { Token, TokenizedText } from '../types';
import type { WordAnalysis } from '../word-analysis';
import { memoOf } from '../word-memo';
import { isEventWord, opensEventPhrase } from './classes';
import { bareWord, opensStatusPhrase } from './status';

/** What a word is to the reader of events, in the reading that the tokeniser chose for it. */
export interface EventMemo {
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
  names: false,
  phrased: false,
  denies: false,
  negates: undefined,
  status: false,
};

function read(token: Token): EventMemo {
  const { stem, lemma } = token;
  const bare = bareWord(token);
  const names = isEventWord(token);
  const phrased = opensEventPhrase(token);
  const denies = DENIERS.has(bare) || DENIERS.has(lemma);
  const negates = NEGATORS.get(bare) ?? NEGATORS.get(stem);
  const status = opensStatusPhrase(bare, stem);
  // One for all the words that are nothing to events: reading past them touches little memory.
  if (!names && !phrased && !denies && negates === undefined && !status) return NO_WORD;
  return { names, phrased, denies, negates, status };
}

/** The words of one text as the reader of events sees them. */
export class EventWords {
  private readonly readings: readonly (WordAnalysis | undefined)[];

  constructor(private readonly doc: TokenizedText) {
    this.readings = memoOf(doc).readings;
  }

  /** The word at token `i`; at what is no word, one that is nothing to events. */
  at(i: number): EventMemo {
    const reading = this.readings[i];
    const token = this.doc.tokens[i];
    return reading === undefined || token === undefined ? NO_WORD : (reading.event ??= read(token));
  }
}
