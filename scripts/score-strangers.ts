// What the comparer tells of two articles on two events of one kind, where all of it is false: findings by type for each
// hundred pairs of articles of different events whose words are as alike as those of reports of one event may be.
//   npx tsx scripts/score-strangers.ts [--pairs N] tests/events/tune/*.json tests/briefs/tune/*.txt
import { parseArgs } from 'node:util';
import { annotateArticle } from '../lib/claims/annotate-article';
import { compare } from '../lib/claims/compare';
import { groupArticles } from '../lib/claims/groups';
import { readArticle } from '../lib/claims/read';
import { readEvents } from './learn/read-events';
import { Tally } from './learn/tally';

const { values, positionals } = parseArgs({
  options: { pairs: { type: 'string', default: '600' } },
  allowPositionals: true,
});

const articles = readEvents(positionals).flatMap(({ event, articles: reports }) =>
  reports.flatMap((report) => {
    const input = { ...report, id: `${event} ${report.id}` };
    const annotation = annotateArticle(input);
    return annotation ? [{ event, input, annotation, read: readArticle(input, annotation) }] : [];
  }),
);

const alike = articles.flatMap((a, i) =>
  articles.slice(i + 1).flatMap((b) => {
    if (a.event === b.event || groupArticles([a.read, b.read]).length > 1) return [];
    return [[a, b] as const];
  }),
);
const most = Math.min(Number(values.pairs), alike.length);
const step = alike.length / most;
const tally = new Tally(most);
for (let k = 0; k < most; k += 1) {
  const pair = alike[Math.floor(k * step)] ?? [];
  const annotations = new Map(pair.map(({ input, annotation }) => [input.id, annotation]));
  const inputs = pair.map(({ input }) => input);
  for (const found of compare(inputs, { annotations }).discrepancies) tally.add(found);
}
console.log(
  `${most} of ${alike.length} pairs of strangers: ${tally.total} findings a hundred pairs`,
);
tally.print();
