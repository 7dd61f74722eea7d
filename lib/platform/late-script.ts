import { browser } from 'wxt/browser';

// The types of pages know no service worker; this is all that is used of its scope.
interface WorkerScope {
  importScripts?(...addresses: string[]): void;
  addEventListener(type: 'install', hear: () => void): void;
}
const scope = globalThis as unknown as WorkerScope;

/** Where a script of the background leaves what it offers, by its file name. */
const OFFERED = Symbol.for('isnad-offered');

function offered(): Map<string, unknown> {
  const place = globalThis as { [OFFERED]?: Map<string, unknown> };
  return (place[OFFERED] ??= new Map());
}

/** Called by a script that the background loads late: leaves what it offers where `lateScript` finds it. */
export function offerToBackground(file: string, value: unknown): void {
  offered().set(file, value);
}

function addressOf(file: string): string {
  return (browser.runtime.getURL as (path: string) => string)(file);
}

/** An event page (Firefox) has a document: the script is put into it. */
function intoDocument(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${file} did not load`)));
    script.src = addressOf(file);
    document.head.append(script);
  });
}

/**
 * A script of the extension that the background loads only when it is asked for: the function returned gives what the
 * script offers. A service worker (Chromium) may later import only what it imported while it was being installed, so
 * that call this synchronously when the background starts. The promise rejects where the script can't be loaded, and
 * is tried again at the next call.
 */
export function lateScript<T>(file: string): () => Promise<T> {
  if (scope.importScripts !== undefined) {
    scope.addEventListener('install', () => scope.importScripts?.(addressOf(file)));
  }
  let loading: Promise<T> | null = null;
  const load = async (): Promise<T> => {
    if (!offered().has(file)) {
      if (scope.importScripts !== undefined) scope.importScripts(addressOf(file));
      else await intoDocument(file);
    }
    if (!offered().has(file)) throw new Error(`${file} offers nothing`);
    return offered().get(file) as T;
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
