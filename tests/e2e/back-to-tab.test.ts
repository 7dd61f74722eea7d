import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest } from '../support/browsers';
import { articlePage } from '../support/site';
import { openArticle } from './pages';

const HOST = 'www.almayadeen.net';
const ADDRESS = `${HOST}/news/politics/relations`;
const TO_FRONT = `(async () => {
  const { tabs } = globalThis.browser ?? chrome;
  const [tab] = await tabs.query({ url: '*://${HOST}/*' });
  await tabs.update(tab.id, { active: true });
})()`;

describe.each(BROWSERS)('a tab that comes back to the front in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launch({
      pages: { [ADDRESS]: articlePage({ ...openArticle, url: `https://${ADDRESS}` }) },
      language: 'en',
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
    await options.evaluate(TO_FRONT);
    expect(await browser.waitForBadge((text) => text === '')).toBe('');
  });
});
