import { type WordReadings } from './clitics';
import { newAnalysis, type WordAnalysis } from './word-analysis';
import type { Dates } from './dates/expressions';
import type { NameWord } from './names/name-words';
import type { NameClass } from './names/vocabulary';
import type { Item } from './numbers/items';
import type { WordUse } from './numbers/word-use';
import type { SpeechWord } from './speech/speech-word';
import type { Token, TokenizedText } from './types';
import { hashLetter, NO_LETTERS, WordStore } from './word-store';

/**
 * A folded word with what each reader knows of it wherever it stands. News repeats its words: a reader fills in its
 * part when it first meets the word and finds it there from then on, with no look-up by letters.
 */
export interface Word {
  readonly norm: string;
  /** What the word can be by itself; `closed` where it is spelled with ة at its end. */
  readings: WordReadings | undefined;
  closed: WordReadings | undefined;
  /** The one reading of a word that has no other whatever its neighbours, where it is known and not `closed`. */
  only: WordAnalysis | undefined;
  /** Of numbers and dates. */
  use: WordUse | undefined;
  /** Of names, see `names/name-words.ts`; `names` is asked only where `nameUses` says that it tells something. */
  names: NameWord | undefined;
  nameUses: number | undefined;
  nameClass: NameClass | undefined;
  plainMarks: number | undefined;
  shapeMarks: number | undefined;
  /** Of speech; null where it is nothing to it. */
  speech: SpeechWord | null | undefined;
}

/** A record that nobody shares: for runs of letters too long to be a word. */
export function newWord(norm: string): Word {
  return {
    norm,
    readings: undefined,
    closed: undefined,
    only: undefined,
    use: undefined,
    names: undefined,
    nameUses: undefined,
    nameClass: undefined,
    plainMarks: undefined,
    shapeMarks: undefined,
    speech: undefined,
  };
}

const store = new WordStore(65_536);
/** No folded word that is looked up by its string is longer. */
const MOST_LETTERS = 64;
const scratch = new Uint16Array(MOST_LETTERS);

/** The string of the first `length` of `letters`; by fours, for code units spread out take ten times as long. */
function spell(letters: Uint16Array, length: number): string {
  const letter = (i: number): number => letters[i] ?? 0;
  let word = '';
  let i = 0;
  for (; i + 4 <= length; i += 4) {
    word += String.fromCharCode(letter(i), letter(i + 1), letter(i + 2), letter(i + 3));
  }
  for (; i < length; i += 1) word += String.fromCharCode(letter(i));
  return word;
}

/**
 * The record of the folded word in the first `length` of `letters`: one for all who ask, until it has long not been
 * asked for.
 *
 * @param hash of the letters, see `hashLetter`
 */
export function wordOfLetters(letters: Uint16Array, length: number, hash: number): Word {
  const known = store.find(letters, length, hash);
  if (known !== undefined) return known;
  // Made from its letters and no slice of the text, which would keep the whole text alive.
  const word = newWord(spell(letters, length));
  store.add(word, hash);
  return word;
}

/** The record of a folded word. */
export function wordOf(norm: string): Word {
  const { length } = norm;
  if (length > MOST_LETTERS) return newWord(norm);
  let hash = NO_LETTERS;
  for (let i = 0; i < length; i += 1) {
    const code = norm.charCodeAt(i);
    scratch[i] = code;
    hash = hashLetter(hash, code);
  }
  return wordOfLetters(scratch, length, hash);
}

/** What readers share of one text: what the tokeniser knows of each token, and what one reader made and another asks for. */
export interface TextMemo {
  /** By token; undefined at what is no word. */
  readonly words: readonly (Word | undefined)[];
  /** The reading that was chosen; tokens of one reading differ in their place only. */
  readonly readings: readonly (WordAnalysis | undefined)[];
  /** Of numbers and dates, see `itemsOf`. */
  items: readonly Item[] | undefined;
  /** See `dateExpressions`. */
  dates: Dates | undefined;
}

const MEMO = Symbol('memo');

/** Memos of texts that come from elsewhere than the tokeniser. */
const foreign = new WeakMap<TokenizedText, TextMemo>();

function newMemo(words: TextMemo['words'], readings: TextMemo['readings']): TextMemo {
  return { words, readings, items: undefined, dates: undefined };
}

/**
 * A text with what the tokeniser looked up on its way; the memo is out of sight of JSON, clones and comparisons. It is
 * kept with the text and in no weak map: the map would be old and its values young, and what is young and held by
 * something old outlives every small collection of garbage, whether the text itself is still needed or not.
 */
export function withMemo(
  doc: TokenizedText,
  words: TextMemo['words'],
  readings: TextMemo['readings'],
): TokenizedText {
  return Object.defineProperty(doc, MEMO, { value: newMemo(words, readings) });
}

function readingOf(token: Token): WordAnalysis {
  return newAnalysis(token, { ...token, pos: token.pos ?? 'unknown' }, 0);
}

/** The memo of a text; made anew for a text that comes from elsewhere than the tokeniser. */
export function memoOf(doc: TokenizedText & { readonly [MEMO]?: TextMemo }): TextMemo {
  let memo = doc[MEMO] ?? foreign.get(doc);
  if (memo === undefined) {
    memo = newMemo(
      doc.tokens.map(({ kind, norm }) => (kind === 'word' ? wordOf(norm) : undefined)),
      doc.tokens.map((token) => (token.kind === 'word' ? readingOf(token) : undefined)),
    );
    foreign.set(doc, memo);
  }
  return memo;
}
