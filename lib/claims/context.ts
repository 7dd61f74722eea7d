import type { ReadArticle } from './read';
import type { Discrepancy } from './types';
import type { UnitPair } from './overlaps';
import type { Slot } from './slots';

/** What every rule is given: the articles of one event, and what is known of them. */
export interface RuleContext {
  /** All articles given to `compare`. */
  readonly articles: readonly ReadArticle[];
  /** Indices of those that report this event, in the order of their ids. */
  readonly members: readonly number[];
  /** Likely pairs of units that speak of the same thing, best first. */
  readonly pairs: readonly UnitPair[];
  /** Values that fill one slot. */
  readonly slots: readonly Slot[];
  readonly trace: (line: string) => void;
}

/** One kind of discrepancy: finds all of it in the articles of one event. */
export type Rule = (context: RuleContext) => Discrepancy[];
