import type { KeyValueStore } from '../../lib/platform/storage';
import { openTurns } from './turns';

const KEY = 'revision';

/** A number that grows with every change that makes stored outcomes old. Kept in the session store. */
export interface Revision {
  readonly current: () => Promise<number>;
  readonly bump: () => Promise<void>;
}

/** Opens the revision counter. */
export function openRevision(store: KeyValueStore): Revision {
  // Two bumps that read the same number would count as one.
  const inTurn = openTurns();
  const current = async (): Promise<number> => {
    const value = await store.get(KEY);
    return typeof value === 'number' ? value : 0;
  };
  return {
    current,
    bump: () => inTurn(async () => store.set(KEY, (await current()) + 1)),
  };
}
