import type { Scored } from './lookup';

/** A scored document with what the columns tell. */
export interface Placed extends Scored {
  /** Number of the outlet, 0 for unknown. */
  readonly outlet: number;
}

/** One outlet may fill this share of the list, and three places in any case; what is over it ranks lower. */
const OUTLET_SHARE = 0.3;
const FLOOD_FACTOR = 0.6;

const best = (a: Placed, b: Placed): number => b.score - a.score || a.document - b.document;

/** Orders candidates, best first, and lowers what one outlet has over its share. */
export function orderHits(candidates: readonly Placed[], k: number): readonly Placed[] {
  const ranked = [...candidates].sort(best);
  const most = Math.max(3, Math.ceil(k * OUTLET_SHARE));
  const counts = new Map<number, number>();
  return ranked
    .map((hit) => {
      const count = (counts.get(hit.outlet) ?? 0) + 1;
      counts.set(hit.outlet, count);
      return hit.outlet !== 0 && count > most ? { ...hit, score: hit.score * FLOOD_FACTOR } : hit;
    })
    .sort(best);
}
