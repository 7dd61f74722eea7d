import { predict, type BoostedModel } from '../../lib/claims/learned/boosted';
import type { ReadArticle } from '../../lib/claims/read';
import { QUICK_FEATURES, quickFeatures } from '../../lib/claims/reports/near-pairs';
import { NEAR_FEATURES, standingOf } from '../../lib/claims/reports/near-standing';
import { boost, type Row } from '../boost';

/** Trees: what is near in written events, which share fewer of their words, is not what is near in real news. */
const OPTIONS = { trees: 120, depth: 4, rate: 0.08, minLeaf: 20, lambda: 3 };
/** Fewer and lower ones for the glance, which is cast at every two articles. */
const QUICK_OPTIONS = { trees: 60, depth: 3, rate: 0.1, minLeaf: 40, lambda: 3 };

/** Pairs of articles as scripts/train-reports.ts leaves them: of written events, and of real news that a reader has judged. */
export interface NearRows {
  readonly written: readonly Row[];
  readonly real: readonly Row[];
}

/** Two articles, with what was found beside them; `x` has what the two have in common. */
export interface NearSeen extends Row {
  /** What is seen of the two at a glance. */
  readonly quick: readonly number[];
  /** The same of each article beside them, and the one and the other of the two. */
  readonly around: readonly (readonly [toOpen: readonly number[], toOther: readonly number[]])[];
}

/** What a glance sees of two articles and of those found with them. */
export function seenAmong(
  open: ReadArticle,
  other: ReadArticle,
  found: readonly ReadArticle[],
): Pick<NearSeen, 'quick' | 'around'> {
  return {
    quick: quickFeatures(open, other),
    around: found
      .filter((third) => third !== open && third !== other)
      .map((third) => [quickFeatures(open, third), quickFeatures(third, other)] as const),
  };
}

/** Learns what a glance tells. */
export const learnQuick = (rows: readonly NearSeen[]): BoostedModel =>
  boost(
    rows.map(({ quick, y, event }) => ({ x: quick, y, event })),
    QUICK_FEATURES,
    QUICK_OPTIONS,
  );

/** Rows with how each article stands among those found with it, as the model of glances has it. */
export function withStanding(rows: readonly NearSeen[], quick: BoostedModel): Row[] {
  const glance = (x: readonly number[]): number => predict(quick, x);
  return rows.map(({ x, y, event, quick: own, around }) => ({
    x: [
      ...x,
      ...standingOf(
        glance(own),
        around.map(([a, b]) => [glance(a), glance(b)] as const),
      ),
    ],
    y,
    event,
  }));
}

/** Learns whether an article near an open one reports the same event. */
export const learnNear = (rows: readonly Row[]): BoostedModel =>
  boost(rows, NEAR_FEATURES, OPTIONS);
