import { beforeEach, describe, expect, it } from 'vitest';
import { StoredCorpus } from '../../../lib/corpus/corpus';
import { MemoryStore } from '../../../lib/corpus/store/memory';
import type { Store } from '../../../lib/corpus/store/types';
import {
  importPack,
  unfinishedImports,
  type ImportOptions,
  type ImportOutcome,
} from '../../../lib/packs/index';
import { importSession } from '../../support/corpus/import-step';
import { madeUpArticle } from '../../support/corpus/made-up';
import { snapshot } from '../../support/corpus/snapshot';
import { Stopped, StoppingStore } from '../../support/corpus/stopping-store';
import { blob, header, ndjsonPack } from './support';

const origin = { kind: 'pack', pack: header.id } as const;
const other = { kind: 'pack', pack: 'other' } as const;
const reader = { kind: 'reader' } as const;

const article = (i: number, change = '') => {
  const made = madeUpArticle(i, { words: 25, vocabulary: 4_000 });
  // As the reader of packs leaves it: no white space at the ends of lines.
  return { ...made, text: made.text.replaceAll('\n ', '\n').trim() + change };
};
const articles = (from: number, to: number, change = '') =>
  Array.from({ length: to - from }, (_, i) => article(from + i, change));

const FIRST = blob(ndjsonPack(articles(0, 60)));
// Some stay, some change (one twice), one comes back to its old text, and many are new; of two that others hold, one has
// another text, one the same; and of one that the reader keeps the text is another.
const SECOND = blob(
  ndjsonPack(
    [
      ...[...articles(0, 20), ...articles(20, 40, ' تصحيح.'), article(20, ' تصحيح ثان.')],
      ...[article(0, ' تصحيح.'), article(0), article(200, ' تصحيح.'), article(201)],
      ...[article(202, ' تصحيح.'), ...articles(300, 480)],
    ],
    { ...header, title: 'الطبعة الثانية' },
  ),
);

function open(store: Store): StoredCorpus {
  return new StoredCorpus(store, { compress: false, now: () => 1_700_000_000_000 });
}

const take = (
  file: Blob,
  corpus: StoredCorpus,
  options: ImportOptions = {},
): Promise<ImportOutcome> => importPack(file, corpus, { now: 9, ...options });

/** What somebody sees of a corpus: everything, in the order in which they see it. */
async function seen(corpus: StoredCorpus, byDocument = true) {
  const { bytes: _bytes, ...stats } = await corpus.stats();
  const asked = [5, 25, 200, 310].map((i) => ({ ...article(i), id: 'open' }));
  // Undated ones are asked for by the days of all.
  const queries = [...asked, ...asked.map((it) => ({ ...it, published: null }))];
  const hits = await Promise.all(queries.map((it) => corpus.relatedHeads(it, { k: 40 })));
  const listed = await corpus.find('', { limit: 200 });
  const origins = await corpus.origins();
  return {
    articles: await snapshot(corpus),
    packs: await corpus.packs(),
    outlets: new Map((await corpus.outlets()).map((it) => [it.outlet, it.articles])),
    stats,
    total: listed.total,
    scores: hits.map((list) => list.map(({ score }) => score)),
    ...(byDocument && { listed, hits, origins }),
  };
}

let base: MemoryStore;

beforeEach(async () => {
  base = new MemoryStore();
  const corpus = open(base);
  await take(FIRST, corpus, { now: 5 });
  await corpus.put([article(200), article(201), article(203)], other);
  await corpus.savePack({ id: 'other', title: 'أخرى', shipped: true, imported: 3 });
  await corpus.put([article(202)], reader);
});

/** Imports the second edition into a copy of the corpus, stopping at the n-th transaction. Null: it was not stopped. */
async function stoppedAt(n: number): Promise<MemoryStore | null> {
  const store = new StoppingStore(new MemoryStore(base), n);
  try {
    expect(await take(SECOND, open(store))).toMatchObject({ kind: 'done' });
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(Stopped);
    return store.reopened();
  }
}

