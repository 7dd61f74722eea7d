import { ok } from '../../lib/messaging/result';
import type { ContentHandlers } from '../../lib/messaging/server';
import { READER_SCRIPT } from '../../lib/platform/built-files';
import { injectScript } from '../../lib/platform/scripts';
import { samePage } from '../../lib/page/url';
import { getTab } from '../../lib/platform/tabs';
import type { TabStates } from './tab-states';

/** Is the tab still at the address the message is about? Where the browser hides the address, the script's word counts. */
async function stillThere(tabId: number, url: string): Promise<boolean> {
  const tab = await getTab(tabId);
  return tab !== null && (tab.url === null || samePage(tab.url, url));
}

/** The answers to the scripts in pages, one a call of ContentCalls. */
export function contentHandlers(tabs: TabStates): ContentHandlers {
  return {
    async maybeArticle(_request, tabId) {
      return ok({ injected: await injectScript(tabId, READER_SCRIPT) });
    },
    async notArticle({ url, why }, tabId) {
      if (await stillThere(tabId, url)) await tabs.noArticle(tabId, url, why);
      return ok(null);
    },
    async articleRead({ url, article, short }, tabId) {
      if (await stillThere(tabId, url)) await tabs.articleRead(tabId, url, article, short);
      return ok(null);
    },
    async shown(_request, tabId) {
      // Its number may be older than the last change of the library or of a setting; where it is not, this is two reads.
      await tabs.stateOf(tabId);
      return ok(null);
    },
  };
}
