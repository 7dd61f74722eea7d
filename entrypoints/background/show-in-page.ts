import type { Mention } from '../../lib/claims/types';
import { callPage } from '../../lib/messaging/server';
import { fail, ok, type Result } from '../../lib/messaging/result';
import type { PageArticle } from '../../lib/page/types';
import { READER_SCRIPT } from '../../lib/platform/built-files';
import { injectScript } from '../../lib/platform/scripts';
import { passageOf } from './passage';

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
