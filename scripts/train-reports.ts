// Learns whether two articles report one event: from annotated events and briefs, where reports of one are held against
// those of others, and from pairs of real articles that a reader has judged. Statements are paired by models that have not seen the event. Prints what is left out scores, then writes
// the model of reports, of events and briefs alone, and those of glances and of nearness, of both
// (scripts/learn/write-model.ts; with `--write` only those named).
// `--keep FILE` leaves the rows of the latter for scripts/train-doubts.ts, which learns it anew without each story.
//   npx tsx scripts/train-reports.ts --news NEWS.ndjson.gz --keep FILE --judged tests/real/judged.ndjson
//     --judged tests/real/judged-later.ndjson --judged tests/real/judged-third.ndjson
//     --judged tests/real/judged-fourth.ndjson
//     ../shared/eval/dev/*.json tests/events/tune/*.json tests/briefs/tune/*.txt
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArticles } from '../cli/read-articles';
import { annotateArticle } from '../lib/claims/annotate-article';
import { predict, type BoostedModel } from '../lib/claims/learned/boosted';
import { linkFacts } from '../lib/claims/facts/fact-links';
import { likeness } from '../lib/claims/groups';
import { readArticle, type ReadArticle } from '../lib/claims/read';
import { nearFeatures, QUICK_FEATURES } from '../lib/claims/reports/near-pairs';
import { APART, apart, REPORT_FEATURES, reportFeatures } from '../lib/claims/reports/report-pairs';
import { findUnitPairs } from '../lib/claims/statements/unit-pairs';
import { boost, type Row } from './boost';
import { scoreLeftOut } from './learn/left-out';
import { readJudged } from './learn/judged';
import { judgedReports } from './learn/judged-reports';
import { rowsOf } from './learn/models';
import {
  learnNear,
  learnQuick,
  seenAmong,
  withStanding,
  type NearRows,
  type NearSeen,
} from './learn/near';
import { unseenModels, type StatementModels } from './learn/unseen-models';
import { readEvents } from './learn/read-events';
import { storiesOf } from './learn/stories';
import { writeModel } from './learn/write-model';

/** What each feature can only speak for: length alone says nothing, it is what the others are measured by. */
const SIGNS = {
  likeness: 1,
  alike: 1,
  covered: 1,
  names: 1,
  beginnings: 1,
  apart: -1,
  countries: 1,
  countriesApart: -1,
} as const;
/** Low trees, many of them: what speaks for one event in long reports is not what does in short ones. */
const REPORT_OPTIONS = { trees: 150, depth: 2, rate: 0.08, minLeaf: 15, lambda: 4, signs: SIGNS };
interface Report {
  readonly event: string;
  readonly article: ReadArticle;
  /** All articles of the event. */
  readonly fellows: readonly ReadArticle[];
  readonly models: StatementModels;
}

const { values, positionals } = parseArgs({
  options: {
    news: { type: 'string', default: '' },
    keep: { type: 'string' },
    judged: { type: 'string', multiple: true, default: [] },
    write: { type: 'string', default: 'report,quick,near' },
  },
  allowPositionals: true,
});
const events = readEvents(positionals).map((event) => ({
  event,
  articles: event.articles.map((article) => readArticle(article, annotateArticle(article))),
}));
const { models } = unseenModels(events.map(({ event, articles }) => rowsOf(event, articles)));
const reports = events.flatMap(({ event, articles }, i): Report[] => {
  const own = models[i];
  return own
    ? articles.map((article) => ({ event: event.event, article, fellows: articles, models: own }))
    : [];
});

/** Two written reports as both models see them: near an open one, and as reports that may be of one event. */
interface WrittenSeen extends NearSeen {
  readonly report: readonly number[];
}

/** Of two strangers, the first of every other two is alone: an open article need not have any other report of its event. */
function rowOf(a: Report, b: Report, i: number): WrittenSeen {
  const articles = [a.article, b.article];
  const facts = linkFacts(articles, [0, 1], a.models);
  const pairs = findUnitPairs(articles, [0, 1], a.models.pair, facts);
  const y = a.event === b.event ? 1 : 0;
  const beside = y === 1 ? a.fellows : [...(i % 4 < 2 ? a.fellows : []), ...b.fellows];
  const seen = seenAmong(a.article, b.article, beside);
  const x = nearFeatures(a.article, b.article, pairs);
  return { x, report: reportFeatures(a.article, b.article, pairs), y, event: a.event, ...seen };
}