async function sound(corpus: StoredCorpus): Promise<void> {
  expect((await corpus.check()).problems).toEqual([]);
}

describe('a newer edition', () => {
  it('takes the place of the earlier one as if it had been put at once', async () => {
    const [held, plain] = [open(new MemoryStore(base)), open(new MemoryStore(base))];
    expect(await take(SECOND, held)).toMatchObject({
      summary: { added: 180, updated: 24, duplicate: 22 },
    });
    const rows = (await SECOND.text()).trim().split('\n').slice(1);
    await plain.put(
      rows.map((row) => JSON.parse(row) as ReturnType<typeof article>),
      origin,
    );
    expect(await snapshot(held)).toEqual(await snapshot(plain));
    expect(await held.packs()).toMatchObject([
      { id: header.id, title: 'الطبعة الثانية', imported: 9 },
      { id: 'other', articles: 3 },
    ]);
    expect((await held.get(held.idOf(article(202))))?.text).toBe(article(202).text);
    await sound(held);
    expect(await held.maintain(30_000)).toBe(true);
    expect(await snapshot(held)).toEqual(await snapshot(plain));
    await sound(held);
  });

  it('stopped at any transaction is either not there or wholly, goes on, and can be given up', async () => {
    const before = await seen(open(base));
    const whole = open(new MemoryStore(base));
    await take(SECOND, whole);
    const after = await seen(whole, false);
    let stops = 0;
    for (let n = 1; ; n += 1) {
      const left = await stoppedAt(n);
      if (left === null) break;
      stops += 1;
      const corpus = open(left);
      await sound(corpus);
      const { origins: _origins, ...now } = await seen(corpus);
      const [cut] = await unfinishedImports(corpus);
      if (cut === undefined && now.total !== before.total) {
        expect(await seen(corpus, false)).toEqual(after);
        continue;
      }
      expect(before).toMatchObject(now);
      if (cut === undefined) continue;

      const goingOn = open(new MemoryStore(left));
      expect(await take(cut.file, goingOn, { resumed: cut.begun })).toMatchObject({
        kind: 'done',
      });
      expect(await seen(goingOn, false)).toEqual(after);
      await sound(goingOn);

      for (const phase of ['checking', 'writing'] as const) {
        const given = open(new MemoryStore(left));
        const stop = new AbortController();
        const outcome = await take(cut.file, given, {
          resumed: cut.begun,
          signal: stop.signal,
          onProgress: (it) => {
            if (it.phase === phase) stop.abort();
          },
        });
        expect(outcome).toEqual({ kind: 'problem', problem: { code: 'aborted' } });
        expect(await seen(given)).toEqual(before);
        expect(await given.imports()).toEqual([]);
        await sound(given);
        await given.maintain(30_000);
        expect(await seen(given)).toEqual(before);
        await sound(given);
      }
    }
    expect(stops).toBeGreaterThan(3);
  });

  it('that can not be written to its end leaves the earlier one', async () => {
    const before = await seen(open(base));
    const corpus = open(base);
    const full: typeof corpus = Object.create(corpus) as typeof corpus;
    let puts = 0;
    full.put = (some, from, session) =>
      ++puts > 1 ? Promise.reject(new Error('no room')) : corpus.put(some, from, session);
    await expect(take(SECOND, full)).rejects.toThrow('no room');
    expect(await seen(corpus)).toEqual(before);
    await sound(corpus);
  });

  it('is not mixed with another file of the same pack that was cut off before it', async () => {
    const third = blob(ndjsonPack(articles(30, 50, ' طبعة ثالثة.')));
    const expected = open(new MemoryStore(base));
    await take(third, expected);
    const left = await stoppedAt(3);
    if (left === null) throw new Error('expected a stop');
    const corpus = open(left);
    await take(third, corpus);
    expect(await snapshot(corpus)).toEqual(await snapshot(expected));
    expect(await unfinishedImports(corpus)).toEqual([]);
    await sound(corpus);
  });

  it('that was cut off goes on after another pack was imported', async () => {
    const another = blob(ndjsonPack(articles(20, 30), { ...header, id: 'another' }));
    const expected = open(new MemoryStore(base));
    await take(another, expected);
    await take(SECOND, expected);
    const left = await stoppedAt(3);
    if (left === null) throw new Error('expected a stop');
    const corpus = open(left);
    await take(another, corpus);
    await sound(corpus);
    const [cut] = await unfinishedImports(corpus);
    if (cut === undefined) throw new Error('expected an unfinished import');
    await take(cut.file, corpus, { resumed: cut.begun });
    expect(await snapshot(corpus)).toEqual(await snapshot(expected));
    await sound(corpus);
  });

  it('whose pack is removed meanwhile ends, and the earlier one comes back by undo', async () => {
    const corpus = open(base);
    const before = await snapshot(corpus);
    let ticket = '';
    const outcome = await take(SECOND, corpus, {
      onProgress: (it) => {
        if (it.phase !== 'writing' || ticket !== '') return;
        ticket = 'asked for';
        void corpus.removeOrigin(origin).then((removal) => (ticket = removal.ticket));
      },
    });
    expect(outcome).toEqual({ kind: 'gone' });
    expect((await corpus.packs()).map(({ id }) => id)).toEqual(['other']);
    expect(await unfinishedImports(corpus)).toEqual([]);
    await sound(corpus);
    expect(await corpus.restoreOrigin(ticket)).toBe(60);
    expect(await snapshot(corpus)).toEqual(before);
    await sound(corpus);
  });
});

