import { describe, expect, it } from 'vitest';
import { StoredCorpus } from '../../../lib/corpus/corpus';
import { MemoryStore } from '../../../lib/corpus/store/memory';
import type { Store } from '../../../lib/corpus/store/types';
import type { NewArticle, Origin } from '../../../lib/corpus/types';
import { importStep } from '../../support/corpus/import-step';
import { madeUpArticle, randomNumbers } from '../../support/corpus/made-up';
import { snapshot } from '../../support/corpus/snapshot';
import { StoppingStore, Stopped } from '../../support/corpus/stopping-store';

const HOUR = 3_600_000;
const origins: readonly Origin[] = [
  { kind: 'pack', pack: 'a' },
  { kind: 'pack', pack: 'b' },
  { kind: 'feed', feed: 'https://feed.example/rss' },
  { kind: 'reader' },
];

interface World {
  corpus: StoredCorpus;
  readonly random: () => number;
  time: number;
}

function open(store: Store, world: Pick<World, 'time'>): StoredCorpus {
  return new StoredCorpus(store, { compress: false, now: () => world.time });
}

function someArticles(random: () => number): NewArticle[] {
  const from = Math.floor(random() * 300);
  const count = 1 + Math.floor(random() * (random() < 0.3 ? 90 : 12));
  return Array.from({ length: count }, (_, i) => {
    const article = madeUpArticle(from + i, { words: 25, vocabulary: 5_000 });
    return random() < 0.15
      ? { ...article, text: `${article.text} تصحيح ${String(random())}` }
      : article;
  });
}

async function act(world: World, tickets: string[]): Promise<void> {
  const { corpus, random } = world;
  const origin = origins[Math.floor(random() * origins.length)] ?? { kind: 'reader' };
  const choice = random();
  if (choice < 0.3) await corpus.put(someArticles(random), origin);
  else if (choice < 0.5) await importStep(corpus, random, someArticles(random));
  else if (choice < 0.6) {
    const { articles } = await corpus.find('', { limit: 5, offset: Math.floor(random() * 100) });
    const ids = articles.map(({ id }) => id);
    if (random() < 0.5) await corpus.removeMany(ids, origin);
    else for (const id of ids) await corpus.remove(id, random() < 0.5 ? origin : undefined);
  } else if (choice < 0.7) tickets.push((await corpus.removeOrigin(origin, random() < 0.4)).ticket);
  else if (choice < 0.8) await corpus.restoreOrigin(tickets.pop() ?? '');
  else {
    if (random() < 0.3) world.time += 30 * HOUR;
    await corpus.maintain(random() < 0.5 ? 5 : 10_000);
  }
}

describe('a corpus that is stopped', () => {
  it.each(Array.from({ length: 12 }, (_, i) => i + 1))(
    'is whole whenever it is opened again (%i)',
    async (seed) => {
      const random = randomNumbers(seed);
      const world = { time: Date.UTC(2024, 0, 1), random } as World;
      let inner = new MemoryStore();
      const tickets: string[] = [];
      for (let life = 0; life < 6; life += 1) {
        const store = new StoppingStore(inner, 1 + Math.floor(random() * 25));
        world.corpus = open(store, world);
        try {
          for (let i = 0; i < 40; i += 1) await act(world, tickets);
        } catch (error) {
          expect(error).toBeInstanceOf(Stopped);
        }
        inner = store.reopened();
        const corpus = open(inner, world);
        const report = await corpus.check();
        expect(report.problems).toEqual([]);
        const before = await snapshot(corpus);
        expect(before.size).toBe(report.articles);
      }
      const corpus = open(inner, world);
      const before = await snapshot(corpus);
      expect(await corpus.maintain(30_000)).toBe(true);
      expect(await snapshot(corpus)).toEqual(before);
      expect((await corpus.check()).problems).toEqual([]);
    },
  );
});
