import type { BoostedModel } from '../../lib/claims/learned/boosted';
import { NEAR_FEATURES } from '../../lib/claims/reports/near-pairs';
import { boost, type Row } from '../boost';

/** Trees: what is near in written events, which share fewer of their words, is not what is near in real news. */
const OPTIONS = { trees: 120, depth: 4, rate: 0.08, minLeaf: 20, lambda: 3 };

/** Pairs of articles as scripts/train-reports.ts leaves them: of written events, and of real news that a reader has judged. */
export interface NearRows {
  readonly written: readonly Row[];
  readonly real: readonly Row[];
}

/** Learns whether an article near an open one reports the same event. */
export const learnNear = (rows: readonly Row[]): BoostedModel =>
  boost(rows, NEAR_FEATURES, OPTIONS);
