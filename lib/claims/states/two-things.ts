import type { Token } from '../../arabic/types';
import { nationAt, partiesIn } from '../facts/fact-context';
import type { ReadArticle, Unit } from '../read';
import type { Field } from '../types';

/** Where an answer stands. */
interface Place {
  readonly field: Field;
  readonly firstToken: number;
  readonly endToken: number;
}

/** An ordinal in an answer, or so many words behind it, says of which of several it is. */
const REACH = 2;

/** Ordinals with the article, folded, the feminine ones without their ending. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);

/** The place in an order that a word gives (الثالثة: 3); 0 for none. */
function ordinalOf({ norm, conjunction, definite }: Token): number {
  if (!definite) return 0;
  const plain = norm.slice(conjunction.length).replace(/^ال/u, '');
  if (plain === 'اولي') return 1;
  return ORDINALS.get(plain) ?? ORDINALS.get(plain.replace(/ه$/u, '')) ?? 0;
}

function ordinalsAt(article: ReadArticle, { field, firstToken, endToken }: Place): number[] {
  const { tokens } = article.annotation[field];
  const found: number[] = [];
  for (let i = firstToken; i < endToken + REACH; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' && i >= endToken) break;
    const value = token === undefined ? 0 : ordinalOf(token);
    if (value > 0) found.push(value);
  }
  return found;
}

/** Are two answers of two things of a row: of the first filling here, the third there? */
export function areOfTwo(here: ReadArticle, a: Place, there: ReadArticle, b: Place): boolean {
  const [x, y] = [ordinalsAt(here, a), ordinalsAt(there, b)];
  return x.length > 0 && y.length > 0 && !x.some((value) => y.includes(value));
}

/** By word family, the countries that adjectives behind the nouns of a unit say they are of. */
type Owners = ReadonlyMap<string, ReadonlySet<string>>;

const owners = new WeakMap<Unit, Owners>();

/** Kept for as long as the unit lives: it stands in many pairs. */
function ownersIn(article: ReadArticle, unit: Unit): Owners {
  const known = owners.get(unit);
  if (known) return known;
  const annotation = article.annotation[unit.field];
  const { tokens } = annotation;
  const found = new Map<string, Set<string>>();
  for (const { family, token } of unit.terms) {
    if (tokens[token]?.pos === 'verb' || tokens[token + 1]?.kind !== 'word') continue;
    const country = nationAt(annotation, token + 1);
    if (country === null) continue;
    const others = found.get(family);
    if (others) others.add(country);
    else found.set(family, new Set([country]));
  }
  owners.set(unit, found);
  return found;
}

/** Do two units name things of one kind that belong to two countries (السفارة الإسرائيلية, سفارة مغربية), and none of one? */
export function areOfTwoNations(here: ReadArticle, a: Unit, there: ReadArticle, b: Unit): boolean {
  const [x, y] = [ownersIn(here, a), ownersIn(there, b)];
  let apart = false;
  for (const [family, countries] of x)
    for (const country of y.get(family) ?? []) {
      if (countries.has(country)) return false;
      apart = true;
    }
  return apart;
}

/** The countries that the clause of an answer speaks of. */
function partiesOf(article: ReadArticle, { field, firstToken }: Place): ReadonlySet<string> {
  const annotation = article.annotation[field];
  const clause = annotation.clauses.find(
    (c) => c.firstToken <= firstToken && firstToken < c.endToken,
  );
  return clause === undefined
    ? new Set()
    : partiesIn(annotation, clause.firstToken, clause.endToken);
}

/** Are two answers of two couples of countries, whoever is in both (its relations with Iran, those of Morocco and Israel)? */
export function areOfTwoCouples(
  here: ReadArticle,
  a: Place,
  there: ReadArticle,
  b: Place,
): boolean {
  const [x, y] = [partiesOf(here, a), partiesOf(there, b)];
  const lacks = (of: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...of].some((country) => !other.has(country));
  return x.size > 1 && y.size > 1 && lacks(x, y) && lacks(y, x);
}
