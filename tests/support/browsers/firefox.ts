import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { serve } from '../site';
import { extensionWith } from './extension-copy';
import { inViewScript, marksScript, pressScript, pushScript, queryScript } from './in-page';
import { until } from './poll';
import type { BrowserUnderTest, LaunchOptions, PageUnderTest, Seen, TabUnderTest } from './types';

const BUILD = resolve('.output/firefox-mv3');
const ID = 'isnad@isnad.example';
// Preset, for no protocol tells which address Firefox gives an extension's pages.
const UUID = '5c0d9c1e-0b5a-4b5e-9b47-0d9b3a6f0001';
const ORIGIN = `moz-extension://${UUID}`;
/** Ends the event page as idleness would, but now: what it waits for does not put it off. */
const KILL = `WebExtensionPolicy.getByID('${ID}').extension
  .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`;
/** Lets the extension into private windows, as a reader does in the add-ons' manager, and starts it anew. */
const ALLOW_PRIVATE = `(async () => {
  const at = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
  const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await at('ExtensionPermissions').ExtensionPermissions.add('${ID}', permissions);
  await (await at('AddonManager').AddonManager.getAddonByID('${ID}')).reload();
})()`;
/** Opens an address in a tab of a new private window. */
const openPrivately = (url: string): string => `(async () => {
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((done) => {
    const hear = (subject) => {
      if (subject !== opened) return;
      Services.obs.removeObserver(hear, 'browser-delayed-startup-finished');
      done();
    };
    Services.obs.addObserver(hear, 'browser-delayed-startup-finished');
  });
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  opened.gBrowser.selectedTab = opened.gBrowser.addTab('${url}', { triggeringPrincipal });
})()`;
const POPUP = "browser.extension.getViews({ type: 'popup' })[0]";

/** The protocol below puppeteer's pages, for what it has no pages for. */
interface Connection {
  send(method: string, params: unknown): Promise<{ readonly result: unknown }>;
  on(
    event: 'network.beforeRequestSent',
    hear: (event: { readonly request: { readonly url: string } }) => void,
  ): void;
}
const connectionOf = (firefox: Browser): Connection =>
  (firefox as unknown as { readonly connection: Connection }).connection;

/** Runs a script with the browser's own powers; the start's --remote-allow-system-access allows it. */
const evaluateInBrowser = async (firefox: Browser, expression: string): Promise<void> => {
  const connection = connectionOf(firefox);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { readonly contexts: readonly { readonly context: string }[] })
    .contexts;
  if (!window) throw new Error('no window of the browser');
  const target = { context: window.context };
  await connection.send('script.evaluate', { expression, target, awaitPromise: true });
};

