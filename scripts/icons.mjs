// Draws assets/icon.svg into the sizes that browsers ask for: node scripts/icons.mjs
import { chromium } from 'playwright-core';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const svg = await readFile(join(root, 'assets/icon.svg'), 'utf8');
const folder = join(root, 'public/icon');
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.ISNAD_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 96, 128]) {
    await page.setViewportSize({ width: size, height: size });
    // The smallest has no room for a margin around the rings.
    const drawing = size < 32 ? svg.replace('0 0 32 32', '2.5 2.5 27 27') : svg;
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
