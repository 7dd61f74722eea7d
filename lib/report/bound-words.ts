import type { Mention, Side } from '../claims/types';

/**
 * 'At least 21' is no 'over 21', and 'did not exceed 10' no 'under 10': the engine takes a bound for one that is passed, as it
 * makes no difference to whether two values can both hold. Who reads it is told what the text says.
 */
const LEAST_BEFORE = /(?:ما )?لا (?:ي|ت)قل (?:عددهم |عددها |عدده )?عن[ («"]*$/u;
const MOST_BEFORE =
  /(?:لم|لا|لن) (?:ي|ت)(?:تجاوز|تعدى|تعد|زيد|زد)(?: عددهم| عددها| عدده)?(?: عن| على)?[ («"]*$/u;
/** Behind the value, with what is counted between: 21 شخصا على الأقل. */
const LEAST_AFTER = /^[^،,؛.0-9]{0,24}على (?:ال[أا]قل)/u;
const MOST_AFTER = /^[^،,؛.0-9]{0,24}(?:على (?:ال[أا]كثر)|ك?حد [أا]قصى)/u;

function tells({ quote, start, focus }: Mention, before: RegExp, after: RegExp): boolean {
  if (!focus) return false;
  return (
    before.test(quote.slice(0, Math.max(0, focus.start - start))) ||
    after.test(quote.slice(Math.max(0, focus.end - start)))
  );
}

/** The value of a side, '≥' or '≤' before it where a sentence of its gives it as a bound that may be met itself. */
export function withBounds({ value, mentions }: Side): string {
  const told = (before: RegExp, after: RegExp): boolean =>
    mentions.some((mention) => tells(mention, before, after));
  if (value.startsWith('>') && told(LEAST_BEFORE, LEAST_AFTER)) return `≥${value.slice(1)}`;
  if (value.startsWith('<') && told(MOST_BEFORE, MOST_AFTER)) return `≤${value.slice(1)}`;
  return value;
}
