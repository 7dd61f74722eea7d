// What the comparer tells of articles on two events of one kind, where all of it is false. First of pairs: findings by type
// for each hundred pairs of articles of different events whose words are as alike as those of reports of one event may be.
// Then of a reader's corpus: what the articles most like the reports of an event change of what is told of these alone.
//   npx tsx scripts/score-strangers.ts [--pairs N] [--beside N] tests/events/tune/*.json tests/briefs/tune/*.txt
import { parseArgs } from 'node:util';
import { annotateArticle } from '../lib/claims/annotate-article';
import { compare } from '../lib/claims/compare';
import { groupArticles, likeness } from '../lib/claims/groups';
import { readArticle, type ReadArticle } from '../lib/claims/read';
import type { ArticleAnnotation, Comparison, Discrepancy, Mention } from '../lib/claims/types';
import { readEvents } from './learn/read-events';
import { Tally } from './learn/tally';

const { values, positionals } = parseArgs({
  options: {
    pairs: { type: 'string', default: '600' },
    beside: { type: 'string', default: '14' },
  },
  allowPositionals: true,
});
/** An event of so many reports is told with strangers beside it; briefs have two. */
const MIN_REPORTS = 4;

interface Report {
  readonly event: string;
  readonly read: ReadArticle;
  readonly annotation: ArticleAnnotation;
}

const events = readEvents(positionals).map(({ event, articles }) =>
  articles.flatMap((report): Report[] => {
    const input = { ...report, id: `${event} ${report.id}` };
    const annotation = annotateArticle(input);
    return annotation ? [{ event, annotation, read: readArticle(input, annotation) }] : [];
  }),
);
const articles = events.flat();

function told(reports: readonly Report[]): Comparison {
  const annotations = new Map(reports.map(({ read, annotation }) => [read.input.id, annotation]));
  return compare(
    reports.map(({ read }) => read.input),
    { annotations },
  );
}

const mentionsOf = (found: Discrepancy): Mention[] => found.sides.flatMap((side) => side.mentions);

function scorePairs(): void {
  const alike = articles.flatMap((a, i) =>
    articles.slice(i + 1).flatMap((b) => {
      if (a.event === b.event || groupArticles([a.read, b.read]).length > 1) return [];
      return [[a, b] as const];
    }),
  );
  const most = Math.min(Number(values.pairs), alike.length);
  const step = alike.length / most;
  const tally = new Tally(most);
  for (let k = 0; k < most; k += 1)
    for (const found of told(alike[Math.floor(k * step)] ?? []).discrepancies)
      if (new Set(mentionsOf(found).map((m) => m.article)).size > 1) tally.add(found);
  console.log(
    `${most} of ${alike.length} pairs of strangers: ${tally.total} findings a hundred pairs`,
  );
  tally.print();
}

/** The articles of other events that are most like one of some reports. */
function strangersOf(reports: readonly Report[], count: number): Report[] {
  const nearest = (a: Report): number =>
    Math.max(...reports.map((report) => likeness(report.read, a.read)));
  return articles
    .filter((a) => !reports.includes(a))
    .map((a) => ({ a, near: nearest(a) }))
    .sort((x, y) => y.near - x.near)
    .slice(0, count)
    .map(({ a }) => a);
}

const keyOf = (found: Discrepancy): string =>
  [found.type, found.relation, ...mentionsOf(found).map((m) => `${m.article} ${m.start}`)].join();

function scoreBeside(): void {
  const count = Number(values.beside);
  let [all, lost, added, between, shared] = [0, 0, 0, 0, 0];
  for (const reports of events.filter((own) => own.length >= MIN_REPORTS)) {
    const ids = new Set(reports.map(({ read }) => read.input.id));
    const insideOnly = (mentions: readonly Mention[]): boolean =>
      mentions.every((m) => ids.has(m.article));
    const across = (mentions: readonly Mention[]): boolean =>
      !insideOnly(mentions) && mentions.some((m) => ids.has(m.article));
    const alone = new Set(told(reports).discrepancies.map(keyOf));
    const { discrepancies, overlaps } = told([...reports, ...strangersOf(reports, count)]);
    const own = new Set(discrepancies.filter((d) => insideOnly(mentionsOf(d))).map(keyOf));
    all += alone.size;
    for (const key of alone) if (!own.has(key)) lost += 1;
    for (const key of own) if (!alone.has(key)) added += 1;
    between += discrepancies.filter((d) => across(mentionsOf(d))).length;
    shared += overlaps.filter((o) => across(o.mentions)).length;
  }
  console.log(
    `with the ${count} articles most like an event's beside it: of ${all} findings ${lost} lost, ${added} added; between events ${between} differences and ${shared} overlaps`,
  );
}

scorePairs();
scoreBeside();
