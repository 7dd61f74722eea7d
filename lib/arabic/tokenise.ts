import { CharClass, classOf } from './characters';
import { readWord, type WordReadings } from './clitics';
import { newAnalysis, type WordAnalysis } from './word-analysis';
import {
  chooseReading,
  decideHomograph,
  governs,
  HOMOGRAPH,
  indeed,
  isIndeed,
  KNOWN_SCORE,
  TextEvidence,
} from './context';
import { foldWord } from './normalise';
import type { PartOfSpeech, Token, TokenizedText, TokenKind } from './types';
import { newWord, withMemo, type Word, wordOfLetters } from './word-memo';
import { endsInClosedTa, LONGEST_WORD, WordScanner } from './word-scanner';

const TATWEEL = 'ـ';

// Tokens are objects of classes and no literals for the sake of speed, see `NewItem` of numbers.

/** A token that has nothing but its norm. */
class PlainToken implements Token {
  readonly conjunction = '';
  readonly preposition = '';
  readonly future = false;
  readonly definite = false;
  readonly enclitic = '';
  readonly stem: string;
  readonly lemma: string;
  readonly family: string;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: TokenKind,
    readonly norm: string,
  ) {
    this.stem = norm;
    this.lemma = norm;
    this.family = norm;
  }
}

/** A word in one of its readings. */
export class WordToken implements Token {
  readonly kind = 'word';
  readonly norm: string;
  readonly conjunction: string;
  readonly preposition: string;
  readonly future: boolean;
  readonly definite: boolean;
  readonly stem: string;
  readonly enclitic: string;
  readonly lemma: string;
  readonly family: string;
  readonly pos: PartOfSpeech;

  constructor(
    readonly start: number,
    readonly end: number,
    norm: string,
    reading: WordAnalysis,
  ) {
    this.norm = norm;
    this.conjunction = reading.conjunction;
    this.preposition = reading.preposition;
    this.future = reading.future;
    this.definite = reading.definite;
    this.stem = reading.stem;
    this.enclitic = reading.enclitic;
    this.lemma = reading.lemma;
    this.family = reading.family;
    this.pos = reading.pos;
  }
}

/** Marks between digits that make one number of them; which is decimal and which thousands is not decided here. */
function joinsDigits(code: number): boolean {
  // . , ٫ ٬ ،
  return code === 0x2e || code === 0x2c || code === 0x66b || code === 0x66c || code === 0x60c;
}

function numberEnd(text: string, i: number): number {
  let j = i;
  for (;;) {
    while (j < text.length && classOf(text.charCodeAt(j)) === CharClass.Digit) j += 1;
    const inner =
      j + 1 < text.length &&
      joinsDigits(text.charCodeAt(j)) &&
      classOf(text.charCodeAt(j + 1)) === CharClass.Digit;
    if (!inner) return j;
    j += 1;
  }
}

function latinEnd(text: string, i: number): number {
  let j = i;
  while (j < text.length) {
    const kind = classOf(text.charCodeAt(j));
    if (kind !== CharClass.Latin && kind !== CharClass.Digit) break;
    j += 1;
  }
  return j;
}

function punctuationToken(text: string, i: number): Token {
  let j = i + 1;
  if (text[i] === '.') while (text[j] === '.') j += 1;
  const norm = j - i > 1 ? '…' : (text[i] ?? '');
  return new PlainToken(i, j, 'punctuation', norm);
}

function readingsOf(word: Word, closed: boolean): WordReadings {
  if (closed) return (word.closed ??= readWord(word.norm, true));
  if (word.readings === undefined) {
    word.readings = readWord(word.norm, false);
    const { certain, best } = word.readings;
    if (certain && best.score >= KNOWN_SCORE) word.only = best;
  }
  return word.readings;
}

/** A word that the lexicon does not know. */
interface Unknown {
  readonly at: number;
  readonly chosen: WordAnalysis;
  readonly whole: WordAnalysis;
}

const UNREAD = { conjunction: '', preposition: '', future: false, definite: false } as const;
const scanner = new WordScanner();

/** Makes the tokens of one text. */
class Tokeniser {
  readonly tokens: Token[] = [];
  /** By token, as `TextMemo` has them. */
  readonly words: (Word | undefined)[] = [];
  readonly readings: (WordAnalysis | undefined)[] = [];
  private readonly open: Unknown[] = [];
  /** Tokens whose family the words after them decide. */
  private readonly homographs: number[] = [];

  constructor(private readonly text: string) {}

  /** Adds a token that is no word. */
  add(token: Token): void {
    this.tokens.push(token);
    this.words.push(undefined);
    this.readings.push(undefined);
  }

  /** Adds the run of letters that starts at `start`; returns where it ends. */
  addWord(start: number): number {
    const { text } = this;
    scanner.read(text, start);
    const { end, next } = scanner;
    if (end - start > LONGEST_WORD) this.addNoise(start, end);
    else if (scanner.length === 0) this.addMarks(start, end);
    else {
      const word = wordOfLetters(scanner.letters, scanner.length, scanner.hash);
      const closed = endsInClosedTa(text, start, end);
      const only = closed ? undefined : word.only;
      if (only !== undefined) this.push(start, end, word, only);
      else this.addRead(start, end, word, readingsOf(word, closed));
    }
    return next;
  }

