import type { Field } from '../../lib/claims/types';

/** A place in an article: what an annotated quote, or a mention of a finding, stands for. */
export interface Place {
  readonly article: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** Two places held against each other. */
export type Pair = readonly [Place, Place];

/** Two quotes stand in one place if they share this part of the shorter one (as the public scorer has it). */
const MIN_SHARE = 0.3;

/** Do two quotes stand in one place? */
export function sameSpot(a: Place, b: Place): boolean {
  if (a.article !== b.article || a.field !== b.field) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= MIN_SHARE * Math.min(a.end - a.start, b.end - b.start);
}

/** Are two pairs of quotes of the same two places, in whatever order? */
export function samePair(p: Pair, g: Pair): boolean {
  return (
    (sameSpot(p[0], g[0]) && sameSpot(p[1], g[1])) || (sameSpot(p[0], g[1]) && sameSpot(p[1], g[0]))
  );
}

/** All pairs of places of different articles. */
export function crossPairs(places: readonly Place[]): Pair[] {
  return places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b): Pair[] => (a.article === b.article ? [] : [[a, b]])),
  );
}

/** All pairs of places that stand on different sides. */
export function sidePairs(sides: readonly (readonly Place[])[]): Pair[] {
  return sides.flatMap((side, i) =>
    sides.slice(i + 1).flatMap((other) => side.flatMap((a) => other.map((b): Pair => [a, b]))),
  );
}
