// What the measurements of waking share: articles put into an extension, and a browser that has nothing but it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

/** Puts the rows of an NDJSON(.gz) file into the extension's folder, as news.ndjson. */
export function putNews(extension, file) {
  const bytes = readFileSync(file);
  writeFileSync(join(extension, 'news.ndjson'), file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

/** A browser with a new profile and the unpacked extension. */
export function launchWith(extension, profile) {
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.ISNAD_CHROMIUM ?? '/usr/bin/chromium',
    // Playwright's own headless flag picks the old shell, which loads no extensions.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...['--headless=new', '--disable-gpu', '--no-sandbox', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
}
