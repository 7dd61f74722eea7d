import type { Mention } from '../../lib/claims/types';
import type { PassageToShow } from '../../lib/messaging/protocol';
import { callPage } from '../../lib/messaging/server';
import { fail, ok, type Result } from '../../lib/messaging/result';
import type { PageArticle } from '../../lib/page/types';
import { READER_SCRIPT } from '../../lib/platform/built-files';
import { injectScript } from '../../lib/platform/scripts';

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

/** Marks a mention of the open article in its tab. Puts the reader script back where it is gone. */
export async function showInPage(
  tabId: number,
  article: PageArticle,
  mention: Mention,
): Promise<Result<null>> {
  const passage = passageOf(article, mention);
  if (!passage) return fail('quote-not-found', 'the mention is not of this article');
  let reply = await callPage(tabId, 'showPassage', passage);
  if (!reply.ok && reply.error.code === 'page-out-of-reach') {
    if (!(await injectScript(tabId, READER_SCRIPT))) return reply;
    reply = await callPage(tabId, 'showPassage', passage);
  }
  if (!reply.ok) return reply;
  return reply.value.shown ? ok(null) : fail('quote-not-found');
}
