import type { JSX } from 'preact';
import type { ReportView, StatementView } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { CollapsedList } from '../shared/CollapsedList';
import { Section } from '../shared/Section';
import type { ShowInPage } from './Evidence';
import { StatementCard } from './StatementCard';

/** What the articles share, what the open one alone says, and what it leaves out. */
export function StatementSections({
  report,
  onShow,
  first,
}: {
  report: ReportView;
  onShow: ShowInPage;
  first: number;
}): JSX.Element {
  const { t } = useI18n();
  const list = (
    name: string,
    statements: readonly StatementView[],
    agreement: boolean,
  ): JSX.Element => (
    <CollapsedList
      className="statements"
      name={name}
      items={statements}
      first={first}
      render={(statement) => (
        <li key={statement.id}>
          <StatementCard statement={statement} onShow={onShow} agreement={agreement} />
        </li>
      )}
    />
  );
  return (
    <>
      {report.overlaps.length > 0 && (
        <Section
          title={t('sectionOverlaps')}
          help={t('sectionOverlapsHelp')}
          count={report.overlaps.length}
          open={report.findings.length === 0}
        >
          {list(t('sectionOverlaps'), report.overlaps, true)}
        </Section>
      )}
      {report.missingHere.length > 0 && (
        <Section
          title={t('sectionMissing')}
          help={t('sectionMissingHelp')}
          count={report.missingHere.length}
        >
          {list(t('sectionMissing'), report.missingHere, true)}
        </Section>
      )}
      {report.onlyHere.length > 0 && (
        <Section
          title={t('sectionOnlyHere')}
          help={t('sectionOnlyHereHelp')}
          count={report.onlyHere.length}
        >
          {list(t('sectionOnlyHere'), report.onlyHere, false)}
        </Section>
      )}
    </>
  );
}
