import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest } from '../support/browsers';
import { OPEN, openPage, OTHER, otherPage } from './bridge';

const OPEN_ONES = `(globalThis.browser ?? chrome).tabs
  .query({}).then((tabs) => tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length)`;

describe.each(BROWSERS)('the first page in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launch({
      pages: { [OPEN]: openPage, [OTHER]: otherPage },
      language: 'en',
      keepWelcome: true,
    });
  });
  afterAll(() => browser.close());

  test('comes when the extension is installed, and shows the packs that came along and what is found in them', async () => {
    const page = await browser.openedPage('welcome.html');
    const packs = await page.waitFor('.pack__title', (seen) => seen.length === 3);
    expect(packs.map(({ text }) => text)).toContain('The Saudi-Iranian agreement in Beijing, 2023');
    await page.press('.pack button');
    const compared = await browser.openedPage('compare.html?pack=');
    const seen = await compared.waitFor('.finding');
    expect(seen.length).toBeGreaterThan(1);
    const [title] = await compared.query('h1');
    expect(packs.map(({ text }) => text)).toContain(title?.text);
    // What was written for demonstration is not to be taken for news.
    const [about] = await compared.query('.page__header');
    expect(about?.text).toMatch(/for demonstration/u);
    // No article is open: there is no page to show a sentence in.
    expect(await compared.query('button.action')).toEqual([]);
    await page.press('.button--primary');
    const options = await browser.openedPage('options.html');
    await options.waitFor('.pack__title', (seen) => seen.length === 3);
  });

  test('what it proposes to try works: keep one article, open another outlet’s', async () => {
    await browser.openTab(OPEN);
    const popup = await browser.openPopup();
    await popup.waitFor('.keep');
    await popup.press('.keep');
    await popup.waitFor('.keep[aria-pressed=true]');
    await browser.openTab(OTHER);
    await browser.waitForBadge((text) => Number(text) > 0);
    const [finding] = await (await browser.openPopup()).waitFor('.finding--conflict');
    expect(finding?.text).toContain('17');
    expect(finding?.text).toContain('21');
  });

  test('does not come again', async () => {
    await browser.restart();
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor('.pack .tag', (seen) => seen.length === 3);
    expect(await options.evaluate(OPEN_ONES)).toBe(0);
  });
});
