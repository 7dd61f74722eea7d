import { useState } from 'preact/hooks';
import type { NoticeText } from '../../components/shared/Notice';
import type { Mention } from '../../lib/claims/types';
import { callBackground } from '../../lib/messaging/client';
import type { UiCalls } from '../../lib/messaging/protocol';
import type { Result } from '../../lib/messaging/result';
import type { Translator } from '../../lib/report/index';
import { failureText } from './failure-text';
import { callPatiently } from './patient-call';

type TabCall = 'retry' | 'keepArticle' | 'unkeepArticle';

/** What the reader can do with the article of a tab. Failures become a notice. */
export function useArticleActions(tabId: number | null, translator: Translator) {
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const tell = (reply: Result<unknown>): void => {
    setNotice(reply.ok ? null : { tone: 'error', text: failureText(reply.error.code, translator) });
  };
  const call = (name: TabCall) => async (): Promise<void> => {
    if (tabId === null) return;
    tell(await callPatiently<TabCall>(name, { tabId } as UiCalls[TabCall]['request']));
  };
  return {
    notice,
    setNotice,
    dismissNotice: () => setNotice(null),
    tell,
    retry: call('retry'),
    keep: call('keepArticle'),
    unkeep: call('unkeepArticle'),
    show: async (mention: Mention): Promise<boolean> => {
      if (tabId === null) return false;
      const reply = await callBackground('showInPage', { tabId, mention });
      if (!reply.ok) tell(reply);
      else setNotice({ tone: 'info', text: translator.t('shownInPage') });
      return reply.ok;
    },
  };
}