describe('a first import', () => {
  const newPack = blob(ndjsonPack(articles(190, 500, ' تصحيح.'), { ...header, id: 'new' }));

  it('that is cancelled gives other packs their texts back, and what was taken out can still come back', async () => {
    const corpus = open(base);
    const { ticket } = await corpus.removeOrigin(other);
    await corpus.put([article(204)], other);
    const before = await seen(corpus);
    const stop = new AbortController();
    await take(newPack, corpus, {
      signal: stop.signal,
      onProgress: (it) => {
        if (it.phase === 'writing' && it.done > 100) stop.abort();
      },
    });
    expect(await seen(corpus)).toEqual(before);
    expect(await corpus.restoreOrigin(ticket)).toBe(3);
    expect((await corpus.get(corpus.idOf(article(200))))?.text).toBe(article(200).text);
    await sound(corpus);
  });

  it('whose file could not be kept is given up by the next who looks', async () => {
    const corpus = open(base);
    const before = await seen(corpus);
    const session = importSession('new');
    await corpus.beginImport(session, false);
    await corpus.put(articles(190, 300), session.origin, session.id);
    expect(await unfinishedImports(corpus)).toEqual([]);
    expect(await seen(corpus)).toEqual(before);
    await sound(corpus);
  });

  it('that an earlier version left half-written, where all could see it, is taken back with its note', async () => {
    const corpus = open(base);
    const before = await snapshot(corpus);
    const from = { kind: 'pack', pack: 'new' } as const;
    const begun = {
      ...{ id: 'pack:new', origin: from, label: 'new', position: 0, added: 0, updated: 0 },
      ...{ duplicates: 0, rejected: 0, started: 1, edition: false },
    };
    await corpus.put(articles(300, 400), from);
    await base.write(['imports'], (transaction) => {
      transaction.put('imports', begun.id, { ...begun, source: null });
      return Promise.resolve();
    });
    const copy = open(new MemoryStore(base));
    const stop = new AbortController();
    stop.abort();
    await take(newPack, corpus, { resumed: begun, signal: stop.signal });
    expect(await snapshot(corpus)).toEqual(before);
    expect(await corpus.imports()).toEqual([]);
    expect(await take(newPack, copy, { resumed: begun })).toMatchObject({
      summary: { added: 306, updated: 3, duplicate: 1 },
    });
    await sound(copy);
  });
});
