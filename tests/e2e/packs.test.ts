import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest, PageUnderTest } from '../support/browsers';
import { madeUpArticles } from '../support/corpus/made-up';
import { ARTICLES, HEADER, OPEN, openPage } from './bridge';

describe.each(BROWSERS)('packs and kept articles in %s', (_name, launch) => {
  let browser: BrowserUnderTest;
  let options: PageUnderTest;
  let folder: string;
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const titles = async (): Promise<string[]> =>
    (await options.query('.pack__title')).map(({ text }) => text.split('\n')[0] ?? '');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-packs-'));
    browser = await launch({ pages: { [OPEN]: openPage }, language: 'en' });
    options = await browser.openExtensionPage('options.html');
    // The shipped packs are taken in on first run.
    await options.waitFor('.pack__title', (seen) => seen.length === 3);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a broken file says what is wrong, and changes nothing', async () => {
    const before = await titles();
    const whole = gzipSync(JSON.stringify({ ...HEADER, articles: ARTICLES }));
    await options.chooseFile('input[type=file]', file('cut.json.gz', whole.subarray(0, 90)));
    const [report] = await options.waitFor('.import-report--failed');
    expect(report?.text).toContain('cut.json.gz');
    expect(report?.text.split('\n').length).toBeGreaterThan(2);
    expect(await titles()).toEqual(before);
  });

  test('a pack with one bad article: the good ones are added, the bad one is told with its reason', async () => {
    const rows = [HEADER, ARTICLES[0], { outlet: 'بلا نص', title: 'عنوان' }, ARTICLES[1]];
    const path = file('bridge.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'));
    await options.chooseFile('input[type=file]', path);
    const [report] = await options.waitFor('.import-report:not(.import-report--failed)');
    expect(report?.text).toMatch(/Added\s*2/u);
    expect(await options.query('.faults li')).toHaveLength(1);
    expect((await options.query('.faults li'))[0]?.text).toContain('3');
    await options.waitFor('.pack__title', (seen) => seen.length === 4);
  });

  test('the same pack again adds nothing', async () => {
    const path = file('bridge-again.json', JSON.stringify({ ...HEADER, articles: ARTICLES }));
    await options.chooseFile('input[type=file]', path);
    const [report] = await options.waitFor(
      '.import-report',
      ([seen]) =>
        /Already there|Duplicate/iu.test(seen?.text ?? '') &&
        /\b2\b/u.test(seen?.text ?? '') &&
        !/Added\s*2/u.test(seen?.text ?? ''),
    );
    expect(report?.text).toMatch(/Added\s*0/u);
    expect(await titles()).toHaveLength(4);
  });

  test('what is told of an import goes with its pack', async () => {
    const place = (await titles()).indexOf('The harbour bridge');
    await options.press('.pack__actions button:last-of-type', place);
    await options.waitFor('.pack__title', (found) => found.length === 3);
    await options.waitFor('.import-report', (found) => found.length === 0);
    await options.press('.notice__action button');
    await options.waitFor('.pack__title', (found) => found.length === 4);
  });

  test('an import that its page left in the middle goes on, and cancelled then leaves nothing behind', async () => {
    // So many that it is still under way when a busy machine comes to look.
    const articles = madeUpArticles(12_000, { words: 60 });
    const header = { format: 'isnad-pack', version: 1, id: 'large', title: 'Large' };
    const path = file('large.json', JSON.stringify({ ...header, articles }));
    const counts = async (): Promise<string> =>
      (await options.waitFor('#data .counts'))[0]?.text ?? '';
    const before = (await counts()).replace(/On disk[^]*/u, '');
    await options.chooseFile('input[type=file]', path);
    await options.waitFor('.progress', ([seen]) => /Importing/u.test(seen?.text ?? ''));
    // Answered first: Firefox's protocol never answers what a page that goes was asked.
    await options.evaluate("void setTimeout(() => { location.href = 'about:blank'; })");
    options = await browser.openExtensionPage('options.html');
    // Until the page that is left has gone, this one follows it.
    await options.waitFor('.progress', ([seen]) => /Importing[^]*Cancel$/u.test(seen?.text ?? ''));
    await options.press('.progress button');
    const [report] = await options.waitFor('.import-report');
    expect(report?.text).toContain('Import cancelled. Nothing in your library has changed.');
    await options.waitFor(
      '#data .counts',
      ([seen]) => seen?.text.replace(/On disk[^]*/u, '') === before,
    );
    await options.waitFor('.pack__title', (seen) => seen.length === 4);
  });

  test('an article on the same event is compared with the pack', async () => {
    await browser.openTab(OPEN);
    const popup = await browser.openPopup();
    const seen = await popup.waitFor('.finding--conflict');
    expect(seen.some(({ text }) => text.includes('21') && text.includes('14'))).toBe(true);
  });

  test('keeping the article puts it into the corpus, letting it go takes it out', async () => {
    const popup = await browser.openPopup();
    // The number comes a moment after the rest.
    const [before] = await popup.waitFor('.popup__footer', ([seen]) =>
      /\d/u.test(seen?.text ?? ''),
    );
    await popup.waitFor('.keep');
    await popup.press('.keep');
    await popup.waitFor('.keep[aria-pressed=true]');
    await popup.waitFor('.popup__footer', ([seen]) => seen?.text !== before?.text);
    await popup.press('.keep');
    await popup.waitFor('.keep[aria-pressed=false]');
    await popup.waitFor('.popup__footer', ([seen]) => seen?.text === before?.text);
  });

  test('a kept article stands in the options, is taken out there, and comes back by undo', async () => {
    const popup = await browser.openPopup();
    await popup.waitFor('.keep');
    await popup.press('.keep');
    await popup.waitFor('.keep[aria-pressed=true]');
    options = await browser.openExtensionPage('options.html');
    await options.waitFor('.kept');
    await options.press('.kept > summary');
    const [listed] = await options.waitFor('.kept .related__item');
    expect(listed?.text).toContain('جسر الميناء');
    await options.press('.kept .related__item button');
    await options.waitFor('.kept', (seen) => seen.length === 0);
    await options.press('.notice__action button');
    await options.waitFor('.kept');
    await options.press('.kept > summary');
    await options.press('.kept .related__item button');
    await options.waitFor('.kept', (seen) => seen.length === 0);
  });

  test('a pack is taken out at once, and comes back by undo', async () => {
    options = await browser.openExtensionPage('options.html');
    const seen = await options.waitFor('.pack__title', (found) => found.length === 4);
    const place = seen.findIndex(({ text }) => text.includes('The harbour bridge'));
    await options.press('.pack__actions button:last-of-type', place);
    await options.waitFor('.pack__title', (found) => found.length === 3);
    await options.press('.notice button', 0);
    await options.waitFor('.pack__title', (found) => found.length === 4);
  });
});
