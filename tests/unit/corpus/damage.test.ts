import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_CATALOGUE, type Catalogue } from '../../../lib/corpus/catalogue';
import { StoredCorpus } from '../../../lib/corpus/corpus';
import { MemoryStore } from '../../../lib/corpus/store/memory';
import type { Key, StoreName } from '../../../lib/corpus/store/types';
import { importSession } from '../../support/corpus/import-step';
import { madeUpArticles } from '../../support/corpus/made-up';

const articles = madeUpArticles(200, { words: 60, perEvent: 4 });
const origin = { kind: 'pack', pack: 'p' } as const;

let store: MemoryStore;
let corpus: StoredCorpus;

beforeEach(async () => {
  store = new MemoryStore();
  corpus = new StoredCorpus(store, { compress: true, now: () => 1_700_000_000_000 });
  await corpus.put(articles, origin);
});

async function problems(): Promise<readonly string[]> {
  return (await corpus.check()).problems;
}

async function keysOf(name: StoreName): Promise<readonly Key[]> {
  return store.read([name], (transaction) => transaction.keys(name));
}

async function set(name: StoreName, key: Key, value: unknown): Promise<void> {
  await store.write([name], (transaction) => {
    if (value === undefined) transaction.delete(name, key);
    else transaction.put(name, key, value);
    return Promise.resolve();
  });
}

/** Turns a byte in the middle of a record. */
async function damage(name: StoreName, key: Key): Promise<void> {
  const value = await store.read([name], (transaction) => transaction.get(name, key));
  const bytes = Uint8Array.from(value as Uint8Array);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0x55;
  await set(name, key, bytes);
}

async function queryAll(): Promise<number> {
  let hits = 0;
  for (const [i, article] of articles.entries()) {
    if (i % 9 === 0) hits += (await corpus.related({ id: 'open', ...article })).length;
  }
  return hits;
}

describe('check', () => {
  it.each(['postings', 'words', 'heads', 'columns', 'articles', 'ids', 'sets'] as const)(
    'misses a record of %s that is gone',
    async (name) => {
      expect(await problems()).toEqual([]);
      const keys = await keysOf(name);
      const key = keys[keys.length >> 1];
      if (key === undefined) throw new Error('no record');
      await set(name, key, undefined);
      expect(await problems()).not.toEqual([]);
    },
  );

  it('finds what is left over', async () => {
    await set('postings', 99 * 65_536, new Uint8Array(8));
    await set('ids', 'ffff', 3);
    expect(await problems()).toHaveLength(2);
  });

  it('finds a miscount', async () => {
    const catalogue = (await store.read(['meta'], (t) => t.get('meta', 'catalogue'))) as Catalogue;
    await set('meta', 'catalogue', { ...catalogue, articles: catalogue.articles + 1 });
    expect(await problems()).toHaveLength(1);
  });
});

