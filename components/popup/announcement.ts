import { isOfOne, type ReportView, type Translator } from '../../lib/report/index';
import type { PopupState } from './popup-state';
import { NOT_ARTICLE_TEXTS, NOTHING_TEXTS, STEP_TEXTS } from './state-texts';

/** The line over the findings: how many, of what, and what was compared. */
export interface SummaryTexts {
  readonly count: string;
  readonly isConflict: boolean;
  /** Behind the count, '' for nothing. */
  readonly whose: string;
  readonly compared: string;
}

/** The number on the toolbar button in words: what contradicts the open article, else all there is. */
export function summaryTexts(report: ReportView, { t, plural }: Translator): SummaryTexts {
  const conflicts = report.findings.filter(
    (it) => it.relation === 'conflict' && it.scope !== 'others',
  ).length;
  return {
    count:
      conflicts > 0 ? plural('conflicts', conflicts) : plural('findings', report.findings.length),
    isConflict: conflicts > 0,
    // Without this it would seem to be at odds with the count of all on the filter below.
    whose: conflicts > 0 && conflicts < report.counts.conflict ? t('withThisArticle') : '',
    compared: isOfOne(report)
      ? t('withinThisArticle')
      : plural('comparedWith', Math.max(0, report.articles.length - 1)),
  };
}

/**
 * What is said aloud when the popup shows another screen: its title. Screen readers hear what changes in a region that
 * was there before, not what comes with one. Empty for a first look, which is over in a moment, and for an error, which
 * is an alert of its own.
 */
export function announcement(state: PopupState, translator: Translator): string {
  const { t } = translator;
  switch (state.kind) {
    case 'loading':
    case 'error':
      return '';
    case 'working':
      return t(STEP_TEXTS[state.step]);
    case 'not-article':
      return t(NOT_ARTICLE_TEXTS[state.why].title);
    case 'empty-corpus':
      return t('stateEmpty');
    case 'nothing-related':
      return t(NOTHING_TEXTS[state.why].title);
    case 'findings': {
      const { count, whose, compared } = summaryTexts(state.report, translator);
      return [whose === '' ? count : `${count} ${whose}`, compared].join(t('listSeparator'));
    }
  }
}
