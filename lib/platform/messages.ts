import { browser } from 'wxt/browser';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** One of the extension's own pages (popup, options, …), shown in a tab or not. */
  readonly extensionPage: boolean;
  /** The tab of a content script, or null. */
  readonly tabId: number | null;
  /** 0 is the top frame. */
  readonly frameId: number;
  /** Address of the page the script runs in; null where the browser does not tell. */
  readonly url: string | null;
}

/** Answers a message: undefined leaves it to other listeners, a promise is the reply. */
export type MessageListener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** Sends a message to the background (and to no page). Rejects when nobody listens. */
export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends a message to every open extension page. That nobody is there is no error. */
export async function sendToPages(message: unknown): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // No page of the extension is open.
  }
}

/** Sends a message to the scripts in a tab's top frame. Rejects when there is none. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/** Listens to messages, from anywhere in the extension. Returns what stops it. */
export function listenToMessages(listener: MessageListener): () => void {
  const own = browser.runtime.getURL('');
  const wrapped = (
    message: unknown,
    sender: { id?: string; url?: string; frameId?: number; tab?: { id?: number } },
  ): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const url = sender.url ?? null;
    return listener(message, {
      extensionPage: url !== null && url.startsWith(own),
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? 0,
      url,
    });
  };
  // The polyfill's type wants `true` or a promise; undefined is how a listener passes a message on.
  browser.runtime.onMessage.addListener(wrapped as never);
  return () => browser.runtime.onMessage.removeListener(wrapped as never);
}
