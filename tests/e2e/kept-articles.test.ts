import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest, PageUnderTest } from '../support/browsers';
import { madeUpArticles } from '../support/corpus/made-up';
import { HEADER } from './bridge';

/** More than are listed at once, some with all that an article may have, and some without a date. */
const KEPT = madeUpArticles(640, { words: 40 }).map((article, i) => ({
  ...article,
  ...(i % 5 === 0 && { author: 'ندى سالم', section: 'اقتصاد', country: 'MA', language: 'ar' }),
  ...(i % 7 === 0 && { published: `2024-02-${String((i % 28) + 1).padStart(2, '0')}T22:30:00Z` }),
  ...(i % 11 === 0 && { published: null }),
}));

/** How many of an outlet a reader is shown as published in February. */
const inFebruary = (name: string): number =>
  KEPT.filter(({ outlet, published }) => {
    if (outlet !== name || published === null) return false;
    if (!published.includes('T')) return published.startsWith('2024-02');
    const day = new Date(published);
    return day.getFullYear() === 2024 && day.getMonth() === 1;
  }).length;

/** Makes the articles of the pack the reader's own: hundreds are not kept one by one in a test. */
const KEEP_PACK = `new Promise((done, failed) => {
  const opening = indexedDB.open('isnad-corpus');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const transaction = database.transaction(['meta', 'packs'], 'readwrite');
    const meta = transaction.objectStore('meta');
    const asked = meta.get('catalogue');
    asked.onsuccess = () => {
      const origins = asked.result.origins.map((it) =>
        it.origin.pack === '${HEADER.id}' ? { ...it, origin: { kind: 'reader' } } : it);
      meta.put({ ...asked.result, origins }, 'catalogue');
      transaction.objectStore('packs').delete('${HEADER.id}');
    };
    transaction.oncomplete = () => { database.close(); done(true); };
    transaction.onerror = () => failed(transaction.error);
  };
})`;

/** Keeps the files that the page hands to the browser. */
const CATCH_FILES = `(() => {
  const make = URL.createObjectURL.bind(URL);
  globalThis.files = [];
  URL.createObjectURL = (blob) => { files.push(blob); return make(blob); };
})()`;
const LAST_FILE = `new Response(files.at(-1).stream().pipeThrough(new DecompressionStream('gzip'))).text()`;

