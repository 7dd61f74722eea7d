import type { Common } from './doubts/doubt-common';
import type { FactLinks } from './facts/fact-links';
import type { UnitPair } from './statements/overlaps';
import type { ReadArticle } from './read';
import type { Slot } from './facts/slots';
import type { Discrepancy } from './types';

/** Why a finding that a rule made is not shown. */
export type Dropped = 'another finding says more' | 'under the threshold';

/** A step of a comparison's reasoning, in the order of the steps; for one group of articles after another. */
export type TraceStep =
  | {
      readonly step: 'group';
      readonly articles: readonly ReadArticle[];
      /** Indices of the articles of the group. */
      readonly members: readonly number[];
      /** By article, the number of its text: copies of one agency's report have the same. */
      readonly copies: readonly number[];
    }
  | { readonly step: 'values'; readonly links: FactLinks }
  | { readonly step: 'statements'; readonly pairs: readonly UnitPair[] }
  | { readonly step: 'slots'; readonly slots: readonly Slot[] }
  /** What a rule saw, in its own words. */
  | { readonly step: 'rule'; readonly line: string }
  /** How sure a finding is with an article open, and how sure it was `before`; `sameEvent` as near-pairs has it. */
  | {
      readonly step: 'doubt';
      readonly finding: Discrepancy;
      readonly before: number;
      readonly sameEvent: number;
      /** What tells it, of each article against the open one; see `NEAR_FEATURES` of near-standing. */
      readonly near: readonly (readonly number[])[];
      readonly common: Common;
      /** See `DOUBT_FEATURES`. */
      readonly features: readonly number[];
    }
  | { readonly step: 'told'; readonly finding: Discrepancy; readonly dropped?: Dropped };

/** Hears of each step; nothing of a step may be changed. */
export type Trace = (step: TraceStep) => void;
