/** Powers of a thousand that ECMA-402 counts with digits, and what three to ten of them are. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['مليون', 'ملايين'],
  ['مليار', 'مليارات'],
  ['تريليون', 'تريليونات'],
]);
const SCALE = [...PLURALS.keys()].join('|');
const ONE_OR_TWO = new RegExp(`^([12])\\s(${SCALE})(?=\\s|$)`, 'u');
const SCALED_DUAL = new RegExp(`^(${SCALE})(ان?)(?=\\s|$)`, 'u');
const WITH_DIGITS = new RegExp(`^([\\d.,]+)\\s(${SCALE})(?=\\s|$)`, 'u');
/** ECMA-402 spells the trillion as the interface does not. */
const TRILLION = /ترليون/u;
const CATEGORIES = new Intl.PluralRules('ar');
const DIGIT = /\d/;
/** Between two amounts of which one is said without a digit. */
const TO = ' إلى ';

/**
 * A power of a thousand as Arabic declines it, which ECMA-402 leaves in one form but for the million: one and two without a
 * digit (مليون، مليونان، and مليونا before a noun), 3 مليارات, and 64 ملياراً where no noun follows.
 */
export function scaled(number: string, beforeNoun: boolean): string {
  return number
    .replace(TRILLION, 'تريليون')
    .replace(ONE_OR_TWO, (_, digit: string, noun: string) =>
      digit === '1' ? noun : noun + (beforeNoun ? 'ا' : 'ان'),
    )
    .replace(WITH_DIGITS, (_, digits: string, noun: string) => {
      const category = CATEGORIES.select(Number(digits.replaceAll(',', '')));
      if (category === 'few') return `${digits} ${PLURALS.get(noun) ?? noun}`;
      return `${digits} ${noun}${category === 'many' && !beforeNoun ? 'اً' : ''}`;
    });
}

/**
 * An Arabic amount in the case that it has behind نحو and أكثر من: ساعتان → ساعتين, مليونا دولار → مليوني دولار. Only
 * duals have letters of their own for it.
 * @param two the amount is two of the unit; words that merely end like a dual (فدان، يوان) are left alone
 */
export function oblique(text: string, two: boolean): string {
  if (DIGIT.test(text)) return text;
  if (two) return text.replace(/(\p{L})ان(?!\p{L})/gu, '$1ين').replace(/^(\p{L}+ت)ا(?= )/u, '$1ي');
  return text.replace(SCALED_DUAL, (_, noun: string, end: string) =>
    end === 'ا' ? `${noun}ي` : `${noun}ين`,
  );
}

/**
 * A range in words, where a dash would stand between a digit and a dual: 'طن واحد إلى طنين'.
 * @param from the lower amount with its unit
 * @param low the lower amount as it stands before a dash
 * @param to the upper amount with its unit, in the oblique case
 * @returns null where both have digits
 */
export function arabicRange(from: string, low: string, to: string): string | null {
  return DIGIT.test(low) && DIGIT.test(to) ? null : from + TO + to;
}
