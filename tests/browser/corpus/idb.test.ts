import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoredCorpus } from '../../../lib/corpus/corpus';
import { deleteCorpus, IdbStore } from '../../../lib/corpus/store/idb';
import { upgradeDatabase } from '../../../lib/corpus/schema';
import { StoreError } from '../../../lib/corpus/store/types';
import { createMemoryCorpus } from '../../../lib/corpus/index';
import { importSession } from '../../support/corpus/import-step';
import { madeUpArticles } from '../../support/corpus/made-up';

const name = 'corpus-idb-test';
const origin = { kind: 'pack', pack: 'p' } as const;
const articles = madeUpArticles(600, { words: 80 });

function open(): StoredCorpus {
  return new StoredCorpus(new IdbStore(name), { compress: true, now: () => 5 });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed.'));
  });
}

/** Writes a database as the second version of the schema had it: no drafts, no heirs. */
async function copyToVersion2(from: string, to: string): Promise<void> {
  const source = await settled(indexedDB.open(from));
  const opening = indexedDB.open(to, 2);
  opening.onupgradeneeded = () => upgradeDatabase(opening.result, 0, 2);
  const target = await settled(opening);
  expect([...target.objectStoreNames]).not.toContain('heirs');
  for (const store of target.objectStoreNames) {
    const records = source.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([
      settled(records.getAllKeys()),
      settled<unknown[]>(source.transaction(store).objectStore(store).getAll()),
    ]);
    const copy = target.transaction(store, 'readwrite').objectStore(store);
    const putting = keys.map((key, i) => {
      const { draft: _draft, ...value } = values[i] as { draft?: unknown };
      return settled(copy.put(key === 'catalogue' ? value : values[i], key));
    });
    await Promise.all(putting);
  }
  source.close();
  target.close();
}

let corpus: StoredCorpus;

beforeEach(() => {
  corpus = open();
});

afterEach(async () => {
  corpus.close();
  await deleteCorpus(name);
});

describe('the corpus in IndexedDB', () => {
  test('answers as the one in memory does', async () => {
    const memory = createMemoryCorpus();
    for (const one of [memory, corpus]) {
      await one.put(articles, origin);
      await one.maintain(30_000);
    }
    for (let i = 0; i < 600; i += 50) {
      const asked = { id: 'open', ...articles[i] } as Parameters<typeof corpus.related>[0];
      const [a, b] = [await memory.related(asked), await corpus.related(asked)];
      expect(b.map(({ article, score }) => [article.id, article.text, score])).toEqual(
        a.map(({ article, score }) => [article.id, article.text, score]),
      );
    }
    expect((await corpus.check()).problems).toEqual([]);
    expect((await corpus.stats()).bytes).toBeGreaterThan(0);
  });

  test('is there for a second context, and after reopening', async () => {
    const second = open();
    const [mine, others] = await Promise.all([
      corpus.put(articles.slice(0, 300), origin),
      second.put(articles.slice(200, 500), { kind: 'reader' }),
    ]);
    const added = [...mine, ...others].filter(({ outcome }) => outcome === 'added');
    expect(added).toHaveLength(500);
    second.close();
    corpus.close();
    corpus = open();
    expect((await corpus.stats()).articles).toBe(500);
    expect((await corpus.check()).problems).toEqual([]);
  });

  test('undoes a transaction that throws', async () => {
    const store = new IdbStore(name);
    await corpus.put(articles.slice(0, 20), origin);
    const failing = store.write(['meta', 'ids'], async (transaction) => {
      transaction.delete('meta', 'catalogue');
      await transaction.get('ids', 'x');
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    store.close();
    expect((await corpus.stats()).articles).toBe(20);
  });

  test('settles while it is being read and written, and leaves no database behind', async () => {
    const store = new IdbStore(name);
    await corpus.put(articles.slice(0, 300), origin);
    const asked = { id: 'open', ...articles[7] } as Parameters<typeof corpus.related>[0];
    const before = await corpus.related(asked);
    const [, , , hits] = await Promise.all([
      store.settle(),
      new IdbStore(name).settle(),
      corpus.put(articles.slice(300, 310), { kind: 'reader' }),
      corpus.related(asked),
    ]);
    store.close();
    expect(hits).toHaveLength(before.length);
    const names = (await indexedDB.databases()).map((database) => database.name);
    expect(names.filter((known) => known?.startsWith(name))).toEqual([name]);
    expect((await corpus.stats()).articles).toBe(310);
    expect((await corpus.check()).problems).toEqual([]);
  });

  test('goes on with a database of the version before imports were held', async () => {
    const earlier = `${name}-earlier`;
    await corpus.put(articles.slice(0, 100), origin);
    const asked = { id: 'open', ...articles[7] } as Parameters<typeof corpus.related>[0];
    const before = await corpus.related(asked);
    await copyToVersion2(name, earlier);
    const upgraded = new StoredCorpus(new IdbStore(earlier), { compress: true, now: () => 5 });
    expect(await upgraded.related(asked)).toEqual(before);
    expect((await upgraded.check()).problems).toEqual([]);
    const session = importSession(origin.pack);
    await upgraded.beginImport(session, false);
    await upgraded.put(articles.slice(50, 150), origin, session.id);
    expect((await upgraded.stats()).articles).toBe(100);
    const record = { id: origin.pack, title: 'p', shipped: false, imported: 5 };
    expect(await upgraded.commitImport(session.id, record)).toBe(true);
    expect((await upgraded.stats()).articles).toBe(150);
    expect((await upgraded.check()).problems).toEqual([]);
    upgraded.close();
    await deleteCorpus(earlier);
  });

  test('refuses calls after it was closed', async () => {
    corpus.close();
    await expect(corpus.stats()).rejects.toThrow(StoreError);
  });
});
