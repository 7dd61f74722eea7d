import type { DiscrepancyType } from '../claims/types';
import { dateText } from './date-text';
import type { Translator } from './i18n';
import { areRound, numberText } from './number-text';
import { withoutLoose } from './loose-marks';

function polarityText(value: string, { t }: Translator): string {
  const denied = value === DENIED || value.startsWith('not: ');
  return t(denied ? 'value_denied' : 'value_stated');
}

/** Sides of a denial, of whatever kind the difference is. */
const DENIED = 'denied';
const STATED = 'stated';

/** Before a reason that is ruled out. */
const NOT = '≠ ';

function textOf(
  type: DiscrepancyType,
  value: string,
  round: boolean,
  translator: Translator,
): string | null {
  if (value.startsWith(NOT))
    return translator.t('value_not', { value: withoutLoose(value.slice(NOT.length)) });
  if (type === 'polarity' || value === DENIED || value === STATED)
    return polarityText(value, translator);
  if (type === 'date') return dateText(value, translator) ?? numberText(value, translator, round);
  return type === 'number' ? numberText(value, translator, round) : null;
}

/**
 * Values in the engine's neutral notation, said for people in the translator's language. Where that
 * would make two of them look alike, they stay as they are.
 */
export function valueTexts(
  type: DiscrepancyType,
  values: readonly string[],
  translator: Translator,
): readonly string[] {
  const round = areRound(values);
  const texts = values.map(
    (value) => textOf(type, value, round, translator) ?? withoutLoose(value),
  );
  return new Set(texts).size < new Set(values).size ? values : texts;
}
