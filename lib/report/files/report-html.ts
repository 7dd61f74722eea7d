import type { Translator } from '../i18n';
import type { ArticleView, MentionView, ReportView, StatementView } from '../view-types';
import { directionOf, languageOf, nameDirection } from '../direction';
import { differencesTitle } from '../of-one';
import { titleText } from '../title-text';
import { escapeHtml as esc } from './escape';
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

// No script, no request: the page is a document to keep, to print and to send on.
const STYLE = `
:root{color-scheme:light dark}
body{font:16px/1.8 "Noto Naskh Arabic","Noto Sans Arabic",system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;background:#fdfcfa;color:#1d2326}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-block-start:2.5rem;border-block-end:1px solid #d8d4cb;padding-block-end:.3rem}h3{font-size:1.05rem;margin-block:1.6rem .4rem}
section+section{margin-block-start:1.6rem}
.muted,.value,blockquote p{margin-block:.3rem}.value{line-height:1.5}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem}
.value{font-size:1.3rem;font-weight:700}.value::first-letter{text-transform:uppercase}li cite{display:block}
blockquote{margin:.5rem 0;padding-inline-start:.8rem;border-inline-start:3px solid #d8d4cb}
mark{background:#fbe8a6;color:inherit}
cite,.muted{font-size:.85rem;font-style:normal;color:#5b6468}
a{color:#0b6157}
@media(prefers-color-scheme:dark){body{background:#16191b;color:#e8e6e1}cite,.muted{color:#a5adb0}a{color:#6fc9ba}mark{background:#5c4a12}h2,blockquote{border-color:#3a4145}}
@media print{body{margin:0;max-width:none}section,blockquote{break-inside:avoid}}`;

/** Tells screen readers whose voice a text is for. */
const inArabic = (text: string): string => (languageOf(text) === undefined ? '' : ' lang="ar"');

/** Parts of one line. */
const line = (parts: readonly string[]): string => parts.map(esc).join(' · ');

/** A headline, isolated and in its own direction. */
const headline = (text: string): string =>
  `<bdi dir="${directionOf(text)}"${inArabic(text)}>${esc(text)}</bdi>`;

/** A name or a value, isolated from the report's text. */
const named = (text: string, { direction }: Translator): string =>
  `<bdi dir="${nameDirection(text, direction)}"${inArabic(text)}>${esc(text)}</bdi>`;

function source(article: ArticleView, translator: Translator, withTime = false): string {
  const outlet = named(article.outlet, translator);
  const name = article.url
    ? `<a href="${esc(article.url)}" rel="noreferrer noopener">${outlet}</a>`
    : outlet;
  const date = article.published
    ? `<time datetime="${esc(article.published)}">${esc(translator.date(article.published, withTime))}</time>`
    : esc(translator.t('unknownDate'));
  return `${name} · ${date}`;
}

const quote = (it: MentionView, translator: Translator, withTime = false): string => {
  const text = it.segments
    .map((part) => (part.marked ? `<mark>${esc(part.text)}</mark>` : esc(part.text)))
    .join('');
  const said = [source(it.article, translator, withTime), ...quoteRemarks(it, translator).map(esc)];
  return `<blockquote><p dir="rtl" lang="ar">${text}</p><cite>${said.join(' · ')}</cite></blockquote>`;
};

function statements(
  title: string,
  list: readonly StatementView[],
  translator: Translator,
  agreement: boolean,
): string {
  if (list.length === 0) return '';
  const items = list.map((it) => {
    const quotes = it.mentions.map((one) => quote(one, translator)).join('\n');
    return agreement
      ? `<p class="muted">${line(agreementRemarks(it, translator))}</p>\n${quotes}`
      : quotes;
  });
  return `<h2>${esc(title)}</h2>\n${items.map((it) => `<section>${it}</section>`).join('\n')}`;
}

/**
 * A report as one HTML page without scripts or outside resources. Everything that comes from articles
 * is escaped.
 * @param made ms since the epoch
 */
export function reportHtml(
  report: ReportView,
  translator: Translator,
  made: number,
  amount: ReportAmount,
): string {
  const { t } = translator;
  const title = report.open
    ? titleText(report.open, translator)
    : (report.pack?.title ?? t('reportTitle'));
  const about = report.pack?.about ?? '';
  const findings = report.findings.map((finding) => {
    const sides = finding.sides.map(
      (side) =>
        `<div><p class="value">${named(side.value, translator)}</p>${
          side.reading === null
            ? ''
            : `<p class="muted">${esc(t('reading'))} ${esc(side.reading)}</p>`
        }${side.mentions.map((it) => quote(it, translator, isTimed(finding))).join('\n')}</div>`,
    );
    return `<section><h3><bdi>${esc(finding.label)}</bdi></h3>
<p class="muted">${line([t(`relation_${finding.relation}`), ...findingRemarks(finding, translator)])}</p>
<div class="sides">${sides.join('\n')}</div>
<p class="muted">${findingReasons(finding, translator)
      .map((it) => `<bdi>${esc(it)}</bdi>`)
      .join(' · ')}</p></section>`;
  });
  const articles = report.articles.map(
    (it) =>
      `<li>${headline(titleText(it, translator))} <cite>${source(it, translator)}</cite></li>`,
  );
  return `<!doctype html>
<html lang="${translator.language}" dir="${translator.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${esc(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="muted">${esc(t('appName'))} · ${esc(t('reportTitle'))}</p>
<h1>${headline(title)}</h1>
${report.open ? `<p class="muted">${source(report.open, translator)}</p>` : ''}
${about === '' ? '' : `<p>${headline(about)}</p>`}
<p class="muted">${headRemarks(report, translator, made, amount).map(esc).join(' · ')}</p>
<h2>${esc(t(differencesTitle(report)))}</h2>
${findings.length > 0 ? findings.join('\n') : `<p>${esc(nothingRemark(translator, amount))}</p>`}
${statements(t('sectionOverlaps'), report.overlaps, translator, true)}
${statements(t('sectionMissing'), report.missingHere, translator, true)}
${statements(t('sectionOnlyHere'), report.onlyHere, translator, false)}
<h2>${esc(t('sectionSources'))}</h2>
<ul>${articles.join('\n')}</ul>
</body>
</html>
`;
}
