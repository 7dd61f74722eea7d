// Wakes the background of a built extension, again and again, and tells when what happens in it:
//
//   node bench/corpus/wake-product.mjs [--build .output/chrome-mv3] [--news FILE.ndjson[.gz] --size 5000] [--rounds 9]
//
// The copy that is measured notes when the evaluation of its script begins and ends, and has a listener that
// tells both. 'bare' wakes it with a message that only this listener answers;
// 'corpus' asks the background for the statistics of its corpus, so that its database must be open.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launchWith, putNews } from './extension.mjs';

const { values } = parseArgs({
  options: {
    build: { type: 'string', default: '.output/chrome-mv3' },
    news: { type: 'string' },
    size: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '9' },
    idle: { type: 'string', default: '3000' },
  },
});
const size = Number(values.size);
const rounds = Number(values.rounds);

const folder = mkdtempSync(join(tmpdir(), 'bench-wake-'));
const extension = join(folder, 'extension');
cpSync(resolve(values.build), extension, { recursive: true });
const background = join(extension, 'background.js');
const script = readFileSync(background, 'utf8');
writeFileSync(
  background,
  `self.marks={begun:performance.now()};${script}
marks.done=performance.now();chrome.runtime.onMessage.addListener((message,sender,respond)=>{
if(message==='marks')respond({...marks,heard:performance.now(),origin:performance.timeOrigin})});`,
);
writeFileSync(
  join(extension, 'bench.html'),
  '<!doctype html><meta charset="utf-8"><title>bench</title>',
);
if (values.news) putNews(extension, values.news);
await build({
  entryPoints: {
    'bench-worker': join(import.meta.dirname, 'worker.ts'),
    analyst: join(import.meta.dirname, 'analyst.ts'),
  },
  bundle: true,
  outdir: extension,
  format: 'iife',
  target: 'es2023',
  minify: true,
});

const context = await launchWith(extension, join(folder, 'profile'));
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const figures = (list) =>
  `${median(list).toFixed(1)} ms (${Math.min(...list).toFixed(1)}–${Math.max(...list).toFixed(1)})`;
try {
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${origin}/bench.html`);
  if (size > 0) {
    const name = 'isnad-corpus';
    for (const command of [
      { kind: 'fill', name, from: 0, to: size },
      { kind: 'tidy', name },
    ]) {
      await page.evaluate(
        (it) =>
          new Promise((done, failed) => {
            const filler = new Worker('/bench-worker.js');
            filler.onmessage = ({ data }) => {
              filler.terminate();
              if (data.error === undefined) done(data.result);
              else failed(new Error(data.error));
            };
            filler.postMessage(it);
          }),
        command,
      );
    }
  }
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
    await new Promise((done) => setTimeout(done, Number(values.idle)));
  };
  // The shipped packs come in at the first start.
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ isnad: 1, map: 'ui', name: 'corpusStats', payload: null }),
  );
  const all = { bare: [], corpus: [], start: [], evaluation: [], heard: [] };
  for (let i = 0; i < rounds; i += 1) {
    await stop();
    const bare = await page.evaluate(async () => {
      const sent = performance.timeOrigin + performance.now();
      const marks = await chrome.runtime.sendMessage('marks');
      return { ...marks, sent, back: performance.timeOrigin + performance.now() };
    });
    all.bare.push(bare.back - bare.sent);
    all.start.push(bare.origin + bare.begun - bare.sent);
    all.evaluation.push(bare.done - bare.begun);
    all.heard.push(bare.heard - bare.done);
    await stop();
    all.corpus.push(
      await page.evaluate(async () => {
        const sent = performance.now();
        await chrome.runtime.sendMessage({
          isnad: 1,
          map: 'ui',
          name: 'corpusStats',
          payload: null,
        });
        return performance.now() - sent;
      }),
    );
  }
  for (const [kind, list] of Object.entries(all)) console.log(`${kind}: ${figures(list)}`);
} finally {
  await context.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
