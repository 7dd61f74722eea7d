import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { stemmer } from '@orama/stemmers/arabic';
import { annotate } from '../../lib/arabic/annotate';
import { findDates } from '../../lib/arabic/dates';
import { findEvents } from '../../lib/arabic/events';
import { findNames } from '../../lib/arabic/names';
import { findNumbers } from '../../lib/arabic/numbers';
import { splitSentences } from '../../lib/arabic/sentences';
import { findSpeech } from '../../lib/arabic/speech';
import { tokenise } from '../../lib/arabic/tokenise';

interface Article {
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
}

/** Processor time of this process in milliseconds: what one core would take, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function readArticles(file: string): Article[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1048576).toFixed(0)} MB`;
}

/** Runs one reader over all articles and prints its speed; the count keeps the work from being optimised away. */
function measure(name: string, articles: readonly Article[], read: (a: Article) => number): void {
  const wall = performance.now();
  const start = processorTime();
  let count = 0;
  for (const article of articles) count += read(article);
  const took = processorTime() - start;
  const rate = (articles.length / took) * 1000;
  const wallRate = (articles.length / (performance.now() - wall)) * 1000;
  console.log(
    `${name.padEnd(34)} ${rate.toFixed(0).padStart(7)} articles/s of processor time  ${wallRate.toFixed(0).padStart(7)}/s by the clock  (${count} found)`,
  );
}

const WORD = /[\u0620-\u065f\u066e-\u06d3]+/g;

function baselines(articles: readonly Article[]): void {
  measure('regular expression, words', articles, (a) => a.text.match(WORD)?.length ?? 0);
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
  measure("Intl.Segmenter('ar'), words", articles, (a) => {
    let words = 0;
    for (const { isWordLike } of segmenter.segment(a.text)) if (isWordLike === true) words += 1;
    return words;
  });
  measure('regular expression, Snowball stems', articles, (a) => {
    let letters = 0;
    for (const word of a.text.match(WORD) ?? []) letters += stemmer(word).length;
    return letters;
  });
}

/** How the time of a full annotation is shared out among its readers. */
function stages(articles: readonly Article[]): void {
  const names = ['tokens', 'sentences', 'numbers', 'dates', 'names', 'speech', 'events'];
  const spent = names.map(() => 0);
  for (const { text, published } of articles) {
    let at = performance.now();
    const lap = (stage: number): void => {
      const now = performance.now();
      spent[stage] = (spent[stage] ?? 0) + now - at;
      at = now;
    };
    const doc = tokenise(text);
    lap(0);
    const { sentences, clauses } = splitSentences(doc);
    lap(1);
    const numbers = findNumbers(doc);
    lap(2);
    findDates(doc, numbers, published);
    lap(3);
    const people = findNames(doc);
    lap(4);
    findSpeech(doc, sentences, people);
    lap(5);
    findEvents(doc, sentences, clauses, numbers);
    lap(6);
  }
  const total = spent.reduce((sum, ms) => sum + ms, 0);
  const shares = names.map((name, i) => `${name} ${(((spent[i] ?? 0) / total) * 100).toFixed(0)}%`);
  console.log(`share of the time: ${shares.join(', ')}`);
}

/** Memory after each third of the corpus: it must not grow with the number of articles read. */
function memory(articles: readonly Article[]): void {
  const third = Math.ceil(articles.length / 3);
  const heaps: string[] = [];
  for (let from = 0; from < articles.length; from += third) {
    for (const { text, published } of articles.slice(from, from + third)) {
      annotate(text, { published });
    }
    globalThis.gc?.();
    heaps.push(megabytes(process.memoryUsage().heapUsed));
  }
  console.log(`heap after each third of the articles: ${heaps.join(', ')}`);
}

/** Time of a hostile text against that of one four times as long: 4 is linear, 16 quadratic. */
function hostile(): void {
  const units: readonly (readonly [string, string])[] = [
    ['one letter', 'و'],
    ['digits', '7'],
    ['separators between digits', '٣،'],
    ['alternating marks', '.،'],
    ['quotes', '«'],
    ['straight quotes', '"'],
    ['one-letter words', 'و '],
    ['number words', 'مئة و'],
    ['names', 'محمد بن '],
    ['verbs', 'وقال '],
    ['stops', 'قال. '],
  ];
  for (const [name, unit] of units) {
    const time = (characters: number): number => {
      const text = unit.repeat(characters / unit.length);
      const start = processorTime();
      annotate(text, { published: '2022-07-20' });
      return processorTime() - start;
    };
    time(20_000);
    const short = time(250_000);
    const long = time(1_000_000);
    console.log(
      `1 MB of ${name.padEnd(26)} ${(long / 1000).toFixed(2).padStart(6)} s, ${(long / Math.max(short, 5)).toFixed(1)} times a quarter of it`,
    );
  }
}

const [file, every = '1'] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node bench/arabic/run.mjs ARTICLES.ndjson[.gz] [EVERY]');
  process.exit(2);
}
const articles = readArticles(file).filter((_, i) => i % Math.max(1, Number(every)) === 0);
console.log(`${articles.length} articles, Node ${process.version}`);
baselines(articles);
measure('tokens with clitics and lemmas', articles, (a) => tokenise(a.text).tokens.length);
measure('full annotation', articles, (a) => {
  const found = annotate(a.text, { published: a.published });
  return found.numbers.length + found.dates.length + found.names.length + found.events.length;
});
stages(articles.filter((_, i) => i % 10 === 0));
memory(articles);
hostile();