/** A page asked through scripts that run in `page`, about the document that `root` names there. */
const pageOver = (page: Page, root = 'document'): PageUnderTest => {
  const query = (selector: string): Promise<Seen[]> =>
    page.evaluate(queryScript(selector, root)) as Promise<Seen[]>;
  const waitFor: PageUnderTest['waitFor'] = (selector, accept = (seen) => seen.length > 0) =>
    until(`${selector} in ${root} of ${page.url()}`, () => query(selector), accept);
  return {
    query,
    waitFor,
    press: async (selector, index = 0) => {
      await waitFor(selector, (seen) => seen.length > index);
      // A popup's document can't be pointed at; elsewhere the press is a real one, as asking for permissions needs.
      const target = root === 'document' ? (await page.$$(selector))[index] : undefined;
      if (target) await target.click();
      else await page.evaluate(pressScript(selector, index, root));
    },
    chooseFile: async (selector, path) => {
      const input = await page.$(selector);
      if (!input) throw new Error(`no ${selector} in ${page.url()}`);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    evaluate: (expression) => page.evaluate(expression),
  };
};

/** Starts Firefox with the build in .output/firefox-mv3, on a fresh profile, and the stand-in site beside it. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserUnderTest> {
  const site = await serve(options.pages);
  const extension = extensionWith(BUILD, options.changed);
  const profile = mkdtempSync(join(tmpdir(), 'isnad-firefox-'));
  const hosts = [...new Set(Object.keys(options.pages).map((page) => page.split('/', 1)[0] ?? ''))];

  let firefox: Browser;
  let front: Page;
  /** A page of the extension that stays open: the way to the extension's API and to the popup's document. */
  let helper: Page;
  let offline = false;

  const start = async (): Promise<void> => {
    firefox = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env['ISNAD_FIREFOX'] ?? '/usr/bin/firefox-esr',
      headless: !options.headed,
      userDataDir: profile,
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      defaultViewport: null,
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
        // A temporary add-on is taken out when Firefox closes; what it stored must outlive that, as an installed one's does.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.openPopupWithoutUserGesture.enabled': true,
        // Permissions that a reader would grant in a prompt, which no protocol can press.
        'extensions.webextOptionalPermissionPrompts': false,
        // The shortest idle time that still lets work finish: stopBackground waits for it.
        'extensions.background.idle.timeout': 3_000,
        'network.dns.localDomains': hosts.join(','),
        // Outlets that browsers know to be on https alone are served without it here.
        'network.stricttransportsecurity.preloadlist': false,
        'dom.security.https_first': false,
        'dom.security.https_first_schemeless': false,
        // The browser's own requests for icons would stand among the page's.
        'browser.chrome.site_icons': false,
        'intl.locale.requested': options.language,
        'ui.popup.disable_autohide': true,
        'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      },
    });
    await firefox.installExtension(extension.folder);
    helper = await firefox.newPage();
    // Firefox reports no load of its extension pages to this protocol.
    await helper.goto(`${ORIGIN}/options.html`, { waitUntil: [] });
    await until(
      'the extension page',
      () => helper.evaluate("location.href + ' ' + document.readyState") as Promise<string>,
      (state) => state.startsWith(ORIGIN) && state.endsWith('complete'),
    );
    front = helper;
  };
  await start();
  // It would come before a page that a test opens meanwhile.
  const welcome = `browser.tabs.query({ url: '${ORIGIN}/welcome.html' })`;
  const seen = (): Promise<number> =>
    helper.evaluate(`${welcome}.then((tabs) => tabs.length)`) as Promise<number>;
  const shut = (): Promise<unknown> =>
    helper.evaluate(`${welcome}.then(([tab]) => browser.tabs.remove(tab.id))`);
  await until('the first page', seen, (count) => count > 0);
  if (!options.keepWelcome) await shut();

  const url = (hostAndPath: string): string => {
    const [host = '', ...path] = hostAndPath.split('/');
    return `http://${host}:${site.port}/${path.join('/')}`;
  };
  const frontTab = `browser.tabs.query({ active: true }).then((tabs) => tabs[0])`;
  const badge = (): Promise<string> =>
    helper.evaluate(
      `${frontTab}.then((tab) => browser.action.getBadgeText({ tabId: tab.id }))`,
    ) as Promise<string>;

  const tabOver = (page: Page): TabUnderTest => ({
    ...pageOver(page),
    marks: () => page.evaluate(marksScript()) as Promise<string[]>,
    waitForMarks: (accept) =>
      until('marks in the page', () => page.evaluate(marksScript()) as Promise<string[]>, accept),
    inView: (text) => page.evaluate(inViewScript(text)) as Promise<boolean>,
    reload: async () => void (await page.reload()),
    pushPage: async (path, html) => void (await page.evaluate(pushScript(path, html))),
    bodyHtml: () => page.evaluate('document.body.outerHTML') as Promise<string>,
  });

  return {
    name: 'firefox',
    openTab: async (hostAndPath) => {
      front = await firefox.newPage();
      await front.goto(url(hostAndPath));
      await front.bringToFront();
      return tabOver(front);
    },
    badge,
    waitForBadge: (accept) => until('the badge', badge, accept),
    openPopup: async () => {
      await helper.evaluate(`${POPUP}?.close()`);
      await until(
        'the last popup to go',
        () => helper.evaluate(`${POPUP} === undefined`) as Promise<boolean>,
        Boolean,
      );
      await front.bringToFront();
      await until(
        'the popup to open',
        // The panel goes a moment after its document.
        () => helper.evaluate('browser.action.openPopup().then(() => true)') as Promise<boolean>,
        Boolean,
      );
      await until(
        'the popup',
        () => helper.evaluate(`${POPUP}?.document.readyState ?? ''`) as Promise<string>,
        (state) => state === 'complete',
      );
      return pageOver(helper, `${POPUP}.document`);
    },
    openExtensionPage: async (path) => {
      const page = await firefox.newPage();
      await page.goto(`${ORIGIN}/${path}`, { waitUntil: [] });
      front = page;
      return pageOver(page);
    },
    openInPrivateWindow: async (path) => {
      await evaluateInBrowser(firefox, ALLOW_PRIVATE);
      await evaluateInBrowser(firefox, openPrivately(`${ORIGIN}/${path}`));
    },
    openedPage: async (path) => {
      const page = await until(
        path,
        async () => {
          for (const it of await firefox.pages()) {
            // A page that has just closed is still listed.
            const address = String(await it.evaluate('location.href').catch(() => ''));
            if (address.startsWith(`${ORIGIN}/${path}`)) return it;
          }
          return undefined;
        },
        Boolean,
      );
      if (!page) throw new Error(`no ${path}`);
      front = page;
      return pageOver(page);
    },
    stopBackground: async () => {
      // An open extension page does not keep the event page alive; asking through it would wake it only by message.
      await until(
        'the event page to end',
        () => helper.evaluate('browser.extension.getBackgroundPage() === null') as Promise<boolean>,
        (ended) => ended,
        60_000,
      );
    },
    killBackground: () => evaluateInBrowser(firefox, KILL),
    restart: async () => {
      await firefox.close();
      await start();
    },
    goOffline: async () => {
      const asked: string[] = [];
      connectionOf(firefox).on('network.beforeRequestSent', ({ request }) => {
        if (!request.url.startsWith('moz-extension:')) asked.push(request.url);
      });
      // What 'Work Offline' in Firefox's menu does: for all pages, workers and the event page, now and later.
      await evaluateInBrowser(firefox, 'Services.io.offline = true');
      await site.close();
      offline = true;
      return () => asked;
    },
    closed: () => new Promise((done) => firefox.once('disconnected', () => done())),
    close: async () => {
      await firefox.close();
      if (!offline) await site.close();
      extension.remove();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
