// Scores whole comparisons of annotated events with models that never saw the event: what other events may score.
//   npx tsx scripts/cross-validate.ts [--folds N] [--details] [--each] ../shared/eval/dev/*.json tests/events/tune/*.json
// Events are dealt into N folds (10 unless told) in the order of their names; each fold is compared with models of the
// others.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotateArticle } from '../lib/claims/annotate-article';
import { compareWith } from '../lib/claims/compare';
import { readArticle } from '../lib/claims/read';
import { placeEvent } from './claims-rows';
import { emptyScore, printScore, scoreEvent } from './learn/score-events';
import { rowsOf, trainModels } from './learn/models';

const { values, positionals } = parseArgs({
  options: {
    folds: { type: 'string', default: '10' },
    details: { type: 'boolean', default: false },
    each: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const folds = Math.max(2, Number(values.folds));
const events = positionals
  .map((file) => placeEvent(JSON.parse(readFileSync(file, 'utf8'))))
  .sort((a, b) => (a.event < b.event ? -1 : 1))
  .map((event, i) => {
    const annotations = new Map(event.articles.map((a) => [a.id, annotateArticle(a)] as const));
    const articles = event.articles.flatMap((article) => {
      const annotation = annotations.get(article.id);
      return annotation ? [readArticle(article, annotation)] : [];
    });
    return { event, annotations, rows: rowsOf(event, articles), fold: i % folds };
  });
const all = emptyScore();
for (let fold = 0; fold < folds; fold += 1) {
  const held = events.filter((e) => e.fold === fold);
  if (held.length === 0) continue;
  const models = trainModels(events.filter((e) => e.fold !== fold).map((e) => e.rows));
  for (const { event, annotations } of held) {
    const found = compareWith(models, event.articles, { annotations });
    scoreEvent(all, event, found);
    if (!values.each) continue;
    const one = emptyScore();
    scoreEvent(one, event, found);
    console.log(`${event.event}: ${printScore(one)}`);
  }
}
console.log(printScore(all, values.details));
