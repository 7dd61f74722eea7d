import type { BoostedModel } from './learned/boosted';
import { DATE_MODEL } from './dates/date-model.generated';
import { DENIAL_MODEL } from './denials/denial-model.generated';
import { FACT_MODEL } from './facts/fact-model.generated';
import type { LinearModel } from './learned/linear';
import { PAIR_MODEL } from './statements/pair-model.generated';
import { POLE_MODEL } from './states/pole-model.generated';
import { PROGRESS_MODEL } from './states/progress-model.generated';
import { STATE_MODEL } from './states/state-model.generated';

/** The learned weights that a comparison uses; scripts/train-claims.ts makes them. */
export interface Models {
  /** Do two units make the same statement? Features of `pair-features`. */
  readonly pair: BoostedModel;
  /** Do two numbers fill the same slot? Features of `fact-features`. */
  readonly fact: BoostedModel;
  /** Are two dates of one event? Features `DATE_FEATURES`. */
  readonly date: LinearModel;
  /** Are two answers that exclude each other of one thing? Features `STATE_FEATURES`. */
  readonly state: LinearModel;
  /** Does the later of two units tell a later stage of one thing? Features `PROGRESS_FEATURES`. */
  readonly progress: LinearModel;
  /** Does a sentence state what a denial is of? Features `DENIAL_FEATURES`. */
  readonly denial: LinearModel;
  /** Are two words on opposite ends of a scale said of one thing? Features `POLE_FEATURES`. */
  readonly pole: LinearModel;
}

export const MODELS: Models = {
  pair: PAIR_MODEL,
  fact: FACT_MODEL,
  date: DATE_MODEL,
  state: STATE_MODEL,
  progress: PROGRESS_MODEL,
  denial: DENIAL_MODEL,
  pole: POLE_MODEL,
};
