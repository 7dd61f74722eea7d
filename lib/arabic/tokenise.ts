import { CharClass, classOf } from './characters';
import { analyseWord } from './clitics';
import { foldWord } from './normalise';
import type { Token, TokenizedText, TokenKind } from './types';

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

function wordToken(text: string, start: number, end: number): Token {
  const norm = foldWord(text.slice(start, end));
  // A run of tatweel alone is typed for a dash.
  if (norm === '') return plainToken(start, end, 'punctuation', '-');
  const word = analyseWord(norm);
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
  };
}

/**
 * Cuts a text into tokens. Digits are parted from the letters they touch (20كم, و30); separators between digits stay
 * inside the number; every mark of punctuation is a token of its own, but a run of dots is one ('…').
 * Never throws; the tokens' spans are offsets into `text` as given.
 */
export function tokenise(text: string): TokenizedText {
  const tokens: Token[] = [];
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
        tokens.push(wordToken(text, i, trimControls(text, i, end)));
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
        tokens.push(plainToken(i, end, 'latin', foldWord(text.slice(i, end))));
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
  return { text, tokens };
}
