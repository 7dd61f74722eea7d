// Takes pictures of every screen of the interface, in every language and theme, to look at:
//   node scripts/gallery.mjs [folder] [part of a scene's name] [languages] [themes]
import { chromium } from 'playwright-core';
import { build } from 'esbuild';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [
  folder = join(root, 'test-results/gallery'),
  part = '',
  languages = 'ar,en,fr',
  themes = 'light,dark',
] = process.argv.slice(2);

const built = await mkdtemp(join(tmpdir(), 'isnad-gallery-'));
await build({
  entryPoints: [join(root, 'scripts/gallery/gallery.tsx')],
  bundle: true,
  outfile: join(built, 'gallery.js'),
  jsx: 'automatic',
  jsxImportSource: 'preact',
  format: 'esm',
  logLevel: 'error',
});
const page = `<!doctype html><meta charset="utf-8"><title>gallery</title>
<link rel="stylesheet" href="/gallery.css"><div id="app"></div><script type="module" src="/gallery.js"></script>`;
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const types = { '/gallery.js': 'text/javascript', '/gallery.css': 'text/css' };
  if (!(path in types)) return response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  return readFile(join(built, path.slice(1))).then((body) =>
    response.writeHead(200, { 'content-type': types[path] }).end(body),
  );
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}/`;

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.ISNAD_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const colorScheme of themes.split(',')) {
    const context = await browser.newContext({ colorScheme, deviceScaleFactor: 1 });
    const tab = await context.newPage();
    await tab.goto(address);
    const names = (await tab.evaluate('window.sceneNames')).filter((name) => name.includes(part));
    for (const language of languages.split(',')) {
      for (const name of names) {
        const popup = name.startsWith('popup-');
        await tab.setViewportSize(
          popup ? { width: 400, height: 600 } : { width: 1180, height: 800 },
        );
        await tab.goto(`${address}?scene=${name}&language=${language}`);
        await tab.locator('html[data-ready]').waitFor();
        const path = join(folder, `${name}-${language}-${colorScheme}.png`);
        // A popup as the browser cuts it, and with all its content, too.
        const all = name.endsWith('-tall');
        await tab.screenshot({ path, fullPage: !popup || all });
      }
    }
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
  await rm(built, { recursive: true });
}
