import { withoutIsolates } from '../direction';
import type { MentionView, ReportView, StatementView } from '../view-types';

const mentionRow = ({ mention, article }: MentionView) => ({
  article: article.id,
  field: mention.field,
  start: mention.start,
  end: mention.end,
  quote: mention.quote,
});
const statementRow = (it: StatementView) => ({
  confidence: it.confidence,
  voices: it.voices,
  disputed: it.disputed,
  doubted: it.doubted,
  mentions: it.mentions.map(mentionRow),
});

/**
 * A report as JSON for other programs: articles, findings and statements, with UTF-16 offsets.
 * @param made ms since the epoch
 */
export function reportJson(report: ReportView, made: number): string {
  const value = {
    format: 'isnad-report',
    version: 1,
    made: new Date(made).toISOString(),
    open: report.open?.id ?? null,
    pack: report.pack,
    articles: report.articles.map(({ id, outlet, title, url, published }) => ({
      id,
      outlet,
      title,
      url,
      published,
    })),
    discrepancies: report.findings.map((finding) => ({
      type: finding.type,
      relation: finding.relation,
      confidence: finding.confidence,
      label: withoutIsolates(finding.label),
      why: finding.why.map(withoutIsolates),
      sides: finding.sides.map((side) => ({
        value: withoutIsolates(side.value),
        reading: side.reading === null ? null : withoutIsolates(side.reading),
        mentions: side.mentions.map(mentionRow),
      })),
    })),
    overlaps: report.overlaps.map(statementRow),
    onlyHere: report.onlyHere.map(statementRow),
    missingHere: report.missingHere.map(statementRow),
    ...(report.parted > 0 && { leftOut: report.parted }),
  };
  return JSON.stringify(value, null, 2) + '\n';
}
