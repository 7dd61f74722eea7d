// What the scripts in pages cost, in Chromium: npx tsx bench/page/run.ts [WORDS OF A PAGE'S NAME]
// Milliseconds, medians of three calls (one where it takes more than a second); beside them what the browser's own
// deep copy of the page takes.
import { buildSync } from 'esbuild';
import { chromium } from 'playwright-core';
import { PAGES } from './pages';

const { outputFiles } = buildSync({
  entryPoints: [new URL('entry.ts', import.meta.url).pathname],
  bundle: true,
  write: false,
  format: 'iife',
  tsconfigRaw: '{}',
});
const script = outputFiles[0]?.text ?? '';
const wanted = process.argv[2] ?? '';
const browser = await chromium.launch({
  executablePath: process.env['ISNAD_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless=new', '--disable-gpu'],
});

const measure = `Object.fromEntries(Object.entries(isnadBench).map(([name, run]) => {
  const taken = [];
  while (taken.length < 3 && !(taken[0] > 1000)) {
    const began = performance.now();
    run();
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  return [name, taken[Math.floor(taken.length / 2)].toFixed(1)];
}))`;

for (const [name, html] of Object.entries(PAGES)) {
  if (!name.includes(wanted)) continue;
  const tab = await browser.newPage();
  await tab.route('http://bench.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html() }),
  );
  await tab.goto('http://bench.example/news/1', {
    waitUntil: 'domcontentloaded',
    timeout: 120_000,
  });
  await tab.evaluate(script);
  const figures = await tab.evaluate<Readonly<Record<string, string>>>(measure);
  console.log(name.padEnd(38), figures);
  await tab.close();
}
await browser.close();
