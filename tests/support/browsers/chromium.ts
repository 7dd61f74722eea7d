import { createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page, Worker } from 'playwright-core';
import { serve } from '../site';
import { extensionWith } from './extension-copy';
import { inViewScript, marksScript, pushScript, queryScript } from './in-page';
import { until } from './poll';
import type { BrowserUnderTest, LaunchOptions, PageUnderTest, Seen, TabUnderTest } from './types';

const BUILD = resolve('.output/chrome-mv3');

const pageOver = (page: Page): PageUnderTest => {
  const query = (selector: string): Promise<Seen[]> => page.evaluate(queryScript(selector));
  return {
    query,
    press: (selector, index = 0) => page.locator(selector).nth(index).click({ timeout: 15_000 }),
    waitFor: (selector, accept = (seen) => seen.length > 0) =>
      until(`${selector} in ${page.url()}`, () => query(selector), accept),
    chooseFile: (selector, path) => page.locator(selector).setInputFiles(path),
    screenshot: async (path) => void (await page.screenshot({ path })),
    evaluate: (expression) => page.evaluate(expression),
  };
};

/** What Playwright keeps behind a page in the same process: the client whose overrides it has made. */
interface Inside {
  readonly _connection: {
    toImpl(page: Page): {
      readonly delegate: {
        readonly _mainFrameSession: {
          readonly _client: {
            send(
              method: 'Emulation.setFocusEmulationEnabled',
              to: { readonly enabled: boolean },
            ): Promise<unknown>;
          };
        };
      };
    };
  };
}

