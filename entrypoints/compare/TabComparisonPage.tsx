import { useEffect, useMemo } from 'preact/hooks';
import { Compare } from '../../components/compare/Compare';
import { useI18n } from '../../components/i18n';
import { showTab } from '../../lib/platform/tabs';
import { buildReport } from '../../lib/report/index';
import { amountFor, thresholdFor } from '../shared/amount';
import { MOST_RELATED } from '../shared/comparable';
import type { PageProps } from '../shared/page';
import { useArticleActions } from '../shared/use-article-actions';
import { useTab } from '../shared/use-tab';
import { exportReport } from './export-report';

/** The comparison of one tab's article on a full page. */
export function TabComparisonPage({
  tabId,
  settings,
  setSettings,
  setSubject,
}: PageProps & { tabId: number }): preact.JSX.Element | null {
  const translator = useI18n();
  const tab = useTab(tabId);
  const actions = useArticleActions(tab.tabId, translator);
  const report = useMemo(
    () =>
      tab.state?.kind === 'findings'
        ? buildReport(tab.state.comparison, tab.state.articles, tab.state.open.id, translator)
        : null,
    [tab.state, translator],
  );
  const amount = amountFor(settings.threshold);
  const title = report?.open?.title ?? '';
  useEffect(() => setSubject(title), [title]);
  if (!tab.state) return null;
  const back = (): void => {
    if (tab.tabId !== null) void showTab(tab.tabId);
  };
  return (
    <Compare
      report={report}
      left={tab.left}
      most={MOST_RELATED}
      step={tab.state.kind === 'working' ? tab.state.step : null}
      busy={tab.busy}
      amount={amount}
      notice={actions.notice}
      onDismissNotice={actions.dismissNotice}
      onAmount={(wanted) => {
        setSettings({ threshold: thresholdFor(wanted) });
        // What the tab no longer holds can be read and exported here, but not be worked out anew.
        if (tab.left) actions.setNotice({ tone: 'error', text: translator.t('failure_tab_gone') });
      }}
      onShow={
        tab.left
          ? undefined
          : (mention) =>
              void actions.show(mention).then((shown) => {
                if (shown) back();
              })
      }
      onBack={tab.left ? undefined : back}
      onExport={(format) => {
        if (report) exportReport(report, format, translator, amount);
      }}
    />
  );
}
