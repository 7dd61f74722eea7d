import type { Annotation, Token } from '../arabic/types';
import type { LocalizedText } from './types';

/** A heading quotes no more words than this, and no more UTF-16 units. */
const MOST_WORDS = 10;
const MOST_UNITS = 64;
/** What ends a statement: a heading doesn't quote beyond it. */
const STOPS = /^[.؟!?؛;:\n]$/u;

/** Quotation marks and brackets of which one half may be left standing. */
const PAIRED = /[«»“”"()[\]]/gu;

/** Has every bracket and quotation mark its other half? */
function isWhole(quote: string): boolean {
  const count = (mark: string): number => quote.split(mark).length;
  // A mark that opens and closes alike stands an even number of times.
  if (count('"') % 2 === 0) return false;
  return ['«»', '“”', '()', '[]'].every(([open = '', close = '']) => count(open) === count(close));
}

/** Where a word begins without the conjunction written to it. */
export function startOf(annotation: Annotation, token: Token): number {
  const { conjunction } = token;
  return annotation.text.startsWith(conjunction, token.start)
    ? token.start + conjunction.length
    : token.start;
}

/**
 * The words of a text from one token on, as a heading quotes them: without the 'and' before the first, up to the end of
 * the statement, cut between words with '…' where there are more.
 * @param end token before which the quote ends at the latest
 * @returns '' where there is no word
 */
export function quotedWords(annotation: Annotation, from: number, end: number): string {
  const { tokens, text } = annotation;
  const first = tokens[from];
  if (!first || from >= end) return '';
  const start = startOf(annotation, first);
  let words = 0;
  let to = start;
  let cut = false;
  for (let i = from; i < Math.min(end, tokens.length); i += 1) {
    const token = tokens[i];
    if (!token || (token.kind === 'punctuation' && STOPS.test(token.norm))) break;
    if (token.kind === 'punctuation') continue;
    if (words === MOST_WORDS || (words > 0 && token.end - start > MOST_UNITS)) {
      cut = true;
      break;
    }
    words += 1;
    to = token.end;
  }
  const quote = text.slice(start, to);
  const clean = (isWhole(quote) ? quote : quote.replace(PAIRED, '')).trim();
  return cut ? `${clean}…` : clean;
}

/** A place and an agency before the report take up no more tokens than this. */
const DATELINE = 12;
const DATELINE_END = /^[-–—:]$/u;

/** What follows the first part of a dateline takes up no more words (المراسل - الصحيفة - المدينة:). */
const DATELINE_PART = 3;

/** The token behind a dateline (الرباط (وكالة) - …) that begins at `from`, or `from` where there is none. */
export function behindDateline(tokens: readonly Token[], from: number): number {
  let behind = from;
  for (let i = from; i < Math.min(tokens.length, from + DATELINE); i += 1) {
    const token = tokens[i];
    if (token?.kind === 'punctuation' && DATELINE_END.test(token.norm)) behind = i + 1;
    else if (behind > from && i - behind >= DATELINE_PART) break;
  }
  return behind;
}

/** A heading with the words it is about, quoted as each language quotes; the heading alone where there are none. */
export function quoting(label: LocalizedText, words: string): LocalizedText {
  if (words === '') return label;
  const quote = `\u2067${words}\u2069`;
  return {
    ar: `${label.ar}: «${quote}»`,
    en: `${label.en}: “${quote}”`,
    fr: `${label.fr} : « ${quote} »`,
  };
}
