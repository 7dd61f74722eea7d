import type { Scored } from './lookup';

/** A scored document with what the columns tell. */
export interface Placed extends Scored {
  /** Day of publication as a small number, 0 for none. */
  readonly day: number;
  /** Number of the outlet, 0 for unknown. */
  readonly outlet: number;
}

/** Days after which nearness in time counts for a third of what it does on the same day. */
const RECENCY_DAYS = 30;
/** The share of the score that nearness in time decides. */
const RECENCY_SHARE = 0.3;
/** What an unknown day counts, between the same day (1) and far away (0). */
const UNKNOWN_DAY = 0.5;

/** One outlet may fill this share of the list, and three places in any case; what is over it ranks lower. */
const OUTLET_SHARE = 0.3;
const FLOOD_FACTOR = 0.6;

/** Reports of one event come out within days: nearer ones first, older ones still found. */
export function recency(day: number, openDay: number): number {
  const nearness =
    day === 0 || openDay === 0 ? UNKNOWN_DAY : Math.exp(-Math.abs(day - openDay) / RECENCY_DAYS);
  return 1 - RECENCY_SHARE + RECENCY_SHARE * nearness;
}

const best = (a: Placed, b: Placed): number => b.score - a.score || a.document - b.document;

/** Orders candidates by score and nearness in time, and lowers what one outlet has over its share. */
export function orderHits(
  candidates: readonly Placed[],
  openDay: number,
  k: number,
): readonly Placed[] {
  const ranked = candidates
    .map((hit) => ({ ...hit, score: hit.score * recency(hit.day, openDay) }))
    .sort(best);
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
