import { countedMatch } from './fact-match';
import type { Nearness } from './fact-near';
import type { Fact } from './facts';
import { magnitudeOf } from '../words/similarity';

/** What is known of a pair of facts from all that stand beside it in the two articles. */
export interface FactStanding {
  /** How many other pairs of one of the two are more alike, and by how much the best of them is (0 or less). */
  readonly rank: number;
  readonly margin: number;
  /** Likeness of the best other pair of one of the two that gives one value. */
  readonly equalElsewhere: number;
  readonly near: Nearness;
  /** One over the pairs of values of the two articles that might as well fill one slot: 1 where there is no other. */
  readonly alone: number;
  /** The same among values of a kind that both are of (the only toll of dead in either); 0 where they share no kind. */
  readonly aloneOfKind: number;
  /** Log of the pairs of values of their dimension. */
  readonly crowd: number;
}

/** What a value is told apart by from others of its dimension. */
function valueKey({ number, date, hours }: Fact): string {
  if (number) return `${magnitudeOf(number)}`;
  return `${date?.from ?? ''} ${date?.to ?? ''} ${hours?.from ?? ''} ${date?.parts.weekday ?? ''}`;
}

/** For each of `n` lists the number of distinct values in it. */
class Counts {
  private readonly seen = new Map<string, Set<string>>();

  add(list: string, key: string): void {
    const set = this.seen.get(list);
    if (set) set.add(key);
    else this.seen.set(list, new Set([key]));
  }

  of(list: string): number {
    return this.seen.get(list)?.size ?? 1;
  }
}

/** Families of kinds by which a value may be the only one of its kind in an article. */
const FAMILIES = ['victim', 'measure', 'thing', 'ledger'] as const;

/** The number of values of each kind of each family among some facts of one dimension. */
function countKinds(facts: readonly Fact[], keys: readonly string[]): Counts {
  const counts = new Counts();
  facts.forEach((fact, i) => {
    for (const family of FAMILIES) {
      const kind = fact.kinds.get(family);
      if (kind !== undefined) counts.add(`${fact.dimension} ${kind}`, keys[i] ?? '');
    }
  });
  return counts;
}

/**
 * How alone pairs of facts stand (see `FactStanding`), by their places in two lists; `scores` holds a row for each of
 * `left`, below 0 where two facts are not to be compared.
 */
export function standAlone(
  left: readonly Fact[],
  right: readonly Fact[],
  scores: Float64Array,
): (i: number, j: number) => Pick<FactStanding, 'alone' | 'aloneOfKind' | 'crowd'> {
  const columns = right.length;
  const [keysA, keysB] = [left.map(valueKey), right.map(valueKey)];
  const [kindsA, kindsB] = [countKinds(left, keysA), countKinds(right, keysB)];
  const [fitA, fitB, allA, allB] = [new Counts(), new Counts(), new Counts(), new Counts()];
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      if ((scores[i * columns + j] ?? -1) < 0) return;
      const [x, y] = [keysA[i] ?? '', keysB[j] ?? ''];
      allA.add(`${j}`, x);
      allB.add(`${i}`, y);
      if (countedMatch(a, b) < 0) return;
      fitA.add(`${j}`, x);
      fitB.add(`${i}`, y);
    });
  });
  const ofKind = (a: Fact | undefined, b: Fact | undefined): number => {
    let best = 0;
    for (const family of FAMILIES) {
      const kind = a?.kinds.get(family);
      if (a === undefined || kind === undefined || b?.kinds.get(family) !== kind) continue;
      const list = `${a.dimension} ${kind}`;
      best = Math.max(best, 1 / (kindsA.of(list) * kindsB.of(list)));
    }
    return best;
  };
  return (i, j) => ({
    alone: 1 / (fitA.of(`${j}`) * fitB.of(`${i}`)),
    aloneOfKind: ofKind(left[i], right[j]),
    crowd: Math.log(allA.of(`${j}`) * allB.of(`${i}`)),
  });
}
