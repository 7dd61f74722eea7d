import type { Discrepancy } from '../lib/claims/types';
import { withBounds } from '../lib/report/bound-words';
import type { Translator } from '../lib/report/i18n';
import { valueTexts } from '../lib/report/value-text';

/** What the sides of a finding say, for people: as the engine shows it, else its value in words. */
export function sideTexts(
  type: Discrepancy['type'],
  sides: Discrepancy['sides'],
  translator: Translator,
): readonly string[] {
  const values = valueTexts(type, sides.map(withBounds), translator);
  return sides.map(
    (side, i) => (side.display && translator.pick(side.display)) ?? values[i] ?? side.value,
  );
}
