export {
  reportFile,
  REPORT_FORMATS,
  type ReportFile,
  type ReportFormat,
} from './files/report-file';
export type { ReportAmount } from './files/remarks';
export {
  chooseLanguage,
  createTranslator,
  LANGUAGES,
  type Language,
  type MessageKey,
  type PluralKey,
  type Translator,
} from './i18n';
export { agreementTexts } from './agreement-text';
export { arabicRuns, directionOf, languageOf, nameDirection } from './direction';
export { differencesTitle, isOfOne } from './of-one';
export { quoteName } from './quote-name';
export { safeUrl } from './safe-url';
export { titleText } from './title-text';
export { buildReport, excerptOf, RELATIONS, segmentsOf } from './view';
export type * from './view-types';
export {
  articleFaultText,
  fileFaultText,
  remarkText,
  type FaultText,
  type ImportFault,
  type ImportRemark,
} from './import-texts';
