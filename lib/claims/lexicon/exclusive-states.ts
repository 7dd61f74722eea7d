import { ACCIDENTS_STATES } from './exclusive-states-accidents';
import { ATTACKS_STATES } from './exclusive-states-attacks';
import { BATTLES_STATES } from './exclusive-states-battles';
import { COMMITMENTS_STATES } from './exclusive-states-commitments';
import { CUSTODY_STATES } from './exclusive-states-custody';
import { DISASTERS_STATES } from './exclusive-states-disasters';
import { ELECTIONS_STATES } from './exclusive-states-elections';
import { OFFICE_STATES } from './exclusive-states-office';
import { RELATIONS_STATES } from './exclusive-states-relations';
import { TALKS_STATES } from './exclusive-states-talks';
import { VERDICTS_STATES } from './exclusive-states-verdicts';
import type { ExclusiveState } from './exclusive-states-type';

export type { ExclusiveState };

/** Every state of the lexicon, field by field; ids are unique over all of them. */
export const EXCLUSIVE_STATES: readonly ExclusiveState[] = [
  ...ACCIDENTS_STATES,
  ...DISASTERS_STATES,
  ...RELATIONS_STATES,
  ...TALKS_STATES,
  ...COMMITMENTS_STATES,
  ...VERDICTS_STATES,
  ...CUSTODY_STATES,
  ...OFFICE_STATES,
  ...ELECTIONS_STATES,
  ...ATTACKS_STATES,
  ...BATTLES_STATES,
];
