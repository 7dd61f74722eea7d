import { DATE_FEATURES } from '../../lib/claims/dates/date-features';
import { DENIAL_FEATURES } from '../../lib/claims/denials/denial-features';
import { FACT_FEATURES } from '../../lib/claims/facts/fact-features';
import { linkFacts } from '../../lib/claims/facts/fact-links';
import type { Models } from '../../lib/claims/models';
import { PAIR_FEATURES } from '../../lib/claims/statements/pair-features';
import { POLE_FEATURES } from '../../lib/claims/states/pole-pairs';
import { PROGRESS_FEATURES } from '../../lib/claims/states/progress-pairs';
import type { ReadArticle } from '../../lib/claims/read';
import { STATE_FEATURES } from '../../lib/claims/states/state-pairs';
import { findUnitPairs } from '../../lib/claims/statements/unit-pairs';
import { boost, type BoostOptions, type Row } from '../boost';
import {
  denialRows,
  factRows,
  pairRows,
  poleRows,
  progressRows,
  stateRows,
  type TrainingEvent,
} from '../claims-rows';
import { logistic } from '../logistic';

/** Shape of the trees for 'do two sentences make one statement?'. */
const PAIR_OPTIONS: BoostOptions = {
  trees: 100,
  depth: 3,
  rate: 0.06,
  minLeaf: 30,
  lambda: 6,
};
/**
 * What each feature of numbers can only speak for, or only against: trees held to these fall into fewer traps on events
 * left out (14 → 11 of 849, conflict precision 0.65 → 0.67).
 */
const FACT_SIGNS: Readonly<Record<string, 1 | -1>> = {
  counted: 1,
  nearMin: 1,
  nearMax: 1,
  nearMean: 1,
  events: 1,
  unitScore: 1,
  equal: 1,
  names: 1,
  placesShared: 1,
  personsShared: 1,
  margin: 1,
  sameUnit: 1,
  left1: 1,
  left2: 1,
  right1: 1,
  kindsSame: 1,
  nameNear: 1,
  yearMatch: 1,
  heads: 1,
  alone: 1,
  aloneOfKind: 1,
  role: 1,
  crowd: -1,
  placesApart: -1,
  personsApart: -1,
  rank: -1,
  equalElsewhere: -1,
  distance: -1,
  sameArticle: -1,
  kindsApart: -1,
  outOf: -1,
  otherTime: -1,
  otherScope: -1,
};

/** Shape of the trees for 'do two numbers fill one slot?'. */
const FACT_OPTIONS: BoostOptions = {
  trees: 120,
  depth: 4,
  rate: 0.06,
  minLeaf: 20,
  lambda: 8,
  signs: FACT_SIGNS,
};

/** Penalty on the weights of the model for dates. */
const DATE_PENALTY = 10;

/**
 * What each feature can only speak for, or only against. With some hundred true pairs chance alone turns a sign now and
 * then; held to these, events left out score better (average precision of dates 0.237 → 0.260).
 */
const DATE_SIGNS: Readonly<Record<string, 1 | -1>> = {
  nearMean: 1,
  nearMax: 1,
  unitScore: 1,
  topEvent: 1,
  events: 1,
  names: 1,
  yearSlip: 1,
  dayNear: 1,
  weekdaySlip: 1,
  precisionSame: 1,
  sinceBoth: 1,
  untilBoth: 1,
  equal: 1,
  rough: 1,
  left: 1,
  margin: 1,
  timeBoth: 1,
  timeEvent: 1,
  pastSlip: 1,
  yearNear: 1,
  pastTop: 1,
  pastNear: 1,
  futureTop: 1,
  recordBoth: 1,
  leftAny: 1,
  bearer: 1,
  bearerTop: 1,
  monthNear: 1,
  weekdayNear: 1,
  head: 1,
  headUnit: 1,
  days: -1,
  roughFar: -1,
  stated: 1,
  otherDates: -1,
  sinceOne: -1,
  untilOne: -1,
  rank: -1,
  equalElsewhere: -1,
  saysToday: -1,
  sameArticle: -1,
  unitsApart: -1,
  unitsNear: 1,
  figuresShared: 1,
};

/** The models of facts, whose word the model of statements takes. */
export type FactModels = Pick<Models, 'fact' | 'date'>;

/** Training rows of one event, a list for each model. */
export interface EventRows {
  readonly numbers: readonly Row[];
  readonly dates: readonly Row[];
  readonly states: readonly Row[];
  /** Rows of the model of statements; the models of facts that it listens to have not seen the event. */
  readonly pairs: (facts: FactModels) => readonly Row[];
  /** Rows of the model of stages; nor have those that it listens to. */
  readonly progress: (facts: FactModels, statements: Models['pair']) => readonly Row[];
  /** Rows of the model of denials, likewise. */
  readonly denials: (facts: FactModels, statements: Models['pair']) => readonly Row[];
  /** Rows of the model of opposite ends, likewise. */
  readonly poles: (facts: FactModels, statements: Models['pair']) => readonly Row[];
}

