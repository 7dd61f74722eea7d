import { describe, expect, it } from 'vitest';
import {
  importSeeds,
  type SeedContext,
  type ShippedPack,
} from '../../../entrypoints/background/seeds';
import { openTurns } from '../../../entrypoints/background/turns';
import { createMemoryCorpus } from '../../../lib/corpus';
import { memoryStore } from './fakes';

const article = (n: number, text = 'انطلقت الأشغال في المحطة الجديدة وسط المدينة صباح اليوم.') => ({
  outlet: `صحيفة ${String(n)}`,
  title: `انطلاق الأشغال في المحطة ${String(n)}`,
  text: `${text} وهذه هي الفقرة رقم ${String(n)} من الخبر كما نشرته الصحيفة.`,
  published: '2024-03-01',
  url: `https://paper.example/${String(n)}`,
});
const pack = (id: string, articles: readonly object[]): string =>
  JSON.stringify({ format: 'isnad-pack', version: 1, id, title: { ar: 'حزمة' }, articles });

function setup(files: Record<string, string>) {
  const corpus = createMemoryCorpus();
  const errors: unknown[] = [];
  const store = memoryStore();
  const context: SeedContext = {
    corpus,
    store,
    list: async (): Promise<readonly ShippedPack[]> =>
      Object.entries(files).map(([file, text]) => ({ file, digest: String(text.length) })),
    read: async (file) => new Blob([files[file] ?? '']),
    alone: openTurns(),
    report: (error) => errors.push(error),
  };
  return { corpus, errors, context, files };
}

describe('the packs that ship', () => {
  it('are imported once, marked as shipped', async () => {
    const { corpus, context } = setup({
      a: pack('pack-a', [article(1), article(2)]),
      b: pack('pack-b', [article(3)]),
    });
    expect(await importSeeds(context)).toBe(2);
    expect(await importSeeds(context)).toBe(0);
    const packs = await corpus.packs();
    expect(packs.map(({ id, articles, shipped }) => [id, articles, shipped]).sort()).toEqual([
      ['pack-a', 2, true],
      ['pack-b', 1, true],
    ]);
  });

  it('stay away once the reader removed them, in a new edition too', async () => {
    const { corpus, context, files } = setup({ a: pack('pack-a', [article(1)]) });
    await importSeeds(context);
    await corpus.removeOrigin({ kind: 'pack', pack: 'pack-a' });
    expect(await importSeeds(context)).toBe(0);
    files['a'] = pack('pack-a', [article(1), article(2)]);
    expect(await importSeeds(context)).toBe(0);
    expect((await corpus.stats()).articles).toBe(0);
  });

  it('follow a new edition: what is new comes, what is gone goes', async () => {
    const { corpus, context, files } = setup({ a: pack('pack-a', [article(1), article(2)]) });
    await importSeeds(context);
    files['a'] = pack('pack-a', [article(2), article(3), article(4)]);
    expect(await importSeeds(context)).toBe(1);
    const { articles } = await corpus.find('');
    expect(articles.map(({ url }) => url).sort()).toEqual([
      'https://paper.example/2',
      'https://paper.example/3',
      'https://paper.example/4',
    ]);
  });

  it('keep an article that the reader kept when the pack drops it', async () => {
    const { corpus, context, files } = setup({ a: pack('pack-a', [article(1), article(2)]) });
    await importSeeds(context);
    await corpus.put([article(1)], { kind: 'reader' });
    files['a'] = pack('pack-a', [article(2), article(3), article(4)]);
    await importSeeds(context);
    expect((await corpus.stats()).articles).toBe(4);
  });

  it('leave no name behind where all is deleted meanwhile, which waits for its turn', async () => {
    const { corpus, context } = setup({ a: pack('pack-a', [article(1)]) });
    let deleting: Promise<unknown> = Promise.resolve();
    const deleteAll = async (): Promise<void> => {
      for (const { origin } of await corpus.origins()) await corpus.removeOrigin(origin);
    };
    const put: typeof corpus.put = async (...articles) => {
      const outcomes = await corpus.put(...articles);
      // The articles are there, the pack is not yet written down.
      deleting = context.alone(deleteAll);
      await Promise.race([deleting, new Promise((turn) => setTimeout(turn))]);
      return outcomes;
    };
    const watched = new Proxy(corpus, {
      get: (target, name) => {
        const value: unknown = name === 'put' ? put : Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    await importSeeds({ ...context, corpus: watched });
    await deleting;
    expect(await corpus.packs()).toEqual([]);
    expect((await corpus.stats()).articles).toBe(0);
  });

  it('do not keep each other out: a bad one is reported and tried again at the next start', async () => {
    const { corpus, context, errors, files } = setup({
      a: '{"format":',
      b: pack('pack-b', [article(3)]),
    });
    expect(await importSeeds(context)).toBe(1);
    expect(errors).toHaveLength(1);
    files['a'] = pack('pack-a', [article(1)]);
    expect(await importSeeds(context)).toBe(1);
    expect((await corpus.packs()).length).toBe(2);
  });
});
