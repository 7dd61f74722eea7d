import { browser } from 'wxt/browser';
import { shippedFile } from './lifecycle';

/** The part of a tab the extension looks at. `url` is null without permission for the page. */
export interface TabInfo {
  readonly id: number;
  readonly url: string | null;
  /** Its page is still coming. */
  readonly loading: boolean;
}

function info(
  tab:
    { id?: number | undefined; url?: string | undefined; status?: string | undefined } | undefined,
): TabInfo | null {
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, loading: tab.status === 'loading' };
}

/** The active tab of the window that has the focus, or null. */
export async function activeTab(): Promise<TabInfo | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return info(tab);
}

/** The tab of that id, or null if it is closed. */
export async function getTab(tabId: number): Promise<TabInfo | null> {
  try {
    return info(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

/** The active tabs of all windows. */
export async function activeTabs(): Promise<readonly TabInfo[]> {
  const tabs = await browser.tabs.query({ active: true });
  return tabs.map(info).filter((tab) => tab !== null);
}

/** All open tabs whose address the extension may see and that match the patterns. */
export async function tabsMatching(patterns: readonly string[]): Promise<readonly TabInfo[]> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.map(info).filter((tab) => tab !== null);
}

/** Opens one of the extension's own pages in a tab. */
export async function openExtensionPage(path: string): Promise<void> {
  await browser.tabs.create({ url: shippedFile(path) });
}

/**
 * Moves this page to an ordinary window where it stands in a private one, which in Firefox has no database: the corpus is
 * not to be reached there. Chromium opens no page of an extension in a private window. Where every window is private, it
 * stays.
 * @returns whether it goes
 */
export async function leavePrivateWindow(): Promise<boolean> {
  if (!browser.extension.inIncognitoContext) return false;
  try {
    const here = await browser.tabs.getCurrent();
    const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
    const ordinary = windows.find((it) => !it.incognito);
    if (ordinary?.id === undefined) {
      await browser.windows.create({ url: location.href, incognito: false });
    } else {
      await browser.tabs.create({ url: location.href, windowId: ordinary.id, active: true });
      await browser.windows.update(ordinary.id, { focused: true });
    }
    if (here?.id !== undefined) await browser.tabs.remove(here.id);
    return true;
  } catch {
    return false;
  }
}

/** Hears that a tab was closed. Register at start, synchronously. */
export function onTabClosed(hear: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => hear(tabId));
}

/** Brings a tab and its window to the front. */
export async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