/** Has a page be hidden behind other tabs, as readers' pages are: Playwright shows every page as in front. */
async function asReadersSee(page: Page): Promise<void> {
  const { delegate } = (page as unknown as Inside)._connection.toImpl(page);
  await delegate._mainFrameSession._client.send('Emulation.setFocusEmulationEnabled', {
    enabled: false,
  });
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts Chromium with the build in .output/chrome-mv3, on a fresh profile, and the stand-in site beside it. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserUnderTest> {
  const site = await serve(options.pages);
  const extension = extensionWith(BUILD, options.changed);
  const profile = mkdtempSync(join(tmpdir(), 'isnad-chromium-'));
  const hosts = [...new Set(Object.keys(options.pages).map((page) => page.split('/', 1)[0]))];

  let context: BrowserContext;
  let front: Page;
  let debuggingPort = 0;
  const open: Browser[] = [];
  let offline = false;
  const asked: string[] = [];
  const listen = (to: BrowserContext): void => {
    to.on('request', (request) => {
      if (offline && !request.url().startsWith('chrome-extension:')) asked.push(request.url());
    });
  };

  const start = async (): Promise<void> => {
    debuggingPort = await freePort();
    context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env['ISNAD_CHROMIUM'] ?? '/usr/bin/chromium',
      // Playwright's own headless flag picks the old shell, which loads no extensions.
      headless: false,
      viewport: { width: 1280, height: 900 },
      ...(options.colorScheme && { colorScheme: options.colorScheme }),
      ignoreDefaultArgs: ['--disable-extensions'],
      env: { ...process.env, LANGUAGE: options.language },
      args: [
        ...(options.headed ? [] : ['--headless=new', '--disable-gpu']),
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
        `--lang=${options.language}`,
        `--remote-debugging-port=${debuggingPort}`,
        `--disable-extensions-except=${extension.folder}`,
        `--load-extension=${extension.folder}`,
        `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1:${site.port}`).join(',')}`,
      ],
    });
    listen(context);
    front = context.pages()[0] ?? (await context.newPage());
  };

  const worker = async (): Promise<Worker> => {
    const running = () => context.serviceWorkers().find((sw) => sw.url().startsWith('chrome-ext'));
    const found = await until('the background worker', async () => running(), Boolean);
    if (!found) throw new Error('no background worker');
    return found;
  };

  await start();
  // It would come before a page that a test opens meanwhile.
  const first = await until(
    'the first page',
    async () => context.pages().find((page) => page.url().endsWith('/welcome.html')),
    Boolean,
  );
  if (!options.keepWelcome) await first?.close();
  const origin = `chrome-extension://${new URL((await worker()).url()).host}`;

  /** A page of the extension that stays open, to ask the extension's API without waking the background. */
  let helper: Page | undefined;
  const ask = async <T>(script: string): Promise<T> => {
    if (!helper || helper.isClosed()) {
      const before = front;
      helper = await context.newPage();
      await helper.goto(`${origin}/options.html`);
      if (!before.isClosed()) await before.bringToFront();
    }
    return helper.evaluate(script) as Promise<T>;
  };

  const badge = (): Promise<string> =>
    ask<string>(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
    );

  const tabOver = (page: Page): TabUnderTest => ({
    ...pageOver(page),
    marks: () => page.evaluate(marksScript()),
    waitForMarks: (accept) =>
      until('marks in the page', () => page.evaluate<string[]>(marksScript()), accept),
    inView: (text) => page.evaluate(inViewScript(text)),
    reload: async () => void (await page.reload()),
    pushPage: (path, html) => page.evaluate(pushScript(path, html)),
    bodyHtml: () => page.evaluate('document.body.outerHTML'),
  });

  const stop = async (): Promise<void> => {
    const session = await context.newCDPSession(front);
    const running = new Set<string>();
    const ended = new Set<string>();
    // Told, not looked for: a page that misses its answer has the background started again at once.
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, scriptURL, runningStatus } of versions) {
        if (!scriptURL.startsWith(origin)) continue;
        if (runningStatus === 'stopped') ended.add(versionId);
        else if (!ended.has(versionId)) running.add(versionId);
      }
    });
    await session.send('ServiceWorker.enable');
    await until('news of the background', async () => running.size + ended.size, Boolean);
    for (const versionId of running) await session.send('ServiceWorker.stopWorker', { versionId });
    await until(
      'the background to end',
      async () => [...running].filter((versionId) => !ended.has(versionId)),
      (left) => left.length === 0,
    );
    await session.detach();
  };

  const browser: BrowserUnderTest = {
    name: 'chromium',
    openTab: async (hostAndPath) => {
      front = await context.newPage();
      await asReadersSee(front);
      const own = /^[a-z-]+:/u.test(hostAndPath);
      await front.goto(own ? hostAndPath : `http://${hostAndPath}`);
      await front.bringToFront();
      return tabOver(front);
    },
    badge,
    waitForBadge: (accept) => until('the badge', badge, accept),
    openPopup: async () => {
      await front.bringToFront();
      await ask('chrome.action.openPopup()');
      // Playwright does not report popups as pages of its own context; a second client sees them.
      const client = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort}`);
      open.push(client);
      if (offline) {
        for (const own of client.contexts()) {
          listen(own);
          await own.setOffline(true);
        }
      }
      const popup = await until(
        'the popup',
        async () =>
          client
            .contexts()
            .flatMap((c) => c.pages())
            .find((page) => page.url().startsWith(`${origin}/popup.html`)),
        (page) => page !== undefined,
      );
      if (!popup) throw new Error('no popup');
      if (options.colorScheme) await popup.emulateMedia({ colorScheme: options.colorScheme });
      return pageOver(popup);
    },
    openExtensionPage: async (path) => {
      const page = await context.newPage();
      if (options.colorScheme) await page.emulateMedia({ colorScheme: options.colorScheme });
      await page.goto(`${origin}/${path}`);
      front = page;
      return pageOver(page);
    },
    openedPage: async (path) => {
      const page = await until(
        path,
        async () => context.pages().find((it) => it.url().startsWith(`${origin}/${path}`)),
        Boolean,
      );
      if (!page) throw new Error(`no ${path}`);
      if (options.colorScheme) await page.emulateMedia({ colorScheme: options.colorScheme });
      front = page;
      return pageOver(page);
    },
    stopBackground: async () => {
      await helper?.close();
      helper = undefined;
      // An open popup would call for it again at once.
      for (const client of open.splice(0)) {
        const popups = client.contexts().flatMap((it) => it.pages());
        for (const page of popups)
          if (page.url().startsWith(`${origin}/popup.html`)) await page.close();
        await client.close();
      }
      await stop();
    },
    killBackground: stop,
    restart: async () => {
      for (const client of open.splice(0)) await client.close().catch(() => undefined);
      await context.close();
      helper = undefined;
      await start();
    },
    goOffline: async () => {
      await context.setOffline(true);
      await site.close();
      offline = true;
      return () => asked;
    },
    closed: () => new Promise((done) => context.once('close', () => done())),
    close: async () => {
      for (const client of open.splice(0)) await client.close().catch(() => undefined);
      await context.close();
      if (!offline) await site.close();
      extension.remove();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return browser;
}
