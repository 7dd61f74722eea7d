import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, until } from '../support/browsers';
import type { BrowserUnderTest } from '../support/browsers';
import { ARTICLES, HEADER } from './bridge';

// Chromium opens no page of an extension in a private window.
const firefox = BROWSERS.filter(([name]) => name === 'Firefox');

describe.each(firefox)('a private window of %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  const folder = mkdtempSync(join(tmpdir(), 'isnad-private-'));
  beforeAll(async () => {
    browser = await launch({ pages: {}, language: 'en' });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('hands the options over to an ordinary one, where the library is', async () => {
    await browser.openInPrivateWindow?.('options.html#import');
    const isPrivate = async (): Promise<unknown> =>
      (await browser.openedPage('options.html'))
        .evaluate('browser.extension.inIncognitoContext')
        // It closes while it is asked.
        .catch(() => null);
    await until('the options in an ordinary window', isPrivate, (it) => it === false);
    const options = await browser.openedPage('options.html#import');
    await options.waitFor('.pack__title', (seen) => seen.length === 3);
    const path = join(folder, 'bridge.json');
    writeFileSync(path, JSON.stringify({ ...HEADER, articles: ARTICLES }));
    await options.chooseFile('input[type=file]', path);
    const [report] = await options.waitFor('.import-report');
    expect(report?.text).toMatch(/Added\s*2/u);
    await options.waitFor('.pack__title', (seen) => seen.length === 4);
  });
});
