import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest, PageUnderTest } from '../support/browsers';
import { articlePage } from '../support/site';
import { openArticle } from './pages';

const HOST = 'www.almayadeen.net';
const ADDRESS = `${HOST}/news/politics/relations`;

const TAB = `(globalThis.browser ?? chrome).tabs
  .query({ url: '*://${HOST}/*' }).then(([tab]) => tab.id)`;

describe.each(BROWSERS)('the full page in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    browser = await launch({
      pages: { [ADDRESS]: articlePage({ ...openArticle, url: `https://${ADDRESS}` }) },
      language: 'en',
    });
    await browser.openTab(ADDRESS);
    await browser.waitForBadge((text) => Number(text) > 0);
    const options = await browser.openExtensionPage('options.html');
    page = await browser.openExtensionPage(
      `compare.html?tab=${String(await options.evaluate(TAB))}`,
    );
    await page.waitFor('.finding');
  });
  afterAll(() => browser.close());

  test('is named after the article, to be found among other tabs', async () => {
    await expect
      .poll(() => page.evaluate('document.title'))
      .toBe(`${openArticle.title} – Full comparison – Isnad`);
  });

  test('shows less and more as the reader asks, and keeps the focus where it was', async () => {
    const usual = (await page.query('.finding')).length;
    await page.press('.threshold input[value=less]');
    await page.waitFor('.finding', (seen) => seen.length < usual);
    expect(await page.evaluate('document.activeElement.value')).toBe('less');
    await page.press('.threshold input[value=more]');
    await page.waitFor('.finding', (seen) => seen.length > usual);
    expect(await page.evaluate('document.activeElement.value')).toBe('more');
    await page.press('.threshold input[value=normal]');
    await page.waitFor('.finding', (seen) => seen.length === usual);
  });
});
