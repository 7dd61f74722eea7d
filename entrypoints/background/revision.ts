import type { KeyValueStore } from '../../lib/platform/storage';
import { openTurns } from './turns';

const KEY = 'revision';

/** What stored outcomes hang on, as one text that is another whenever it has changed. */
export interface Revision {
  readonly current: () => Promise<string>;
  /** A setting that findings hang on was changed. */
  readonly bump: () => Promise<void>;
}

/**
 * Opens the revision: the corpus's own edition, which also knows of changes that nobody has told of (their page closed
 * as they were stored), and a count of changed settings, kept in the session store.
 * @param edition the edition of the corpus now; where it can't be told outcomes stand as they are
 */
export function openRevision(store: KeyValueStore, edition: () => Promise<number>): Revision {
  // Two bumps that read the same number would count as one.
  const inTurn = openTurns();
  const count = async (): Promise<number> => {
    const value = await store.get(KEY);
    return typeof value === 'number' ? value : 0;
  };
  return {
    current: async () => {
      const [settings, corpus] = await Promise.all([count(), edition().catch(() => null)]);
      return `${String(settings)}/${String(corpus)}`;
    },
    bump: () => inTurn(async () => store.set(KEY, (await count()) + 1)),
  };
}