describe('a damaged record', () => {
  it.each(['postings', 'heads', 'columns'] as const)(
    'of %s is passed over by queries, told, and made again',
    async (name) => {
      const whole = await queryAll();
      for (const key of (await keysOf(name)).slice(0, 2)) await damage(name, key);
      const rest = await queryAll();
      expect(rest).toBeLessThanOrEqual(whole);
      expect((await corpus.faults()).map((fault) => fault.store)).toContain(name);
      expect(await corpus.maintain(30_000)).toBe(true);
      expect(await corpus.faults()).toEqual([]);
      expect(await problems()).toEqual([]);
      expect(await queryAll()).toBe(whole);
    },
  );

  it('of the library is made again', async () => {
    const word = articles[0]?.title.slice(0, 4) ?? '';
    const whole = (await corpus.find(word)).total;
    for (const key of await keysOf('words')) await damage('words', key);
    expect((await corpus.find(word)).total).toBeLessThan(whole);
    await corpus.maintain(30_000);
    expect((await corpus.find(word)).total).toBe(whole);
    expect(await corpus.faults()).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  it('of an origin is made again from the articles', async () => {
    await damage('sets', (await keysOf('sets'))[0] ?? 0);
    await corpus.packs();
    await corpus.check();
    expect((await corpus.faults()).map((fault) => fault.store)).toEqual(['sets']);
    await corpus.maintain(30_000);
    expect(await problems()).toEqual([]);
  });

  it('of articles is taken out with its titles told, and the articles can be taken in again', async () => {
    await damage('articles', 3);
    await queryAll();
    await corpus.check();
    await corpus.maintain(30_000);
    const [fault] = await corpus.faults();
    expect(fault?.lost).toEqual(articles.slice(24, 32).map(({ title }) => title));
    expect(await problems()).toEqual([]);
    expect((await corpus.stats()).articles).toBe(192);
    const outcomes = await corpus.put(articles, origin);
    expect(outcomes.filter(({ outcome }) => outcome === 'added')).toHaveLength(8);
    expect(await problems()).toEqual([]);
  });
});

describe('an import under way', () => {
  const session = importSession(origin.pack);
  const record = { id: origin.pack, title: 'p', shipped: false, imported: 1 };
  const changed = articles.slice(100, 200).map((it) => ({ ...it, text: `${it.text} تصحيح.` }));
  const more = madeUpArticles(100, { words: 60, seed: 2 });

  beforeEach(async () => {
    await corpus.beginImport(session, false);
    await corpus.put([...changed, ...more], origin, session.id);
    expect(await problems()).toEqual([]);
  });

  it('is checked like the rest', async () => {
    const catalogue = (await store.read(['meta'], (t) => t.get('meta', 'catalogue'))) as Catalogue;
    const [heirs] = await store.read(['heirs'], (t) => t.entries('heirs'));
    if (heirs === undefined) throw new Error('no record');
    const draft = catalogue.draft && { ...catalogue.draft, held: catalogue.draft.marks };
    await set('meta', 'catalogue', { ...catalogue, draft });
    expect((await problems()).join()).toMatch(/Id .* names two articles/);
    await set('meta', 'catalogue', catalogue);
    const block = await store.read(['articles'], (t) => t.get('articles', 30));
    await set('articles', 30, undefined);
    expect((await problems()).join()).toMatch(/8 documents of the import have no article/);
    await set('articles', 30, block);
    await corpus.endImport(session.id);
    expect(await problems()).toEqual([]);
    await set('heirs', ...heirs);
    expect(await problems()).toEqual(['Heirs of an import are left over.']);
  });

  it('loses no more than a block of articles that can not be read, and the rest can be done', async () => {
    await damage('articles', 30);
    await corpus.check();
    await corpus.maintain(30_000);
    expect(await problems()).toEqual([]);
    expect((await corpus.stats()).articles).toBe(200);
    expect(await corpus.commitImport(session.id, record)).toBe(true);
    expect((await corpus.stats()).articles).toBe(300);
    expect(await problems()).toEqual([]);
  });

  it('goes on over an index of another version', async () => {
    const catalogue = (await store.read(['meta'], (t) => t.get('meta', 'catalogue'))) as Catalogue;
    const segments = catalogue.segments.map((segment) => ({ ...segment, version: -1 }));
    await set('meta', 'catalogue', { ...catalogue, segments });
    expect(await corpus.maintain(30_000)).toBe(true);
    expect(await corpus.commitImport(session.id, record)).toBe(true);
    expect((await corpus.stats()).articles).toBe(300);
    expect(await problems()).toEqual([]);
  });

  it.each(['heirs', 'sets'] as const)(
    'is not done while a record of %s can not be read, and can be given up',
    async (name) => {
      await damage(name, (await keysOf(name))[0] ?? 0);
      await expect(corpus.commitImport(session.id, record)).rejects.toThrow();
      expect((await corpus.stats()).articles).toBe(200);
      await corpus.endImport(session.id);
      await corpus.packs();
      expect(await corpus.maintain(30_000)).toBe(true);
      expect(await problems()).toEqual([]);
      for (const article of articles.slice(100)) {
        expect((await corpus.get(corpus.idOf(article)))?.text).toBe(article.text);
      }
    },
  );
});

describe('an index of another version', () => {
  it('is made again in steps while search goes on', async () => {
    const catalogue = (await store.read(['meta'], (t) => t.get('meta', 'catalogue'))) as Catalogue;
    const segments = catalogue.segments.map((segment) => ({ ...segment, version: -1 }));
    await set('meta', 'catalogue', { ...EMPTY_CATALOGUE, ...catalogue, segments });
    const whole = await queryAll();
    let steps = 0;
    while (!(await corpus.maintain(1))) {
      steps += 1;
      if (steps % 10 === 0) expect(await queryAll()).toBe(whole);
      expect(steps).toBeLessThan(500);
    }
    expect(steps).toBeGreaterThan(3);
    expect(await queryAll()).toBe(whole);
    expect(await problems()).toEqual([]);
    const after = (await store.read(['meta'], (t) => t.get('meta', 'catalogue'))) as Catalogue;
    expect(after.segments.every(({ version }) => version > 0)).toBe(true);
  });
});
