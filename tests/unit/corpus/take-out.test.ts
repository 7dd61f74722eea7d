import { beforeEach, describe, expect, it } from 'vitest';
import { StoredCorpus } from '../../../lib/corpus/corpus';
import { MemoryStore } from '../../../lib/corpus/store/memory';
import type { Origin, StoredArticle } from '../../../lib/corpus/types';
import { importSession } from '../../support/corpus/import-step';
import { madeUpArticles } from '../../support/corpus/made-up';

const reader: Origin = { kind: 'reader' };
const pack: Origin = { kind: 'pack', pack: 'a' };
const HOUR = 3_600_000;

/** The reader has the first 60, the pack the last 60 of them. */
const articles = madeUpArticles(80, { words: 40 });
let time = 0;
let corpus: StoredCorpus;
let ids: readonly string[];

beforeEach(async () => {
  time = Date.UTC(2024, 5, 1);
  corpus = new StoredCorpus(new MemoryStore(), { compress: true, now: () => time });
  await corpus.put(articles.slice(0, 60), reader);
  await corpus.put(articles.slice(20), pack);
  ids = articles.map((it) => corpus.idOf(it));
});

async function sound(): Promise<void> {
  expect((await corpus.check()).problems).toEqual([]);
}

async function all(): Promise<StoredArticle[]> {
  const found = await Promise.all(ids.map((id) => corpus.get(id)));
  return found.filter((it) => it !== undefined);
}

const kept = async (): Promise<number> => (await corpus.find('', { origin: reader })).total;

describe('takeOut', () => {
  it('takes several articles out of one origin, and brings them back as they were', async () => {
    const before = await all();
    const edition = await corpus.edition();
    const { taken, removed, ticket } = await corpus.takeOut([...ids.slice(10, 40), 'none'], reader);
    expect([taken, removed]).toEqual([30, 10]);
    expect([await kept(), (await corpus.stats()).articles]).toEqual([30, 70]);
    expect(await corpus.edition()).not.toBe(edition);
    await sound();
    time += HOUR;
    await corpus.maintain(10_000);
    await sound();
    expect(await corpus.restoreOrigin(ticket)).toBe(10);
    expect(await kept()).toBe(60);
    expect(await all()).toEqual(before);
    await sound();
  });

  it('changes nothing where none of them is in it any more', async () => {
    await corpus.takeOut(ids.slice(0, 5), reader);
    const edition = await corpus.edition();
    expect(await corpus.takeOut(ids.slice(0, 5), reader)).toEqual({
      taken: 0,
      removed: 0,
      ticket: '',
    });
    expect(await corpus.takeOut(ids, { kind: 'feed', feed: 'none' })).toMatchObject({ taken: 0 });
    expect(await corpus.edition()).toBe(edition);
  });

  it('brings two parts back in any order, and what was kept again meanwhile but once', async () => {
    const first = await corpus.takeOut(ids.slice(0, 10), reader);
    const second = await corpus.takeOut(ids.slice(5, 15), reader);
    expect(second.taken).toBe(5);
    await corpus.put(articles.slice(0, 2), reader);
    expect(await corpus.restoreOrigin(first.ticket)).toBe(8);
    expect(await corpus.restoreOrigin(second.ticket)).toBe(5);
    expect([await kept(), (await corpus.stats()).articles]).toEqual([60, 80]);
    await sound();
  });

  it('gives the room back after a day', async () => {
    const { ticket } = await corpus.takeOut(ids.slice(0, 30), reader);
    time += 25 * HOUR;
    expect(await corpus.maintain(20_000)).toBe(true);
    expect(await corpus.restoreOrigin(ticket)).toBeNull();
    expect((await corpus.check()).articles).toBe(60);
    await sound();
  });

  it('leaves an import under way what it brings, and the mark comes back to it', async () => {
    const session = importSession('b');
    await corpus.beginImport(session, false);
    await corpus.put(articles.slice(0, 4), session.origin, session.id);
    const { ticket } = await corpus.takeOut(ids.slice(0, 8), reader);
    const record = { id: 'b', title: 'B', shipped: false, imported: time };
    expect(await corpus.commitImport(session.id, record)).toBe(true);
    expect((await corpus.get(ids[0] ?? ''))?.origins).toEqual([session.origin]);
    expect(await corpus.restoreOrigin(ticket)).toBe(4);
    expect((await corpus.get(ids[0] ?? ''))?.origins).toEqual([reader, session.origin]);
    expect(await kept()).toBe(60);
    await sound();
  });
});

describe('what an origin holds', () => {
  it('is counted by outlet', async () => {
    const counted = await corpus.outlets(reader);
    for (const { outlet, articles: count } of counted)
      expect(count).toBe(articles.slice(0, 60).filter((it) => it.outlet === outlet).length);
    expect(counted.reduce((sum, it) => sum + it.articles, 0)).toBe(60);
    await corpus.takeOut(ids.slice(0, 60), reader);
    expect(await corpus.outlets(reader)).toEqual([]);
    expect(await corpus.outlets({ kind: 'feed', feed: 'none' })).toEqual([]);
  });

  it('is found by id without end of a page', async () => {
    const found = await corpus.findIds('', { origin: reader });
    expect([...found.ids].sort()).toEqual([...ids.slice(0, 60)].sort());
    const { articles: newest } = await corpus.find('', { origin: reader, limit: 7 });
    expect(found.ids.slice(0, 7)).toEqual(newest.map(({ id }) => id));
  });
});

describe('days of publication', () => {
  const made = madeUpArticles(86, { words: 40 }).slice(80);
  const moments = [
    '2024-03-02T22:30:00Z',
    '2024-03-03T10:00:00Z',
    '2024-03-03T22:30:00Z',
    '2024-03-03',
    '2024-03-04',
    null,
  ];
  const zone = process.env['TZ'];
  const found = async (from?: string, to?: string): Promise<number[]> => {
    const { articles: heads, total } = await corpus.find('', {
      origin: { kind: 'pack', pack: 'days' },
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
    expect(total).toBe(heads.length);
    return heads.map(({ id }) => made.findIndex((it) => corpus.idOf(it) === id)).sort();
  };

  it.each([
    ['UTC', [1, 2, 3], [4]],
    ['Asia/Riyadh', [0, 1, 3], [2, 4]],
    ['America/New_York', [1, 2, 3], [4]],
  ])('are those that a reader is shown in %s', async (name, third, fourth) => {
    process.env['TZ'] = name;
    try {
      const dated = made.map((it, i) => ({ ...it, published: moments[i] ?? null }));
      await corpus.put(dated, { kind: 'pack', pack: 'days' });
      expect(await found('2024-03-03', '2024-03-03')).toEqual(third);
      expect(await found('2024-03-04')).toEqual(fourth);
      expect(await found(undefined, '2024-03-02')).toEqual(name === 'Asia/Riyadh' ? [] : [0]);
      expect(await found()).toHaveLength(6);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
