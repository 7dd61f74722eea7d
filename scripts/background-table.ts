/**
 * Counts in how many articles of a collection of news each term stands, and writes lib/corpus/background-data.ts:
 *
 *   npx tsx scripts/background-table.ts news.ndjson[.gz] [more.ndjson …]
 *
 * Rows need `title` and `text`. What is written holds hashes of terms and rounded shares, none of the words.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tableRow } from '../lib/corpus/background';
import { scanTerms } from '../lib/corpus/term-scan';

/** Terms in fewer articles than this are left to the share of the unseen. */
const LEAST_ARTICLES = 4;

function readRows(file: string): { readonly title: string; readonly text: string }[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { title: string; text: string });
}

const files = process.argv.slice(2);
const counts = new Map<number, number>();
let articles = 0;
for (const { title, text } of files.flatMap(readRows)) {
  const terms = new Set<number>();
  scanTerms(`${title}\n${text}`, ({ hash }) => terms.add(hash));
  for (const hash of terms) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  articles += 1;
}
const table = [...counts]
  .filter(([, count]) => count >= LEAST_ARTICLES)
  .sort(([a], [b]) => a - b)
  .map(([hash, count]) => tableRow(hash, count / articles));
writeFileSync(
  new URL('../lib/corpus/background-data.ts', import.meta.url),
  `/** Written by scripts/background-table.ts. See background.ts for what it holds. */\nexport const BACKGROUND_TABLE =\n  '${table.join('')}';\n`,
);
console.log(`${String(articles)} articles, ${String(table.length)} terms`);
