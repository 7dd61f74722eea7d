import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest } from '../support/browsers';
import { folded, realEvent, shippedArticles, site } from './pages';

const articles = realEvent?.articles ?? shippedArticles;
const { addresses, pages } = site(articles);

/** Two places of a trap, as the popup would show them: parts of its quotes. */
const traps = (realEvent?.traps ?? []).map(({ why, mentions }) => ({
  why,
  quotes: mentions.map(({ quote }) => folded(quote)),
}));

describe.each(BROWSERS)('each of the five articles as the open page in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launch({ pages, language: 'ar' });
  });
  afterAll(() => browser.close());

  test.each(articles.map((article, i) => [article.outlet, i] as const))(
    '%s: findings, no error, no trap taken for a conflict',
    async (_outlet, i) => {
      await browser.openTab(addresses[i] ?? '');
      const popup = await browser.openPopup();
      const settled = await popup.waitFor(
        '.finding, .state',
        (seen) =>
          seen.length > 0 && !seen.some(({ attributes }) => attributes['aria-busy'] === 'true'),
      );
      expect(await popup.query('.state--error')).toEqual([]);
      expect(
        settled.some(({ attributes }) => attributes['class']?.startsWith('finding')),
        settled.map(({ text }) => text).join('\n'),
      ).toBe(true);
      for (const { text } of await popup.query('.finding--conflict')) {
        const shown = folded(text);
        for (const { why, quotes } of traps)
          expect(quotes.filter((quote) => shown.includes(quote)).length, why).toBeLessThan(2);
      }
    },
  );
});
