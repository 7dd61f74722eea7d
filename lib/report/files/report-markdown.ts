import type { Translator } from '../i18n';
import type { ArticleView, MentionView, ReportView, StatementView } from '../view-types';
import { escapeMarkdown as esc, markdownAddress } from './escape';

function source(article: ArticleView, translator: Translator): string {
  const outlet = esc(article.outlet);
  const name = article.url ? `[${outlet}](${markdownAddress(article.url)})` : outlet;
  const date = article.published ? translator.date(article.published) : translator.t('unknownDate');
  return `${name}, ${esc(date)}`;
}

const quoteOf = (it: MentionView): string =>
  it.segments
    .map((part) => (part.marked ? `**${esc(part.text).trim()}**` : esc(part.text)))
    .join('');

/** Values of the engine begin with small letters, as they stand within its sentences. */
const capital = (text: string): string =>
  text.replace(/^[\u2066-\u2068]*\p{L}/u, (first) => first.toUpperCase());

/** A report as Markdown: one heading a finding, quotes as block quotes with the differing part in bold. */
export function reportMarkdown(report: ReportView, translator: Translator, made: number): string {
  const { t } = translator;
  const lines: string[] = [`# ${esc(t('reportTitle'))}`, ''];
  if (report.open)
    lines.push(`**${esc(report.open.title)}**  `, source(report.open, translator), '');
  lines.push(
    esc(t('reportMade', { date: translator.moment(made) })),
    '',
    esc(t('neutralNote')),
    '',
  );
  const quotes = (mentions: readonly MentionView[]): void => {
    for (const it of mentions) {
      lines.push(`> ${quoteOf(it)}`, '>', `> ${source(it.article, translator)}`, '');
    }
  };
  const statements = (title: string, list: readonly StatementView[]): void => {
    if (list.length === 0) return;
    lines.push(`## ${esc(title)}`, '');
    for (const it of list) quotes(it.mentions);
  };
  lines.push(`## ${esc(t('sectionDifferences'))}`, '');
  if (report.findings.length === 0) lines.push(esc(t('noDifferences')), '');
  for (const finding of report.findings) {
    const relation = t(`relation_${finding.relation}`);
    lines.push(`### ${esc(finding.label)} (${esc(relation)})`, '');
    for (const side of finding.sides) {
      lines.push(`**${esc(capital(side.value))}**`, '');
      quotes(side.mentions);
    }
  }
  statements(t('sectionOverlaps'), report.overlaps);
  statements(t('sectionMissing'), report.missingHere);
  statements(t('sectionOnlyHere'), report.onlyHere);
  lines.push(`## ${esc(t('sectionSources'))}`, '');
  for (const article of report.articles) {
    lines.push(`- ${esc(article.title)} (${source(article, translator)})`);
  }
  return lines.join('\n') + '\n';
}
