import { browser } from 'wxt/browser';

/** A small key-value store. Values are JSON-safe. */
export interface KeyValueStore {
  /** The value under a key as it was written, unchecked; undefined where there is none. */
  get(key: string): Promise<unknown>;
  /** All values by key. */
  all(): Promise<Readonly<Record<string, unknown>>>;
  /** @throws where the quota is used up. */
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

function store(area: 'local' | 'session'): KeyValueStore {
  return {
    get: async (key) => (await browser.storage[area].get(key))[key],
    all: () => browser.storage[area].get(null),
    set: (key, value) => browser.storage[area].set({ [key]: value }),
    remove: (keys) => browser.storage[area].remove([...keys]),
  };
}

/** Kept for good, on this device. */
export const localStore: KeyValueStore = store('local');

/** Kept until the browser closes; survives the background worker's end. In memory only, 10 MB. */
export const sessionStore: KeyValueStore = store('session');
