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

/** Address of a file that ships with the extension, for fetch or src. */
export function shippedFile(path: string): string {
  return (browser.runtime.getURL as (path: string) => string)(path);
}

/** The browser's API is called this often while work is under way, in ms. */
const SIGN_OF_LIFE = 1_000;

let working = 0;
let signs: ReturnType<typeof setInterval> | undefined;

/**
 * Keeps the background from being ended as idle while work is under way. Firefox counts calls of the browser's API as life
 * and neither computing nor a message that is not yet answered; Chromium not what goes on after the answer.
 * @returns what the work comes to
 */
export async function awakeDuring<T>(work: Promise<T>): Promise<T> {
  working += 1;
  signs ??= setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE);
  try {
    return await work;
  } finally {
    working -= 1;
    if (working === 0) {
      clearInterval(signs);
      signs = undefined;
    }
  }
}
