import type { Token } from '../../arabic/types';

/** So many words after a negation its 'like it' may stand: لم يقم وزير من حكومة سابقة بمثلها. */
const REACH = 6;

const isLikeness = ({ lemma, stem, enclitic, pos }: Token): boolean =>
  lemma === 'مثيل' || (stem === 'مثل' && pos === 'particle' && enclitic !== '');

/**
 * Does the negation at `i` say that nothing like it was there before (لم يسبقه إليها أحد, لم تشهد المدينة مثلها, لا مثيل له)?
 * It denies nothing of the thing itself. Token offsets are the field's.
 */
export function deniesPrecedent(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.lemma === 'سبق' && next.enclitic !== '') return true;
  for (let k = i + 1; k <= i + REACH; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (isLikeness(token)) return true;
  }
  return false;
}
