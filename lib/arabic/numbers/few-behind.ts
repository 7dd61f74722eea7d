import { nounOfOne } from './counted';
import { plainReading, startDraft, type Draft } from './draft';
import type { Item } from './items';
import { isUnitWord } from './units';

/** Folded; a word that is written so, without its dots, is 'his equipment', or a verb. */
const FEW = 'عده';

/**
 * A few of the plural before item `i` (دول عدة, مرات عدة) as a draft, or undefined. Of a unit (ساعات عدة) the
 * word alone, which counts nothing: what a few hours may be is read with lengths of time. `written` is the item as it stands in the text.
 */
export function fewBehind(items: readonly Item[], i: number, written: string): Draft | undefined {
  const [before, item] = [items[i - 1], items[i]];
  const few = item?.word?.vague;
  if (item?.norm !== FEW || few === undefined || written === FEW) return undefined;
  if (before?.kind !== 'word' || before.definite || before.word !== undefined) return undefined;
  const { lemma, stem, pos, enclitic } = before.token;
  if (lemma === stem || pos === 'verb' || enclitic !== '') return undefined;
  const counted = nounOfOne(items, i);
  if (counted === undefined) return undefined;
  const draft = startDraft('number', i, { ...plainReading(i + 1, few.min), ...few });
  if (isUnitWord(stem)) return draft;
  draft.from = i - 1;
  draft.counted = counted;
  return draft;
}
