import type { ArticleInput, Comparison, LocalizedText, Mention } from '../lib/claims/types';
import { printedQuote } from '../lib/report/cut-marks';
import { withDateTexts } from '../lib/report/date-text';
import { createTranslator } from '../lib/report/i18n';
import { withBounds } from '../lib/report/bound-words';
import { valueTexts } from '../lib/report/value-text';
import { isolate, paint } from './terminal';

type Language = keyof LocalizedText;

const words = {
  ar: {
    agree: 'ما تشترك فيه المصادر',
    differ: 'ما تختلف فيه',
    only: 'لا يرد إلا في المقال المفتوح',
    missing: 'لا يرد في المقال المفتوح',
    none: 'لا شيء',
    why: 'لأن',
    noDate: 'بلا تاريخ',
  },
  en: {
    agree: 'What the sources share',
    differ: 'Where they differ',
    only: 'Only in the open article',
    missing: 'Not in the open article',
    none: 'nothing',
    why: 'because',
    noDate: 'no date',
  },
  fr: {
    agree: 'Ce que les sources partagent',
    differ: 'Là où elles diffèrent',
    only: "Seulement dans l'article ouvert",
    missing: "Absent de l'article ouvert",
    none: 'rien',
    why: 'car',
    noDate: 'sans date',
  },
} as const;

/** A comparison for reading in a terminal. `articles` give the outlets' names and the days of the mentions. */
export function printComparison(
  comparison: Comparison,
  articles: readonly ArticleInput[],
  language: Language,
): string {
  const say = words[language];
  const translator = createTranslator(language);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const source = (mention: Mention): string => {
    const article = byId.get(mention.article);
    return `${article?.outlet || mention.article}, ${article?.published?.slice(0, 10) ?? say.noDate}`;
  };
  const quote = (mention: Mention): string =>
    `      ${isolate(printedQuote(mention).replace(/\s+/g, ' '))} ${paint('dim', `(${isolate(source(mention))})`)}\n`;
  const section = (title: string, body: string): string =>
    `${paint(['bold', 'underline'], title)}\n\n${body || `  ${say.none}\n\n`}`;

  const differ = comparison.discrepancies
    .map((finding) => {
      const head = `  ${paint('bold', translator.pick(finding.label))}  ${paint(finding.relation === 'conflict' ? 'red' : 'cyan', `[${finding.type}, ${finding.relation}, ${finding.confidence.toFixed(2)}]`)}\n`;
      const values = valueTexts(finding.type, finding.sides.map(withBounds), translator);
      const sides = finding.sides.map((side, i) => {
        const value = (side.display && translator.pick(side.display)) ?? values[i] ?? side.value;
        const reading = side.reading
          ? withDateTexts(translator.pick(side.reading), translator)
          : '';
        return `    ${paint('bold', isolate(value))}${reading ? paint('dim', `  ${reading}`) : ''}\n${side.mentions.map(quote).join('')}`;
      });
      const why = finding.why.map((reason) => translator.pick(reason)).join('; ');
      return `${head}${sides.join('')}${why ? paint('dim', `    ${say.why}: ${why}\n`) : ''}\n`;
    })
    .join('');
  const shared = comparison.overlaps
    .map(
      (overlap) =>
        `  ${paint('bold', overlap.confidence.toFixed(2))}\n${overlap.mentions.map(quote).join('')}\n`,
    )
    .join('');
  const lone = (claims: Comparison['onlyHere']): string =>
    claims.map((claim) => `${claim.mentions.map(quote).join('')}\n`).join('');

  return [
    section(say.differ, differ),
    section(say.agree, shared),
    ...(comparison.onlyHere.length ? [section(say.only, lone(comparison.onlyHere))] : []),
    ...(comparison.missingHere.length ? [section(say.missing, lone(comparison.missingHere))] : []),
  ].join('');
}
