import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Mention, Relation } from '../../lib/claims/types';
import { isOfOne, type ReportView } from '../../lib/report/index';
import { FilterBar } from '../findings/FilterBar';
import { FindingList } from '../findings/FindingList';
import { LeftOut } from '../findings/LeftOut';
import { StatementSections } from '../findings/StatementSections';
import { useI18n } from '../i18n';
import { Threshold, type Amount } from '../shared/Threshold';

/** What the comparison found, as the popup shows it. */
export function Findings({
  report,
  amount,
  onAmount,
  onShow,
  children,
}: {
  report: ReportView;
  amount: Amount;
  onAmount: (amount: Amount) => void;
  onShow: (mention: Mention) => void;
  /** What stands behind the findings, before the choice of how much to show. */
  children?: ComponentChildren;
}): JSX.Element {
  const { t, plural } = useI18n();
  const [relation, setRelation] = useState<Relation | null>(null);
  // A filter for what is no longer there (the threshold rose) would show an empty list.
  const selected = relation !== null && report.counts[relation] > 0 ? relation : null;
  const findings = report.findings.filter((it) => selected === null || it.relation === selected);
  // The number on the toolbar button: what contradicts the open article, else all there is.
  const conflicts = report.findings.filter(
    (it) => it.relation === 'conflict' && it.scope !== 'others',
  ).length;
  return (
    <>
      {/* Says what has come of another choice below. */}
      <h2 class="summary" aria-live="polite">
        <span class="summary__count">
          <strong class={conflicts > 0 ? 'summary__conflicts' : undefined}>
            {conflicts > 0
              ? plural('conflicts', conflicts)
              : plural('findings', report.findings.length)}
          </strong>{' '}
          {/* Without this it would seem to be at odds with the count of all on the filter below. */}
          {conflicts > 0 && conflicts < report.counts.conflict && (
            <span>{t('withThisArticle')}</span>
          )}
        </span>{' '}
        <span class="summary__compared">
          {isOfOne(report)
            ? t('withinThisArticle')
            : plural('comparedWith', Math.max(0, report.articles.length - 1))}
        </span>
      </h2>
      <LeftOut report={report} />
      <FilterBar counts={report.counts} selected={selected} onSelect={setRelation} />
      <FindingList
        report={report}
        findings={findings}
        onShow={onShow}
        first={5}
        amount={amount}
        onAmount={onAmount}
      />
      {selected === null && <StatementSections report={report} onShow={onShow} first={4} />}
      {children}
      <Threshold amount={amount} onChange={onAmount} />
    </>
  );
}
