import type { Translator } from '../i18n';
import type { ArticleView, MentionView, ReportView, StatementView } from '../view-types';
import { agreementTexts } from '../agreement-text';
import { escapeMarkdown as esc, markdownAddress } from './escape';

function source(article: ArticleView, translator: Translator): string {
  const outlet = esc(article.outlet);
  const name = article.url ? `[${outlet}](${markdownAddress(article.url)})` : outlet;
  const date = article.published ? translator.date(article.published) : translator.t('unknownDate');
  return name + translator.t('listSeparator') + esc(date);
}

const quoteOf = (it: MentionView): string =>
  it.segments
    .map((part) => (part.marked ? `**${esc(part.text).trim()}**` : esc(part.text)))
    .join('');

/** Values of the engine begin with small letters, as they stand within its sentences. */
const capital = (text: string): string =>
  text.replace(/^[\u2066-\u2068]*\p{L}/u, (first) => first.toUpperCase());

/** Parts of one line, those that there are. */
const line = (parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null)
    .map(esc)
    .join(' · ');

/**
 * A report as Markdown: one heading a finding, quotes as block quotes with the differing part in bold. It says of each
 * finding what the HTML page says of it.
 */
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
      const notes = [
        it.mention.field === 'title' ? t('inTitle') : null,
        it.article.isOpen ? t('thisArticle') : null,
      ].filter((note) => note !== null);
      const said = [source(it.article, translator), ...notes.map(esc)].join(' · ');
      lines.push(`> ${quoteOf(it)}`, '>', `> ${said}`, '');
    }
  };
  const statements = (title: string, list: readonly StatementView[], agreement: boolean): void => {
    if (list.length === 0) return;
    lines.push(`## ${esc(title)}`, '');
    for (const it of list) {
      const { head, copies } = agreementTexts(it, translator);
      if (agreement) lines.push(line([head, copies]), '');
      quotes(it.mentions);
    }
  };
  lines.push(`## ${esc(t('sectionDifferences'))}`, '');
  if (report.findings.length === 0) lines.push(esc(t('noDifferences')), '');
  for (const finding of report.findings) {
    const relation = t(`relation_${finding.relation}`);
    lines.push(
      `### ${esc(finding.label)} (${esc(relation)})`,
      '',
      line([
        t(`relationHelp_${finding.relation}`),
        finding.tentative ? t('lessCertain') : null,
        finding.scope === 'within' ? t('selfContradiction') : null,
      ]),
      '',
    );
    for (const side of finding.sides) {
      lines.push(`**${esc(capital(side.value))}**`, '');
      if (side.reading !== null) lines.push(esc(`${t('reading')} ${side.reading}`), '');
      quotes(side.mentions);
    }
    const percent = translator.percent(finding.confidence);
    lines.push(line([...finding.why, t('confidence', { percent })]), '');
  }
  statements(t('sectionOverlaps'), report.overlaps, true);
  statements(t('sectionMissing'), report.missingHere, true);
  statements(t('sectionOnlyHere'), report.onlyHere, false);
  lines.push(`## ${esc(t('sectionSources'))}`, '');
  for (const article of report.articles) {
    lines.push(
      `- ${esc(article.title === '' ? t('untitled') : article.title)} (${source(article, translator)})`,
    );
  }
  return lines.join('\n') + '\n';
}
