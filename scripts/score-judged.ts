// How much of what readers judged on real news is still told: the findings of tests/real/judged.ndjson, each of an open
// article compared with its related ones, by type and by what the reader held of it (R right, A arguable, else wrong, see
// bench/claims/README.md). Articles of which no findings may be read are counted apart.
//   npx tsx scripts/score-judged.ts [--type TYPE] [--list LABELS] [--lost LABELS] NEWS.ndjson.gz tests/real/judged.ndjson
// `--type` compares only the articles with findings of one type; `--list RA` prints the read findings of these labels that
// are still told, `--lost RA` those that no longer are.
import { parseArgs } from 'node:util';
import { readArticles } from '../cli/read-articles';
import { annotateArticle } from '../lib/claims/annotate-article';
import { compare, DEFAULT_THRESHOLD } from '../lib/claims/compare';
import type { Discrepancy } from '../lib/claims/types';
import {
  isSame,
  isUnread,
  LABELS,
  readJudged,
  type Judged,
  type JudgedArticle,
} from './learn/judged';

const { values, positionals } = parseArgs({
  options: { type: { type: 'string' }, list: { type: 'string' }, lost: { type: 'string' } },
  allowPositionals: true,
});
const [news = '', file = ''] = positionals;
const byId = new Map(readArticles(news).map((article) => [article.id, article]));

/** Told and all of each label. */
type Counts = Map<string, [told: number, all: number]>;
const counts = new Map<string, Counts>();

function count(row: string, label: string, told: boolean): void {
  const of = counts.get(row) ?? (new Map() as Counts);
  const [n, all] = of.get(label) ?? [0, 0];
  of.set(label, [n + (told ? 1 : 0), all + 1]);
  counts.set(row, of);
}

function print(open: string, judged: Judged, found: Discrepancy | undefined): void {
  const head = `${judged.label}${judged.same} ${judged.type}/${judged.relation}`;
  console.log(
    `\n${head} ${found?.confidence.toFixed(2) ?? '-'} ${found?.label.en ?? ''} [${open}]`,
  );
  judged.sides.forEach((side, i) => {
    for (const [id, field, start, end] of side.slice(0, 3)) {
      const from = byId.get(id);
      const here = id === open ? '*' : '';
      const quote = from?.[field].slice(start, end).replace(/\s+/gu, ' ');
      console.log(
        `  ${i + 1} ${here}${from?.outlet} ${from?.published?.slice(5, 10)} «${from?.title}» | ${quote}`,
      );
    }
  });
}

function score(judgedArticle: JudgedArticle): void {
  const { open, related, found } = judgedArticle;
  const wanted = found.filter(({ type }) => values.type === undefined || type === values.type);
  if (wanted.length === 0) return;
  const inputs = [open, ...related].flatMap((id) => byId.get(id) ?? []);
  const annotations = new Map(inputs.map((input) => [input.id, annotateArticle(input)]));
  const { discrepancies } = compare(inputs, { open, annotations, threshold: 0.3 });
  const part = isUnread(judgedArticle) ? 'unread' : 'read';
  for (const judged of wanted) {
    const hit = discrepancies.find((one) => isSame(one, judged));
    const told = hit !== undefined && hit.confidence >= DEFAULT_THRESHOLD;
    for (const row of [`${part} ${judged.type}`, `${part} all`]) count(row, judged.label, told);
    if (part === 'unread') continue;
    if (told && (values.list ?? '').includes(judged.label)) print(open, judged, hit);
    if (!told && (values.lost ?? '').includes(judged.label)) print(open, judged, hit);
  }
}

for (const article of readJudged(file)) score(article);

console.log(
  `\n${'told of judged'.padEnd(20)}${LABELS.map((label) => label.padStart(9)).join('')}   right of told`,
);
for (const [row, of] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const cells = LABELS.map((label) => (of.get(label) ?? [0, 0]).join('/').padStart(9));
  const told = LABELS.reduce((sum, label) => sum + (of.get(label)?.[0] ?? 0), 0);
  const share = (labels: string): string => {
    const n = [...labels].reduce((sum, label) => sum + (of.get(label)?.[0] ?? 0), 0);
    return `${Math.round((100 * n) / Math.max(1, told))}%`;
  };
  console.log(`${row.padEnd(20)}${cells.join('')}   ${share('R')} (${share('RA')}) of ${told}`);
}
