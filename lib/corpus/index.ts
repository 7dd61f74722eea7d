import { StoredCorpus } from './corpus';
import { IdbStore } from './store/idb';
import { MemoryStore } from './store/memory';
import type { Corpus } from './types';

export { QuotaError, StoreError } from './store/types';
export type * from './types';

/**
 * The corpus in IndexedDB. Resolves at once: the database opens in the background, and the first call waits for it
 * (and rejects where it can't be opened). Any number of contexts may have it open at the same time.
 */
export function openCorpus(): Promise<Corpus> {
  return Promise.resolve(
    new StoredCorpus(new IdbStore(), { compress: true, now: () => Date.now() }),
  );
}

/** The same corpus in memory, for the command line and for tests. */
export function createMemoryCorpus(): Corpus {
  return new StoredCorpus(new MemoryStore(), { compress: false, now: () => Date.now() });
}
