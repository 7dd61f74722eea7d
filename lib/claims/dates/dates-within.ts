import type { Fact } from '../facts/facts';
import type { Link } from '../statements/linkage';
import type { UnitPair } from '../statements/overlaps';
import { statementScore } from '../statements/statement-scores';
import { equalValues, relateFacts } from '../facts/values';

/** Sentences at least this likely to make one statement tell of one event. */
const ONE_EVENT = 0.6;
/** Two dates in such sentences are of that event where the words around them don't say otherwise: least probability. */
const NOT_AGAINST = 0.1;

/**
 * Dates of which one holds the other (a month and its day, a morning and its hour), in sentences that likely make one
 * statement though the words around the dates have little in common: that one lies in the other speaks for one event.
 * Links and results are indices into `facts`, `clusters` those that dates were put in already: what one of them tells is
 * left out. On events left out 14 of 15 groups stand where something is annotated.
 */
export function datesWithin(
  facts: readonly Fact[],
  links: readonly Link[],
  clusters: ReadonlyMap<number, readonly number[]>,
  pairs: readonly UnitPair[],
): number[][] {
  const holds = (cluster: readonly number[] = [], fact: Fact): boolean =>
    cluster.some((i) => {
      const other = facts[i];
      return other !== undefined && equalValues(other, fact);
    });
  const groups = new Map<number, number[]>();
  for (const { a, b, score } of links) {
    const [x, y] = [facts[a], facts[b]];
    if (!x?.date || !y?.date || x.article === y.article || score < NOT_AGAINST) continue;
    if (statementScore(pairs, x.unit, y.unit) < ONE_EVENT || relateFacts(x, y) !== 'rough')
      continue;
    if (holds(clusters.get(a), y) || holds(clusters.get(b), x)) continue;
    const joined = [...new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])];
    for (const i of joined) groups.set(i, joined);
  }
  return [...new Set(groups.values())];
}
