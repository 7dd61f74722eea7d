import { OPEN_MONEYS } from '../../arabic/lexicon/open-moneys';
import { CURRENCIES } from '../../arabic/lexicon/units';

/** The noun of each money that shares it with others (ريال, دينار), by its code and by its name. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(([one, , , , byCountry]) => {
    const codes = Object.keys(byCountry);
    const [noun = ''] = one.split(' ');
    const name = OPEN_MONEYS[noun];
    const shared = codes.length < 2 ? [] : codes;
    return [...shared, ...(name === undefined ? [] : [name])].map((code) => [code, noun] as const);
  }),
);

/**
 * Are two moneys, by their codes or names, told by one noun? A bare noun (28 ريالا) is read as that of the country which the text
 * names most, so that one figure in two such moneys is one sum read in two texts.
 */
export function shareNoun(a: string, b: string): boolean {
  const noun = NOUNS.get(a);
  return noun !== undefined && noun === NOUNS.get(b);
}
