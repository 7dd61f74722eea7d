/** The object stores. `schema.ts` says what each holds. */
export type StoreName =
  | 'meta'
  | 'ids'
  | 'articles'
  | 'heads'
  | 'columns'
  | 'postings'
  | 'words'
  | 'sets'
  | 'packs'
  | 'removals'
  | 'annotations'
  | 'imports'
  | 'heirs'
  | 'faults';

export type Key = string | number;

/** Reads of one transaction: all of them see the same state. */
export interface ReadTransaction {
  /** The record, or undefined. What comes back is `unknown`: records are checked by whoever decodes them. */
  get(store: StoreName, key: Key): Promise<unknown>;
  /** All records of a store with their keys, in key order; from `from` on and at most `limit` where given. */
  entries(store: StoreName, range?: KeyRange): Promise<readonly (readonly [Key, unknown])[]>;
  keys(store: StoreName, range?: KeyRange): Promise<readonly Key[]>;
}

/** Keys from `from` to `to`, both inclusive. */
export interface KeyRange {
  readonly from?: Key;
  readonly to?: Key;
  readonly limit?: number;
}

/** Writes of one transaction: all of them are carried out, or none. */
export interface WriteTransaction extends ReadTransaction {
  put(store: StoreName, key: Key, value: unknown): void;
  delete(store: StoreName, key: Key): void;
  deleteRange(store: StoreName, from: Key, to: Key): void;
}

/**
 * Transactions over named stores. The body must await nothing but this transaction's own reads.
 * When the body throws, nothing of it is written and the promise rejects with the same error.
 */
export interface Store {
  read<T>(
    stores: readonly StoreName[],
    body: (transaction: ReadTransaction) => Promise<T>,
  ): Promise<T>;
  write<T>(
    stores: readonly StoreName[],
    body: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<T>;
  /** Runs `body` while no other writer of this database, in whatever context, runs theirs. Not reentrant. */
  exclusive<T>(body: () => Promise<T>): Promise<T>;
  /** Has the platform put what was written last where the next opening reads it quickest. Changes nothing that is stored; never rejects. */
  settle(): Promise<void>;
  /** Bytes used and allowed as far as the platform tells. */
  estimate(): Promise<{ readonly used: number | null; readonly quota: number | null }>;
  close(): void;
}

/** The disk is full, or the browser's share of it. Nothing of the transaction was written. */
export class QuotaError extends Error {
  override readonly name = 'QuotaError';
}

/** The database can't be opened or was closed by the browser. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
