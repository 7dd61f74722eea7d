// Measures lib/corpus in a real headless Chromium, MiniSearch beside it in the same run:
//
//   node bench/corpus/run.mjs [--news FILE.ndjson[.gz]] [--sizes 1000,10000] [--peer 1000,10000] [--stops 0]
//                             [--features NAMES]
//
// --news    real articles (rows with outlet, url, published, title, text); made-up ones without it
// --sizes   numbers of articles to measure; 100000 takes some minutes
// --features  of the browser to be switched on, e.g. IdbSqliteBackingStore for IndexedDB over SQLite
// --stops   terminate a worker so many times at random moments, and check the corpus after each; --seed which moments
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: {
    news: { type: 'string' },
    sizes: { type: 'string', default: '1000,10000' },
    peer: { type: 'string', default: '1000,10000' },
    stops: { type: 'string', default: '0' },
    seed: { type: 'string', default: '7' },
    rounds: { type: 'string', default: '9' },
    features: { type: 'string' },
  },
});
const numbers = (text) => text.split(',').filter(Boolean).map(Number);
const sizes = numbers(values.sizes);
const peers = numbers(values.peer);
const rounds = Number(values.rounds);

const here = import.meta.dirname;
const bundle = async (entry) =>
  (
    await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2023',
      minify: true,
      define: { 'import.meta.url': '"http://127.0.0.1/support/"' },
    })
  ).outputFiles[0].text;

