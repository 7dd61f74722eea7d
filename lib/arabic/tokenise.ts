import { CharClass, classOf } from './characters';
import { readWord, type WordAnalysis, type WordReadings } from './clitics';
import { chooseReading, decideHomograph, KNOWN_SCORE, TextEvidence } from './context';
import { foldWord } from './normalise';
import type { Token, TokenizedText, TokenKind } from './types';
import { keepWords, newWord, type Word, wordOf } from './word-memo';

const TATWEEL = 'ـ';

const PLAIN = {
  conjunction: '',
  preposition: '',
  future: false,
  definite: false,
  enclitic: '',
} as const;

function plainToken(start: number, end: number, kind: TokenKind, norm: string): Token {
  return { start, end, kind, norm, ...PLAIN, stem: norm, lemma: norm, family: norm };
}

/** Marks between digits that make one number of them; which is decimal and which thousands is not decided here. */
function joinsDigits(code: number): boolean {
  // . , ٫ ٬ ،
  return code === 0x2e || code === 0x2c || code === 0x66b || code === 0x66c || code === 0x60c;
}

/** End of the run that starts at `i` and holds only `a`, `b` or `c` classes. */
function runEnd(text: string, i: number, a: CharClass, b: CharClass, c: CharClass): number {
  let j = i;
  while (j < text.length) {
    const kind = classOf(text.charCodeAt(j));
    if (kind !== a && kind !== b && kind !== c) break;
    j += 1;
  }
  return j;
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
  return plainToken(i, j, 'punctuation', norm);
}

/** Invisible controls are never the first or the last unit of a token. */
function trimControls(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && classOf(text.charCodeAt(end - 1)) === CharClass.Control) end -= 1;
  return end;
}

interface CachedWord {
  readonly word: Word;
  readonly readings: WordReadings;
}

/**
 * What words can be does not depend on their neighbours, and news repeats its words. Two generations: when the young
 * one is full the old one goes, and a word met again moves up, so that common words stay and memory is bounded.
 */
let young = new Map<string, CachedWord>();
let old = new Map<string, CachedWord>();
const GENERATION = 30_000;

/** No Arabic word with all its clitics is longer; what is, is noise and is not taken apart. */
const LONGEST_WORD = 32;

function remember(surface: string, word: CachedWord): void {
  if (young.size >= GENERATION) {
    old = young;
    young = new Map();
  }
  young.set(surface, word);
}

function readSurface(surface: string): CachedWord {
  const known = young.get(surface);
  if (known !== undefined) return known;
  let word = old.get(surface);
  if (word === undefined) {
    const norm = foldWord(surface);
    word = {
      word: wordOf(norm),
      readings: readWord(norm, TA_MARBUTA.test(surface)),
    };
  }
  remember(surface, word);
  return word;
}

const TA_MARBUTA = /[ةۃﺓﺔ][\u064b-\u0652]?$/;

function wordToken(start: number, end: number, norm: string, word: WordAnalysis): Token {
  return {
    start,
    end,
    kind: 'word',
    norm,
    conjunction: word.conjunction,
    preposition: word.preposition,
    future: word.future,
    definite: word.definite,
    stem: word.stem,
    enclitic: word.enclitic,
    lemma: word.lemma,
    family: word.family,
    pos: word.pos,
  };
}

/** A word, and its readings where the lexicon does not know it. */
interface Unknown {
  readonly at: number;
  readonly chosen: WordAnalysis;
  readonly whole: WordAnalysis;
}

/** What the tokeniser has made of a text so far. */
interface Output {
  readonly tokens: Token[];
  /** Record of each word; tokens that are no words may be missing at the end. */
  readonly words: (Word | undefined)[];
  readonly open: Unknown[];
}

function pushWord({ tokens, words }: Output, token: Token, word: Word): void {
  while (words.length < tokens.length) words.push(undefined);
  words.push(word);
  tokens.push(token);
}

function addWord(text: string, start: number, end: number, output: Output): void {
  const { tokens, open } = output;
  const surface = text.slice(start, end);
  const cached = end - start > LONGEST_WORD ? undefined : readSurface(surface);
  const norm = cached === undefined ? foldWord(surface) : cached.word.norm;
  if (norm === '') {
    // A run of tatweel alone is typed for a dash; marks without a letter are nothing.
    if (surface.includes(TATWEEL)) tokens.push(plainToken(start, end, 'punctuation', '-'));
    return;
  }
  if (cached === undefined) {
    const token: Token = { ...plainToken(start, end, 'word', norm), pos: 'unknown' };
    pushWord(output, token, newWord(norm));
    return;
  }
  const before = tokens[tokens.length - 1];
  const analysis = chooseReading(cached.readings, before);
  if (analysis.score < KNOWN_SCORE) {
    open.push({ at: tokens.length, chosen: analysis, whole: cached.readings.whole });
  }
  pushWord(output, wordToken(start, end, norm, analysis), cached.word);
}

/** Second look, with the whole text at hand. */
function settle(tokens: Token[], open: readonly Unknown[]): void {
  const evidence = new TextEvidence();
  for (const { at } of open) {
    const token = tokens[at];
    if (token !== undefined) evidence.add(token.norm);
  }
  for (const { at, chosen, whole } of open) {
    const token = tokens[at];
    if (token === undefined) continue;
    const word = evidence.decide(token.norm, chosen, whole);
    if (word !== chosen) tokens[at] = wordToken(token.start, token.end, token.norm, word);
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const decided = decideHomograph(tokens, i);
    if (decided !== undefined) tokens[i] = decided;
  }
}

/**
 * Cuts a text into tokens. Digits are parted from the letters they touch (20كم, و30); separators between digits stay
 * inside the number; every mark of punctuation is a token of its own, but a run of dots is one ('…').
 * Never throws; the tokens' spans are offsets into `text` as given.
 */
export function tokenise(text: string): TokenizedText {
  const output: Output = { tokens: [], words: [], open: [] };
  const { tokens } = output;
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
      case CharClass.ArabicMark: {
        const end = runEnd(
          text,
          i,
          CharClass.ArabicLetter,
          CharClass.ArabicMark,
          CharClass.Control,
        );
        addWord(text, i, trimControls(text, i, end), output);
        i = end;
        break;
      }
      case CharClass.Digit: {
        const end = numberEnd(text, i);
        tokens.push(plainToken(i, end, 'number', foldWord(text.slice(i, end))));
        i = end;
        break;
      }
      case CharClass.Latin: {
        const end = latinEnd(text, i);
        // Combining marks without a letter are nothing.
        const norm = foldWord(text.slice(i, end));
        if (norm !== '') tokens.push(plainToken(i, end, 'latin', norm));
        i = end;
        break;
      }
      case CharClass.Punctuation: {
        const token = punctuationToken(text, i);
        tokens.push(token);
        i = token.end;
        break;
      }
      default: {
        const code = text.codePointAt(i) ?? 0;
        const end = i + (code > 0xffff ? 2 : 1);
        tokens.push(plainToken(i, end, 'symbol', foldWord(text.slice(i, end))));
        i = end;
      }
    }
  }
  settle(tokens, output.open);
  while (output.words.length < tokens.length) output.words.push(undefined);
  const doc = { text, tokens };
  keepWords(doc, output.words);
  return doc;
}
