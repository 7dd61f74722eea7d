import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest, PageUnderTest, Seen } from '../support/browsers';
import { madeUpArticles } from '../support/corpus/made-up';
import { ARTICLES, HEADER } from './bridge';

/** Takes the lock of whoever writes to the corpus: an import stands still until it is let go. */
const HOLD = `new Promise((held) => {
  void navigator.locks.request('isnad-corpus-write', () => new Promise((letGo) => {
    globalThis.letGo = letGo;
    held();
  }));
})`;

const follows = ([seen]: readonly Seen[]): boolean => /on another page/u.test(seen?.text ?? '');
const followsCount = ([seen]: readonly Seen[]): boolean =>
  /^Checking[^]*large.json[^]*on another page[^]* of /u.test(seen?.text ?? '');

describe.each(BROWSERS)('an import on another page in %s', (_name, launch) => {
  let folder: string;
  let browser: BrowserUnderTest;
  let first: PageUnderTest;
  let second: PageUnderTest;
  const pack = (header: typeof HEADER, articles: readonly unknown[]): string => {
    const path = join(folder, `${header.id}.json`);
    writeFileSync(path, JSON.stringify({ ...header, articles }));
    return path;
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-import-'));
    browser = await launch({ pages: {}, language: 'en' });
    first = await browser.openExtensionPage('options.html');
    second = await browser.openExtensionPage('options.html');
    // The shipped packs are taken in on first run.
    for (const page of [first, second])
      await page.waitFor('.pack__title', (seen) => seen.length === 3);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is shown on a page that was open before and on one opened meanwhile, until it ends', async () => {
    await second.evaluate(HOLD);
    const title = { ar: 'Large', en: 'Large', fr: 'Large' };
    const large = pack({ ...HEADER, id: 'large', title }, madeUpArticles(300, { words: 30 }));
    await first.chooseFile('input[type=file]', large);
    await second.waitFor('.progress', followsCount);
    expect(await second.query('.drop button')).toEqual([]);
    const third = await browser.openExtensionPage('options.html');
    await third.waitFor('.progress', follows);
    // It ends once it may write.
    await first.press('.progress button');
    await second.evaluate('letGo()');
    await first.waitFor('.import-report', ([seen]) => /cancelled/u.test(seen?.text ?? ''));
    for (const page of [second, third]) {
      await page.waitFor('.drop__invite');
      expect(await page.query('.import-report')).toEqual([]);
    }
  });

  test('brings its pack into the list here', async () => {
    await second.chooseFile('input[type=file]', pack(HEADER, ARTICLES));
    await first.waitFor('.pack__title', (seen) => seen.length === 4);
    await first.waitFor('.drop__invite');
    await second.waitFor('.import-report', ([seen]) => /imported/u.test(seen?.text ?? ''));
  });
});
