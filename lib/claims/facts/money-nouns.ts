import { CURRENCIES } from '../../arabic/lexicon/units';

/** The noun of each money that shares it with others (ريال, دينار), by the code of the money. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(([one, , , , byCountry]) => {
    const codes = Object.keys(byCountry);
    return codes.length < 2 ? [] : codes.map((code) => [code, one] as const);
  }),
);

/**
 * Are two moneys, by their codes, told by one noun? A bare noun (28 ريالا) is read as that of the country which the text
 * names most, so that one figure in two such moneys is one sum read in two texts.
 */
export function shareNoun(a: string, b: string): boolean {
  const noun = NOUNS.get(a);
  return noun !== undefined && noun === NOUNS.get(b);
}
