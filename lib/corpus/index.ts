import type { Analyst } from './analyst';
import { StoredCorpus } from './corpus';
import { IdbStore } from './store/idb';
import { MemoryStore } from './store/memory';
import type { Corpus } from './types';

export { ImportGone } from './import-gone';
export { QuotaError, StoreError } from './store/types';
export { serveAnalyst, WorkerAnalyst, type AnalystScope } from './analyst';
export { AnalystWorkers, workersFor } from './analyst-workers';
export { PIPELINE_BATCH, PutPipeline } from './put-pipeline';
export type * from './types';

/**
 * The corpus in IndexedDB. Resolves at once: the database opens in the background, and the first call waits for it
 * (and rejects where it can't be opened). Any number of contexts may have it open at the same time.
 * `analyst`: who analyses the articles of an import meanwhile; the caller closes it.
 */
export function openCorpus(analyst?: Analyst): Promise<Corpus> {
  const options = { compress: true, now: () => Date.now(), ...(analyst && { analyst }) };
  return Promise.resolve(new StoredCorpus(new IdbStore(), options));
}

/** The same corpus in memory, for the command line and for tests. */
export function createMemoryCorpus(): Corpus {
  return new StoredCorpus(new MemoryStore(), { compress: false, now: () => Date.now() });
}
