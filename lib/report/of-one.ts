import type { ReportView } from './view-types';

/** Is a report of the open article alone, that no other was held against? What differs in it stands within that article. */
export const isOfOne = ({ open, articles }: ReportView): boolean =>
  open !== null && articles.length === 1;

/** The heading over the differences of a report. */
export const differencesTitle = (report: ReportView): 'sectionWithin' | 'sectionDifferences' =>
  isOfOne(report) ? 'sectionWithin' : 'sectionDifferences';
