// Takes pictures of every screen of the interface, in every language and theme, to look at:
//   node scripts/gallery.mjs [folder] [part of a scene's name] [languages] [themes]
// A part that begins with 'event-' asks for comparisons of the written events in scripts/gallery/events (kinds that the
// demonstration lacks: penalties, prizes, how things fare) and tests/events/tune instead:
//   event-popup-NAME, event-narrow-NAME (360 px), event-why-NAME (all parts opened), event-compare-NAME,
//   event-pack-NAME (none open)
import { chromium } from 'playwright-core';
import { build } from 'esbuild';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [
  folder = join(root, 'test-results/gallery'),
  part = '',
  languages = 'ar,en,fr',
  themes = 'light,dark',
] = process.argv.slice(2);

const eventFolders = ['scripts/gallery/events', 'tests/events/tune'].map((it) => join(root, it));
const eventFiles = new Map();
for (const events of eventFolders)
  for (const file of await readdir(events)) eventFiles.set(file, join(events, file));
const eventScenes = [...eventFiles.keys()].flatMap((file) =>
  ['popup', 'narrow', 'why', 'compare', 'pack'].map(
    (kind) => `event-${kind}-${basename(file, '.json')}`,
  ),
);
const viewportOf = (name) => {
  if (name.startsWith('event-narrow-') || name.endsWith('-narrow'))
    return { width: 360, height: 600 };
  return /^(event-)?(popup|why)-/.test(name)
    ? { width: 400, height: 600 }
    : { width: 1180, height: 800 };
};

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
  const event = eventFiles.get(path.replace('/events/', ''));
  if (event !== undefined)
    return readFile(event).then((body) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    );
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
    const scenes = part.startsWith('event-')
      ? eventScenes
      : await tab.evaluate('window.sceneNames');
    const names = scenes.filter((name) => name.includes(part));
    for (const language of languages.split(',')) {
      for (const name of names) {
        const popup = name.startsWith('popup-');
        await tab.setViewportSize(viewportOf(name));
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
