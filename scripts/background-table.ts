/**
 * Counts in how many articles of a collection of news each family of words stands, and writes
 * lib/corpus/background-data.ts:
 *
 *   npx tsx scripts/background-table.ts news.ndjson[.gz] [more.ndjson …]
 *
 * Rows need `title` and `text`. Light stems that lib/arabic mostly reads as one family are brought together under the
 * commonest of them. What is written holds hashes, rounded shares and row numbers, none of the words.
 * A table made anew needs INDEX_VERSION of lib/corpus/terms.ts raised.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tokenise } from '../lib/arabic';
import { memberRow, shareRow } from '../lib/corpus/background';
import { ownTerm } from '../lib/corpus/term-scan';

/** Terms in fewer articles than this are left to the share of the unseen. */
const LEAST_ARTICLES = 4;

interface Stem {
  articles: number;
  /** How often it was read as a word of each family. */
  readonly families: Map<string, number>;
}

function readRows(file: string): { readonly title: string; readonly text: string }[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { title: string; text: string });
}

function* termsOf(text: string): Generator<{ readonly hash: number; readonly family: string }> {
  for (const { kind, norm, family } of tokenise(text).tokens) {
    if (kind === 'punctuation' || kind === 'symbol') continue;
    const hash = ownTerm(norm, kind);
    // Numbers are no words of a family.
    if (hash !== 0) yield { hash, family: kind === 'word' ? family : `${kind} ${norm}` };
  }
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [key, count] of counts) if (count > (counts.get(best) ?? 0)) best = key;
  return best;
}

const rows = process.argv.slice(2).flatMap(readRows);
const stems = new Map<number, Stem>();
for (const { title, text } of rows) {
  const seen = new Set<number>();
  for (const { hash, family } of termsOf(`${title}\n${text}`)) {
    let stem = stems.get(hash);
    if (stem === undefined) stems.set(hash, (stem = { articles: 0, families: new Map() }));
    if (!seen.has(hash)) stem.articles += 1;
    seen.add(hash);
    stem.families.set(family, (stem.families.get(family) ?? 0) + 1);
  }
}

/** Stems of the table by their hash, and for each family the commonest of its stems. */
const listed = [...stems].filter(([, { articles }]) => articles >= LEAST_ARTICLES);
listed.sort(([a], [b]) => a - b);
const rowOf = new Map(listed.map(([hash], row) => [hash, row]));
const familyOf = new Map(listed.map(([hash, { families }]) => [hash, mostFrequent(families)]));
const head = new Map<string, number>();
for (const [hash, { articles }] of listed) {
  const family = familyOf.get(hash) ?? '';
  const other = head.get(family);
  if (other === undefined || (stems.get(other)?.articles ?? 0) < articles) head.set(family, hash);
}
const headOf = (hash: number): number => head.get(familyOf.get(hash) ?? '') ?? hash;

/** Articles by family, now that the families are known. */
const articlesOf = new Map<number, number>();
for (const { title, text } of rows) {
  const families = new Set<number>();
  for (const { hash } of termsOf(`${title}\n${text}`)) families.add(headOf(hash));
  for (const hash of families) articlesOf.set(hash, (articlesOf.get(hash) ?? 0) + 1);
}
const table = listed.map(([hash]) => {
  const family = headOf(hash);
  return family === hash
    ? shareRow(hash, (articlesOf.get(hash) ?? 0) / rows.length)
    : memberRow(hash, rowOf.get(family) ?? 0);
});
writeFileSync(
  new URL('../lib/corpus/background-data.ts', import.meta.url),
  `/** Written by scripts/background-table.ts. See background.ts for what it holds. */\nexport const BACKGROUND_TABLE =\n  '${table.join('')}';\n`,
);
console.log(
  `${String(rows.length)} articles, ${String(table.length)} stems, ${String(head.size)} families`,
);
