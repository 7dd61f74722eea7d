import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest } from '../support/browsers';
import { articlePage, frontPage } from '../support/site';
import { folded, shippedArticles } from './pages';

const HOST = 'www.almayadeen.net';
const UNLISTED = 'news.unlisted.example';
const [first, second] = shippedArticles;
if (!first || !second) throw new Error('the shipped pack holds too few articles');
const page = (article: typeof first, address: string): string =>
  articlePage({ ...article, url: `https://${address}` });

describe.each(BROWSERS)('which pages are read in %s', (name, launch) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launch({
      pages: {
        [`${HOST}/`]: frontPage('الميادين'),
        [`${UNLISTED}/news/1`]: page(first, `${UNLISTED}/news/1`),
      },
      language: 'en',
    });
  });
  afterAll(() => browser.close());

  test('an article that comes without a reload is seen, and so is its going', async () => {
    const tab = await browser.openTab(`${HOST}/`);
    await tab.pushPage('/news/10', page(second, `${HOST}/news/10`));
    await browser.waitForBadge((text) => text !== '');
    let popup = await browser.openPopup();
    const [open] = await popup.waitFor('.open-article__title');
    expect(folded(open?.text ?? '')).toBe(folded(second.title));
    await tab.pushPage('/', frontPage('الميادين'));
    await browser.waitForBadge((text) => text === '');
    popup = await browser.openPopup();
    await popup.waitFor('.state:not([aria-busy]) .state__title');
    expect(await popup.query('.open-article')).toEqual([]);
  });

  test('a page off the list is left alone', async () => {
    const tab = await browser.openTab(`${UNLISTED}/news/1`);
    const popup = await browser.openPopup();
    await popup.waitFor('.state:not([aria-busy]) .state__title');
    expect(await popup.query('.open-article')).toEqual([]);
    expect(await browser.badge()).toBe('');
    expect(await tab.marks()).toEqual([]);
  });

  // Chromium asks in a prompt that nothing can press for the reader; Firefox can be told to grant.
  test.runIf(name === 'Firefox')('all sites: on by choice, off with one click', async () => {
    const options = await browser.openExtensionPage('options.html');
    // Until the browser has answered, the button can't be pressed and the text may be another.
    await options.waitFor('#sites .row .button:not([disabled])');
    const [off] = await options.query('#sites .row');
    await options.press('#sites .row .button');
    await options.waitFor('#sites .row', ([seen]) => seen?.text !== off?.text);
    await browser.openTab(`${UNLISTED}/news/1`);
    await browser.waitForBadge((text) => text !== '');
    const popup = await browser.openPopup();
    const [open] = await popup.waitFor('.open-article__title');
    expect(folded(open?.text ?? '')).toBe(folded(first.title));

    const again = await browser.openExtensionPage('options.html');
    await again.waitFor('#sites .row .button:not([disabled])');
    const [before] = await again.query('#sites .row');
    await again.press('#sites .row .button');
    await again.waitFor('#sites .row', ([seen]) => seen?.text !== before?.text);
    await browser.openTab(`${UNLISTED}/news/1`);
    const closed = await browser.openPopup();
    await closed.waitFor('.state:not([aria-busy]) .state__title');
    expect(await closed.query('.open-article')).toEqual([]);
  });
});
