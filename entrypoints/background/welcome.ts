import type { KeyValueStore } from '../../lib/platform/storage';

const KEY = 'welcomed';

/**
 * Opens the first page where the reader has not seen it. It is noted before it opens: it rather stays away than comes
 * twice, as with an extension that is loaded anew at every start of a browser.
 */
export async function welcome(store: KeyValueStore, open: () => Promise<void>): Promise<void> {
  if ((await store.get(KEY)) === true) return;
  await store.set(KEY, true);
  await open();
}
