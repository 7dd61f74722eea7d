import type { KeyValueStore } from '../../lib/platform/storage';

const KEY = 'revision';

/** A number that grows with every change that makes stored outcomes old. Kept in the session store. */
export interface Revision {
  readonly current: () => Promise<number>;
  readonly bump: () => Promise<void>;
}

/** Opens the revision counter. */
export function openRevision(store: KeyValueStore): Revision {
  // Bumps wait for each other: two that read the same number would count as one.
  let last: Promise<unknown> = Promise.resolve();
  const current = async (): Promise<number> => {
    const value = await store.get(KEY);
    return typeof value === 'number' ? value : 0;
  };
  return {
    current,
    bump() {
      const next = last.then(async () => store.set(KEY, (await current()) + 1));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
