import { browser } from 'wxt/browser';

/** Why the extension starts anew. */
export type StartReason = 'install' | 'update' | 'browser-start';

/** Hears installation, update and browser start. Register at start, synchronously. */
export function onStart(hear: (reason: StartReason) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    hear(reason === 'install' ? 'install' : 'update');
  });
  browser.runtime.onStartup.addListener(() => hear('browser-start'));
}

/** Version of the extension, as in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Address of a file that ships with the extension, for fetch or src. */
export function shippedFile(path: string): string {
  return (browser.runtime.getURL as (path: string) => string)(path);
}
