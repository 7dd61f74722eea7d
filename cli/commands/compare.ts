import { compare } from '../../lib/claims/compare';
import type { CompareOptions } from '../../lib/claims/types';
import { StepPrinter } from '../explain/print-step';
import { parseOptions } from '../parse-options';
import { printComparison } from '../print-comparison';
import { readArticles } from '../read-articles';
import { UsageError } from '../usage-error';
import { write } from '../write';

const languages = ['ar', 'en', 'fr'] as const;

/** `isnad compare FILE`: what the articles of a file share and where they differ (`--json`: a `Comparison` of lib/claims/types.ts). */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('name one file: isnad compare FILE');
  const articles = readArticles(file);
  const printer = new StepPrinter();
  const options: CompareOptions = {
    ...(values.open !== undefined && { open: openOf(values.open, articles) }),
    ...(values.threshold !== undefined && { threshold: thresholdOf(values.threshold) }),
    ...(values.explain && { trace: (step) => void process.stderr.write(printer.print(step)) }),
  };
  const comparison = compare(articles, options);
  if (values.json) {
    await write(`${JSON.stringify(comparison)}\n`);
  } else {
    const language = languages.find((known) => known === values.lang);
    if (!language) throw new UsageError(`--lang is one of ${languages.join(', ')}`);
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
      lang: { type: 'string', default: 'en' },
    },
  });
}

function openOf(id: string, articles: readonly { readonly id: string }[]): string {
  if (!articles.some((article) => article.id === id))
    throw new UsageError(`--open ${id}: there is no article of this id in the file`);
  return id;
}

function thresholdOf(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new UsageError('--threshold is a number from 0 to 1');
  return value;
}
