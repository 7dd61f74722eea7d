import { comparePersonKeys } from '../../arabic/names/skeleton';
import { factWords } from './fact-words';
import { isPart } from './counted-sorts';
import type { Fact } from './facts';
import type { Term } from '../read';
import { relateFacts } from './values';

/** 1 one family, 0.8 one class, -0.3 both there and unlike, 0 one missing. */
export function wordMatch(a: Term | undefined, b: Term | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.family === b.family) return 1;
  return a.classes.some((id) => b.classes.includes(id)) ? 0.8 : -0.3;
}

/** Does a value say that nobody came to harm, who then did not die either? */
function sparesAll({ number }: Fact, kind: string, other: string): boolean {
  return number?.value === 0 && kind === 'injured' && other === 'dead';
}

/** How many kinds of slot two values agree and differ in. */
export function kindMatch(a: Fact, b: Fact): { same: number; apart: number } {
  let same = 0;
  let apart = 0;
  for (const [family, kind] of a.kinds) {
    const there = b.kinds.get(family);
    if (there === undefined) continue;
    if (there === kind || sparesAll(a, kind, there) || sparesAll(b, there, kind)) same += 1;
    else if (family !== 'ledger' || a.dimension !== 'count') apart += 1;
  }
  return { same, apart };
}

/** 1 the nearest names are one, 0.5 the nearest of one is among the other's, -1 both name others, 0 none named. */
export function nameMatch(a: Fact, b: Fact): number {
  const [x, y] = [a.closeNames[0], b.closeNames[0]];
  if (!x || !y) return 0;
  if (x.key === y.key) return 1;
  if (a.closeNames.some((n) => n.key === y.key) || b.closeNames.some((n) => n.key === x.key))
    return 0.5;
  return -1;
}

/** 1 the persons named nearest are one, -1 they are two, 0 nobody is named. */
export function bearerMatch(a: Fact, b: Fact): number {
  const [x, y] = [a, b].map((f) => f.closeNames.find((n) => n.kind === 'person')?.key);
  if (x === undefined || y === undefined) return 0;
  return x === y || comparePersonKeys(x, y) !== 'different' ? 1 : -1;
}

/** 1 both speak of one year, -1 of different years, 0 a year is missing. */
export function yearMatch(a: Fact, b: Fact): number {
  const [x, y] = [a.years[0], b.years[0]];
  if (x === undefined || y === undefined) return 0;
  if (x === y) return 1;
  return a.years.includes(y) || b.years.includes(x) ? 0.3 : -1;
}

/** 1 for dates of one month in different years, or one day of different months: what slips of the pen look like. */
export function sameMonthOnly(a: Fact, b: Fact): number {
  const [x, y] = [a.date, b.date];
  if (!x?.from || !y?.from || relateFacts(a, b) !== 'apart') return 0;
  // A bare year begins in January, which nobody said.
  if (x.parts.month === undefined || y.parts.month === undefined) return 0;
  return x.from.slice(5, 7) === y.from.slice(5, 7) ? 1 : 0;
}

/** Best match among the words that may say what is measured or counted: beside the value, and the counted noun. */
export function headMatch(a: Fact, b: Fact): number {
  return Math.min(1, meet(factWords(a).heads, factWords(b).heads) / 3);
}

/** Do two counted nouns name things of one sort, or of two; undefined where one of them is of no known sort? */
function sameSort(a: Fact, b: Fact): boolean | undefined {
  if (a.sorts.size === 0 || b.sorts.size === 0) return undefined;
  for (const sort of a.sorts) if (b.sorts.has(sort)) return true;
  return false;
}

/** Do two numbers count people under different names (nine soldiers, nine prisoners)? */
export function otherPeople(a: Fact, b: Fact): boolean {
  return (
    a.countedLemma !== '' &&
    b.countedLemma !== '' &&
    a.countedLemma !== b.countedLemma &&
    a.sorts.has('human') &&
    b.sorts.has('human')
  );
}

/** 1 people under two names that play one part (runners, contestants), 0 otherwise. */
export function roleMatch(a: Fact, b: Fact): number {
  for (const role of a.sorts) if (isPart(role) && b.sorts.has(role)) return 1;
  return 0;
}

/**
 * 1 the same noun is counted, 0.7 nouns of one class, 0.5 things of one sort and people who play one part, 0 unknown or
 * people under two names, -1 things of different sorts.
 */
export function countedMatch(a: Fact, b: Fact): number {
  const sort = sameSort(a, b);
  if (a.countedLemma === '' || b.countedLemma === '')
    return sort === false && a.dimension === 'count' ? -1 : 0;
  if (a.countedLemma === b.countedLemma) return 1;
  if (a.counted.some((id) => b.counted.includes(id))) return 0.7;
  if (sort === true) return otherPeople(a, b) && roleMatch(a, b) === 0 ? 0 : 0.5;
  // What a measure or a duration is of stands in many words: no noun beside it rules another out.
  return a.dimension === 'count' ? -1 : 0;
}

/** How many ids two lists that hold each once have in common. */
export function meet(a: readonly number[], b: readonly number[]): number {
  let n = 0;
  for (let i = 0; i < a.length; i += 1) if (b.includes(a[i] ?? 0)) n += 1;
  return n;
}
