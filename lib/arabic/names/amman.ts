import { countryOf, nationality } from './gazetteer';
import type { Context, Found } from './context';

/** The country and the city that are spelled alike without marks: عُمان, عمّان. */
const COUNTRY = 'place:OM';
const CITY = 'place:JO/amman';
const SHADDA = '\u0651';
const DAMMA = '\u064f';

type Reading = 'country' | 'city' | 'open';

/** What the marks of a word say: عمّان is the city, عُمان the country; a bare عمان leaves it open. */
function marked({ doc, tokens }: Context, name: Found): Reading {
  const token = tokens[name.end - 1];
  const text = doc.text.slice(token?.start ?? 0, token?.end ?? 0);
  if (text.includes(SHADDA)) return 'city';
  return text.includes(DAMMA) ? 'country' : 'open';
}

const isBare = (name: Found): boolean => name.key === COUNTRY && name.end === name.first + 1;

/** Does a text name something of a country besides عمان itself: a town, a body, an adjective of nationality? */
function speaksOf(
  { found, tokens }: Context,
  known: readonly { readonly key: string }[],
  code: string,
): boolean {
  const names = [...found.filter((name) => !isBare(name)), ...known];
  if (names.some((name) => countryOf(name.key) === code)) return true;
  return tokens.some(
    (t) =>
      t.kind === 'word' && t.pos !== 'verb' && nationality(t.stem) === code && t.stem !== 'عمان',
  );
}

/**
 * Reads each عمان as the city where its marks say so, or another's in the text, or where the text speaks of Jordan and
 * of nothing else in Oman. Changes the names found; to be called when all places and bodies are.
 * @param known names of the headline, where the text under it is read
 */
export function tellAmman(context: Context, known: readonly { readonly key: string }[]): void {
  const bare = context.found.filter(isBare);
  if (bare.length === 0) return;
  const readings = bare.map((name) => marked(context, name));
  const said = (reading: Reading): boolean => readings.includes(reading);
  const rest: Reading =
    said('city') !== said('country')
      ? said('city')
        ? 'city'
        : 'country'
      : speaksOf(context, known, 'JO') && !speaksOf(context, known, 'OM')
        ? 'city'
        : 'country';
  bare.forEach((name, i) => {
    // الأردن وعمان: in a row of states it is one of them.
    const listed = !said('city') && context.tokens[name.first]?.conjunction !== '';
    const open = listed ? 'country' : rest;
    const reading = readings[i] === 'open' ? open : readings[i];
    if (reading === 'city') context.found[context.found.indexOf(name)] = { ...name, key: CITY };
  });
}
