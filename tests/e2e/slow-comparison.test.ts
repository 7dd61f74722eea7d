import { afterEach, describe, expect, test } from 'vitest';
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

/**
 * The engine as it is built; but the first background that takes it in comes to no end with the comparison. For Chromium,
 * where a popup can be looked into only once a worker that computes comes to rest.
 */
const stuckAtFirst = (text: string): string => `${text};{
  const { session } = (globalThis.browser ?? chrome).storage;
  const isFirst = session.get('engines').then(async ({ engines }) => {
    await session.set({ engines: true });
    return !engines;
  });
  const start = globalThis.setTimeout;
  // The comparison makes way for messages between two articles, by a timer.
  globalThis.setTimeout = (act, ms) => void isFirst.then((first) => first || start(act, ms));
}`;

describe.each(BROWSERS)('a comparison that takes its time in %s', (name, launch) => {
  let browser: BrowserUnderTest;
  const open = async (engine: (text: string) => string): Promise<void> => {
    browser = await launch({
      pages: { [ADDRESS]: articlePage({ ...openArticle, url: `https://${ADDRESS}` }) },
      language: 'en',
      changed: { 'engine.js': engine },
    });
    await browser.openTab(ADDRESS);
  };
  afterEach(() => browser.close());

  // Firefox is told here to end a background that has been idle for three seconds.
  test('longer than a background may be idle, is finished all the same', async () => {
    await open(slow);
    expect(await browser.waitForBadge((text) => text !== '')).not.toBe('');
  });

  test('is done again when the background ends in the middle, and an open popup hears of it', async () => {
    await open(name === 'Chromium' ? stuckAtFirst : slow);
    const popup = await browser.openPopup();
    await popup.waitFor('.open-article');
    await browser.killBackground();
    await popup.waitFor('.finding');
    expect(await browser.waitForBadge((text) => text !== '')).not.toBe('');
  });
});
