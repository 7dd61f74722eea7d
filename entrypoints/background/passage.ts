import type { Mention } from '../../lib/claims/types';
import type { PassageToShow } from '../../lib/messaging/protocol';
import type { PageArticle } from '../../lib/page/types';

/** How much of the text around a quote is sent along, to tell it from the same words elsewhere. */
const CONTEXT = 48;

/** The passage of a mention, with its surroundings in the article; null where the mention does not fit the article. */
export function passageOf(article: PageArticle, mention: Mention): PassageToShow | null {
  const { field, start, end, quote, focus } = mention;
  const source = article[field];
  if (end <= start || source.slice(start, end) !== quote) return null;
  return {
    quote,
    field,
    prefix: source.slice(Math.max(0, start - CONTEXT), start),
    suffix: source.slice(end, end + CONTEXT),
    ...(focus &&
      focus.start >= start &&
      focus.end <= end && { focus: { start: focus.start - start, end: focus.end - start } }),
  };
}
