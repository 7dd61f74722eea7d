import type { NoArticleReason, TabState } from '../../lib/messaging/protocol';
import type { PageArticle } from '../../lib/page/types';
import type { KeyValueStore } from '../../lib/platform/storage';

/** What the background knows of one tab. Kept in the session store: the worker may end at any moment. */
export interface TabRecord {
  /** Address of the page the record is about. */
  readonly url: string;
  /** The article read in it, or why there is none. */
  readonly page:
    { readonly article: PageArticle; readonly short: boolean } | { readonly none: NoArticleReason };
  /** The outcome, once it was worked out, and the revision of corpus and settings it holds for. */
  readonly outcome?: { readonly state: TabState; readonly revision: string };
  /** When it was written, ms since the epoch. */
  readonly at: number;
}

const PREFIX = 'tab:';
/** Outcomes with quotes are some 100 kB; the session store takes 10 MB in all. */
const MOST_RECORDS = 40;

/** The records of all tabs. */
export interface TabRecords {
  get(tabId: number): Promise<TabRecord | null>;
  /** Writes a record; makes room by dropping the oldest ones. Without room it throws nothing: the state is worked out again when asked for. */
  set(tabId: number, record: TabRecord): Promise<void>;
  drop(tabId: number): Promise<void>;
}

function isRecord(value: unknown): value is TabRecord {
  return typeof value === 'object' && value !== null && 'url' in value && 'page' in value;
}

/** Opens the records in a session store. */
export function openTabRecords(store: KeyValueStore): TabRecords {
  const key = (tabId: number): string => `${PREFIX}${String(tabId)}`;

  /** Drops all but the newest records. */
  async function trim(keep: number): Promise<void> {
    const all = Object.entries(await store.all())
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([name, value]) => ({ name, at: isRecord(value) ? value.at : 0 }))
      .sort((a, b) => b.at - a.at);
    await store.remove(all.slice(keep).map(({ name }) => name));
  }

  return {
    async get(tabId) {
      const value = await store.get(key(tabId));
      return isRecord(value) ? value : null;
    },
    async set(tabId, record) {
      for (const keep of [MOST_RECORDS, MOST_RECORDS / 4, 1]) {
        try {
          await store.set(key(tabId), record);
          if (keep === MOST_RECORDS) await trim(MOST_RECORDS);
          return;
        } catch {
          await trim(keep);
        }
      }
      const { outcome: _tooBig, ...small } = record;
      await store.set(key(tabId), small).catch(() => undefined);
    },
    async drop(tabId) {
      await store.remove([key(tabId)]);
    },
  };
}
