// Scores the comparer, as it stands, on annotated events and briefs; `--missed` and `--false` list what it did not find and
// what it told that nobody annotated, of the kinds that begin so ('polarity', 'number/update').
//   npx tsx scripts/score-events.ts [--details] [--missed KIND] [--false KIND] tests/briefs/tune/*.txt
import { parseArgs } from 'node:util';
import { annotateArticle } from '../lib/claims/annotate-article';
import { compare } from '../lib/claims/compare';
import type { Comparison, Mention } from '../lib/claims/types';
import type { TrainingEvent } from './claims-rows';
import { samePair, sidePairs, type Place } from './learn/places';
import { readEvents } from './learn/read-events';
import { emptyScore, printScore, scoreEvent } from './learn/score-events';

const { values, positionals } = parseArgs({
  options: {
    details: { type: 'boolean', default: false },
    missed: { type: 'string' },
    false: { type: 'string' },
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

const score = emptyScore();
for (const event of readEvents(positionals)) {
  const annotations = new Map(event.articles.map((a) => [a.id, annotateArticle(a)] as const));
  const found = compare(event.articles, { annotations });
  scoreEvent(score, event, found);
  if (values.missed !== undefined) listMissed(event, found, values.missed);
  if (values.false !== undefined) listFalse(event, found, values.false);
}
console.log(printScore(score, values.details));
