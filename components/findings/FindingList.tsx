import type { JSX } from 'preact';
import { differencesTitle, type FindingView, type ReportView } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { CollapsedList } from '../shared/CollapsedList';
import { Section } from '../shared/Section';
import type { Amount } from '../shared/Threshold';
import type { ShowInPage } from './Evidence';
import { FindingCard } from './FindingCard';

/** Differences that concern the open article, and apart from them those among the others. */
export function FindingList({
  report,
  findings,
  onShow,
  first,
  amount,
  onAmount,
}: {
  report: ReportView;
  /** Those of the report's findings that pass the filter. */
  findings: readonly FindingView[];
  onShow: ShowInPage;
  /** How many are shown before the reader asks for more. */
  first: number;
  amount: Amount;
  onAmount: (amount: Amount) => void;
}): JSX.Element {
  const { t } = useI18n();
  const own = report.open ? findings.filter((it) => it.scope !== 'others') : findings;
  const others = report.open ? findings.filter((it) => it.scope === 'others') : [];
  const card = (finding: FindingView): JSX.Element => (
    <li key={finding.id}>
      <FindingCard finding={finding} onShow={onShow} />
    </li>
  );
  const list = (name: string, items: readonly FindingView[]): JSX.Element => (
    <CollapsedList className="findings" name={name} items={items} first={first} render={card} />
  );
  const nothing =
    report.findings.length > 0
      ? 'noDifferencesFiltered'
      : amount === 'less'
        ? 'noDifferencesSure'
        : 'noDifferences';
  return (
    <>
      {findings.length === 0 && (
        <div class="nothing">
          <p>{t(nothing)}</p>
          {nothing === 'noDifferencesSure' && (
            <button type="button" class="link" onClick={() => onAmount('normal')}>
              {t('showNormal')}
            </button>
          )}
        </div>
      )}
      {own.length > 0 && list(t(differencesTitle(report)), own)}
      {others.length > 0 && (
        <Section
          title={t('amongOthers')}
          help={t('amongOthersHelp')}
          count={others.length}
          open={own.length === 0}
        >
          {list(t('amongOthers'), others)}
        </Section>
      )}
    </>
  );
}
