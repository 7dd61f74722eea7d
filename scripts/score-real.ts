// What the comparer tells of real news in the way the product uses it: an open article, the 20 articles most related to it
// as the corpus finds them, compared with that article open. Most of what is told of such news is to be read by a person;
// this counts it: findings by type and confidence an article, and how many articles have any.
//   npx tsx scripts/score-real.ts [--keep FILE] [--list TYPE | --json] NEWS.ndjson.gz [NUMBER]
// NUMBER open articles (200) are drawn, one from each of as many stretches of the file, by a fixed seed. `--keep` holds the
// related articles from run to run; `--list ''` prints every finding, `--list number` those of a type.
import { parseArgs } from 'node:util';
import { readArticles } from '../cli/read-articles';
import { annotateArticle } from '../lib/claims/annotate-article';
import { compare } from '../lib/claims/compare';
import type { ArticleAnnotation, ArticleInput, Discrepancy } from '../lib/claims/types';
import { openArticles, relatedTo } from './learn/real-groups';
import { kindOf } from './learn/tally';

const { values, positionals } = parseArgs({
  options: {
    keep: { type: 'string' },
    list: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [file = '', count = '200'] = positionals;

/** Lower ends of the bands of confidence that are counted apart. */
const BANDS = [0.55, 0.65, 0.75, 0.85];

const articles = readArticles(file);
const byId = new Map(articles.map((article) => [article.id, article]));

const annotations = new Map<string, ArticleAnnotation>();

function findingsOf(open: ArticleInput, related: readonly string[]): readonly Discrepancy[] {
  const inputs = [open, ...related.flatMap((id) => byId.get(id) ?? [])];
  for (const input of inputs)
    if (!annotations.has(input.id)) annotations.set(input.id, annotateArticle(input));
  return compare(inputs, { open: open.id, annotations }).discrepancies;
}

function print(open: ArticleInput, found: Discrepancy): void {
  console.log(`${kindOf(found)} ${found.confidence.toFixed(2)} ${found.label.en}  [${open.id}]`);
  for (const { value, mentions } of found.sides)
    for (const { article, quote } of mentions) {
      const from = byId.get(article);
      const here = article === open.id ? '*' : '';
      console.log(
        `    ${value} | ${from?.outlet} ${from?.published?.slice(0, 10)}${here} | ${quote.replace(/\s+/gu, ' ')}`,
      );
    }
}

const open = openArticles(articles, Number(count));
const related = await relatedTo(articles, open, values.keep);
const counts = new Map<string, number[]>();
let [any, total] = [0, 0];
for (const article of open) {
  const found = findingsOf(article, related.get(article.id) ?? []);
  if (found.length > 0) any += 1;
  total += found.length;
  if (values.json) console.log(JSON.stringify({ open: article.id, found }));
  for (const one of found) {
    const kind = kindOf(one);
    const bands = counts.get(kind) ?? BANDS.map(() => 0);
    const band = BANDS.findLastIndex((least) => one.confidence >= least);
    bands[band] = (bands[band] ?? 0) + 1;
    counts.set(kind, bands);
    if (values.list !== undefined && kind.startsWith(values.list)) print(article, one);
  }
}

if (!values.json) {
  console.log(
    `${open.length} open articles, ${any} with a finding; ${total} findings, ${(total / open.length).toFixed(2)} an article`,
  );
  console.log(`${' '.repeat(26)}all  ${BANDS.map((band) => `${band}-`.padStart(6)).join('')}`);
  const sum = (bands: readonly number[]): number => bands.reduce((a, b) => a + b, 0);
  for (const [kind, bands] of [...counts].sort((a, b) => sum(b[1]) - sum(a[1])))
    console.log(
      `  ${kind.padEnd(22)} ${String(sum(bands)).padStart(4)}  ${bands.map((n) => String(n).padStart(6)).join('')}`,
    );
}
