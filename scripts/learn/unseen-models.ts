import type { Models } from '../../lib/claims/models';
import type { Row } from '../boost';
import {
  trainDates,
  trainDenials,
  trainNumbers,
  trainPairs,
  trainPoles,
  trainProgress,
  trainStates,
  type EventRows,
  type FactModels,
} from './models';

/** Events are dealt into so many folds; what models say that others listen to is asked of models of the other folds. */
const INNER_FOLDS = 3;

/** Rows of the models that listen to others, a list for each event. */
export interface ListeningRows {
  readonly pairs: readonly (readonly Row[])[];
  readonly progress: readonly (readonly Row[])[];
  readonly denials: readonly (readonly Row[])[];
  readonly poles: readonly (readonly Row[])[];
}

const trainFacts = (events: readonly EventRows[]): FactModels => ({
  fact: trainNumbers(events.flatMap((e) => e.numbers)),
  date: trainDates(events.flatMap((e) => e.dates)),
});

/** Models of facts and of statements, as the models that listen to them ask for. */
export type StatementModels = FactModels & Pick<Models, 'pair'>;

/** For each event the models made from other folds, and its rows of statements. */
export function unseenModels(events: readonly EventRows[]): {
  readonly models: readonly StatementModels[];
  readonly pairs: readonly (readonly Row[])[];
} {
  const foldOf = (i: number): number => i % INNER_FOLDS;
  const folds = Array.from({ length: INNER_FOLDS }, (_, fold) => fold);
  const facts = folds.map((fold) => trainFacts(events.filter((_, i) => foldOf(i) !== fold)));
  const pairs = events.flatMap((event, i) => {
    const models = facts[foldOf(i)];
    return models ? [event.pairs(models)] : [];
  });
  const statements = facts.map((own, fold): StatementModels => {
    return { ...own, pair: trainPairs(pairs.filter((_, i) => foldOf(i) !== fold).flat()) };
  });
  return { models: events.flatMap((_, i) => statements[foldOf(i)] ?? []), pairs };
}

/** The rows of the models that listen to others, each event's made with models that have not seen it. */
export function listeningRows(events: readonly EventRows[]): ListeningRows {
  const { models, pairs } = unseenModels(events);
  const ask = <T>(of: (models: StatementModels, event: EventRows) => T): T[] =>
    events.flatMap((event, i) => {
      const own = models[i];
      return own ? [of(own, event)] : [];
    });
  return {
    pairs,
    progress: ask((own, event) => event.progress(own, own.pair)),
    denials: ask((own, event) => event.denials(own, own.pair)),
    poles: ask((own, event) => event.poles(own, own.pair)),
  };
}

/** Learns all models from the rows of some events. */
export function trainModels(events: readonly EventRows[]): Models {
  const listening = listeningRows(events);
  return {
    ...trainFacts(events),
    pair: trainPairs(listening.pairs.flat()),
    state: trainStates(events.flatMap((e) => e.states)),
    progress: trainProgress(listening.progress.flat()),
    denial: trainDenials(listening.denials.flat()),
    pole: trainPoles(listening.poles.flat()),
  };
}
