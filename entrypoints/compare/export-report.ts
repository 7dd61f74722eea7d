import type { Amount } from '../../components/shared/Threshold';
import {
  reportFile,
  type ReportFormat,
  type ReportView,
  type Translator,
} from '../../lib/report/index';
import { saveFile } from '../shared/save-file';

/** Hands the browser a report as a file; `amount`: how sure its differences had to be. */
export function exportReport(
  report: ReportView,
  format: ReportFormat,
  translator: Translator,
  amount: Amount,
): void {
  const file = reportFile(report, format, translator, Date.now(), amount);
  saveFile(new Blob([file.content], { type: file.type }), file.name);
}
