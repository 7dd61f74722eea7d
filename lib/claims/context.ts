import type { ReadArticle } from './read';
import type { ScoredDenialPair } from './denials/denial-pairs';
import type { Discrepancy } from './types';
import type { UnitPair } from './statements/overlaps';
import type { ScoredPolePair } from './states/pole-pairs';
import type { ScoredProgressPair } from './states/progress-pairs';
import type { Slot } from './facts/slots';
import type { ScoredStatePair } from './states/state-pairs';

/** Which articles are held against each other: any two, or with one open that one against all, and its inner circle. */
export interface Scope {
  /** Index of the article that the reader has open, -1 where all are held against all. */
  readonly open: number;
  /** Indices of articles that likely report what the open one does: each two of them are held against each other. */
  readonly inner: ReadonlySet<number>;
}

/** All articles against all. */
export const EVERY: Scope = { open: -1, inner: new Set() };

/** What every rule is given: the articles of one event, and what is known of them. */
export interface RuleContext extends Scope {
  /** All articles given to `compare`. */
  readonly articles: readonly ReadArticle[];
  /** Indices of those that report this event, in the order of their ids. */
  readonly members: readonly number[];
  /** Likely pairs of units that speak of the same thing, best first. */
  readonly pairs: readonly UnitPair[];
  /** Values that fill one slot. */
  readonly slots: readonly Slot[];
  /** Answers to one question that exclude each other, likeliest first. */
  readonly states: readonly ScoredStatePair[];
  /** Units of which the later tells a later stage of one thing, likeliest first. */
  readonly progress: readonly ScoredProgressPair[];
  /** Denials with the sentences that state what they deny, likeliest first. */
  readonly denials: readonly ScoredDenialPair[];
  /** Words on opposite ends of a scale, probably said of one thing, likeliest first. */
  readonly poles: readonly ScoredPolePair[];
  readonly trace: (line: string) => void;
}

/** One kind of discrepancy: finds all of it in the articles of one event. */
export type Rule = (context: RuleContext) => Discrepancy[];

/** Is a pair of articles to be compared; see `Scope`. */
export function compares({ open, inner }: Scope, a: number, b: number): boolean {
  return open < 0 || a === open || b === open || (inner.has(a) && inner.has(b));
}
