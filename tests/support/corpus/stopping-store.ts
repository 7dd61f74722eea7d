import { MemoryStore } from '../../../lib/corpus/store/memory';
import type {
  ReadTransaction,
  Store,
  StoreName,
  WriteTransaction,
} from '../../../lib/corpus/store/types';

export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** A store that ends, as a worker does, before its n-th transaction is carried out; everything after fails too. */
export class StoppingStore implements Store {
  private left: number;

  constructor(
    readonly inner: MemoryStore,
    transactions: number,
  ) {
    this.left = transactions;
  }

  read<T>(
    stores: readonly StoreName[],
    body: (transaction: ReadTransaction) => Promise<T>,
  ): Promise<T> {
    return this.left > 0 ? this.inner.read(stores, body) : Promise.reject(new Stopped());
  }

  write<T>(
    stores: readonly StoreName[],
    body: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<T> {
    this.left -= 1;
    if (this.left > 0) return this.inner.write(stores, body);
    // The body runs and is then undone: a stop in the middle of a transaction.
    return this.inner.write(stores, async (transaction) => {
      await body(transaction);
      throw new Stopped();
    });
  }

  exclusive<T>(body: () => Promise<T>): Promise<T> {
    return this.inner.exclusive(body);
  }

  estimate(): Promise<{ readonly used: number | null; readonly quota: number | null }> {
    return this.inner.estimate();
  }

  settle(): Promise<void> {
    return this.inner.settle();
  }

  close(): void {
    this.inner.close();
  }

  /** What a new worker finds. */
  reopened(): MemoryStore {
    return new MemoryStore(this.inner);
  }
}
