import type { NumberMention } from '../../arabic/types';
import { idOf, KeptWithIds } from '../words/ids';
import type { ReadArticle, Unit } from '../read';
import { amountOf } from '../words/similarity';
import { evidenceOfUnits } from '../statements/unit-evidence';
import { wordsOfUnits } from '../statements/unit-words';
import { vectorOf, type Vector } from '../words/vectors';

/** The headline and the two sentences after it say what an article reports. */
const BEGINNING = 3;
/** Units up to this share of an article are its opening, and so are its headline and its first few units. */
const OPENING = 0.15;
const FIRST_UNITS = 3;
/** Numbers up to this one stand in many articles. */
const COMMON_NUMBER = 12;
/** What a name of which no word tells anything weighs. */
const LEAST_NAME = 0.1;

/** What an article is known by, as ids. */
export interface Gist {
  /** The words of its beginning. */
  readonly beginning: Vector;
  /** Word families of the opening and of all of it, with their weights. */
  readonly opening: ReadonlyMap<number, number>;
  readonly families: ReadonlySet<number>;
  /** Pairs of neighbouring words. */
  readonly bigrams: ReadonlySet<number>;
  /** Its names, each with the weight of its rarest word. */
  readonly names: ReadonlyMap<number, number>;
  /** Places, numbers that are not small, and days: of the opening, and of all of it. */
  readonly openingPlaces: ReadonlySet<number>;
  readonly places: ReadonlySet<number>;
  readonly openingNumbers: ReadonlySet<number>;
  readonly numbers: ReadonlySet<number>;
  readonly openingDays: ReadonlySet<number>;
  /** Countries, named or told by their people: of the opening, and of all of it. */
  readonly openingCountries: ReadonlySet<number>;
  readonly countries: ReadonlySet<number>;
}

/** Does a unit stand where a report tells what happened, to whom and where: the `at`-th of its article? */
export function isOpening({ field, position }: Unit, at: number): boolean {
  return field === 'title' || position < OPENING || at < FIRST_UNITS;
}

/** Numbers of a unit that not every article has, with what they count. */
function tellingNumbers(numbers: readonly NumberMention[]): number[] {
  return numbers.flatMap((n) => {
    const amount = amountOf(n);
    return amount > COMMON_NUMBER ? [idOf(`${amount} ${n.baseUnit ?? n.unit ?? ''}`)] : [];
  });
}

const kept = new KeptWithIds<ReadArticle, Gist>();

/** What an article is known by, read once. */
export function gistOf(article: ReadArticle): Gist {
  const known = kept.get(article);
  if (known) return known;
  const [beginning, opening] = [new Map<number, number>(), new Map<number, number>()];
  const [families, bigrams] = [new Set<number>(), new Set<number>()];
  const names = new Map<number, number>();
  const [openingPlaces, places] = [new Set<number>(), new Set<number>()];
  const [openingNumbers, numbers] = [new Set<number>(), new Set<number>()];
  const openingDays = new Set<number>();
  const [openingCountries, countries] = [new Set<number>(), new Set<number>()];
  const evidence = evidenceOfUnits(article);
  wordsOfUnits(article).forEach((words, at) => {
    const unit = article.units[at];
    if (unit === undefined) return;
    const opens = isOpening(unit, at);
    words.families.forEach((family, i) => {
      const weight = words.weights[i] ?? 0;
      families.add(family);
      if (opens) opening.set(family, weight);
      if (at < BEGINNING) beginning.set(family, weight);
    });
    for (const bigram of words.bigrams) bigrams.add(bigram);
    for (const { kind, key, firstToken, endToken } of unit.names) {
      const id = idOf(key);
      let weight = LEAST_NAME;
      for (const term of unit.terms)
        if (term.token >= firstToken && term.token < endToken)
          weight = Math.max(weight, term.weight);
      names.set(id, weight);
      if (kind !== 'place') continue;
      places.add(id);
      if (opens) openingPlaces.add(id);
    }
    for (const number of tellingNumbers(unit.numbers)) {
      numbers.add(number);
      if (opens) openingNumbers.add(number);
    }
    if (opens)
      for (const { from, to } of unit.dates)
        if (from !== null) openingDays.add(idOf(`${from.slice(0, 10)}/${to?.slice(0, 10) ?? ''}`));
    for (const country of evidence[at]?.countries ?? []) {
      countries.add(country);
      if (opens) openingCountries.add(country);
    }
  });
  const gist: Gist = {
    beginning: vectorOf(beginning),
    opening,
    families,
    bigrams,
    names,
    openingPlaces,
    places,
    openingNumbers,
    numbers,
    openingDays,
    openingCountries,
    countries,
  };
  kept.set(article, gist);
  return gist;
}

export interface Lookup {
  readonly size: number;
  has(id: number): boolean;
}

/** How many of some ids are among others. */
export function shared(a: Iterable<number>, b: Lookup): number {
  let n = 0;
  for (const id of a) if (b.has(id)) n += 1;
  return n;
}

/** Does each of two articles open with some ids (places, countries), none of which is anywhere among those of the other? */
export function openApart(
  openingA: ReadonlySet<number>,
  allOfA: Lookup,
  openingB: ReadonlySet<number>,
  allOfB: Lookup,
): boolean {
  const none = (some: ReadonlySet<number>, all: Lookup): boolean =>
    some.size > 0 && shared(some, all) === 0;
  return none(openingA, allOfB) && none(openingB, allOfA);
}
