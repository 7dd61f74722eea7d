// The demonstration: serves the shipped articles as pages of their outlets, opens one in Chromium with the extension,
// and shows badge, popup and mark. Headless it prints what the popup shows and saves screenshots.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../tests/support/browsers/chromium';
import { until } from '../tests/support/browsers';
import type { BrowserUnderTest, TabUnderTest } from '../tests/support/browsers';
import { articlePage, frontPage } from '../tests/support/site';
import type { SiteArticle } from '../tests/support/site';

type Language = 'ar' | 'en' | 'fr';
interface PackArticle extends SiteArticle {
  readonly id: string;
  readonly url: string;
}

const OPEN = /(?<!\d)2000(?!\d)/u;
const LANGUAGES: readonly Language[] = ['ar', 'en', 'fr'];

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    screenshots: { type: 'string', default: join('.output', 'demo') },
    language: { type: 'string', default: 'ar' },
    dark: { type: 'boolean', default: false },
  },
});
const language = LANGUAGES.find((known) => known === values.language);
if (!language) throw new Error(`--language is one of ${LANGUAGES.join(', ')}`);

const scheme = values.dark ? 'dark' : 'light';

// Only articles of listed outlets can be opened at their own address; the other packs' outlets are made up.
const pack = JSON.parse(readFileSync(join('seeds', 'morocco-israel-2021-2022.json'), 'utf8')) as {
  readonly articles: readonly PackArticle[];
};
const { articles } = pack;
const addressOf = ({ id, url }: PackArticle): string => `${new URL(url).host}/news/${id}`;
const pages: Record<string, string> = {};
for (const article of articles) {
  const { host } = new URL(article.url);
  pages[addressOf(article)] = articlePage({ ...article, url: `https://${addressOf(article)}` });
  pages[`${host}/`] = frontPage(article.outlet);
}
const open = articles.find(({ text }) => OPEN.test(text)) ?? articles[0];
if (!open) throw new Error('seeds/ holds no article');

async function show(browser: BrowserUnderTest, article: PackArticle): Promise<void> {
  const tab = await browser.openTab(addressOf(article));
  console.log(`\nOpened: ${article.title} (${article.outlet})`);
  const badge = await browser.waitForBadge((text) => text !== '');
  console.log(`The toolbar button shows ${badge}. The popup says:\n`);
  const popup = await browser.openPopup();
  await popup.waitFor('.finding');
  for (const { text } of await popup.query('.popup')) console.log(indent(text));
  if (values.headless) {
    mkdirSync(values.screenshots, { recursive: true });
    await popup.screenshot(join(values.screenshots, `popup-${language}-${scheme}.png`));
  }
  await mark(tab, () => popup.press('.finding .action'));
  if (values.headless) await wide(browser);
}

async function wide(browser: BrowserUnderTest): Promise<void> {
  const popup = await browser.openPopup();
  await popup.waitFor('.finding');
  await popup.press('.popup__header .icon-button');
  const page = await browser.openedPage('compare.html');
  await page.waitFor('.finding');
  await page.screenshot(join(values.screenshots, `compare-${language}-${scheme}.png`));
}

async function mark(tab: TabUnderTest, press: () => Promise<void>): Promise<void> {
  await press();
  const marks = await tab.waitForMarks((texts) => texts.length > 0);
  console.log(
    `\n'Show in page' marked:\n${indent(marks.map((text) => text.replace(/^[^:]*: /u, '')).join('\n'))}`,
  );
  await until('the marked sentence in view', () => tab.inView(marked(marks)), Boolean);
  if (values.headless)
    await tab.screenshot(join(values.screenshots, `page-${language}-${scheme}.png`));
}

const marked = (marks: readonly string[]): string =>
  (marks[0] ?? '').replace(/^[^:]*: /u, '').slice(0, 40);

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

const browser = await launchChromium({
  pages,
  language,
  colorScheme: scheme,
  headed: !values.headless,
});
try {
  await show(browser, open);
  if (values.headless) {
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor('.pack');
    await options.screenshot(join(values.screenshots, `options-${language}-${scheme}.png`));
    console.log(`\nScreenshots: ${values.screenshots}`);
  } else {
    console.log(
      `\nThe browser stays open. Other articles of the demonstration:\n${articles.map((article) => `  http://${addressOf(article)}  ${article.title}`).join('\n')}\nClose its window to end.`,
    );
    await browser.closed();
  }
} finally {
  await browser.close();
}