  private addRead(start: number, end: number, word: Word, readings: WordReadings): void {
    const { tokens } = this;
    const before = tokens.length - 1;
    const previous = this.readings[before];
    const afterNumber = previous === undefined && tokens[before]?.kind === 'number';
    const reading = chooseReading(readings, previous, afterNumber);
    if (reading.score < KNOWN_SCORE) {
      this.open.push({ at: tokens.length, chosen: reading, whole: readings.whole });
    }
    this.push(start, end, word, reading);
  }

  private push(start: number, end: number, word: Word, reading: WordAnalysis): void {
    if ((governs(reading) & HOMOGRAPH) !== 0) this.homographs.push(this.tokens.length);
    this.tokens.push(new WordToken(start, end, word.norm, reading));
    this.words.push(word);
    this.readings.push(reading);
  }

  /** Marks without a letter are nothing, but a run of tatweel is typed for a dash. */
  private addMarks(start: number, end: number): void {
    if (this.text.slice(start, end).includes(TATWEEL)) {
      this.add(new PlainToken(start, end, 'punctuation', '-'));
    }
  }

  /** Letters that are too many for a word are not taken apart. */
  private addNoise(start: number, end: number): void {
    const norm = foldWord(this.text.slice(start, end));
    if (norm === '') {
      this.addMarks(start, end);
      return;
    }
    this.tokens.push({ ...new PlainToken(start, end, 'word', norm), pos: 'unknown' });
    this.words.push(newWord(norm));
    const core = { stem: norm, enclitic: '', lemma: norm, family: norm, pos: 'unknown' } as const;
    this.readings.push(newAnalysis(UNREAD, core, 0));
  }

  /** Second look, with the whole text at hand. */
  settle(): void {
    const { tokens, readings, open, homographs } = this;
    const evidence = new TextEvidence();
    for (const { at } of open) evidence.add(tokens[at]?.norm ?? '');
    for (const { at, chosen, whole } of open) {
      const token = tokens[at];
      if (token === undefined) continue;
      const reading = evidence.decide(token.norm, chosen, whole);
      if (reading === chosen) continue;
      tokens[at] = new WordToken(token.start, token.end, token.norm, reading);
      readings[at] = reading;
      if ((governs(reading) & HOMOGRAPH) !== 0) homographs.push(at);
    }
    for (const at of homographs) {
      const token = tokens[at];
      const reading = readings[at];
      if (token?.pos !== 'verb' || reading === undefined) continue;
      if (isIndeed(tokens, at)) {
        const split = indeed(reading.score);
        tokens[at] = new WordToken(token.start, token.end, token.norm, split);
        readings[at] = split;
        continue;
      }
      const family = decideHomograph(tokens, at);
      if (family === undefined) continue;
      const { stem, enclitic, lemma, pos } = reading;
      const decided = newAnalysis(reading, { stem, enclitic, lemma, family, pos }, reading.score);
      tokens[at] = new WordToken(token.start, token.end, token.norm, decided);
      readings[at] = decided;
    }
  }
}

/**
 * Cuts a text into tokens. Digits are parted from the letters they touch (20كم, و30); separators between digits stay
 * inside the number; every mark of punctuation is a token of its own, but a run of dots is one ('…').
 * Never throws; the tokens' spans are offsets into `text` as given.
 */
export function tokenise(text: string): TokenizedText {
  const output = new Tokeniser(text);
  let i = 0;
  while (i < text.length) {
    const kind = classOf(text.charCodeAt(i));
    switch (kind) {
      case CharClass.Space:
      case CharClass.Newline:
      case CharClass.Control:
        i += 1;
        break;
      case CharClass.ArabicLetter:
      case CharClass.ArabicMark:
        i = output.addWord(i);
        break;
      case CharClass.Digit: {
        const end = numberEnd(text, i);
        output.add(new PlainToken(i, end, 'number', foldWord(text.slice(i, end))));
        i = end;
        break;
      }
      case CharClass.Latin: {
        const end = latinEnd(text, i);
        // Combining marks without a letter are nothing.
        const norm = foldWord(text.slice(i, end));
        if (norm !== '') output.add(new PlainToken(i, end, 'latin', norm));
        i = end;
        break;
      }
      case CharClass.Punctuation: {
        const token = punctuationToken(text, i);
        output.add(token);
        i = token.end;
        break;
      }
      default: {
        const code = text.codePointAt(i) ?? 0;
        const end = i + (code > 0xffff ? 2 : 1);
        output.add(new PlainToken(i, end, 'symbol', foldWord(text.slice(i, end))));
        i = end;
      }
    }
  }
  output.settle();
  const { tokens, words, readings } = output;
  return withMemo({ text, tokens }, words, readings);
}
