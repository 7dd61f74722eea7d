import type { Translator } from '../i18n';
import type { ReportView } from '../view-types';
import type { ReportAmount } from './remarks';
import { reportCsv } from './report-csv';
import { reportHtml } from './report-html';
import { reportJson } from './report-json';
import { reportMarkdown } from './report-markdown';

/** Kinds of file a report can be saved as. */
export type ReportFormat = 'html' | 'md' | 'csv' | 'json';
export const REPORT_FORMATS: readonly ReportFormat[] = ['html', 'md', 'csv', 'json'];

export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

const TYPES: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/**
 * A report as a file to save, in the translator's language.
 * @param made when, in ms since the epoch; gives the file its name, with the id of a pack
 * @param amount how sure the report's differences had to be
 */
export function reportFile(
  report: ReportView,
  format: ReportFormat,
  translator: Translator,
  made: number,
  amount: ReportAmount = 'normal',
): ReportFile {
  const content = {
    html: () => reportHtml(report, translator, made, amount),
    md: () => reportMarkdown(report, translator, made, amount),
    csv: () => reportCsv(report, translator),
    json: () => reportJson(report, made),
  }[format]();
  const day = new Date(made).toISOString().slice(0, 10);
  const of = report.pack ? `${report.pack.id}-` : '';
  return { name: `isnad-${of}${day}.${format}`, type: TYPES[format], content };
}
