import { ACCIDENTS_STATES } from './exclusive-states-accidents';
import { ACCUSATIONS_STATES } from './exclusive-states-accusations';
import { ARENA_STATES } from './exclusive-states-arena';
import { ATTACKS_STATES } from './exclusive-states-attacks';
import { BATTLES_STATES } from './exclusive-states-battles';
import { CLUBS_STATES } from './exclusive-states-clubs';
import { COMMITMENTS_STATES } from './exclusive-states-commitments';
import { CONDITIONS_STATES } from './exclusive-states-conditions';
import { CONDUCT_STATES } from './exclusive-states-conduct';
import { CONSENT_STATES } from './exclusive-states-consent';
import { CULTURE_STATES } from './exclusive-states-culture';
import { CUSTODY_STATES } from './exclusive-states-custody';
import { DEALS_STATES } from './exclusive-states-deals';
import { DETAILS_STATES } from './exclusive-states-details';
import { DISASTERS_STATES } from './exclusive-states-disasters';
import { DOERS_STATES } from './exclusive-states-doers';
import { ELECTIONS_STATES } from './exclusive-states-elections';
import { FIRMS_STATES } from './exclusive-states-firms';
import { FORCES_STATES } from './exclusive-states-forces';
import { FORMS_STATES } from './exclusive-states-forms';
import { IDENTITY_STATES } from './exclusive-states-identity';
import { INFORMATION_STATES } from './exclusive-states-information';
import { KINDS_STATES } from './exclusive-states-kinds';
import { KNOWLEDGE_STATES } from './exclusive-states-knowledge';
import { MARKETS_STATES } from './exclusive-states-markets';
import { MATCHES_STATES } from './exclusive-states-matches';
import { MONEY_STATES } from './exclusive-states-money';
import { OFFICE_STATES } from './exclusive-states-office';
import { PEOPLE_STATES } from './exclusive-states-people';
import { PERMITS_STATES } from './exclusive-states-permits';
import { PROTESTS_STATES } from './exclusive-states-protests';
import { PROVISION_STATES } from './exclusive-states-provision';
import { READINESS_STATES } from './exclusive-states-readiness';
import { REASONS_STATES } from './exclusive-states-reasons';
import { RELATIONS_STATES } from './exclusive-states-relations';
import { REMAINS_STATES } from './exclusive-states-remains';
import { RESCUE_STATES } from './exclusive-states-rescue';
import { SCIENCE_STATES } from './exclusive-states-science';
import { SERVICES_STATES } from './exclusive-states-services';
import { SOCIETY_STATES } from './exclusive-states-society';
import { SPOTS_STATES } from './exclusive-states-spots';
import { STAGE_STATES } from './exclusive-states-stage';
import { STATECRAFT_STATES } from './exclusive-states-statecraft';
import { TALKS_STATES } from './exclusive-states-talks';
import { VERDICTS_STATES } from './exclusive-states-verdicts';
import type { ExclusiveState } from './exclusive-states-type';

export type { ExclusiveState };

/** Every state of the lexicon, field by field; ids are unique over all of them. */
export const EXCLUSIVE_STATES: readonly ExclusiveState[] = [
  ...ACCIDENTS_STATES,
  ...RESCUE_STATES,
  ...DISASTERS_STATES,
  ...SERVICES_STATES,
  ...SCIENCE_STATES,
  ...CULTURE_STATES,
  ...DETAILS_STATES,
  ...CONDITIONS_STATES,
  ...RELATIONS_STATES,
  ...TALKS_STATES,
  ...COMMITMENTS_STATES,
  ...MARKETS_STATES,
  ...DEALS_STATES,
  ...FIRMS_STATES,
  ...VERDICTS_STATES,
  ...CUSTODY_STATES,
  ...KINDS_STATES,
  ...FORMS_STATES,
  ...PEOPLE_STATES,
  ...IDENTITY_STATES,
  ...INFORMATION_STATES,
  ...OFFICE_STATES,
  ...ELECTIONS_STATES,
  ...PROTESTS_STATES,
  ...SOCIETY_STATES,
  ...MATCHES_STATES,
  ...CLUBS_STATES,
  ...ATTACKS_STATES,
  ...BATTLES_STATES,
  ...FORCES_STATES,
  ...KNOWLEDGE_STATES,
  ...CONSENT_STATES,
  ...ACCUSATIONS_STATES,
  ...CONDUCT_STATES,
  ...PERMITS_STATES,
  ...MONEY_STATES,
  ...READINESS_STATES,
  ...PROVISION_STATES,
  ...REMAINS_STATES,
  ...ARENA_STATES,
  ...STAGE_STATES,
  ...STATECRAFT_STATES,
  ...SPOTS_STATES,
  ...DOERS_STATES,
  ...REASONS_STATES,
];

/**
 * Questions whose answer passes from one to another with time: an answer of a later report overtakes an earlier one.
 * Of the others two answers can't both be true, whenever they were given.
 */
export const CHANGING_STATES: ReadonlySet<string> = new Set(
  (
    'fire-state victim-found search-state condition ship-fate ship-seized landing evacuation return-home power ' +
    'internet water flights roads schools dam-state filling aid-arrival epidemic-state lockdown building-state ' +
    'launch test-outcome product-state surgery work-fate event-held prayer-state censored-media arrest-made settled ' +
    'work-suspended flow-state public-open paid-out resolution-fate envoy-fate relations-level embassy-state ' +
    'visit-made visit-announced signing talks-outcome talks-progress offer-answer border-state airspace-state ' +
    'mediation-state membership sanctions-state promise-kept price-move currency-move rate-decision debt-state ' +
    'deal-state tax-state subsidy project-state supply discovery verdict-given custody-now surrender extradition ' +
    'warrant travel-ban probe alive travel-state whereabouts contact resignation-fate will-resign candidacy ' +
    'candidacy-accepted government-formed confidence parliament-state coalition oath-state dialogue-join ' +
    'election-held result-stage protest-end strike-state hunger-strike law-stage decision-reversed migrant-fate ' +
    'asylum demolition schedule match-fate transfer-state contract-renewal qualified truce-holding siege ' +
    'ground-held prisoner-release coup appeal-outcome responsibility pilot-fate family-told rumour ' +
    'conditions-filled decision-taken lawyer-allowed visits-allowed fled-held hostages-held charged case-open ' +
    'travel-free worship-allowed salaries-paid dues-settled contract-standing money-frozen service-restored ' +
    'delivered body-returned autopsy medical-passed fit-to-play coach-stays work-banned disease-present'
  ).split(' '),
);
