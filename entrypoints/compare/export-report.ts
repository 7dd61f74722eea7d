import {
  reportFile,
  type ReportFormat,
  type ReportView,
  type Translator,
} from '../../lib/report/index';
import { saveFile } from '../shared/save-file';

/** Hands the browser a report as a file. */
export function exportReport(
  report: ReportView,
  format: ReportFormat,
  translator: Translator,
): void {
  const file = reportFile(report, format, translator, Date.now());
  saveFile(new Blob([file.content], { type: file.type }), file.name);
}
