import { agreementTexts } from '../agreement-text';
import type { Translator } from '../i18n';
import type { FindingView, MentionView, ReportView, StatementView } from '../view-types';

/** How sure the differences of a report had to be: the surest, the usual, or less certain ones too. */
export type ReportAmount = 'less' | 'normal' | 'more';

// What files say beside what they quote, in parts that each writes in its own markup.

/** What a quote's source has to be told with. */
export function quoteRemarks({ mention, article }: MentionView, { t }: Translator): string[] {
  return [
    ...(mention.field === 'title' ? [t('inTitle')] : []),
    ...(article.isOpen ? [t('thisArticle')] : []),
  ];
}

/** Are the quotes of a finding told with the hour? Two reports of one day may be an update. */
export const isTimed = ({ relation }: FindingView): boolean => relation === 'update';

/** What the relation of a finding means, and what is special about this one. */
export function findingRemarks(
  { relation, tentative, scope }: FindingView,
  { t }: Translator,
): string[] {
  return [
    t(`relationHelp_${relation}`),
    ...(tentative ? [t('lessCertain')] : []),
    ...(scope === 'within' ? [t('selfContradiction')] : []),
  ];
}

/** Why the quotes of a finding stand together, and how sure that is. */
export function findingReasons(
  { why, confidence }: FindingView,
  { t, percent }: Translator,
): string[] {
  return [...why, t('confidence', { percent: percent(confidence) })];
}

/** How many outlets make a statement, and whether they copy one text. */
export function agreementRemarks(statement: StatementView, translator: Translator): string[] {
  const { head, copies } = agreementTexts(statement, translator);
  return copies === null ? [head] : [head, copies];
}

/** When a report was made, what it judges, and what it does not hold. `made`: ms since the epoch. */
export function headRemarks(
  { parted }: ReportView,
  { t, plural, moment }: Translator,
  made: number,
  amount: ReportAmount,
): string[] {
  return [
    t('reportMade', { date: moment(made) }),
    t('neutralNote'),
    ...(parted > 0 ? [plural('leftOut', parted)] : []),
    ...(amount === 'normal' ? [] : [t(`reportAmount_${amount}`)]),
  ];
}

/** What stands where a report has no difference. */
export const nothingRemark = ({ t }: Translator, amount: ReportAmount): string =>
  t(amount === 'less' ? 'noDifferencesSure' : 'noDifferences');
