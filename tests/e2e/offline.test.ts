import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest, PageUnderTest, TabUnderTest } from '../support/browsers';
import { ARTICLES, HEADER, OPEN, openPage } from './bridge';

describe.each(BROWSERS)('without a network, in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  let tab: TabUnderTest;
  let options: PageUnderTest;
  let requests: () => readonly string[];
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-offline-'));
    writeFileSync(join(folder, 'bridge.json'), JSON.stringify({ ...HEADER, articles: ARTICLES }));
    browser = await launch({ pages: { [OPEN]: openPage }, language: 'en' });
    options = await browser.openExtensionPage('options.html');
    // The shipped packs are taken in on first run.
    await options.waitFor('.pack__title', (seen) => seen.length === 3);
    tab = await browser.openTab(OPEN);
    requests = await browser.goOffline();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('there is none', async () => {
    expect(await tab.evaluate('navigator.onLine')).toBe(false);
    expect(await tab.evaluate(`fetch('http://${OPEN}').then(() => 'there', () => 'gone')`)).toBe(
      'gone',
    );
  });

  test('a pack is taken from a file', async () => {
    expect(await options.evaluate('navigator.onLine')).toBe(false);
    await options.chooseFile('input[type=file]', join(folder, 'bridge.json'));
    const [report] = await options.waitFor('.import-report:not(.import-report--failed)');
    expect(report?.text).toMatch(/Added\s*2/u);
    await options.waitFor('.pack__title', (seen) => seen.length === 4);
  });

  test('the article that is open is compared with it, and its sentence marked', async () => {
    const popup = await browser.openPopup();
    const seen = await popup.waitFor('.finding--conflict');
    expect(seen.some(({ text }) => text.includes('21') && text.includes('14'))).toBe(true);
    await popup.press('.finding .action');
    expect(await tab.waitForMarks((marks) => marks.length > 0)).not.toEqual([]);
  });

  test('the same by a background that was stopped, and on the full page, which exports', async () => {
    await browser.stopBackground();
    const popup = await browser.openPopup();
    await popup.waitFor('.finding--conflict');
    await popup.press('.popup__header .icon-button');
    const page = await browser.openedPage('compare.html');
    await page.waitFor('.finding--conflict');
    await page.evaluate(
      'globalThis.saved = []; HTMLAnchorElement.prototype.click = function () { saved.push(this.download); }',
    );
    expect(await page.query('.export .button')).toHaveLength(4);
    await page.press('.export .button');
    expect(await page.evaluate('saved.join()')).toMatch(/\.html$/u);
  });

  test('nothing was asked of the network but what the test itself asked for', () => {
    expect(requests()).toEqual([`http://${OPEN}`]);
  });
});