const worker = await bundle(join(here, 'worker.ts'));
const files = new Map([
  ['/', ['text/html', '<!doctype html><meta charset="utf-8"><script src="/page.js"></script>']],
  ['/page.js', ['text/javascript', await bundle(join(here, 'page.ts'))]],
  ['/worker.js', ['text/javascript', worker]],
  // Chromium keeps the compiled code of an extension's background, not that of a plain worker: told to compile at once.
  ['/compiled.js', ['text/javascript', `//# allFunctionsCalledOnLoad\n${worker}`]],
  ['/analyst.js', ['text/javascript', await bundle(join(here, 'analyst.ts'))]],
  [
    '/support/restless-worker.ts',
    ['text/javascript', await bundle(join(here, '../../tests/support/corpus/restless-worker.ts'))],
  ],
]);
if (values.news) {
  const bytes = readFileSync(values.news);
  const text = values.news.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  files.set('/news.ndjson', ['application/x-ndjson', text]);
}
const server = createServer((request, response) => {
  const file = files.get(new URL(request.url, 'http://x').pathname);
  response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain' });
  response.end(file?.[1] ?? '');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();
const [type, source] = files.get('/page.js');
files.set('/page.js', [
  type,
  source.replaceAll('http://127.0.0.1/support/', `http://127.0.0.1:${port}/support/`),
]);

const profile = mkdtempSync(join(tmpdir(), 'bench-corpus-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.ISNAD_CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: [
    ...['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc', '--enable-precise-memory-info'],
    ...['--disable-background-networking', '--disable-component-update', '--no-first-run'],
    ...(values.features ? [`--enable-features=${values.features}`] : []),
  ],
});

const newPage = async () => {
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  return page;
};
const page = await newPage();
page.setDefaultTimeout(0);
const inWorker = (command) => page.evaluate((it) => globalThis.bench.inWorker(it), command);

const sorted = (list) => [...list].sort((a, b) => a - b);
const quantile = (list, q) => sorted(list)[Math.min(list.length - 1, Math.floor(q * list.length))];
const figure = (ms) => (ms >= 100 ? ms.toFixed(0) : ms.toFixed(1));
const spread = (list) =>
  `${figure(quantile(list, 0.5))} (${figure(Math.min(...list))}–${figure(Math.max(...list))})`;
const say = (...cells) => console.log(`| ${cells.join(' | ')} |`);

const ask = (...args) => page.evaluate((list) => globalThis.bench.askInWorker(...list), args);

const queryRounds = async (kind, name, size) => {
  const times = { cold: [], compiled: [], warm: [], floor: [] };
  const keys = kind === 'query' ? await inWorker({ kind: 'floor-keys', name }) : null;
  for (let i = 0; i < rounds; i += 1) {
    const article = Math.floor((i * size) / rounds);
    // Floor and queries in turn, so that all meet the same load.
    if (keys !== null) {
      times.floor.push((await inWorker({ kind: 'floor', name, keys })).cold);
      times.compiled.push((await ask(kind, name, article, 1, '/compiled.js')).cold);
    }
    const answer = await ask(kind, name, article, 4);
    times.cold.push(answer.cold);
    times.warm.push(...answer.warm);
  }
  return times;
};

say(
  'articles',
  'engine',
  'cold query, ms',
  'its code compiled before, ms',
  'warm, ms',
  'floor, ms',
  'taken in, articles/s',
  'notes',
);
say(...Array.from({ length: 8 }, () => '---'));
try {
  for (const size of sizes) {
    const name = `bench-${size}`;
    const { perSecond } = await inWorker({ kind: 'fill', name, from: 0, to: size });
    const { steps, longest, settling } = await inWorker({ kind: 'tidy', name });
    const { cold, compiled, warm, floor } = await queryRounds('query', name, size);
    const fresh = await newPage();
    const memory = await fresh.evaluate(
      ([n, a]) => globalThis.bench.memoryOfQuery(n, a),
      [name, size >> 1],
    );
    await fresh.close();
    const queries = ['ال', 'مح', 'وزير', 'الرياض', 'السعود', 'ا', 'نفط اسعار', ''];
    const { times } = await inWorker({ kind: 'find', name, queries });
    const report = size <= 20_000 ? await inWorker({ kind: 'check', name }) : null;
    if (report?.problems.length) throw new Error(report.problems.join('\n'));
    const notes = [
      `${(memory / 1e6).toFixed(1)} MB kept`,
      ...(report
        ? [
            `${(report.bytes.related / report.articles).toFixed(0)} bytes of index an article, ${(report.bytes.library / report.articles).toFixed(0)} for the library, ${report.segments} segments`,
          ]
        : []),
      `upkeep steps ${spread(steps)} ms, 95% under ${figure(quantile(steps, 0.95))}, longest ${Object.entries(
        longest,
      )
        .map(([kind, ms]) => `${kind} ${figure(ms)}`)
        .join(', ')}, settling ${figure(settling)}`,
      `library search ${spread(times)} ms`,
    ];
    say(
      size,
      'isnad',
      spread(cold),
      spread(compiled),
      spread(warm),
      spread(floor),
      figure(perSecond),
      notes.join('; '),
    );
    if (peers.includes(size)) {
      const peer = `mini-${size}`;
      const built = await inWorker({ kind: 'mini-fill', name: peer, to: size });
      const answers = await queryRounds('mini-query', peer, size);
      say(
        size,
        'MiniSearch',
        spread(answers.cold),
        '',
        spread(answers.warm),
        '',
        figure(built.perSecond),
        'builds in memory',
      );
    }
  }
  const largest = sizes.at(-1);
  if (largest !== undefined) {
    const second = await newPage();
    second.setDefaultTimeout(0);
    const asking = second.evaluate(
      ([name, ms]) => globalThis.bench.askMeanwhile(name, ms),
      [`bench-${largest}`, 12_000],
    );
    const during = await inWorker({
      kind: 'fill',
      name: `bench-${largest}`,
      from: largest,
      to: largest + 4_000,
    });
    const times = await asking;
    console.log(
      `\nTwo tabs, search while ${figure(during.perSecond)} articles/s come in at ${largest}: ${times.length} queries, median ${figure(quantile(times, 0.5))} ms, 95% under ${figure(quantile(times, 0.95))} ms`,
    );
  }
  const stops = Number(values.stops);
  if (stops > 0) {
    const result = await page.evaluate(
      ([n, seed]) => globalThis.bench.stops('bench-stops', n, seed),
      [stops, Number(values.seed)],
    );
    console.log(
      `\n${result.stops} stops of the worker at random moments, ${result.acts} acts begun: nothing missing, nothing left over; ${result.last.articles} articles at the end`,
    );
  }
} finally {
  await context.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}
