import type { Translator } from './i18n';
import type { StatementView } from './view-types';

/**
 * How many outlets make a statement, alike or not, and whether they copy one text: 'copies' is null where each has its
 * own words.
 */
export function agreementTexts(
  { outlets, voices, disputed, doubted }: StatementView,
  { t, plural }: Translator,
): { readonly head: string; readonly copies: string | null } {
  const head = disputed ? 'sourcesDiffer' : doubted ? 'sourcesTell' : 'sourcesAgree';
  if (voices === 1 && outlets > 1 && head === 'sourcesAgree')
    return { head: plural('copiesOfOne', outlets), copies: null };
  return {
    head: plural(head, outlets),
    copies: voices < outlets ? t('someCopies') : null,
  };
}
