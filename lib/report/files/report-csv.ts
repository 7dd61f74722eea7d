import { withoutIsolates } from '../direction';
import type { Translator } from '../i18n';
import type { MentionView, ReportView, StatementView } from '../view-types';
import { csvField } from './escape';

const BYTE_ORDER_MARK = '\uFEFF';

/** A report as CSV, one row a quote. Begins with a byte order mark, without which Excel garbles Arabic. */
export function reportCsv(report: ReportView, { t }: Translator): string {
  const rows: string[][] = [
    [
      t('csv_section'),
      t('csv_relation'),
      t('csv_type'),
      t('csv_label'),
      t('csv_value'),
      t('csv_outlet'),
      t('csv_published'),
      t('csv_quote'),
      t('csv_url'),
      t('csv_confidence'),
    ],
  ];
  const add = (head: readonly string[], { article, mention }: MentionView, confidence: number) =>
    rows.push([
      ...head,
      article.outlet,
      article.published ?? '',
      mention.quote,
      article.url ?? '',
      confidence.toFixed(2),
    ]);
  for (const finding of report.findings) {
    const kind = [
      t('sectionDifferences'),
      t(`relation_${finding.relation}`),
      t(`type_${finding.type}`),
      withoutIsolates(finding.label),
    ];
    for (const side of finding.sides) {
      for (const it of side.mentions)
        add([...kind, withoutIsolates(side.value)], it, finding.confidence);
    }
  }
  const statements = (section: string, list: readonly StatementView[]): void => {
    for (const it of list) {
      for (const mention of it.mentions) {
        add([section, '', '', '', ''], mention, it.confidence);
      }
    }
  };
  statements(t('sectionOverlaps'), report.overlaps);
  statements(t('sectionMissing'), report.missingHere);
  statements(t('sectionOnlyHere'), report.onlyHere);
  return BYTE_ORDER_MARK + rows.map((row) => row.map(csvField).join(',') + '\r\n').join('');
}
