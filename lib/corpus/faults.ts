import { bucketKey } from './segment-writer';
import { readCatalogue, writeCatalogue } from './catalogue';
import type { Key, Store, StoreName } from './store/types';
import type { Fault } from './types';

/** A record that a reader could not decode, as it happens. */
export interface FoundFault {
  readonly store: StoreName;
  readonly key: Key;
  readonly problem: string;
}

/** Collects faults while reading; reading goes on without the record. */
export class FaultLog {
  readonly found: FoundFault[] = [];

  note(store: StoreName, key: Key, problem: unknown): void {
    this.found.push({ store, key, problem: String(problem) });
  }

  /** The value of `decode`, or null where it throws. */
  attempt<T>(store: StoreName, key: Key, decode: () => T): T | null {
    try {
      return decode();
    } catch (error) {
      this.note(store, key, error);
      return null;
    }
  }
}

/** Writes faults down and marks damaged segments, so that `maintain` repairs them. */
export async function recordFaults(
  store: Store,
  faults: readonly FoundFault[],
  now: number,
): Promise<void> {
  if (faults.length === 0) return;
  await store.exclusive(() =>
    store.write(['meta', 'faults'], async (transaction) => {
      for (const { store: name, key, problem } of faults) {
        const fault: Fault = { store: name, key: String(key), problem, seen: now };
        transaction.put('faults', `${name}/${String(key)}`, fault);
      }
      const damaged = faults
        .filter((fault) => fault.store === 'postings' || fault.store === 'words')
        .map(({ key }) => Math.floor(Number(key) / bucketKey(1, 0)));
      if (damaged.length === 0) return;
      const catalogue = await readCatalogue(transaction);
      const segments = catalogue.segments.map((segment) =>
        damaged.includes(segment.id) ? { ...segment, damaged: true as const } : segment,
      );
      writeCatalogue(transaction, { ...catalogue, segments });
    }),
  );
}
