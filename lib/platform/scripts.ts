import { browser } from 'wxt/browser';

/** A script to run on pages the reader allowed later. */
export interface RuntimeScript {
  readonly id: string;
  readonly file: string;
  readonly matches: readonly string[];
}

/** Puts a script of the extension into a tab's top frame. False where the browser does not let it in. */
export async function injectScript(tabId: number, file: string): Promise<boolean> {
  try {
    const execute = browser.scripting.executeScript as (injection: {
      target: { tabId: number };
      files: string[];
    }) => Promise<unknown>;
    await execute({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** Registers a script for the matching pages from now on, over restarts. Registering it twice is no error. */
export async function registerScript(script: RuntimeScript): Promise<void> {
  if (await isRegistered(script.id)) return;
  await browser.scripting.registerContentScripts([
    {
      id: script.id,
      js: [script.file],
      matches: [...script.matches],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** Takes a registration back. None there is no error. */
export async function unregisterScript(id: string): Promise<void> {
  if (await isRegistered(id)) await browser.scripting.unregisterContentScripts({ ids: [id] });
}

/** Is a script registered under this id? */
export async function isRegistered(id: string): Promise<boolean> {
  const found = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  return found.length > 0;
}
