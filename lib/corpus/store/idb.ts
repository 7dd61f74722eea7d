import { deleteDB, openDB, wrap } from 'idb';
import { DATABASE_NAME, DATABASE_VERSION, upgradeDatabase } from '../schema';
import { QuotaError, StoreError } from './types';
import type { Key, KeyRange, ReadTransaction, Store, StoreName, WriteTransaction } from './types';

type Mode = 'readonly' | 'readwrite';

function toRange({ from, to }: KeyRange): IDBKeyRange | undefined {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  return to === undefined ? undefined : IDBKeyRange.upperBound(to);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new StoreError('The request failed.'));
    };
  });
}

/** Plain requests: idb's proxies cost more than the reads themselves when a query makes a hundred of them. */
class IdbTransaction implements WriteTransaction {
  constructor(private readonly transaction: IDBTransaction) {}

  get(store: StoreName, key: Key): Promise<unknown> {
    return settled<unknown>(this.transaction.objectStore(store).get(key));
  }

  async keys(store: StoreName, range: KeyRange = {}): Promise<readonly Key[]> {
    const keys = await settled(
      this.transaction.objectStore(store).getAllKeys(toRange(range), range.limit),
    );
    return keys as Key[];
  }

  async entries(
    store: StoreName,
    range: KeyRange = {},
  ): Promise<readonly (readonly [Key, unknown])[]> {
    const source = this.transaction.objectStore(store);
    const [keys, values] = await Promise.all([
      settled(source.getAllKeys(toRange(range), range.limit)),
      settled<unknown[]>(source.getAll(toRange(range), range.limit)),
    ]);
    return (keys as Key[]).map((key, i) => [key, values[i]] as const);
  }

  put(store: StoreName, key: Key, value: unknown): void {
    this.transaction.objectStore(store).put(value, key);
  }

  delete(store: StoreName, key: Key): void {
    this.transaction.objectStore(store).delete(key);
  }

  deleteRange(store: StoreName, from: Key, to: Key): void {
    this.transaction.objectStore(store).delete(IDBKeyRange.bound(from, to));
  }
}

function translated(error: unknown): unknown {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? new QuotaError('The disk, or the share of it that the browser allows, is full.', {
        cause: error,
      })
    : error;
}

/** IndexedDB; idb only for the steps of the schema. The connection is opened at once, awaited by the first use, and opened anew when lost. */
export class IdbStore implements Store {
  private connection: Promise<IDBDatabase> | null = null;
  private closed = false;

  constructor(private readonly name = DATABASE_NAME) {
    // The first use reports a failure; unobserved it must not count as unhandled.
    this.open().catch(() => undefined);
  }

  read<T>(
    stores: readonly StoreName[],
    body: (transaction: ReadTransaction) => Promise<T>,
  ): Promise<T> {
    return this.run(stores, 'readonly', body);
  }

  write<T>(
    stores: readonly StoreName[],
    body: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<T> {
    return this.run(stores, 'readwrite', body);
  }

  async exclusive<T>(body: () => Promise<T>): Promise<T> {
    // The lock ends with the context that holds it, so a stopped worker never leaves it locked.
    return navigator.locks.request(`${this.name}-write`, body) as Promise<T>;
  }

  async estimate(): Promise<{ readonly used: number | null; readonly quota: number | null }> {
    const { usage, quota } = await navigator.storage.estimate();
    return { used: usage ?? null, quota: quota ?? null };
  }

  /**
   * Chromium's LevelDB keeps what was written last, up to 4 MB, in a log that it reads anew at every opening, and turns
   * the log into tables only when it is full, or when a database of the same origin is deleted. So one is made and
   * deleted: cheap in other browsers, where it does nothing.
   */
  async settle(): Promise<void> {
    const scratch = `${this.name}-settle`;
    try {
      (await openDB(scratch)).close();
      await deleteDB(scratch);
    } catch {
      // The next opening takes some milliseconds longer, no more.
    }
  }

  close(): void {
    this.closed = true;
    this.connection?.then(
      (database) => {
        database.close();
      },
      () => undefined,
    );
    this.connection = null;
  }

  private open(): Promise<IDBDatabase> {
    if (this.closed) return Promise.reject(new StoreError('The corpus was closed.'));
    if (this.connection !== null) return this.connection;
    const forget = (): void => {
      this.connection = null;
    };
    const request = indexedDB.open(this.name, DATABASE_VERSION);
    request.onupgradeneeded = ({ oldVersion, newVersion }) => {
      upgradeDatabase(wrap(request.result), oldVersion, newVersion);
    };
    const connection = settled<IDBDatabase>(request).then((database) => {
      // A newer version of the extension wants to upgrade: let it.
      database.onversionchange = () => {
        database.close();
        forget();
      };
      database.onclose = forget;
      return database;
    });
    connection.catch(forget);
    this.connection = connection;
    return connection;
  }

  private async begin(stores: readonly StoreName[], mode: Mode): Promise<IDBTransaction> {
    const start = async (): Promise<IDBTransaction> => {
      const database = await this.open();
      return database.transaction([...stores], mode);
    };
    try {
      return await start();
    } catch (error) {
      // The connection was closing: once more on a new one.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      this.connection = null;
      return start();
    }
  }

  private async run<T>(
    stores: readonly StoreName[],
    mode: Mode,
    body: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<T> {
    const transaction = await this.begin(stores, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(translated(transaction.error ?? new StoreError('The transaction was undone.')));
      };
    });
    // Both promises may reject; the body's error is the one that tells.
    done.catch(() => undefined);
    let result: T;
    try {
      result = await body(new IdbTransaction(transaction));
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It had ended by itself.
      }
      if (transaction.error !== null) throw translated(transaction.error);
      throw translated(error);
    }
    if (mode === 'readwrite') {
      try {
        // Nothing more will be asked for: the browser need not wait for every answer to be heard.
        transaction.commit();
      } catch {
        // It is ending by itself.
      }
      await done;
    }
    return result;
  }
}

/** Takes the whole database away: for tests and benches. */
export async function deleteCorpus(name = DATABASE_NAME): Promise<void> {
  await deleteDB(name);
}
