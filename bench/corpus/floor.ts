/** The least that any query must do: what it is measured against. */
import { IdbStore } from '../../lib/corpus/store/idb';
import type { Key } from '../../lib/corpus/store/types';

export interface FloorKeys {
  readonly postings: readonly Key[];
  readonly heads: readonly Key[];
}

/** Keys of forty buckets and twenty blocks of heads, spread over the corpus: what a floor reads. */
export async function floorKeys(name: string): Promise<FloorKeys> {
  const store = new IdbStore(name);
  const keys = await store.read(['postings', 'heads'], async (transaction) => ({
    postings: await transaction.keys('postings', { limit: 4_000 }),
    heads: await transaction.keys('heads', { limit: 10_000 }),
  }));
  store.close();
  const pick = (list: readonly Key[], count: number): Key[] =>
    Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)] as Key);
  return { postings: pick(keys.postings, 40), heads: pick(keys.heads, 20) };
}

/** The result of one of the browser's own requests. */
export function request<T>(of: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    of.onsuccess = () => {
      resolve(of.result);
    };
    of.onerror = () => {
      reject(of.error ?? new Error('request'));
    };
  });
}

/** Open, the catalogue, forty buckets, twenty blocks of heads, nothing computed, by the browser's own interface. */
export async function readFloor(name: string, keys: FloorKeys): Promise<void> {
  const database = await request(indexedDB.open(name));
  const transaction = database.transaction(['meta', 'postings', 'heads']);
  await request(transaction.objectStore('meta').get('catalogue'));
  const postings = transaction.objectStore('postings');
  await Promise.all(keys.postings.map((key) => request(postings.get(key))));
  const heads = transaction.objectStore('heads');
  await Promise.all(keys.heads.map((key) => request(heads.get(key))));
}
