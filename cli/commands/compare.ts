import { publishedDay } from '../../lib/arabic/dates/calendar';
import { isArabicText } from '../../lib/arabic/language';
import { compare } from '../../lib/claims/compare';
import type { ArticleInput, CompareOptions } from '../../lib/claims/types';
import { LANGUAGES } from '../../lib/report/i18n';
import { StepPrinter } from '../explain/print-step';
import { oneFile, parseOptions } from '../parse-options';
import { printComparison } from '../print-comparison';
import { readArticles } from '../read-articles';
import { language as ownLanguage, say } from '../texts';
import { UsageError } from '../usage-error';
import { write } from '../write';

/** `isnad compare FILE`: what the articles of a file share and where they differ (`--json`: a `Comparison` of lib/claims/types.ts). */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const file = oneFile(positionals);
  const language = LANGUAGES.find((known) => known === values.lang);
  if (!language) throw new UsageError(say.lang(LANGUAGES.join(', ')));
  const articles = readArticles(file);
  noteDoubts(articles);
  const printer = new StepPrinter();
  const options: CompareOptions = {
    ...(values.open !== undefined && { open: openOf(values.open, articles) }),
    ...(values.threshold !== undefined && { threshold: thresholdOf(values.threshold) }),
    ...(values.explain && { trace: (step) => void process.stderr.write(printer.print(step)) }),
  };
  const comparison = compare(articles, options);
  if (comparison.parted) note(say.parted(someOf(comparison.parted), values.open !== undefined));
  if (values.json) {
    await write(`${JSON.stringify(comparison)}\n`);
  } else {
    await write(printComparison(comparison, articles, language));
  }
}

function parse(args: readonly string[]) {
  return parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      open: { type: 'string' },
      threshold: { type: 'string' },
      lang: { type: 'string', default: ownLanguage },
    },
  });
}

function openOf(id: string, articles: readonly { readonly id: string }[]): string {
  if (!articles.some((article) => article.id === id))
    throw new UsageError(say.noArticleOfId(id, someOf(articles.map((article) => article.id))));
  return id;
}

function thresholdOf(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new UsageError(say.threshold);
  return value;
}

/** So many ids or articles are named in one message. */
const NAMED = 20;
const someOf = (names: readonly string[]): string =>
  [...names.slice(0, NAMED), ...(names.length > NAMED ? ['…'] : [])].join(', ');

const note = (text: string): void => void process.stderr.write(`isnad compare: ${text}\n`);

/** Says on standard error what makes the comparison poorer than it looks: dates that can't be read, other languages. */
function noteDoubts(articles: readonly ArticleInput[]): void {
  for (const { id, published } of articles)
    if (published !== null && publishedDay(published) === undefined)
      note(say.publishedUnread(id, published.slice(0, 40)));
  const others = articles.filter(({ title, text }) => !isArabicText(`${title}\n${text}`));
  if (others.length > 0) note(say.notArabic(someOf(others.map(({ id }) => id))));
}
