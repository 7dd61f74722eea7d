import type { Key, KeyRange, ReadTransaction, Store, StoreName, WriteTransaction } from './types';

type Table = Map<Key, unknown>;

/** IndexedDB's order of keys: numbers before strings. */
function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  if (typeof b === 'number') return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Records are copied on the way in, as IndexedDB does; byte arrays are never changed after being written. */
function copied(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
    ? structuredClone(value)
    : value;
}

const DELETED = Symbol('deleted');

class MemoryTransaction implements WriteTransaction {
  private readonly changes = new Map<StoreName, Table>();

  constructor(private readonly tables: Map<StoreName, Table>) {}

  get(store: StoreName, key: Key): Promise<unknown> {
    const changed = this.changes.get(store)?.get(key);
    if (changed !== undefined) return Promise.resolve(changed === DELETED ? undefined : changed);
    return Promise.resolve(copied(this.tables.get(store)?.get(key)));
  }

  keys(store: StoreName, range: KeyRange = {}): Promise<readonly Key[]> {
    const { from, to, limit = Infinity } = range;
    const changes = this.changes.get(store);
    const all = new Set([...(this.tables.get(store)?.keys() ?? []), ...(changes?.keys() ?? [])]);
    const keys = [...all]
      .filter((key) => changes?.get(key) !== DELETED)
      .filter((key) => from === undefined || compareKeys(key, from) >= 0)
      .filter((key) => to === undefined || compareKeys(key, to) <= 0)
      .sort(compareKeys);
    return Promise.resolve(keys.slice(0, Math.min(limit, keys.length)));
  }

  async entries(
    store: StoreName,
    range: KeyRange = {},
  ): Promise<readonly (readonly [Key, unknown])[]> {
    const keys = await this.keys(store, range);
    return Promise.all(keys.map(async (key) => [key, await this.get(store, key)] as const));
  }

  put(store: StoreName, key: Key, value: unknown): void {
    this.table(store).set(key, copied(value));
  }

  delete(store: StoreName, key: Key): void {
    this.table(store).set(key, DELETED);
  }

  deleteRange(store: StoreName, from: Key, to: Key): void {
    const within = (key: Key): boolean => compareKeys(key, from) >= 0 && compareKeys(key, to) <= 0;
    for (const key of this.tables.get(store)?.keys() ?? [])
      if (within(key)) this.delete(store, key);
    for (const key of this.changes.get(store)?.keys() ?? []) {
      if (within(key)) this.delete(store, key);
    }
  }

  commit(): void {
    for (const [store, changes] of this.changes) {
      let table = this.tables.get(store);
      if (table === undefined) this.tables.set(store, (table = new Map()));
      for (const [key, value] of changes) {
        if (value === DELETED) table.delete(key);
        else table.set(key, value);
      }
    }
  }

  private table(store: StoreName): Table {
    let table = this.changes.get(store);
    if (table === undefined) this.changes.set(store, (table = new Map()));
    return table;
  }
}

/**
 * The same transactions in memory: for the command line and for tests. Writers run one after another; a body that
 * throws leaves no trace.
 */
export class MemoryStore implements Store {
  private readonly tables: Map<StoreName, Table>;
  private lastWrite: Promise<unknown> = Promise.resolve();
  private lastExclusive: Promise<unknown> = Promise.resolve();

  constructor(from?: MemoryStore) {
    this.tables = new Map([...(from?.tables ?? [])].map(([name, table]) => [name, new Map(table)]));
  }

  read<T>(
    _stores: readonly StoreName[],
    body: (transaction: ReadTransaction) => Promise<T>,
  ): Promise<T> {
    return body(new MemoryTransaction(this.tables));
  }

  write<T>(
    _stores: readonly StoreName[],
    body: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<T> {
    const run = this.lastWrite.then(async () => {
      const transaction = new MemoryTransaction(this.tables);
      const result = await body(transaction);
      transaction.commit();
      return result;
    });
    this.lastWrite = run.catch(() => undefined);
    return run;
  }

  exclusive<T>(body: () => Promise<T>): Promise<T> {
    const run = this.lastExclusive.then(body);
    this.lastExclusive = run.catch(() => undefined);
    return run;
  }

  estimate(): Promise<{ readonly used: number | null; readonly quota: number | null }> {
    return Promise.resolve({ used: null, quota: null });
  }

  settle(): Promise<void> {
    return Promise.resolve();
  }

  close(): void {
    // Nothing is held open.
  }
}
