import type { Translator } from '../i18n';
import type { ArticleView, MentionView, ReportView, StatementView } from '../view-types';
import { differencesTitle } from '../of-one';
import { titleText } from '../title-text';
import { escapeMarkdown as esc, markdownAddress } from './escape';
import {
  agreementRemarks,
  findingReasons,
  findingRemarks,
  headRemarks,
  isTimed,
  nothingRemark,
  quoteRemarks,
  type ReportAmount,
} from './remarks';

function source(article: ArticleView, translator: Translator, withTime = false): string {
  const outlet = esc(article.outlet);
  const name = article.url ? `[${outlet}](${markdownAddress(article.url)})` : outlet;
  const date = article.published
    ? translator.date(article.published, withTime)
    : translator.t('unknownDate');
  return name + translator.t('listSeparator') + esc(date);
}

const quoteOf = (it: MentionView): string =>
  it.segments
    .map((part) => (part.marked ? `**${esc(part.text).trim()}**` : esc(part.text)))
    .join('');

/** Values of the engine begin with small letters, as they stand within its sentences. */
const capital = (text: string): string =>
  text.replace(/^[\u2066-\u2068]*\p{L}/u, (first) => first.toUpperCase());

/** Parts of one line. */
const line = (parts: readonly string[]): string => parts.map(esc).join(' · ');

/**
 * A report as Markdown: one heading a finding, quotes as block quotes with the differing part in bold. It says of each
 * finding what the HTML page says of it.
 */
export function reportMarkdown(
  report: ReportView,
  translator: Translator,
  made: number,
  amount: ReportAmount,
): string {
  const { t } = translator;
  const lines: string[] = [`# ${esc(t('reportTitle'))}`, ''];
  if (report.open)
    lines.push(
      `**${esc(titleText(report.open, translator))}**  `,
      source(report.open, translator),
      '',
    );
  if (report.pack) {
    lines.push(`**${esc(report.pack.title)}**`, '');
    if (report.pack.about !== '') lines.push(esc(report.pack.about), '');
  }
  for (const remark of headRemarks(report, translator, made, amount)) lines.push(esc(remark), '');
  const quotes = (mentions: readonly MentionView[], withTime = false): void => {
    for (const it of mentions) {
      const said = [
        source(it.article, translator, withTime),
        ...quoteRemarks(it, translator).map(esc),
      ];
      lines.push(`> ${quoteOf(it)}`, '>', `> ${said.join(' · ')}`, '');
    }
  };
  const statements = (title: string, list: readonly StatementView[], agreement: boolean): void => {
    if (list.length === 0) return;
    lines.push(`## ${esc(title)}`, '');
    for (const it of list) {
      if (agreement) lines.push(line(agreementRemarks(it, translator)), '');
      quotes(it.mentions);
    }
  };
  lines.push(`## ${esc(t(differencesTitle(report)))}`, '');
  if (report.findings.length === 0) lines.push(esc(nothingRemark(translator, amount)), '');
  for (const finding of report.findings) {
    const relation = t(`relation_${finding.relation}`);
    lines.push(
      `### ${esc(finding.label)} (${esc(relation)})`,
      '',
      line(findingRemarks(finding, translator)),
      '',
    );
    for (const side of finding.sides) {
      lines.push(`**${esc(capital(side.value))}**`, '');
      if (side.reading !== null) lines.push(esc(`${t('reading')} ${side.reading}`), '');
      quotes(side.mentions, isTimed(finding));
    }
    lines.push(line(findingReasons(finding, translator)), '');
  }
  statements(t('sectionOverlaps'), report.overlaps, true);
  statements(t('sectionMissing'), report.missingHere, true);
  statements(t('sectionOnlyHere'), report.onlyHere, false);
  lines.push(`## ${esc(t('sectionSources'))}`, '');
  for (const article of report.articles) {
    lines.push(`- ${esc(titleText(article, translator))} (${source(article, translator)})`);
  }
  return lines.join('\n') + '\n';
}
