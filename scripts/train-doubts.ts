// Learns which findings a reader of an open article would sign: from those on real news that readers have judged (right ones
// count whole, arguable ones half), and, with less weight, from those on annotated events, each with every article of it open
// in turn. How likely two articles report one event is, for this, told by models that have not seen their story: they are
// learned anew from the rows that scripts/train-reports.ts leaves (`--near`). Prints how the judged findings of stories left
// out are ranked, then writes the model of doubts. Run it after scripts/train-reports.ts.
//   npx tsx scripts/train-doubts.ts --news NEWS.ndjson.gz --near FILE --judged tests/real/judged.ndjson
//     --judged tests/real/judged-later.ndjson --judged tests/real/judged-third.ndjson
//     --judged tests/real/judged-fourth.ndjson --judged tests/real/judged-fifth.ndjson
//     ../shared/eval/dev/*.json tests/events/tune/*.json
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArticles } from '../cli/read-articles';
import { annotateArticle } from '../lib/claims/annotate-article';
import { predict, type BoostedModel } from '../lib/claims/learned/boosted';
import { compare } from '../lib/claims/compare';
import { DOUBT_FEATURES, sameEventFeature } from '../lib/claims/doubts/doubt-features';
import { NEAR_MODEL } from '../lib/claims/reports/near-model.generated';
import type { TraceStep } from '../lib/claims/trace';
import type { ArticleAnnotation, ArticleInput } from '../lib/claims/types';
import { boost, type Row } from './boost';
import type { TrainingEvent } from './claims-rows';
import { isSame, readJudged, type JudgedArticle } from './learn/judged';
import { scoreLeftOut } from './learn/left-out';
import { learnNear, type NearRows } from './learn/near';
import { samePair, sidePairs } from './learn/places';
import { readEvents } from './learn/read-events';
import { storiesOf } from './learn/stories';
import { writeModel } from './learn/write-model';

const OPTIONS = {
  trees: 150,
  depth: 4,
  rate: 0.05,
  minLeaf: 30,
  lambda: 3,
  rowShare: 0.6,
  featureShare: 0.25,
};
/** What all findings on events weigh together, where the judged ones weigh 1: they say what is right in reports of one event. */
const EVENTS_SHARE = 0.15;
/** Findings that were less sure than this before any doubt are not shown whatever is learned of them. */
const LEAST_SURE = 0.5;
/** Stories are dealt into so many folds, and each judged by a model of nearness learned of the others. */
const FOLDS = 8;

type Doubt = Extract<TraceStep, { step: 'doubt' }>;

const { values, positionals } = parseArgs({
  options: {
    news: { type: 'string', default: '' },
    near: { type: 'string', default: '' },
    judged: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const byId = new Map(readArticles(values.news).map((article) => [article.id, article]));
const SAME_EVENT = DOUBT_FEATURES.indexOf('sameEvent');

/** Annotations kept: articles of neighbouring days have many related ones in common. */
const KEPT = 3000;
const kept = new Map<ArticleInput, ArticleAnnotation>();

function annotationOf(input: ArticleInput): ArticleAnnotation {
  const known = kept.get(input);
  if (known) return known;
  const made = annotateArticle(input);
  kept.set(input, made);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return made;
}

/** What was doubted of the findings with an article open. */
function doubtsOf(inputs: readonly ArticleInput[], open: string): Doubt[] {
  const annotations = new Map(inputs.map((input) => [input.id, annotationOf(input)]));
  const doubts: Doubt[] = [];
  const trace = (step: TraceStep): void => {
    if (step.step === 'doubt' && step.before >= LEAST_SURE) doubts.push(step);
  };
  compare(inputs, { open, annotations, trace });
  return doubts;
}

/** The features of a doubt, with how near the articles are as a model tells it. */
const featuresBy = (model: BoostedModel, { features, near }: Doubt): number[] =>
  features.with(SAME_EVENT, sameEventFeature(Math.max(0, ...near.map((x) => predict(model, x)))));

const articles = values.judged.flatMap(readJudged).sort((a, b) => (a.open < b.open ? -1 : 1));
const stories = storiesOf(articles);
const folds = new Map([...new Set(stories.values())].sort().map((story, i) => [story, i % FOLDS]));
const foldOf = (story: string): number => folds.get(story) ?? 0;
const rows = JSON.parse(readFileSync(values.near, 'utf8')) as NearRows;
const unseen = Array.from({ length: FOLDS }, (_, fold) =>
  learnNear([...rows.written, ...rows.real.filter((row) => foldOf(row.event) !== fold)]),
);

/** The findings that readers judged of one open article, as rows; an arguable one is half a right and half a wrong one. */
function judgedRows({ open, related, found }: JudgedArticle): Row[] {
  const story = stories.get(open) ?? open;
  const doubts = doubtsOf(
    [open, ...related].flatMap((id) => byId.get(id) ?? []),
    open,
  );
  return found.flatMap((judged): Row[] => {
    const doubt = doubts.find(({ finding }) => isSame(finding, judged));
    if (doubt === undefined) return [];
    const x = featuresBy(unseen[foldOf(story)] ?? NEAR_MODEL, doubt);
    const row = (y: 0 | 1, weight: number): Row => ({ x, y, event: story, weight });
    if (judged.label === 'A') return [row(1, 0.5), row(0, 0.5)];
    return [row(judged.label === 'R' ? 1 : 0, 1)];
  });
}

/** The findings on one annotated event with each of its articles open: right where type and place are annotated. */
function eventRows({ event, articles: inputs, discrepancies }: TrainingEvent): Row[] {
  return inputs.flatMap(({ id }) =>
    doubtsOf(inputs, id).map(({ finding, features }): Row => {
      const places = sidePairs(finding.sides.map(({ mentions }) => mentions));
      const right = discrepancies.some(
        ({ type, sides }) =>
          type === finding.type &&
          sidePairs(sides).some((x) => places.some((place) => samePair(place, x))),
      );
      return { x: features, y: right ? 1 : 0, event };
    }),
  );
}

const judged = articles.flatMap(judgedRows);
const onEvents = readEvents(positionals).flatMap(eventRows);
const total = judged.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
const weight = (EVENTS_SHARE * total) / Math.max(1, onEvents.length);
const beside = onEvents.map((row) => ({ ...row, weight }));

const learn = (some: readonly Row[]): BoostedModel =>
  boost([...some, ...beside], DOUBT_FEATURES, OPTIONS);
const { averagePrecision, logLoss } = scoreLeftOut(judged, (some) => {
  const model = learn(some);
  return (x) => predict(model, x);
});
console.log(
  `${judged.length} rows of judged findings of ${folds.size} stories, ${onEvents.length} on events; stories left out by folds: average precision ${averagePrecision.toFixed(3)}, log loss ${logLoss.toFixed(4)}`,
);
writeModel('doubt', learn(judged));
