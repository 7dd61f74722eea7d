import { useEffect, useMemo } from 'preact/hooks';
import { Compare } from '../../components/compare/Compare';
import { useI18n } from '../../components/i18n';
import { buildReport, reportFile } from '../../lib/report/index';
import { showTab } from '../../lib/platform/tabs';
import { amountFor, thresholdFor } from '../shared/amount';
import type { PageProps } from '../shared/page';
import { saveFile } from '../shared/save-file';
import { useArticleActions } from '../shared/use-article-actions';
import { useTab } from '../shared/use-tab';

/** The tab that the address names: compare.html?tab=12. -1 where it names none. */
function tabOfAddress(): number {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  return Number.isInteger(tab) ? tab : -1;
}

/** The comparison of one tab's article on a full page. */
export function ComparePage({
  settings,
  setSettings,
  setSubject,
}: PageProps): preact.JSX.Element | null {
  const translator = useI18n();
  const tab = useTab(tabOfAddress());
  const actions = useArticleActions(tab.tabId, translator);
  const report = useMemo(
    () =>
      tab.state?.kind === 'findings'
        ? buildReport(tab.state.comparison, tab.state.articles, tab.state.open.id, translator)
        : null,
    [tab.state, translator],
  );
  const title = report?.open?.title ?? '';
  useEffect(() => setSubject(title), [title]);
  if (!tab.state) return null;
  // What the tab no longer holds can be read and exported here, and nothing else.
  const gone = (): void =>
    actions.setNotice({ tone: 'error', text: translator.t('failure_tab_gone') });
  const back = (): void => {
    if (tab.tabId !== null) void showTab(tab.tabId);
  };
  return (
    <Compare
      report={report}
      step={tab.state.kind === 'working' ? tab.state.step : null}
      busy={tab.busy}
      amount={amountFor(settings.threshold)}
      notice={actions.notice}
      onDismissNotice={actions.dismissNotice}
      onAmount={(amount) => {
        setSettings({ threshold: thresholdFor(amount) });
        if (tab.left) gone();
      }}
      onShow={(mention) => {
        if (tab.left) {
          gone();
          return;
        }
        void actions.show(mention).then((shown) => {
          if (shown) back();
        });
      }}
      onBack={tab.left ? gone : back}
      onExport={(format) => {
        if (!report) return;
        const file = reportFile(report, format, translator, Date.now());
        saveFile(new Blob([file.content], { type: file.type }), file.name);
      }}
    />
  );
}
