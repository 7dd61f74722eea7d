// Scores the comparer, as it stands, on annotated events and briefs; `--missed` and `--false` list what it did not find and
// what it told that nobody annotated, of the kinds that begin so ('polarity', 'number/update').
//   npx tsx scripts/score-events.ts [--details] [--missed KIND] [--false KIND] tests/briefs/tune/*.txt
//   npx tsx scripts/score-events.ts --news NEWS.ndjson.gz tests/real/stories-read.ndjson
// `--news` has the articles of annotated stories of real news. `--each-open` opens each article in turn, as a reader does, and
// scores what is told of it; what the article has no part in counts for nothing then.
import { parseArgs } from 'node:util';
import { annotateArticle } from '../lib/claims/annotate-article';
import { compare } from '../lib/claims/compare';
import type { Comparison, Mention } from '../lib/claims/types';
import type { TrainingEvent } from './claims-rows';
import { samePair, sidePairs, type Place } from './learn/places';
import { readStories } from './learn/annotated-stories';
import { readEvents } from './learn/read-events';
import { emptyScore, printScore, scoreEvent } from './learn/score-events';

const { values, positionals } = parseArgs({
  options: {
    details: { type: 'boolean', default: false },
    missed: { type: 'string' },
    false: { type: 'string' },
    news: { type: 'string' },
    'each-open': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

/** Whether some pair of sides of one stands where some pair of the other does. */
function meet(a: readonly (readonly Place[])[], b: readonly (readonly Place[])[]): boolean {
  const others = sidePairs(b);
  return sidePairs(a).some((p) => others.some((g) => samePair(p, g)));
}

function quoteOf(event: TrainingEvent, place: Place | Mention): string {
  const article = event.articles.find((a) => a.id === place.article);
  return `${place.article}: ${(article?.[place.field] ?? '').slice(place.start, place.end)}`;
}

function listMissed(event: TrainingEvent, found: Comparison, kind: string): void {
  for (const d of event.discrepancies) {
    if (!`${d.type}/${d.relation}`.startsWith(kind)) continue;
    if (
      found.discrepancies.some((f) =>
        meet(
          d.sides,
          f.sides.map((s) => s.mentions),
        ),
      )
    )
      continue;
    console.log(`MISSED ${event.event} ${d.type}/${d.relation}`);
    d.sides.forEach((side, i) => {
      console.log(`    ${d.values[i] ?? ''} | ${side.map((m) => quoteOf(event, m)).join(' | ')}`);
    });
  }
}

function listFalse(event: TrainingEvent, found: Comparison, kind: string): void {
  for (const f of found.discrepancies) {
    if (!`${f.type}/${f.relation}`.startsWith(kind)) continue;
    const sides = f.sides.map((s) => s.mentions);
    if (event.discrepancies.some((d) => meet(d.sides, sides))) continue;
    const trap = event.traps.some((t) =>
      meet(
        t.map((place) => [place]),
        sides,
      ),
    )
      ? ' TRAP'
      : '';
    console.log(
      `FALSE ${event.event} ${f.type}/${f.relation} ${f.confidence.toFixed(2)}${trap} ${f.label.en}`,
    );
    f.sides.forEach((side) => {
      console.log(`    ${side.value} | ${side.mentions.map((m) => quoteOf(event, m)).join(' | ')}`);
    });
  }
}

/** The part of an event that one of its articles has a part in. */
function seenFrom(event: TrainingEvent, open: string): TrainingEvent {
  const has = (places: readonly Place[]): boolean => places.some((p) => p.article === open);
  return {
    ...event,
    overlaps: event.overlaps.filter(has),
    discrepancies: event.discrepancies.filter(({ sides }) => sides.some(has)),
    traps: event.traps.filter(has),
  };
}

const { news } = values;
const events =
  news === undefined
    ? readEvents(positionals)
    : positionals.flatMap((file) => readStories(file, news));
const score = emptyScore();
for (const event of events) {
  const annotations = new Map(event.articles.map((a) => [a.id, annotateArticle(a)] as const));
  const views = values['each-open'] ? event.articles.map(({ id }) => id) : [undefined];
  for (const open of views) {
    const found = compare(event.articles, {
      annotations,
      ...(open !== undefined && { open }),
    });
    const seen = open === undefined ? event : seenFrom(event, open);
    scoreEvent(score, seen, found);
    if (values.missed !== undefined) listMissed(seen, found, values.missed);
    if (values.false !== undefined) listFalse(seen, found, values.false);
  }
}
console.log(printScore(score, values.details));
