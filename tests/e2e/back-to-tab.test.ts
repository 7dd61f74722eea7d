import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest } from '../support/browsers';
import { articlePage } from '../support/site';
import { until } from '../support/browsers/poll';
import { openArticle } from './pages';

const HOST = 'www.almayadeen.net';
const ADDRESS = `${HOST}/news/politics/relations`;
const PLAIN = `${HOST}/about`;
const UNLISTED = 'weather.example/today';
// Firefox reaches the stand-in site at its port.
const toFront = (address: string): string => `(async () => {
  const { tabs } = globalThis.browser ?? chrome;
  const tab = (await tabs.query({})).find(({ url }) => url?.endsWith('${address.slice(HOST.length)}'));
  await tabs.update(tab.id, { active: true });
})()`;
/** The background as it is built, which also tells of every start. */
const telling = (text: string): string => `new BroadcastChannel('starts').postMessage(1);${text}`;
const LISTEN =
  "globalThis.starts = 0; globalThis.hear = new BroadcastChannel('starts'); hear.addEventListener('message', () => { starts += 1; });";

describe.each(BROWSERS)('a tab that comes back to the front in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launch({
      pages: {
        [ADDRESS]: articlePage({ ...openArticle, url: `https://${ADDRESS}` }),
        [PLAIN]: '<!doctype html><p>No article.',
        [UNLISTED]: '<!doctype html><p>No article.',
      },
      language: 'en',
      changed: { 'background.js': telling },
    });
  });
  afterAll(() => browser.close());

  test('has a number on its button that knows of what was deleted meanwhile', async () => {
    await browser.openTab(ADDRESS);
    await browser.waitForBadge((text) => Number(text) > 0);
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor('.pack__title', (seen) => seen.length === 3);
    await options.press('#data .button--danger');
    await options.press('#data .danger .button--danger');
    await options.waitFor('.pack__title', (seen) => seen.length === 0);
    await options.evaluate(toFront(ADDRESS));
    expect(await browser.waitForBadge((text) => text === '')).toBe('');
  });

  test('starts the background where it holds an article, and only there', async () => {
    await browser.openTab(PLAIN);
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor('.page');
    await browser.stopBackground();
    await options.evaluate(LISTEN);
    await options.evaluate(toFront(PLAIN));
    await browser.stopBackground();
    expect(await options.evaluate('starts')).toBe(0);
    // Nor does a page that loads where Isnad reads nothing by itself.
    const tab = await browser.openTab(UNLISTED);
    await tab.reload();
    await browser.stopBackground();
    expect(await options.evaluate('starts')).toBe(0);
    await options.evaluate(toFront(ADDRESS));
    await until(
      'the background',
      () => options.evaluate('starts'),
      (starts) => starts === 1,
    );
  });
});
