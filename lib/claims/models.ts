import type { BoostedModel } from './boosted';
import { FACT_MODEL } from './fact-model.generated';
import { PAIR_MODEL } from './pair-model.generated';

/** The learned weights that a comparison uses; scripts/train-claims.ts makes them. */
export interface Models {
  /** Do two units make the same statement? Features of `pair-features`. */
  readonly pair: BoostedModel;
  /** Do two values fill the same slot? Features of `fact-features`. */
  readonly fact: BoostedModel;
}

export const MODELS: Models = { pair: PAIR_MODEL, fact: FACT_MODEL };
