/** Powers of a thousand that ECMA-402 counts with digits. */
const SCALE = 'مليون|مليار|تريليون';
const ONE_OR_TWO = new RegExp(`^([12])\\s(${SCALE})(?=\\s|$)`, 'u');
const SCALED_DUAL = new RegExp(`^(${SCALE})(ان?)(?=\\s|$)`, 'u');
const DIGIT = /\d/;
/** Between two amounts of which one is said without a digit. */
const TO = ' إلى ';

/** One or two of a power of a thousand, which Arabic says without a digit: مليون، مليونان، and مليونا before a noun. */
export function scaled(number: string, beforeNoun: boolean): string {
  return number.replace(ONE_OR_TWO, (_, digit: string, noun: string) =>
    digit === '1' ? noun : noun + (beforeNoun ? 'ا' : 'ان'),
  );
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