/** Sets a field as typing does. */
const typed = (selector: string, value: string, index = 0): string => `(() => {
  const field = document.querySelectorAll('${selector}')[${String(index)}];
  field.value = '${value}';
  field.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

describe.each(BROWSERS)('many kept articles in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  let options: PageUnderTest;
  let folder: string;

  const rows = (text: string): string[] => text.trimEnd().split('\n').slice(1).sort();
  const said = (selector: string, accept: (text: string) => boolean): Promise<unknown> =>
    options.waitFor(selector, ([seen]) => accept((seen?.text ?? '').replace(/\p{Cf}/gu, '')));
  const open = async (): Promise<PageUnderTest> => {
    const page = await browser.openExtensionPage('options.html');
    await page.waitFor('.kept');
    await page.evaluate(CATCH_FILES);
    return page;
  };
  const exported = async (press: () => Promise<void>): Promise<string[]> => {
    const before = Number(await options.evaluate('files.length'));
    await press();
    await said('.notice__text', (text) => text.includes('was handed to the browser'));
    expect(await options.evaluate('files.length')).toBe(before + 1);
    return rows(String(await options.evaluate(LAST_FILE)));
  };
  const exportAll = (): Promise<string[]> =>
    exported(() => options.press('.packs > li:last-child .pack__actions [aria-label^=Export]'));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-kept-'));
    browser = await launch({ pages: {}, language: 'en' });
    options = await browser.openExtensionPage('options.html');
    await options.waitFor('.pack__title', (seen) => seen.length === 3);
    const path = join(folder, 'kept.json');
    writeFileSync(path, JSON.stringify({ ...HEADER, articles: KEPT }));
    await options.chooseFile('input[type=file]', path);
    await options.waitFor('.pack__title', (seen) => seen.length === 4);
    await options.evaluate(KEEP_PACK);
    options = await open();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('outlets and days narrow the list, and are still there after a reload', async () => {
    await said('.kept', () => true);
    await options.press('.kept > summary');
    await options.press('.picker > summary');
    const [first] = await options.waitFor('.picker__choice');
    const [outlet = '', count = ''] = (first?.text ?? '').split('\n');
    await options.press('.picker__choice input');
    await said('.kept [role=status]', (text) => text.startsWith(`${count} articles`));
    await options.evaluate(typed('.kept input[type=date]', '2024-02-01'));
    await options.evaluate(typed('.kept input[type=date]', '2024-02-29', 1));
    const isFebruary = (text: string): boolean =>
      text.startsWith(`${String(inFebruary(outlet))} articles`) && text.includes('without a date');
    await said('.kept [role=status]', isFebruary);
    await options.evaluate(
      `document.documentElement.dataset.left = ''; void setTimeout(() => location.reload())`,
    );
    await said('html:not([data-left]) .kept[open] [role=status]', isFebruary);
    await options.evaluate(CATCH_FILES);
  });

  test('where none passes the page says of what, and clears it', async () => {
    await options.evaluate(typed('.kept input[type=date]', '2031-05-01'));
    await options.evaluate(typed('.kept input[type=date]', '2031-05-02', 1));
    await said('.kept .nothing', (text) =>
      /^No kept article of .* between May 1, 2031 and May 2, 2031\.$/u.test(text),
    );
    await options.press('.kept__clear');
    await said('.kept', (text) => text.includes('These are the newest 200'));
  });

  test('all that pass are taken out at once, and come back as they were', async () => {
    const before = await exportAll();
    expect(before).toHaveLength(KEPT.length);
    await options.evaluate(typed('.kept input[type=date]', '2024-03-01'));
    const [told] = await options.waitFor('.kept [role=status]', ([seen]) =>
      /^\d+ articles/u.test(seen?.text ?? ''),
    );
    const count = Number.parseInt(told?.text ?? '', 10);
    expect(count).toBeGreaterThan(200);
    await options.press('.kept__bar input');
    await said(
      '.kept__bar [role=status]',
      (text) => text === `Selected: ${String(count)} articles`,
    );
    const chosen = await exported(() => options.press('.kept__bar .action'));
    expect(chosen).toHaveLength(count);
    expect(before).toEqual(expect.arrayContaining(chosen));
    await options.press('.kept__bar .action', 1);
    await said('.notice__text', (text) => text.startsWith(`${String(count)} articles were taken`));
    await said('.kept .nothing', (text) => text.includes('since March 1, 2024'));
    expect(await exportAll()).toHaveLength(KEPT.length - count);
    // The notice of the export has taken the place of the one that offers it.
    await options.press('.kept__clear');
    await options.press('.kept__bar input');
    const left = `Selected: ${String(KEPT.length - count)} articles`;
    await said('.kept__bar [role=status]', (text) => text === left);
    await options.press('.kept__bar .action', 1);
    await options.waitFor('.kept', (seen) => seen.length === 0);
    await options.press('.notice__action button');
    await said('.notice__text', (text) => text.includes('are back among those you kept'));
    await options.waitFor('.kept');
    const after = await exportAll();
    expect(after).toEqual(before.filter((row) => !chosen.includes(row)));
  });

  test('what another page takes out is chosen here no longer', async () => {
    const other = await open();
    for (const page of [options, other]) {
      await page.press('.kept > summary');
      await page.press('.kept__box', 0);
      await page.press('.kept__box', 1);
    }
    await other.press('.kept__bar .action', 1);
    await other.waitFor('.notice__text', ([seen]) => /^2 articles/u.test(seen?.text ?? ''));
    await said('.kept__bar [role=status]', (text) => text === '');
    await other.press('.notice__action button');
    await other.waitFor('.notice__text', ([seen]) => /are back/u.test(seen?.text ?? ''));
  });

  test('exported, deleted and imported again they are the same', async () => {
    // In front: what is pressed on a page behind another one takes browsers ten seconds.
    options = await open();
    const before = await exportAll();
    const path = join(folder, 'kept-articles.ndjson');
    writeFileSync(path, String(await options.evaluate(LAST_FILE)));
    await options.press('#data .delete button');
    await options.press('#data .button--danger');
    await options.waitFor('.pack__title', (seen) => seen.length === 0);
    await options.chooseFile('input[type=file]', path);
    await said('.import-report', (text) => text.includes('imported'));
    await options.waitFor('.pack__title', (seen) => seen.length === 1);
    expect(await exportAll()).toEqual(before);
  });
});
