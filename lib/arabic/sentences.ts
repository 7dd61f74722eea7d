import { CharClass, classOf } from './characters';
import { splitClauses } from './clauses';
import { LATIN_ABBREVIATIONS, LATIN_LETTER_NAMES } from './lexicon/connectors';
import { isSplitDecimal } from './split-decimals';
import type { Clause, Sentence, Token, TokenizedText } from './types';
import { wordSet } from './word-index';

const SPACE = 0x20;

/** Is there a line break between two offsets? */
function breaksLine(text: string, from: number, to: number): boolean {
  if (from === to || (to === from + 1 && text.charCodeAt(from) === SPACE)) return false;
  for (let i = from; i < to; i += 1) {
    if (classOf(text.charCodeAt(i)) === CharClass.Newline) return true;
  }
  return false;
}

const CLOSERS = new Set(['»', ')', ']', '’', '›', '﴾', '}']);
/** Marks that open and close alike; ”…“ is set both ways. */
const TWO_WAY_QUOTES = new Set(['"', '”', '“', '+', "'"]);
const STOPS = new Set(['؟', '?', '!', '۔']);
const BULLETS = new Set([
  '•',
  '●',
  '▪',
  '■',
  '◾',
  '◆',
  '*',
  '-',
  '–',
  '—',
  '·',
  '‣',
  '○',
  '٭',
  '►',
  '▶',
]);

const letterNames = wordSet(LATIN_LETTER_NAMES);
const latinShort = wordSet(LATIN_ABBREVIATIONS);
/** Goes on behind the name of a company: (UK), إن. */
const AFTER_LATIN: ReadonlySet<string> = new Set(['(', 'ان']);

/** A Latin initial or abbreviation (J. P. Morgan, U.S. Steel, Bridges Ltd. (UK)), in what goes on behind its full stop. */
function isLatinShort(before: Token, after: Token): boolean {
  if (before.kind !== 'latin') return false;
  const initial = before.norm.length === 1;
  if (after.kind === 'latin') return initial || latinShort.has(before.norm);
  return latinShort.has(before.norm) && AFTER_LATIN.has(after.norm);
}

function isOneLetter(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.norm.length === 1;
}

/** A title of one letter that is joined to what stands before: حضر الوزير ود. سالم, وم. هدى. */
function isJoinedTitle({ kind, norm }: Token): boolean {
  return kind === 'word' && /^و[دما]$/u.test(norm);
}

function isVerbal(token: Token | undefined): boolean {
  return token?.pos === 'verb';
}

/** Is the full stop `tokens[i]` part of an abbreviation, an address or a list number? */
function isInner(tokens: readonly Token[], i: number, lineStart: number): boolean {
  const stop = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (stop === undefined || before === undefined || after === undefined) return false;
  const touchesBefore = before.end === stop.start;
  const touchesAfter = after.start === stop.end;
  // bbc.com, no. 5; a number that opens the line counts it: '1. '
  if (touchesBefore && touchesAfter && after.kind === 'latin') return true;
  if (touchesBefore && before.kind === 'number' && i - 1 === lineStart) return true;
  if (isSplitDecimal(tokens, i)) return true;
  if (touchesBefore && isLatinShort(before, after)) return true;
  if (touchesBefore && touchesAfter && isOneLetter(after)) return true;
  if (letterNames.has(before.norm) && letterNames.has(after.norm) && touchesBefore) return true;
  if (isJoinedTitle(before) && touchesBefore) return !isVerbal(after);
  if (!isOneLetter(before) || !touchesBefore) return false;
  const second = tokens[i - 2];
  // 1436هـ. closes a sentence, د. does not; أ.ف.ب. only before a new statement.
  if (second?.kind === 'number') return false;
  if (second?.norm === '.' && second.end === before.start) return !isVerbal(after);
  return true;
}

const GOES_ON: ReadonlySet<string> = new Set(['،', ',', '؛']);

/** Two dots or three end a sentence only where what follows opens a statement. */
function endsAtEllipsis(after: Token | undefined): boolean {
  return after?.pos === 'verb';
}

function endsSentence(tokens: readonly Token[], i: number, lineStart: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'punctuation') return false;
  if (STOPS.has(token.norm)) return true;
  if (token.norm === '…') return endsAtEllipsis(tokens[i + 1]);
  return token.norm === '.' && !isInner(tokens, i, lineStart);
}

/** Quotation marks of the paragraph so far, by kind: an odd count means that one is open. */
class OpenQuotes {
  private readonly counts = new Map<string, number>();

  see(token: Token): void {
    if (TWO_WAY_QUOTES.has(token.norm)) {
      // “ and ” close each other.
      const key = token.norm === '”' ? '“' : token.norm;
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  isOpen(mark: string): boolean {
    return (this.counts.get(mark === '”' ? '“' : mark) ?? 0) % 2 === 1;
  }

  clear(): void {
    this.counts.clear();
  }
}

/** Takes the closing marks after a full stop into its sentence; returns the index after them. */
function takeClosers(tokens: readonly Token[], from: number, quotes: OpenQuotes): number {
  let end = from;
  for (;;) {
    const before = tokens[end - 1];
    const mark = tokens[end];
    if (before === undefined || mark === undefined || before.end !== mark.start) return end;
    const closes =
      CLOSERS.has(mark.norm) ||
      STOPS.has(mark.norm) ||
      mark.norm === '.' ||
      (TWO_WAY_QUOTES.has(mark.norm) && quotes.isOpen(mark.norm));
    if (!closes) return end;
    quotes.see(mark);
    end += 1;
  }
}

/**
 * Cuts a tokenised text into sentences, and these into clauses. A line break always ends a sentence; list bullets
 * belong to none. Both lists are in text order and do not overlap among themselves.
 */
export function splitSentences(doc: TokenizedText): { sentences: Sentence[]; clauses: Clause[] } {
  const { text, tokens } = doc;
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  const quotes = new OpenQuotes();
  let first = 0;
  let lineStart = 0;
  let paragraph = 0;
  const close = (end: number): void => {
    const head = tokens[first];
    const tail = tokens[end - 1];
    if (head === undefined || tail === undefined || end <= first) return;
    const firstClause = clauses.length;
    for (const clause of splitClauses(doc, first, end, sentences.length)) clauses.push(clause);
    sentences.push({
      start: head.start,
      end: tail.end,
      firstToken: first,
      endToken: end,
      paragraph,
      firstClause,
      endClause: clauses.length,
    });
    first = end;
  };
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (token === undefined) break;
    if (i === lineStart && BULLETS.has(token.norm) && i + 1 < tokens.length) {
      const next = tokens[i + 1];
      if (next !== undefined && !breaksLine(text, token.end, next.start)) {
        first = i + 1;
        lineStart = i + 1;
        i += 1;
        continue;
      }
    }
    if (token.kind !== 'word') quotes.see(token);
    let end = i + 1;
    const next = tokens[end];
    const lineEnds = next === undefined || breaksLine(text, token.end, next.start);
    if (!lineEnds && endsSentence(tokens, i, lineStart)) {
      end = takeClosers(tokens, end, quotes);
      // «لماذا؟»، تساءل: the sentence goes on behind the comma.
      if (!GOES_ON.has(tokens[end]?.norm ?? '')) close(end);
    }
    const last = tokens[end - 1];
    const after = tokens[end];
    if (after === undefined || (last !== undefined && breaksLine(text, last.end, after.start))) {
      close(end);
      paragraph += 1;
      lineStart = end;
      quotes.clear();
    }
    i = end;
  }
  return { sentences, clauses };
}
