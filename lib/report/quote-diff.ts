import { diffArrays } from 'diff';
import type { Span } from '../arabic/types';
import { quoteWords } from './quote-words';

/** Over this share of a quote's words a difference says nothing: the two sentences are just differently put. */
const MOSTLY_DIFFERENT = 0.6;

/**
 * The parts of a quote whose words another quote of the same matter does not have, as offsets into
 * `quote`. Words are compared as our own tokeniser folds them, so that spelling variants and
 * vowel signs are no difference. Empty where nearly all of it differs.
 */
export function differingParts(quote: string, other: string): Span[] {
  const tokens = quoteWords(quote);
  const others = quoteWords(other);
  const changes = diffArrays(
    others.map((it) => it.norm),
    tokens.map((it) => it.norm),
  );
  const parts: Span[] = [];
  let at = 0;
  let marked = 0;
  for (const change of changes) {
    if (change.removed) continue;
    const first = tokens[at];
    const last = tokens[at + change.value.length - 1];
    if (change.added && first && last) {
      parts.push({ start: first.start, end: last.end });
      marked += change.value.length;
    }
    at += change.value.length;
  }
  return marked > tokens.length * MOSTLY_DIFFERENT ? [] : parts;
}
