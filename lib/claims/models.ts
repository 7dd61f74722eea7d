import type { BoostedModel } from './boosted';
import { DATE_MODEL } from './date-model.generated';
import { FACT_MODEL } from './fact-model.generated';
import type { LinearModel } from './linear';
import { PAIR_MODEL } from './pair-model.generated';

/** The learned weights that a comparison uses; scripts/train-claims.ts makes them. */
export interface Models {
  /** Do two units make the same statement? Features of `pair-features`. */
  readonly pair: BoostedModel;
  /** Do two numbers fill the same slot? Features of `fact-features`. */
  readonly fact: BoostedModel;
  /** Are two dates of one event? Features `DATE_FEATURES`. */
  readonly date: LinearModel;
}

export const MODELS: Models = { pair: PAIR_MODEL, fact: FACT_MODEL, date: DATE_MODEL };
