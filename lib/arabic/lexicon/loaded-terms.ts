/**
 * Names that take a side, grouped by what they stand for, from general knowledge of Arabic media. The groups are in
 * `loaded/`, one file a field; how a name is written there is told in `loaded/types.ts`.
 */
import { AFFAIRS } from './loaded/affairs';
import { BELIEF } from './loaded/belief';
import { DAILY } from './loaded/daily';
import { DEEDS } from './loaded/deeds';
import { FAMILY } from './loaded/family';
import { DEED_FRAMES } from './loaded/frames-deed';
import { FORCE_FRAMES } from './loaded/frames-force';
import { PEOPLE_FRAMES } from './loaded/frames-people';
import { SOCIETY_FRAMES } from './loaded/frames-society';
import { UNREST_FRAMES } from './loaded/frames-unrest';
import { VERDICT_FRAMES } from './loaded/frames-verdict';
import { FRONTS } from './loaded/fronts';
import { GULF } from './loaded/gulf';
import { LEADERS } from './loaded/leaders';
import { LIVELIHOOD } from './loaded/livelihood';
import { MAGHREB } from './loaded/maghreb';
import { MEASURES } from './loaded/measures';
import { MASHREQ } from './loaded/mashreq';
import { MONEY } from './loaded/money';
import { NILE } from './loaded/nile';
import { PALESTINE } from './loaded/palestine';
import { PEOPLE } from './loaded/people';
import { PLACES } from './loaded/places';
import { POWER } from './loaded/power';
import { SOCIETY } from './loaded/society';
import { ORDEALS } from './loaded/ordeals';
import { SOUTH } from './loaded/south';
import { STATES } from './loaded/states';
import { VIOLENCE } from './loaded/violence';
import { WORLD } from './loaded/world';
import type { LoadedGroup } from './loaded/types';

export type { LoadedChoice, LoadedGroup } from './loaded/types';

/** Capitals that stand for their government, but not after 'in' nor in a dateline. */
export const CAPITALS =
  'القاهرة|الرباط|واشنطن|طهران|تل أبيب|دمشق|أنقرة|الرياض|صنعاء|الجزائر|موسكو|الخرطوم|نواكشوط|عمان|المنامة|أبوظبي|الدوحة|بغداد|بيروت|مسقط|بكين|أديس أبابا|أسمرة';

/** All groups, in the order in which findings are made. */
export const LOADED_GROUPS: readonly LoadedGroup[] = [
  ...PALESTINE,
  ...MAGHREB,
  ...MASHREQ,
  ...GULF,
  ...NILE,
  ...WORLD,
  ...STATES,
  ...VIOLENCE,
  ...DEEDS,
  ...PEOPLE,
  ...POWER,
  ...MONEY,
  ...SOCIETY,
  ...FRONTS,
  ...SOUTH,
  ...PLACES,
  ...AFFAIRS,
  ...BELIEF,
  ...FAMILY,
  ...LIVELIHOOD,
  ...DAILY,
  ...MEASURES,
  ...ORDEALS,
  ...LEADERS,
  ...FORCE_FRAMES,
  ...DEED_FRAMES,
  ...PEOPLE_FRAMES,
  ...UNREST_FRAMES,
  ...SOCIETY_FRAMES,
  ...VERDICT_FRAMES,
];
