import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { BrowserUnderTest, LaunchOptions, PageUnderTest } from '../support/browsers';
import { madeUpArticles } from '../support/corpus/made-up';

const ANALYST = 'assets/analyst-worker';
const COUNT = 300;

/** The analysing worker as it is built, which also tells the options page of every batch it is given. */
const telling = (text: string): string =>
  `${text};addEventListener('message', ({ ports: [port] }) => port.addEventListener('message', ({ data }) => new BroadcastChannel('analysed').postMessage(data.texts.length)));`;
const listen =
  "globalThis.analysed = 0; new BroadcastChannel('analysed').addEventListener('message', ({ data }) => { analysed += data; });";

describe.each(BROWSERS)('the analysing workers of an import in %s', (_name, launch) => {
  let folder: string;
  let pack: string;
  let browser: BrowserUnderTest | undefined;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-import-'));
    pack = join(folder, 'large.json');
    const header = { format: 'isnad-pack', version: 1, id: 'large', title: 'Large' };
    const articles = madeUpArticles(COUNT, { words: 60 });
    writeFileSync(pack, JSON.stringify({ ...header, articles }));
  });
  afterEach(async () => {
    await browser?.close();
    browser = undefined;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function imported(changed: NonNullable<LaunchOptions['changed']>): Promise<PageUnderTest> {
    browser = await launch({ pages: {}, language: 'en', changed });
    const options = await browser.openExtensionPage('options.html');
    // The shipped packs are taken in on first run.
    await options.waitFor('.pack__title', (seen) => seen.length === 3);
    await options.evaluate(listen);
    await options.chooseFile('input[type=file]', pack);
    const [report] = await options.waitFor('.import-report');
    expect(report?.text).toMatch(new RegExp(`Added\\s*${COUNT}`, 'u'));
    return options;
  }

  test('do the analysis for the import worker', async () => {
    const options = await imported({ [ANALYST]: telling });
    const processors = Number(await options.evaluate('navigator.hardwareConcurrency'));
    const analysed = Number(await options.evaluate('analysed'));
    if (processors > 1) expect(analysed).toBeGreaterThan(COUNT / 3);
    else expect(analysed).toBe(0);
  });

  test('are done without where they do not start', async () => {
    const broken = `throw new Error('not today');`;
    const options = await imported({ [ANALYST]: () => broken });
    expect(await options.evaluate('analysed')).toBe(0);
  });
});
