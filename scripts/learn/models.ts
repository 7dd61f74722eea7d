import { DATE_FEATURES } from '../../lib/claims/date-features';
import { FACT_FEATURES } from '../../lib/claims/fact-features';
import type { Models } from '../../lib/claims/models';
import { PAIR_FEATURES } from '../../lib/claims/pair-features';
import { PROGRESS_FEATURES } from '../../lib/claims/progress-pairs';
import type { ReadArticle } from '../../lib/claims/read';
import { STATE_FEATURES } from '../../lib/claims/state-pairs';
import { findUnitPairs } from '../../lib/claims/unit-pairs';
import { boost, type BoostOptions, type Row } from '../boost';
import { factRows, pairRows, progressRows, stateRows, type TrainingEvent } from '../claims-rows';
import { logistic } from '../logistic';

/** Shape of the trees for 'do two sentences make one statement?'. */
export const PAIR_OPTIONS: BoostOptions = {
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
export const FACT_OPTIONS: BoostOptions = {
  trees: 100,
  depth: 3,
  rate: 0.06,
  minLeaf: 30,
  lambda: 8,
  signs: FACT_SIGNS,
};

/** Penalty on the weights of the model for dates. */
const DATE_PENALTY = 4;

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
  sinceOne: -1,
  untilOne: -1,
  rank: -1,
  equalElsewhere: -1,
  saysToday: -1,
  sameArticle: -1,
};

/** Training rows of one event, a list for each model. */
export interface EventRows {
  readonly pairs: readonly Row[];
  readonly numbers: readonly Row[];
  readonly dates: readonly Row[];
  readonly states: readonly Row[];
  /** Rows of the model of stages, which takes the word of a model of statements that has not seen the event. */
  readonly progress: (statements: Models['pair']) => readonly Row[];
}

/** The rows that an annotated event gives to each model; `articles` are its articles as the comparer reads them. */
export function rowsOf(event: TrainingEvent, articles: readonly ReadArticle[]): EventRows {
  return {
    pairs: pairRows(event, articles),
    numbers: factRows(event, articles, 'number'),
    dates: factRows(event, articles, 'date'),
    states: stateRows(event, articles),
    progress: (statements) =>
      progressRows(
        event,
        articles,
        findUnitPairs(
          articles,
          articles.map((_, i) => i),
          statements,
        ),
      ),
  };
}

/** Learns the model of statements. */
export const trainPairs = (rows: readonly Row[]): Models['pair'] =>
  boost(rows, PAIR_FEATURES, PAIR_OPTIONS);

/** Learns the model of numbers. */
export const trainNumbers = (rows: readonly Row[]): Models['fact'] =>
  boost(rows, FACT_FEATURES, FACT_OPTIONS);

/** Learns the model of dates. */
export const trainDates = (rows: readonly Row[]): Models['date'] =>
  logistic(rows, DATE_FEATURES, DATE_PENALTY, DATE_SIGNS);

/** Penalty on the weights of the model for answers. */
const STATE_PENALTY = 4;

/** Learns the model of answers that exclude each other. */
export const trainStates = (rows: readonly Row[]): Models['state'] =>
  logistic(rows, STATE_FEATURES, STATE_PENALTY);

/** Penalty on the weights of the model for stages. */
const PROGRESS_PENALTY = 10;
/** Events are dealt into so many folds; the statements of each are scored by a model of the others. */
const INNER_FOLDS = 3;

/** The rows of the model of stages. */
export function progressRowsOf(events: readonly EventRows[]): Row[] {
  const rows: Row[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold += 1) {
    const others = events.filter((_, i) => i % INNER_FOLDS !== fold);
    const statements = trainPairs(others.flatMap((e) => e.pairs));
    for (const event of events.filter((_, i) => i % INNER_FOLDS === fold))
      rows.push(...event.progress(statements));
  }
  return rows;
}

/** Learns the model of stages. */
export const trainProgress = (rows: readonly Row[]): Models['progress'] =>
  logistic(rows, PROGRESS_FEATURES, PROGRESS_PENALTY);

/** Learns all models from the rows of some events. */
export function trainModels(events: readonly EventRows[]): Models {
  return {
    pair: trainPairs(events.flatMap((e) => e.pairs)),
    fact: trainNumbers(events.flatMap((e) => e.numbers)),
    date: trainDates(events.flatMap((e) => e.dates)),
    state: trainStates(events.flatMap((e) => e.states)),
    progress: trainProgress(progressRowsOf(events)),
  };
}
