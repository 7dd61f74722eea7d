// Scores whole comparisons of annotated events with models that never saw the event: what other events may score.
//   npx tsx scripts/cross-validate.ts [--folds N] [--details] [--each] [--keep FILE] ../shared/eval/dev/*.json tests/events/tune/*.json [tests/briefs/tune/*.txt]
// Events are dealt into N folds (10 unless told) in the order of their names; each fold is compared with models of the
// others; events and briefs are scored apart. With --keep the models are written to FILE, or read from it where it is there: a change of rules alone needs
// no new ones, a change of features or events does.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotateArticle } from '../lib/claims/annotate-article';
import { compareWith } from '../lib/claims/compare';
import { DATE_FEATURES } from '../lib/claims/dates/date-features';
import { DENIAL_FEATURES } from '../lib/claims/denials/denial-features';
import { FACT_FEATURES } from '../lib/claims/facts/fact-features';
import type { Models } from '../lib/claims/models';
import { PAIR_FEATURES } from '../lib/claims/statements/pair-features';
import { POLE_FEATURES } from '../lib/claims/states/pole-pairs';
import { PROGRESS_FEATURES } from '../lib/claims/states/progress-pairs';
import { readArticle } from '../lib/claims/read';
import { STATE_FEATURES } from '../lib/claims/states/state-pairs';
import { readEvents } from './learn/read-events';
import { emptyScore, printScore, scoreEvent } from './learn/score-events';
import { rowsOf } from './learn/models';
import { trainModels } from './learn/unseen-models';

const { values, positionals } = parseArgs({
  options: {
    folds: { type: 'string', default: '10' },
    details: { type: 'boolean', default: false },
    each: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
  allowPositionals: true,
});
const folds = Math.max(2, Number(values.folds));
const isBrief = (file: string): boolean => file.endsWith('.txt');
const events = [
  ...readEvents(positionals.filter((file) => !isBrief(file))).map((event) => ({
    event,
    brief: false,
  })),
  ...readEvents(positionals.filter(isBrief)).map((event) => ({ event, brief: true })),
]
  .sort((a, b) => (a.event.event < b.event.event ? -1 : 1))
  .map(({ event, brief }, i) => {
    const annotations = new Map(event.articles.map((a) => [a.id, annotateArticle(a)] as const));
    const articles = event.articles.flatMap((article) => {
      const annotation = annotations.get(article.id);
      return annotation ? [readArticle(article, annotation)] : [];
    });
    return { event, brief, annotations, articles, fold: i % folds };
  });
/** What kept models must have been made for: the folds, and the features in their order. */
const made = JSON.stringify([
  events.map((e) => e.event.event),
  folds,
  [
    PAIR_FEATURES,
    FACT_FEATURES,
    DATE_FEATURES,
    STATE_FEATURES,
    PROGRESS_FEATURES,
    DENIAL_FEATURES,
    POLE_FEATURES,
  ],
]);
const file: { made: string; models: Models[] } | undefined =
  values.keep && existsSync(values.keep)
    ? JSON.parse(readFileSync(values.keep, 'utf8'))
    : undefined;
if (file && file.made !== made)
  throw new Error(`${values.keep} is of other events or features: delete it`);
const kept = file?.models;
const rows = kept ? [] : events.map((e) => rowsOf(e.event, e.articles));
const models: Models[] = [];
const all = emptyScore();
const briefs = emptyScore();
for (let fold = 0; fold < folds; fold += 1) {
  const held = events.filter((e) => e.fold === fold);
  const learned = kept?.[fold] ?? trainModels(rows.filter((_, i) => i % folds !== fold));
  models.push(learned);
  for (const { event, brief, annotations } of held) {
    const found = compareWith(learned, event.articles, { annotations });
    scoreEvent(brief ? briefs : all, event, found);
    if (!values.each) continue;
    const one = emptyScore();
    scoreEvent(one, event, found);
    console.log(`${event.event}: ${printScore(one)}`);
  }
}
if (values.keep && !kept) writeFileSync(values.keep, JSON.stringify({ made, models }));
console.log(printScore(all, values.details));
if (events.some((e) => e.brief)) console.log(`briefs: ${printScore(briefs, values.details)}`);
