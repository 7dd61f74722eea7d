import { NOT_OPENING } from '../lexicon/speech-verbs';
import { foldWord } from '../normalise';
import type { Span } from '../types';
import { isComplementiser, type SpeechContext } from './speaker';

/** Where what is said begins, and in what form. */
export interface Content {
  /** First token of what is said. */
  readonly first: number;
  readonly direct: boolean;
  /** أن, a colon or a quotation mark announces it. */
  readonly announced: boolean;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"”“'],
  ['«', '»'],
  ['“', '”"“'],
  ['”', '“”"'],
  ['„', '“”'],
  ['{', '}'],
  ['‘', '’'],
]);
const SPACE = /\s/u;

/**
 * Whether the mark at token `index` opens a quotation. Marks that look the same at both ends, and curly ones typed the
 * wrong way round, are told by the spaces around them.
 */
function opensQuotation(context: SpeechContext, index: number): boolean {
  const { text, tokens } = context.doc;
  const token = tokens[index];
  if (token === undefined || !CLOSERS.has(token.norm)) return false;
  if (token.norm === '«' || token.norm === '{') return true;
  const after = text[token.end] ?? ' ';
  const before = text[token.start - 1] ?? ' ';
  if (SPACE.test(after)) return SPACE.test(before) && (context.openQuotes[index] ?? 0) === 1;
  // Closed quotations are followed by marks: ...". or ..."،
  return !'.,،؛:!؟?)'.includes(after);
}

const notOpening = new Set(NOT_OPENING.split(/\s+/u).map(foldWord));

const TRAILING = new Set(['.', '،', ',', '؛', ';', ':', '…', '!', '؟', '?', '-', '–', '—']);

/** Tokens between the speaker and what announces the words: في مؤتمر صحفي عقده اليوم في الرباط إن. */
const REACH = 18;
/** A quotation about a name holds no more words than this less one. */
const NAME = 4;
/** A quotation longer than this has lost its closing mark. */
const MAX_QUOTATION = 200;

/**
 * Looks from token `from` to `limit` for what opens the words said: a complementiser, a colon, a quotation mark. Without
 * one the words are whatever follows `from`.
 */
export function findContent(context: SpeechContext, from: number, limit: number): Content {
  const { tokens } = context.doc;
  const bound = Math.min(limit, from + REACH);
  for (let i = from; i < bound; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    // حيث أن, بعد أن: another clause.
    if (isComplementiser(norm) && notOpening.has(tokens[i - 1]?.norm ?? '')) continue;
    if (isComplementiser(norm)) {
      return { first: i, direct: opensWords(context, i + 1), announced: true };
    }
    if (norm === ':') {
      const direct = i + 1 < limit;
      return { first: Math.min(i + 1, limit - 1), direct, announced: true };
    }
    // A quotation mark around a name or a single word opens no speech.
    if (opensQuotation(context, i) && quotationEnd(context, i) - i > NAME)
      return { first: i, direct: true, announced: true };
  }
  return { first: from, direct: false, announced: false };
}

/** Whether a quotation that is itself what is said opens at token `index`, and not one about a name: أن «موهبة» تختار. */
function opensWords(context: SpeechContext, index: number): boolean {
  if (!opensQuotation(context, index)) return false;
  const end = quotationEnd(context, index);
  if (end === index || end - index > NAME) return true;
  return context.doc.tokens[end + 1]?.kind !== 'word';
}

/** Token of the mark that closes the quotation opened at `open`, or `open` where it is not closed. */
function quotationEnd(context: SpeechContext, open: number): number {
  const known = context.quotationEnds.get(open);
  if (known !== undefined) return known;
  const end = readQuotation(context, open);
  context.quotationEnds.set(open, end);
  return end;
}

function readQuotation(context: SpeechContext, open: number): number {
  const { tokens } = context.doc;
  const closers = CLOSERS.get(tokens[open]?.norm ?? '') ?? '';
  const bound = Math.min(tokens.length, open + MAX_QUOTATION);
  for (let i = open + 1; i < bound; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (norm !== '' && closers.includes(norm) && !opensQuotation(context, i)) return i;
  }
  return open;
}

/**
 * Span of what is said: to the closing mark of its quotation, else to `limit` (the end of the sentence or where the
 * next speech begins), marks at either end left out.
 */
export function contentSpan(
  context: SpeechContext,
  content: Content,
  limit: number,
): Span | undefined {
  const { tokens } = context.doc;
  let end = limit;
  let start = content.first;
  while (start < limit && TRAILING.has(tokens[start]?.norm ?? '')) start += 1;
  const open = opensQuotation(context, start) ? start : start + 1;
  if (content.direct && opensQuotation(context, open)) {
    const close = quotationEnd(context, open);
    if (close > open) end = close + 1;
  }
  while (end > start && TRAILING.has(tokens[end - 1]?.norm ?? '')) end -= 1;
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || end <= start) return undefined;
  return { start: first.start, end: last.end };
}
