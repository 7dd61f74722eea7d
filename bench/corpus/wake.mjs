// Wakes a stopped extension worker with a message, with the least a query must read (floor.ts), and with a whole-article
// query, in turn:
//
//   node bench/corpus/wake.mjs --news FILE.ndjson[.gz] [--size 10000] [--rounds 15]
//
// The extension is made for this: its background holds lib/corpus and nothing else. All messages carry the article.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launchWith, putNews } from './extension.mjs';

const { values } = parseArgs({
  options: {
    news: { type: 'string' },
    size: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '15' },
  },
});
const size = Number(values.size);
const rounds = Number(values.rounds);

const folder = mkdtempSync(join(tmpdir(), 'bench-wake-'));
const extension = join(folder, 'extension');
mkdirSync(extension);
const entries = {
  background: 'wake-background.ts',
  page: 'wake-page.ts',
  worker: 'worker.ts',
  analyst: 'analyst.ts',
};
await build({
  entryPoints: Object.entries(entries).map(([out, entry]) => ({
    in: join(import.meta.dirname, entry),
    out,
  })),
  bundle: true,
  outdir: extension,
  format: 'iife',
  target: 'es2023',
  minify: true,
});
const manifest = {
  manifest_version: 3,
  name: 'bench',
  version: '1',
  permissions: ['unlimitedStorage'],
  background: { service_worker: 'background.js' },
};
writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
writeFileSync(
  join(extension, 'page.html'),
  '<!doctype html><meta charset="utf-8"><script src="page.js"></script>',
);
if (values.news) putNews(extension, values.news);

const context = await launchWith(extension, join(folder, 'profile'));
try {
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${origin}/page.html`);
  const inWorker = (command) =>
    page.evaluate(
      (it) =>
        new Promise((resolve, reject) => {
          const filler = new Worker('/worker.js');
          filler.onmessage = ({ data }) => {
            filler.terminate();
            if (data.error === undefined) resolve(data.result);
            else reject(new Error(data.error));
          };
          filler.postMessage(it);
        }),
      command,
    );
  await inWorker({ kind: 'fill', name: 'bench-wake', from: 0, to: size });
  await inWorker({ kind: 'tidy', name: 'bench-wake' });

  const session = await context.newCDPSession(page);
  const running = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
    );
  const stop = async () => {
    for (const { targetId } of await running())
      await session.send('Target.closeTarget', { targetId });
    while ((await running()).length > 0) await new Promise((done) => setTimeout(done, 20));
    // Longer than the browser keeps a database ready that nobody has open.
    await new Promise((done) => setTimeout(done, 3_000));
  };
  const keys = await inWorker({ kind: 'floor-keys', name: 'bench-wake' });
  const times = { bare: [], floor: [], query: [] };
  for (let i = 0; i < rounds; i += 1) {
    for (const kind of Object.keys(times)) {
      await stop();
      times[kind].push(
        await page.evaluate(
          ([k, a, list]) => globalThis.wake.ask(k, a, list),
          [kind, Math.floor((i * size) / rounds), keys],
        ),
      );
    }
  }
  const figures = (list) => {
    const sorted = [...list].sort((a, b) => a - b);
    const [median, least, most] = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)];
    return `${median.toFixed(1)} ms (${least.toFixed(1)}–${most.toFixed(1)})`;
  };
  for (const [kind, list] of Object.entries(times)) {
    const whole = figures(list.map((one) => one.whole));
    console.log(`${kind}: ${whole}, inside the worker ${figures(list.map((one) => one.inside))}`);
  }
} finally {
  await context.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
