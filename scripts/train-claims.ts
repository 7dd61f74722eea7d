// Learns the weights of lib/claims from annotated events (format: ../shared/eval/FORMAT.md): whether two sentences make
// one statement, and whether two values fill one slot. Prints what events left out score, then writes the
// models made from all of them.
//   npx tsx scripts/train-claims.ts [--write NAME,NAME] ../shared/eval/dev/*.json tests/events/tune/*.json tests/briefs/tune/*.txt
// With --write only the models named (pair, fact, date, state, progress, denial, pole) are written.
import { parseArgs } from 'node:util';
import { annotateArticle } from '../lib/claims/annotate-article';
import { predict, type BoostedModel } from '../lib/claims/learned/boosted';
import { predictLinear, type LinearModel } from '../lib/claims/learned/linear';
import { readArticle } from '../lib/claims/read';
import type { Row } from './boost';
import type { TrainingEvent } from './claims-rows';
import {
  rowsOf,
  trainDates,
  trainDenials,
  trainNumbers,
  trainPairs,
  trainPoles,
  trainProgress,
  trainStates,
} from './learn/models';
import { listeningRows, trainModels } from './learn/unseen-models';
import { scoreLeftOut } from './learn/left-out';
import { readEvents } from './learn/read-events';
import { writeModel, type ModelName } from './learn/write-model';

const { values, positionals } = parseArgs({
  options: { write: { type: 'string' } },
  allowPositionals: true,
});
/** The models to write; all where it is undefined. */
const only = values.write?.split(',');

/** Prints what rows score that are predicted by models that never saw their event. */
function crossValidate(
  name: string,
  rows: readonly Row[],
  train: (rows: readonly Row[]) => (x: readonly number[]) => number,
): void {
  const { averagePrecision, logLoss } = scoreLeftOut(rows, train);
  const positives = rows.filter((row) => row.y === 1).length;
  console.log(
    `${name}: ${rows.length} pairs, ${positives} of them true; events left out by folds: average precision ${averagePrecision.toFixed(3)}, log loss ${logLoss.toFixed(4)}`,
  );
}

function write(name: ModelName, model: LinearModel | BoostedModel): void {
  if (!only || only.includes(name)) writeModel(name, model);
}

const events: TrainingEvent[] = readEvents(positionals);
const read = events.map((event) => ({
  event,
  articles: event.articles.map((article) => readArticle(article, annotateArticle(article))),
}));
const rows = read.map(({ event, articles }) => rowsOf(event, articles));
const numbers = rows.flatMap((r) => r.numbers);
const dates = rows.flatMap((r) => r.dates);
const states = rows.flatMap((r) => r.states);
const listening = listeningRows(rows);

crossValidate('statements', listening.pairs.flat(), (some) => {
  const model = trainPairs(some);
  return (x) => predict(model, x);
});
crossValidate('numbers', numbers, (some) => {
  const model = trainNumbers(some);
  return (x) => predict(model, x);
});
crossValidate('dates', dates, (some) => {
  const model = trainDates(some);
  return (x) => predictLinear(model, x);
});
crossValidate('answers', states, (some) => {
  const model = trainStates(some);
  return (x) => predictLinear(model, x);
});
crossValidate('stages', listening.progress.flat(), (some) => {
  const model = trainProgress(some);
  return (x) => predictLinear(model, x);
});
crossValidate('denials', listening.denials.flat(), (some) => {
  const model = trainDenials(some);
  return (x) => predictLinear(model, x);
});
crossValidate('opposites', listening.poles.flat(), (some) => {
  const model = trainPoles(some);
  return (x) => predictLinear(model, x);
});
const { pair, fact, date, state, progress, denial, pole } = trainModels(rows);
write('pair', pair);
write('fact', fact);
write('date', date);
write('state', state);
write('progress', progress);
write('denial', denial);
write('pole', pole);
