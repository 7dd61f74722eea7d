import type { Translator } from './i18n';
import type { StatementView } from './view-types';

/** How many outlets make a statement, and whether they copy one text: 'copies' is null where each has its own words. */
export function agreementTexts(
  { outlets, voices }: StatementView,
  { t, plural }: Translator,
): { readonly head: string; readonly copies: string | null } {
  if (voices >= outlets) return { head: plural('sourcesAgree', outlets), copies: null };
  if (voices === 1) return { head: plural('copiesOfOne', outlets), copies: null };
  return { head: plural('sourcesAgree', outlets), copies: t('someCopies') };
}
