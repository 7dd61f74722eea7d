import { describe, expect, it } from 'vitest';
import { createMemoryCorpus } from '../../../lib/corpus/index';
import {
  articlesOf,
  headerOfStored,
  importPack,
  packFile,
  unfinishedImports,
  type ImportProgress,
} from '../../../lib/packs/index';
import { article, blob, collect, gzipped, jsonPack, ndjsonPack } from './support';

const origin = { kind: 'pack', pack: 'desert-locust' } as const;
const many = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, i) =>
    article({ text: `رصدت الفرق السرب رقم ${i} قرب الواحة ${i * 7}.`, published: '2023-03-14' }),
  );

describe('importPack', () => {
  it('adds, then finds all of it there already', async () => {
    const corpus = createMemoryCorpus();
    const articles = [...many(3), article({ url: 'ftp://waha.example' })];
    const first = await importPack(blob(jsonPack(articles)), corpus, { now: 5 });
    expect(first).toMatchObject({
      kind: 'done',
      summary: { pack: 'desert-locust', added: 3, updated: 0, duplicate: 0, rejectedCount: 1 },
    });
    expect(first.kind === 'done' && first.summary.rejected).toMatchObject([
      { code: 'url', article: 4 },
    ]);
    expect(await corpus.packs()).toMatchObject([
      {
        id: 'desert-locust',
        articles: 3,
        shipped: false,
        imported: 5,
        title: { ar: 'أسراب الجراد', en: 'Locust swarms', fr: 'Locust swarms' },
      },
    ]);
    const again = await importPack(blob(ndjsonPack(articles)), corpus);
    expect(again).toMatchObject({ kind: 'done', summary: { added: 0, duplicate: 3 } });
    expect((await corpus.stats()).articles).toBe(3);
  });

  it('remarks on articles that it takes, by their numbers in the pack', async () => {
    const corpus = createMemoryCorpus();
    const articles = [
      ...many(2),
      article({ outlet: '' }),
      article({ published: null }),
      article({ text: 'وصل السرب إلى الحقول.<br>وقال المرصد إن الريح ستغير اتجاهها.' }),
      article({ title: 'Swarms', text: 'The swarm has come to the fields of the oasis.' }),
      ...Array.from({ length: 12 }, () => article({ published: undefined })),
      // Not of tomorrow: it is tomorrow somewhere.
      article({ published: new Date(Date.now() + 86_400_000).toISOString() }),
      article({ published: '2099-05-31' }),
    ];
    const outcome = await importPack(blob(jsonPack(articles)), corpus);
    expect(outcome.kind === 'done' && outcome.summary.remarks).toEqual([
      { code: 'undated', count: 13, articles: [4, 7, 8, 9, 10, 11, 12, 13, 14, 15] },
      { code: 'markup', count: 1, articles: [5] },
      { code: 'not-arabic', count: 1, articles: [6] },
      { code: 'future', count: 1, articles: [20] },
    ]);
  });

  it('takes articles without a day of publication', async () => {
    const corpus = createMemoryCorpus();
    const articles = [undefined, null, ''].map((published) => article({ published }));
    const outcome = await importPack(blob(jsonPack(articles)), corpus);
    expect(outcome).toMatchObject({ kind: 'done', summary: { added: 3, rejectedCount: 0 } });
  });

  it('tells how far it is: bytes, then articles', async () => {
    const seen: ImportProgress[] = [];
    const file = blob(ndjsonPack(many(250)));
    await importPack(file, createMemoryCorpus(), { onProgress: (it) => seen.push(it) });
    const last = (phase: string) => seen.filter((it) => it.phase === phase).at(-1);
    expect(last('checking')).toMatchObject({ done: file.size, total: file.size });
    expect(last('writing')).toMatchObject({ done: 250, total: 250 });
  });

  it('a file that breaks at its end changes nothing', async () => {
    const corpus = createMemoryCorpus();
    const whole = gzipped(ndjsonPack(many(300)));
    const outcome = await importPack(blob(whole.slice(0, whole.length - 8)), corpus);
    expect(outcome).toEqual({ kind: 'problem', problem: { code: 'gzip-broken' } });
    expect([await corpus.stats(), await corpus.packs()]).toMatchObject([{ articles: 0 }, []]);
  });

  it('stopped while writing, it takes back what it has written', async () => {
    const corpus = createMemoryCorpus();
    const stop = new AbortController();
    const outcome = await importPack(blob(ndjsonPack(many(350))), corpus, {
      signal: stop.signal,
      onProgress: (it) => {
        if (it.phase === 'writing' && it.done >= 200) stop.abort();
      },
    });
    expect(outcome).toEqual({ kind: 'problem', problem: { code: 'aborted' } });
    expect([await corpus.stats(), await corpus.packs()]).toMatchObject([{ articles: 0 }, []]);
  });

  it('stopped in a newer edition, it leaves the earlier one', async () => {
    const corpus = createMemoryCorpus();
    const first = many(20);
    await importPack(blob(ndjsonPack(first)), corpus);
    const stop = new AbortController();
    await importPack(blob(ndjsonPack([...first, ...many(300)])), corpus, {
      signal: stop.signal,
      onProgress: (it) => {
        if (it.phase === 'writing') stop.abort();
      },
    });
    expect(await corpus.packs()).toMatchObject([{ id: 'desert-locust', articles: 20 }]);
  });

  describe('cut off in the middle', () => {
    /** A corpus whose worker died while it wrote the second hundred: the note and half of the pack, held, are left. */
    async function cutOff(articles: readonly Record<string, unknown>[]) {
      const corpus = createMemoryCorpus();
      const dying: typeof corpus = Object.create(corpus) as typeof corpus;
      const dead = (): Promise<never> => Promise.reject(new Error('the worker is gone'));
      let puts = 0;
      dying.put = (some, from, session) => (++puts > 1 ? dead() : corpus.put(some, from, session));
      dying.endImport = dead;
      await importPack(blob(ndjsonPack(articles)), dying).catch(() => undefined);
      const [left] = await unfinishedImports(corpus);
      if (!left) throw new Error('expected an unfinished import');
      return { corpus, left };
    }

    it('it goes on to its end', async () => {
      const { corpus, left } = await cutOff(many(300));
      expect(await importPack(left.file, corpus, { resumed: left.begun })).toMatchObject({
        kind: 'done',
      });
      expect(await corpus.packs()).toMatchObject([{ articles: 300 }]);
      expect(await unfinishedImports(corpus)).toEqual([]);
    });

    it.each(['checking', 'writing'] as const)(
      'and cancelled while %s again, it leaves nothing of either run',
      async (phase) => {
        const { corpus, left } = await cutOff(many(300));
        expect((await corpus.stats()).articles).toBe(0);
        const stop = new AbortController();
        const outcome = await importPack(left.file, corpus, {
          resumed: left.begun,
          signal: stop.signal,
          onProgress: (it) => {
            if (it.phase === phase) stop.abort();
          },
        });
        expect(outcome).toEqual({ kind: 'problem', problem: { code: 'aborted' } });
        expect([await corpus.stats(), await corpus.packs()]).toMatchObject([{ articles: 0 }, []]);
        expect(await unfinishedImports(corpus)).toEqual([]);
      },
    );
  });

  it('a pack that is removed while it is written leaves no articles behind', async () => {
    const corpus = createMemoryCorpus();
    let removed = false;
    const outcome = await importPack(blob(ndjsonPack(many(400))), corpus, {
      onProgress: (it) => {
        if (it.phase === 'writing' && it.done > 100 && !removed) {
          removed = true;
          void corpus.removeOrigin(origin);
        }
      },
    });
    expect(outcome).toEqual({ kind: 'gone' });
    expect([await corpus.stats(), await corpus.origins()]).toMatchObject([{ articles: 0 }, []]);
  });

  it('a full disk is passed on, after taking back', async () => {
    const corpus = createMemoryCorpus();
    let puts = 0;
    const full: typeof corpus = Object.create(corpus) as typeof corpus;
    full.put = (articles, from, session) => {
      if (++puts > 1) return Promise.reject(new Error('no room'));
      return corpus.put(articles, from, session);
    };
    await expect(importPack(blob(ndjsonPack(many(150))), full)).rejects.toThrow('no room');
    expect((await corpus.stats()).articles).toBe(0);
  });
});

it('what was imported is exported as it was', async () => {
  const corpus = createMemoryCorpus();
  const articles = many(3).map((it, i) => ({
    ...it,
    country: 'MA',
    url: `https://waha.example/${i}`,
  }));
  await importPack(blob(jsonPack(articles)), corpus);
  const [pack] = await corpus.packs();
  if (!pack) throw new Error('expected a pack');
  const file = await packFile(headerOfStored(pack), articlesOf(corpus, origin), { gzip: true });
  const other = createMemoryCorpus();
  expect(await importPack(file, other)).toMatchObject({ kind: 'done', summary: { added: 3 } });
  const exported = (from: typeof corpus) => collect(articlesOf(from, origin));
  expect(await exported(other)).toEqual(await exported(corpus));
  expect((await exported(other)).map((it) => it.url)).toEqual(articles.map((it) => it.url));
});
