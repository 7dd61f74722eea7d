// What the comparer tells of two prints of one agency's text, where next to nothing differs: findings by type for each
// hundred pairs of articles of different outlets and neighbouring days that have half of their runs of four words in common.
//   npx tsx scripts/score-copies.ts [--pairs N] [--list TYPE] NEWS.ndjson.gz
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { compare } from '../lib/claims/compare';
import type { ArticleInput, Discrepancy } from '../lib/claims/types';
import { kindOf, Tally } from './learn/tally';

const { values, positionals } = parseArgs({
  options: { pairs: { type: 'string', default: '300' }, list: { type: 'string' } },
  allowPositionals: true,
});

/** Words of a run; runs that both have, as a share of the shorter article's, for one to be a copy; days between them. */
const [RUN, SHARE, DAYS] = [4, 0.5, 4];
/** Shorter articles have too few runs to tell. */
const LEAST_RUNS = 40;

const articles = gunzipSync(readFileSync(positionals[0] ?? ''))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line, i): ArticleInput => ({ ...(JSON.parse(line) as ArticleInput), id: `n${i}` }));

function runsOf(text: string): Set<string> {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')));
}

const runs = articles.map(({ text }) => runsOf(text));
const having = new Map<string, number[]>();
runs.forEach((set, i) => {
  for (const run of set) {
    const list = having.get(run);
    if (list) list.push(i);
    else having.set(run, [i]);
  }
});

/** Pairs of copies, evenly over the articles. */
function copies(most: number): [ArticleInput, ArticleInput][] {
  const found: [ArticleInput, ArticleInput][] = [];
  articles.forEach((a, i) => {
    const own = runs[i];
    if (!own || own.size < LEAST_RUNS) return;
    const shared = new Map<number, number>();
    for (const run of own)
      for (const j of having.get(run) ?? []) if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1);
    for (const [j, count] of shared) {
      const [b, other] = [articles[j], runs[j]];
      if (!b || !other || other.size < LEAST_RUNS || a.outlet === b.outlet) continue;
      const days = Math.abs(Date.parse(a.published ?? '') - Date.parse(b.published ?? '')) / 864e5;
      if (days <= DAYS && count >= SHARE * Math.min(own.size, other.size)) found.push([a, b]);
    }
  });
  const step = Math.max(1, found.length / most);
  return Array.from(
    { length: Math.min(most, found.length) },
    (_, k) => found[Math.floor(k * step)],
  ).filter((pair) => pair !== undefined);
}

const pairs = copies(Number(values.pairs));
const tally = new Tally(pairs.length);
let clean = 0;
for (const [a, b] of pairs) {
  const { discrepancies } = compare([a, b]);
  if (discrepancies.length === 0) clean += 1;
  for (const found of discrepancies) {
    tally.add(found);
    if (values.list !== undefined && kindOf(found).startsWith(values.list)) print(found);
  }
}

function print(found: Discrepancy): void {
  console.log(`${kindOf(found)} ${found.confidence.toFixed(2)} ${found.label.en}`);
  for (const { value, mentions } of found.sides)
    console.log(`    ${value} | ${mentions.map((m) => m.quote).join(' | ')}`);
}

console.log(
  `${pairs.length} pairs of copies, ${tally.per100(clean)}% without a finding; ${tally.total} findings a hundred pairs`,
);
tally.print();
