import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, until } from '../support/browsers';
import type { BrowserUnderTest, PageUnderTest, Seen, TabUnderTest } from '../support/browsers';
import { articlePage } from '../support/site';
import { folded, openArticle } from './pages';

const ADDRESS = 'www.almayadeen.net/news/politics/relations';

/** The findings of the popup as texts, once there are any. */
const findings = (popup: PageUnderTest): Promise<readonly Seen[]> => popup.waitFor('.finding');

/** Place of the conflict whose sides are 2000 and 2002. */
const placeOfYears = (seen: readonly Seen[]): number =>
  seen.findIndex(
    ({ text, attributes }) =>
      attributes['class']?.includes('finding--conflict') &&
      text.includes('2000') &&
      text.includes('2002'),
  );

describe.each(BROWSERS)('the main job in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  let tab: TabUnderTest;

  beforeAll(async () => {
    browser = await launch({
      pages: { [ADDRESS]: articlePage({ ...openArticle, url: `https://${ADDRESS}` }) },
      language: 'ar',
    });
    tab = await browser.openTab(ADDRESS);
  });
  afterAll(() => browser.close());

  const showsTheYears = async (): Promise<void> => {
    await browser.waitForBadge((text) => Number(text) > 0);
    const popup = await browser.openPopup();
    const seen = await findings(popup);
    const place = placeOfYears(seen);
    expect(place, seen.map(({ text }) => text).join('\n---\n')).toBeGreaterThanOrEqual(0);
    expect(place, 'first or second').toBeLessThan(2);
    // The sides of the findings stand in one list, in the findings' order.
    const sides = (await popup.query('.finding .side')).filter(({ text }) =>
      seen[place]?.text.includes(text),
    );
    const isOpen = ({ attributes }: Seen): boolean => attributes['class'] === 'side side--open';
    const open = sides.find((side) => isOpen(side) && side.text.startsWith('2000'));
    const other = sides.find((side) => !isOpen(side) && side.text.startsWith('2002'));
    expect(open, sides.map(({ text }) => text).join('\n')).toBeDefined();
    // The shipped pack's other article on it, under its outlet's own name.
    expect(other?.text).toMatch(/تايمز|Times/u);
  };

  test('the badge tells, and the popup lists 2000 against 2002 with outlets and quotes', async () => {
    await showsTheYears();
  });

  test("'show in page' marks exactly the sentence and leaves the page as it is", async () => {
    const before = await tab.bodyHtml();
    const popup = await browser.openPopup();
    const seen = await findings(popup);
    const place = placeOfYears(seen);
    const button = `.findings > li:nth-child(${String(place + 1)}) button.action`;
    expect(await popup.query(button)).toHaveLength(1);
    await popup.press(button);
    const marks = await tab.waitForMarks((texts) => texts.length > 0);
    const sentence = marks.find((mark) => mark.startsWith('isnad-quote'));
    const marked = folded((sentence ?? marks[0] ?? '').replace(/^[^:]*: /u, ''));
    expect(marked).toContain('2000');
    expect(folded(openArticle.text)).toContain(marked);
    expect(marked.length).toBeLessThanOrEqual(400);
    expect(await tab.bodyHtml()).toBe(before);
    await until('the sentence in view', () => tab.inView(marked.slice(0, 40)), Boolean);
  });

  test('the same after the background was stopped', async () => {
    await browser.stopBackground();
    await tab.reload();
    await showsTheYears();
  });

  test('the same after the browser was closed and opened again', async () => {
    await browser.restart();
    tab = await browser.openTab(ADDRESS);
    await showsTheYears();
  });
});