/** The rows that an annotated event gives to each model; `articles` are its articles as the comparer reads them. */
export function rowsOf(event: TrainingEvent, articles: readonly ReadArticle[]): EventRows {
  const members = articles.map((_, i) => i);
  return {
    numbers: factRows(event, articles, 'number'),
    dates: factRows(event, articles, 'date'),
    states: stateRows(event, articles),
    pairs: (facts) => pairRows(event, articles, linkFacts(articles, members, facts)),
    progress: (facts, statements) =>
      progressRows(
        event,
        articles,
        findUnitPairs(articles, members, statements, linkFacts(articles, members, facts)),
      ),
    denials: (facts, statements) =>
      denialRows(
        event,
        articles,
        findUnitPairs(articles, members, statements, linkFacts(articles, members, facts)),
      ),
    poles: (facts, statements) =>
      poleRows(
        event,
        articles,
        findUnitPairs(articles, members, statements, linkFacts(articles, members, facts)),
      ),
  };
}

/** Learns the model of statements. */
export const trainPairs = (rows: readonly Row[]): Models['pair'] =>
  boost(rows, PAIR_FEATURES, PAIR_OPTIONS);

/** Learns the model of numbers. */
export const trainNumbers = (rows: readonly Row[]): Models['fact'] =>
  boost(rows, FACT_FEATURES, FACT_OPTIONS);

/**
 * Dates that exclude each other count as so many rows: they are what findings are made of, and what annotators mark most
 * carefully (average precision of those 0.46 → 0.49 on events left out, that of the others as before).
 */
const APART_ROWS = 4;

/** Columns that are 0 for dates that exclude each other. */
const MEETING = (['equal', 'rough'] as const).map((name) => DATE_FEATURES.indexOf(name));

/** Learns the model of dates. */
export const trainDates = (rows: readonly Row[]): Models['date'] =>
  logistic(rows, DATE_FEATURES, DATE_PENALTY, DATE_SIGNS, (row) =>
    MEETING.some((column) => row.x[column] === 1) ? 1 : APART_ROWS,
  );

/** Penalty on the weights of the model for answers. */
const STATE_PENALTY = 4;

/** Learns the model of answers that exclude each other. */
export const trainStates = (rows: readonly Row[]): Models['state'] =>
  logistic(rows, STATE_FEATURES, STATE_PENALTY);

/** Penalty on the weights of the model for stages. */
const PROGRESS_PENALTY = 10;

/** Learns the model of stages. */
export const trainProgress = (rows: readonly Row[]): Models['progress'] =>
  logistic(rows, PROGRESS_FEATURES, PROGRESS_PENALTY);

/** Penalty on the weights of the model for denials. */
const DENIAL_PENALTY = 10;

/** Learns the model of denials. */
export const trainDenials = (rows: readonly Row[]): Models['denial'] =>
  logistic(rows, DENIAL_FEATURES, DENIAL_PENALTY, DENIAL_SIGNS);

/** What each feature of denials can only speak for, or only against. */
const DENIAL_SIGNS: Readonly<Record<string, 1 | -1>> = {
  headFamily: 1,
  headClass: 1,
  headRoot: 1,
  headHit: 1,
  objects: 1,
  objectShare: 1,
  objectRare: 1,
  names: 1,
  namesLacking: -1,
  score: 1,
  best: 1,
  quick: 1,
  fieldHead: 1,
  fieldHeads: 1,
  fieldObjects: 1,
  totalField: 1,
  instance: 1,
  lone: -1,
  total: 1,
  rank: -1,
};

/** Penalty on the weights of the model for opposite ends. */
const POLE_PENALTY = 6;

/** What each feature of opposite ends can only speak for, or only against. */
const POLE_SIGNS: Readonly<Record<string, 1 | -1>> = {
  quick: 1,
  score: 1,
  best: 1,
  nearMin: 1,
  nearMax: 1,
  besideMax: 1,
  beside: 1,
  context: 1,
  names: 1,
  namesNear: 1,
  namesApart: -1,
  scales: 1,
  trend: -1,
  weight: 1,
  bothEnds: -1,
  count: -1,
  rank: -1,
  plans: -1,
  shortText: 1,
  phrase: 1,
};

/**
 * Pairs of short reports count as so many rows: long ones outnumber them twenty to one, and all but swamp them (average
 * precision of short ones left out 0.43 → 0.49, of long ones 0.18 → 0.16).
 */
const SHORT_ROWS = 3;
/** From this share of `shortText` two reports count as short: some fifteen sentences together. */
const SHORT_TEXT = 0.44;
const SHORT_COLUMN = POLE_FEATURES.indexOf('shortText');

/** Learns the model of opposite ends. */
export const trainPoles = (rows: readonly Row[]): Models['pole'] =>
  logistic(rows, POLE_FEATURES, POLE_PENALTY, POLE_SIGNS, (row) =>
    (row.x[SHORT_COLUMN] ?? 0) >= SHORT_TEXT ? SHORT_ROWS : 1,
  );
