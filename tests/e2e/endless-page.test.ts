import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest, TabUnderTest } from '../support/browsers';

const HOST = 'www.aljazeera.net';
const FIRST = 'مرفأ اللاذقية يستقبل أول باخرة قمح بعد توقف دام شهرين';
const SECOND = 'محكمة مغربية تدين منعشا عقاريا بالسجن ست سنوات في قضية تجزئة سكنية';

/** Three articles in one page, of which the head tells the first. */
const page = readFileSync(
  new URL('../fixtures/pages/endless-scrolled.html', import.meta.url),
  'utf8',
)
  .replaceAll('khabar24.example', HOST)
  .replace(/<title>[^<]*<\/title>/u, `<title>${FIRST} | خبر 24</title>`);

describe.each(BROWSERS)('a page that loads article after article, in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  let tab: TabUnderTest;
  beforeAll(async () => {
    browser = await launch({ pages: { [`${HOST}/n/100`]: page }, language: 'en' });
    tab = await browser.openTab(`${HOST}/n/100`);
  });
  afterAll(() => browser.close());

  const shows = async (title: string): Promise<void> => {
    const popup = await browser.openPopup();
    await popup.waitFor('.open-article', (seen) => seen.some(({ text }) => text.includes(title)));
  };

  test('is compared as its first one', async () => {
    await shows(FIRST);
  });

  test('as the second, once the reader has scrolled there and the address says so', async () => {
    await tab.evaluate(
      `history.pushState(null, '', '/n/99'), document.title = '${SECOND} | خبر 24'`,
    );
    await shows(SECOND);
  });

  test('and as the first again on the way back', async () => {
    await tab.evaluate(`document.title = '${FIRST} | خبر 24', history.back()`);
    await shows(FIRST);
  });
});
