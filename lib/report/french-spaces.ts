const NO_BREAK = '\u00A0';
const NARROW = '\u202F';

/**
 * French as it is printed: no-break spaces before ':' and inside quotation marks, narrow ones before ';', '!', '?' and
 * '%', and the curly apostrophe. Texts are written with plain spaces, which an editor shows; without this a line could
 * begin with a colon.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;!?%])/gu, NARROW)
    .replace(/ (?=[:»])/gu, NO_BREAK)
    .replace(/« /gu, `«${NO_BREAK}`)
    .replace(/(\p{L})'(?=[\p{L}\u2066-\u2068])/gu, '$1’');
}