/** Days between two strangers, in turn, where they are taken for reports of one month. */
const NEAR_DAYS = [0, 0.5, 1, 2, 5, 30];

const QUICK_APART = QUICK_FEATURES.indexOf('apart');

/** How far apart two strangers are, in turn, where they are taken for reports of one month (see `apart`). */
const NEAR_TIMES = NEAR_DAYS.map((days) =>
  apart(new Date(0).toISOString(), new Date(days * 86_400_000).toISOString()),
);
/**
 * Of the model of reports one stranger in so many stays years away. Reports of one event are seldom that far apart, in what
 * is learned from; but some are, and what happened years ago is just what outlets tell differently.
 */
const FAR_AWAY = 8;

/**
 * The events at hand are years apart, those of a reader's corpus need not be: every other pair of strangers is taken as
 * published within a month, and so are all reports of the one and the other.
 */
function brought(row: WrittenSeen, i: number): WrittenSeen {
  if (row.y === 1) return row;
  const near = NEAR_TIMES[(i >> 1) % NEAR_TIMES.length] ?? 0;
  const time = Math.min(row.report[APART] ?? 0, near);
  const report = i % FAR_AWAY === 0 ? row.report : row.report.with(APART, time);
  if (i % 2 === 0) return { ...row, report };
  const bring = (x: readonly number[]): number[] =>
    x.map((value, at) => (at === QUICK_APART && value > near ? near : value));
  return {
    ...row,
    report,
    x: row.x.with(APART, near),
    quick: bring(row.quick),
    around: row.around.map(([a, b]) => [bring(a), bring(b)] as const),
  };
}

/** Articles this alike may be found near an open one. */
const NEAR = 0.05;
/** Strangers less alike are many; of these one in so many is learned from. */
const FEW = 25;

const couples = reports.flatMap((a, i) =>
  reports.slice(i + 1).map((b) => ({ a, b, alike: likeness(a.article, b.article) })),
);
const writtenSeen = couples
  .filter(({ alike }) => alike >= NEAR)
  .map(({ a, b }, i) => rowOf(a, b, i))
  .map(brought);
const farther = couples
  .filter(({ alike }) => alike < NEAR)
  .filter(({ a, b }, i) => a.event === b.event || i % FEW === 0)
  .map(({ a, b }, i) => rowOf(a, b, i))
  .map(brought);
const judged = values.judged.flatMap(readJudged);
const realSeen = judgedReports(
  judged,
  new Map(readArticles(values.news).map((article) => [article.id, article])),
  storiesOf(judged),
);
const quick = learnQuick([...writtenSeen, ...realSeen]);
const written = withStanding(writtenSeen, quick);
const ofOneEvent = [...writtenSeen, ...farther].map(({ report: x, y, event }): Row => ({
  x,
  y,
  event,
}));
const real = withStanding(realSeen, quick);
const learnReports = (some: readonly Row[]): BoostedModel =>
  boost(some, REPORT_FEATURES, REPORT_OPTIONS);

/** Prints how well rows are told apart by models that have not seen their event. */
function report(
  name: string,
  some: readonly Row[],
  train: Parameters<typeof scoreLeftOut>[1],
): void {
  const { averagePrecision, logLoss } = scoreLeftOut(some, train);
  const ofOne = some.filter((row) => row.y === 1).length;
  console.log(
    `${name}: ${some.length} pairs of articles, ${ofOne} of one event; left out by folds: average precision ${averagePrecision.toFixed(3)}, log loss ${logLoss.toFixed(4)}`,
  );
}

/** Learns from what is left of some rows, and all the `others`. */
const beside =
  (others: readonly Row[]) =>
  (left: readonly Row[]): ((x: readonly number[]) => number) => {
    const model = learnNear([...left, ...others]);
    return (x) => predict(model, x);
  };

report('reports of one event, events and briefs', ofOneEvent, (some) => {
  const model = learnReports(some);
  return (x) => predict(model, x);
});
report('near an open one, events and briefs', written, beside(real));
report('near an open one, real news', real, beside(written));

const wanted = new Set(values.write.split(','));
if (wanted.has('report')) writeModel('report', learnReports(ofOneEvent));
if (wanted.has('quick')) writeModel('quick', quick);
if (wanted.has('near')) writeModel('near', learnNear([...written, ...real]));
if (values.keep !== undefined)
  writeFileSync(values.keep, JSON.stringify({ written, real } satisfies NearRows));
