import { foldWord } from '../arabic/normalise';
import type { Span } from '../arabic/types';

/** A word, a number or a sign of a quote, by its place in it and its folded spelling. */
export interface QuoteWord extends Span {
  readonly norm: string;
}

/** A number with the marks inside it; a word of Latin letters and digits; else letters with their marks and controls; a sign. */
const WORD =
  /\p{Nd}+(?:[.,\u066B\u066C\u060C]\p{Nd}+)*|\p{Script=Latin}[\p{Script=Latin}\p{M}\p{Nd}]*|[\p{L}\p{M}\u0640]+(?:\p{Cf}+[\p{L}\p{M}\u0640]+)*|[\p{S}%\u066A]/gu;

/**
 * The words of a quote, as `lib/arabic/tokenise` parts and folds them. Nothing is looked up: what draws a comparison goes
 * without the lexicon, which is most of the engine's size.
 */
export function quoteWords(text: string): QuoteWord[] {
  const words: QuoteWord[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const norm = foldWord(written);
    if (norm !== '') words.push({ start: index, end: index + written.length, norm });
  }
  return words;
}
