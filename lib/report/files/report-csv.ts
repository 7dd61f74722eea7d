import { printedQuote } from '../cut-marks';
import { withoutIsolates } from '../direction';
import type { Language, Translator } from '../i18n';
import { differencesTitle } from '../of-one';
import { titleText } from '../title-text';
import type { MentionView, ReportView, StatementView } from '../view-types';
import { csvField } from './escape';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Between fields. A spreadsheet that opens the file takes the separator of lists in the reader's region, and puts a
 * whole row into one cell where it finds another: the comma is taken for decimals in French and most of the Arab world.
 */
const SEPARATOR: Readonly<Record<Language, string>> = { ar: ';', en: ',', fr: ';' };

/**
 * A report as CSV, one row a quote, with separators and decimals as spreadsheets of the language want them. Those of
 * one finding or statement have one number, counted anew in each section. Begins with
 * a byte order mark, without which Excel garbles Arabic.
 */
export function reportCsv(report: ReportView, translator: Translator): string {
  const { t, number, language } = translator;
  const rows: string[][] = [
    [
      t('csv_section'),
      t('csv_number'),
      t('csv_relation'),
      t('csv_type'),
      t('csv_label'),
      t('csv_value'),
      t('csv_outlet'),
      t('csv_published'),
      t('csv_quote'),
      t('csv_url'),
      t('csv_confidence'),
      t('csv_of'),
    ],
  ];
  // A table has no place for a heading: each row says what it was found in.
  const of = report.open ? titleText(report.open, translator) : (report.pack?.title ?? '');
  const add = (head: readonly string[], { article, mention }: MentionView, confidence: number) =>
    rows.push([
      ...head,
      article.outlet,
      article.published ?? '',
      printedQuote(mention),
      article.url ?? '',
      number(Math.round(confidence * 100) / 100),
      of,
    ]);
  report.findings.forEach((finding, index) => {
    const kind = [
      t(differencesTitle(report)),
      String(index + 1),
      t(`relation_${finding.relation}`),
      t(`type_${finding.type}`),
      withoutIsolates(finding.label),
    ];
    for (const side of finding.sides) {
      for (const it of side.mentions)
        add([...kind, withoutIsolates(side.value)], it, finding.confidence);
    }
  });
  const statements = (section: string, list: readonly StatementView[]): void => {
    list.forEach((it, index) => {
      for (const mention of it.mentions)
        add([section, String(index + 1), '', '', '', ''], mention, it.confidence);
    });
  };
  statements(t('sectionOverlaps'), report.overlaps);
  statements(t('sectionMissing'), report.missingHere);
  statements(t('sectionOnlyHere'), report.onlyHere);
  return (
    BYTE_ORDER_MARK +
    rows.map((row) => row.map(csvField).join(SEPARATOR[language]) + '\r\n').join('')
  );
}
