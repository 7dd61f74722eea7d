import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useI18n } from '../../components/i18n';
import { Popup } from '../../components/popup/Popup';
import { callBackground } from '../../lib/messaging/client';
import { openExtensionPage } from '../../lib/platform/tabs';
import { amountFor, thresholdFor } from '../shared/amount';
import type { PageProps } from '../shared/page';
import { popupState } from '../shared/tab-view';
import { useArticleActions } from '../shared/use-article-actions';
import { useCorpusSize, useTab } from '../shared/use-tab';

/** A page that was asked to be read and is silent for so long, in milliseconds, has nothing to say: it may be asked again. */
const SILENT = 4000;

/** The popup over the active tab. */
export function PopupPage({ settings, setSettings }: PageProps): preact.JSX.Element {
  const translator = useI18n();
  const tab = useTab(null);
  const actions = useArticleActions(tab.tabId, translator);
  const corpusSize = useCorpusSize();
  const checked = useRef(false);
  const [silent, setSilent] = useState<'not-checked' | 'still-loading' | null>(null);
  const unread = tab.state?.kind === 'not-article' && tab.state.why === 'not-checked';
  const state = useMemo(() => {
    if (!tab.state || (unread && silent === null)) return { kind: 'loading' } as const;
    return unread && silent === 'still-loading'
      ? ({ kind: 'not-article', why: silent } as const)
      : popupState(tab.state, translator);
  }, [tab.state, unread, silent, translator]);
  const check = async (): Promise<boolean> => {
    const reply = await callBackground('checkThisPage', { tabId: tab.tabId });
    if (!reply.ok) actions.tell(reply);
    else if (reply.value.loading) setSilent('still-loading');
    return reply.ok;
  };
  useEffect(() => {
    // Opening the popup is the click that lets this page be read: no second one is asked for.
    if (!unread || checked.current) return;
    checked.current = true;
    // The page answers by itself, a moment after it was asked; that it was not checked is no news until then.
    void check().then((asked) =>
      setTimeout(() => setSilent((now) => now ?? 'not-checked'), asked ? SILENT : 0),
    );
  }, [unread]);
  /** The reader asked for another look: where it finds what the last one did, nothing else on the screen would tell. */
  const asked = useRef<string | null>(null);
  const verdict = tab.state?.kind === 'not-article' ? tab.state.why : null;
  useEffect(() => {
    const before = asked.current;
    asked.current = null;
    if (before !== null && before === verdict)
      actions.setNotice({ tone: 'info', text: translator.t('checkedAgain') });
  }, [tab.state]);
  const leave = (path: string) => (): void => {
    void openExtensionPage(path).then(() => window.close());
  };
  return (
    <Popup
      state={state}
      busy={tab.busy}
      amount={amountFor(settings.threshold)}
      corpusSize={corpusSize}
      notice={actions.notice}
      actions={{
        ...actions,
        check: () => {
          actions.dismissNotice();
          asked.current = verdict;
          void check();
        },
        // Heard of by itself as a rule; a background that ended in between has told nobody.
        keep: () => void actions.keep().then(tab.refresh),
        unkeep: () => void actions.unkeep().then(tab.refresh),
        retry: () => void actions.retry().then(tab.refresh),
        show: (mention) => void actions.show(mention),
        setAmount: (amount) => setSettings({ threshold: thresholdFor(amount) }),
        openOptions: leave('/options.html'),
        openImport: leave('/options.html#import'),
        openCompare: leave(`/compare.html?tab=${tab.tabId ?? ''}`),
      }}
    />
  );
}
