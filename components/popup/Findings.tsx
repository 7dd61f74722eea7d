import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Mention, Relation } from '../../lib/claims/types';
import type { ReportView } from '../../lib/report/index';
import { FilterBar } from '../findings/FilterBar';
import { FindingList } from '../findings/FindingList';
import { LeftOut } from '../findings/LeftOut';
import { StatementSections } from '../findings/StatementSections';
import { useI18n } from '../i18n';
import { summaryTexts } from './announcement';
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
  const translator = useI18n();
  const [relation, setRelation] = useState<Relation | null>(null);
  // A filter for what is no longer there (the threshold rose) would show an empty list.
  const selected = relation !== null && report.counts[relation] > 0 ? relation : null;
  const findings = report.findings.filter((it) => selected === null || it.relation === selected);
  const { count, isConflict, whose, compared } = summaryTexts(report, translator);
  return (
    <>
      <h2 class="summary">
        <span class="summary__count">
          <strong class={isConflict ? 'summary__conflicts' : undefined}>{count}</strong>{' '}
          {whose !== '' && <span>{whose}</span>}
        </span>{' '}
        <span class="summary__compared">{compared}</span>
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
