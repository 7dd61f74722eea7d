import { agreementTexts } from '../agreement-text';
import type { Translator } from '../i18n';
import type { FindingView, MentionView, StatementView } from '../view-types';

// What files say beside what they quote, in parts that each writes in its own markup.

/** What a quote's source has to be told with. */
export function quoteRemarks({ mention, article }: MentionView, { t }: Translator): string[] {
  return [
    ...(mention.field === 'title' ? [t('inTitle')] : []),
    ...(article.isOpen ? [t('thisArticle')] : []),
  ];
}

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
