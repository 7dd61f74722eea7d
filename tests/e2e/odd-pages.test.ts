import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest } from '../support/browsers';
import { articlePage } from '../support/site';

const HOST = 'www.aljazeera.net';

const texts = ['مرفأ', 'مطار'].map((place) =>
  Array.from(
    { length: 6 },
    (_, at) =>
      `قالت الإدارة في البيان رقم ${at + 1} إن أشغال توسعة ال${place} ستنتهي في موعدها، وإن الكلفة لن تزيد على ما اتفق عليه الطرفان.`,
  ),
);
const titles = [
  'توسعة المرفأ الكبير تبدأ في الربيع المقبل',
  'توسعة المطار القديم تتأخر إلى الخريف',
];
const pageOf = (at: number): string =>
  articlePage({
    outlet: 'الجزيرة',
    published: '2022-07-20',
    title: titles[at] ?? '',
    text: texts[at]?.join('\n') ?? '',
  });
const first = pageOf(0);

/** What elements of a page can be called so that they stand in the way of its document, its forms and of scripts. */
const NAMES = `<img name="body"><form name="querySelectorAll"></form><form name="createTreeWalker"></form>
<nav id="navigation"></nav><div id="isnadArticle"></div><iframe name="isnadReader"></iframe>
<form><input name="parentNode"><input name="tagName"><input name="closest"><input name="nextSibling">`;

/** The article's element goes into an open shadow tree of its own. */
const SHADOW = `<script>
const article = document.querySelector('article');
const host = document.createElement('news-body');
article.replaceWith(host);
host.attachShadow({ mode: 'open' }).append(article);
</script>`;

/** Shows the second article in the elements of the first, as frameworks do; by calls that no name in the page is like. */
const SWAP = `[...document.getElementsByTagName('*')].forEach((it) => {
  if (/^(?:META|SCRIPT)$/.test(it.tagName)) it.remove();
  if (it.tagName === 'TITLE' || it.tagName === 'H1') it.firstChild.nodeValue = ${JSON.stringify(titles[1])};
  if (it.tagName === 'P' && it.firstChild.nodeType === 3) it.firstChild.nodeValue = it.firstChild.nodeValue.replace('مرفأ', 'مطار');
})`;

describe.each(BROWSERS)('pages built in odd ways, in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launch({
      pages: {
        [`${HOST}/names`]: first.replace('<body>', `<body>${NAMES}`),
        [`${HOST}/shadow`]: first.replace('</body>', `${SHADOW}</body>`),
        [`${HOST}/app`]: first,
      },
      language: 'en',
    });
  });
  afterAll(() => browser.close());

  const shows = async (title: string): Promise<void> => {
    const popup = await browser.openPopup();
    const [open] = await popup.waitFor('.open-article', (seen) =>
      seen.some(({ text }) => text.includes(title)),
    );
    expect(open?.text).toContain(title);
  };

  test.each(['names', 'shadow'])('%s: the article is read', async (path) => {
    await browser.openTab(`${HOST}/${path}`);
    await shows(titles[0] ?? '');
  });

  test('names: a change of address by script is noticed', async () => {
    const tab = await browser.openTab(`${HOST}/names`);
    await shows(titles[0] ?? '');
    await tab.evaluate(`history.pushState(null, '', '/n/2'), ${SWAP}`);
    await shows(titles[1] ?? '');
  });

  test('app: an article that comes after its address, into the same elements, is read', async () => {
    const tab = await browser.openTab(`${HOST}/app`);
    await shows(titles[0] ?? '');
    await tab.evaluate(`history.pushState(null, '', '/n/3')`);
    // The address is looked at with the old article still there.
    await shows(titles[0] ?? '');
    await tab.evaluate(SWAP);
    await shows(titles[1] ?? '');
  });
});
