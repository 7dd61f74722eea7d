import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest } from '../support/browsers';
import { articlePage } from '../support/site';
import { openArticle } from './pages';

const ADDRESS = 'www.almayadeen.net/news/politics/relations';

/** The engine as it is built, but it takes a second for each article, ten in all, as on a weak device. */
const slow = (text: string): string => `${text};{
  const offered = globalThis[Symbol.for('isnad-offered')];
  const engine = offered.get('engine.js');
  const annotateArticle = (article) => {
    const end = performance.now() + 1_000;
    while (performance.now() < end);
    return engine.annotateArticle(article);
  };
  offered.set('engine.js', { ...engine, annotateArticle });
}`;

describe.each(BROWSERS)('a comparison that takes its time in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  beforeEach(async () => {
    browser = await launch({
      pages: { [ADDRESS]: articlePage({ ...openArticle, url: `https://${ADDRESS}` }) },
      language: 'en',
      changed: { 'engine.js': slow },
    });
    // Makes ready for opening popups, which is to take less time than the comparison.
    await browser.badge();
  });
  afterEach(() => browser.close());

  // Firefox is told here to end a background that has been idle for three seconds.
  test('longer than a background may be idle, is finished all the same', async () => {
    await browser.openTab(ADDRESS);
    expect(await browser.waitForBadge((text) => text !== '')).not.toBe('');
  });

  test('is done again when the background ends in the middle, and an open popup hears of it', async () => {
    await browser.openTab(ADDRESS);
    const popup = await browser.openPopup();
    await popup.waitFor('.open-article');
    expect(await popup.query('.finding')).toEqual([]);
    await browser.killBackground();
    await popup.waitFor('.finding');
    expect(await browser.waitForBadge((text) => text !== '')).not.toBe('');
  });
});
