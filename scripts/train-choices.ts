// Learns, from annotated events and briefs, whether two explanations are rival ones of one thing and whether two names of
// a frame name one thing. Prints what pairs of events left out score, then writes the models of explanations, namings and
// choices (scripts/learn/write-model.ts). Sentences are paired by the models at hand: run it after scripts/train-claims.ts.
//   npx tsx scripts/train-choices.ts ../shared/eval/dev/*.json tests/events/tune/*.json tests/briefs/tune/*.txt
import { LOADED_GROUPS, type LoadedGroup } from '../lib/arabic/lexicon/loaded-terms';
import { annotateArticle } from '../lib/claims/annotate-article';
import { EVERY, type RuleContext } from '../lib/claims/context';
import { EXPLANATION_FEATURES, explanationPairs } from '../lib/claims/causes/explanation-pairs';
import { linkFacts } from '../lib/claims/facts/fact-links';
import { focusMention } from '../lib/claims/findings';
import { predictLinear, type LinearModel } from '../lib/claims/learned/linear';
import { hitsByGroup } from '../lib/claims/namings/loaded-hits';
import { MODELS } from '../lib/claims/models';
import {
  BESIDES,
  CHOICE_FEATURES,
  choiceFeatures,
  NAMING_FEATURES,
  namingPairs,
  type NamingPair,
} from '../lib/claims/namings/naming-frames';
import { readArticle } from '../lib/claims/read';
import type { Mention } from '../lib/claims/types';
import { findUnitPairs } from '../lib/claims/statements/unit-pairs';
import type { Row } from './boost';
import type { TrainingEvent } from './claims-rows';
import { scoreLeftOut } from './learn/left-out';
import { samePair, sidePairs } from './learn/places';
import { readEvents } from './learn/read-events';
import { writeModel, type ModelName } from './learn/write-model';
import { logistic } from './logistic';

const PENALTY = 4;
/** What each feature can only speak for, or only against: what merely came first is no better a reason for it. */
const SIGNS: Readonly<Record<string, 1 | -1>> = {
  after: -1,
  negated: -1,
  noNature: -1,
  bothSaid: 1,
  effectSame: 1,
  contrast: 1,
  close: 1,
};

/** What rules without slots and answers are given of an event. */
function contextOf(event: TrainingEvent): RuleContext {
  const articles = event.articles.map((a) => readArticle(a, annotateArticle(a)));
  const members = articles.map((_, i) => i);
  const pairs = findUnitPairs(articles, members, MODELS.pair, linkFacts(articles, members, MODELS));
  const nothing = { slots: [], states: [], progress: [], denials: [], poles: [] };
  return { articles, members, pairs, ...nothing, ...EVERY, trace: () => undefined };
}

/** Do two mentions stand at two sides of an annotated difference of a type? */
function annotated(
  event: TrainingEvent,
  type: string,
  a: Mention | undefined,
  b: Mention | undefined,
): 0 | 1 {
  if (!a || !b) return 0;
  return event.discrepancies.some(
    (d) => d.type === type && sidePairs(d.sides).some((pair) => samePair([a, b], pair)),
  )
    ? 1
    : 0;
}

function explanationRows(event: TrainingEvent, context: RuleContext): Row[] {
  return explanationPairs(context).map(({ a, b, features }) => {
    const [x, y] = [a, b].map((e) => {
      const article = context.articles[e.article];
      return article && focusMention(article, e.field, e.firstToken, e.endToken);
    });
    return { x: features, y: annotated(event, 'cause', x, y), event: event.event };
  });
}

/** Pairs of names of a group as an event has it, and whether each stands at two sides of an annotated one. */
function labelledPairs(
  event: TrainingEvent,
  context: RuleContext,
  group: LoadedGroup,
): { pair: NamingPair; told: 0 | 1 }[] {
  return namingPairs(context, hitsByGroup(context).get(group.id) ?? []).map((pair) => {
    const [a, b] = [pair.x, pair.y].map(({ article, field, mention }) => {
      const source = context.articles[article];
      return source && focusMention(source, field, mention.firstToken, mention.endToken);
    });
    return { pair, told: annotated(event, 'wording', a, b) };
  });
}

function namingRows(event: TrainingEvent, context: RuleContext): Row[] {
  return LOADED_GROUPS.filter((group) => group.needs === 'frame').flatMap((group) =>
    labelledPairs(event, context, group).map(({ pair, told }) => ({
      x: pair.features,
      y: told,
      event: event.event,
    })),
  );
}

/** One row for each group that an event has names of; `weigh` is how likely a pair is. */
function choiceRows(
  event: TrainingEvent,
  context: RuleContext,
  weigh: (x: readonly number[]) => number,
): Row[] {
  return LOADED_GROUPS.filter((group) => group.needs !== undefined).flatMap((group) => {
    const pairs = labelledPairs(event, context, group)
      .map(({ pair, told }) => ({ ...pair, told, likely: weigh(pair.features) }))
      .sort((p, q) => q.likely - p.likely);
    const least = (pairs[0]?.likely ?? 0) * BESIDES;
    const y = pairs.some((pair) => pair.told === 1 && pair.likely >= least) ? 1 : 0;
    return pairs.length === 0 ? [] : [{ x: choiceFeatures(group, pairs), y, event: event.event }];
  });
}

/** An event counts as the root of its pairs: long ones have many that say the same. */
function learn(rows: readonly Row[], features: readonly string[]): LinearModel {
  const counts = new Map<string, number>();
  for (const { event } of rows) counts.set(event, (counts.get(event) ?? 0) + 1);
  return logistic(
    rows,
    features,
    PENALTY,
    SIGNS,
    (row) => 1 / Math.sqrt(counts.get(row.event) ?? 1),
  );
}

function write(name: ModelName, rows: readonly Row[], features: readonly string[]): LinearModel {
  const positives = rows.filter((row) => row.y === 1).length;
  const { averagePrecision } = scoreLeftOut(rows, (some) => {
    const model = learn(some, features);
    return (x) => predictLinear(model, x);
  });
  console.log(
    `${name}: ${rows.length} pairs, ${positives} annotated; events left out by folds: average precision ${averagePrecision.toFixed(3)}`,
  );
  const model = learn(rows, features);
  writeModel(name, model);
  return model;
}

const read = readEvents(process.argv.slice(2)).map((event) => ({
  event,
  context: contextOf(event),
}));
write(
  'explanation',
  read.flatMap(({ event, context }) => explanationRows(event, context)),
  EXPLANATION_FEATURES,
);
const naming = write(
  'naming',
  read.flatMap(({ event, context }) => namingRows(event, context)),
  NAMING_FEATURES,
);
write(
  'choice',
  read.flatMap(({ event, context }) => choiceRows(event, context, (x) => predictLinear(naming, x))),
  CHOICE_FEATURES,
);
