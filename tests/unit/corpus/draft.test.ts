import { describe, expect, it } from 'vitest';
import { StoredCorpus } from '../../../lib/corpus/corpus';
import { MemoryStore } from '../../../lib/corpus/store/memory';
import type { NewArticle, Origin, PackRecord } from '../../../lib/corpus/types';
import { importSession } from '../../support/corpus/import-step';
import { madeUpArticle, randomNumbers } from '../../support/corpus/made-up';
import { snapshot } from '../../support/corpus/snapshot';

const HOUR = 3_600_000;
const pack = (id: string): Origin => ({ kind: 'pack', pack: id });
const reader: Origin = { kind: 'reader' };
const origins: readonly Origin[] = [
  ...[pack('a'), pack('b'), pack('c')],
  { kind: 'feed', feed: 'https://feed.example/rss' },
  reader,
];

const record = (id: string): PackRecord => ({ id, title: id, shipped: false, imported: 7 });

/** A corpus with its store, so that it can be copied. */
interface Kept {
  store: MemoryStore;
  corpus: StoredCorpus;
}

/** The import under way. */
interface UnderWay {
  readonly origin: Extract<Origin, { kind: 'pack' }>;
  /** False after an act whose outcome depends on when the import is done. */
  comparable: boolean;
}

type Ticket = [held: string, without: string, withIt: string];

/**
 * Three corpora that live through the same acts: in `held` an import is held until it is done, in `without` there is
 * no import at all, and in `withIt` what it brings is put at once. So `held` must be seen as `without` while the import
 * is under way and when it was given up, and as `withIt` when it is done.
 */
class Trial {
  private time = Date.UTC(2024, 0, 1);
  private held = this.open(new MemoryStore());
  private without = this.open(new MemoryStore());
  private withIt = this.open(new MemoryStore());
  private import: UnderWay | null = null;
  private tickets: Ticket[] = [];
  /** How often an import was done and compared. */
  done = 0;

  constructor(private readonly random: () => number) {}

  private open(store: MemoryStore): Kept {
    return { store, corpus: new StoredCorpus(store, { compress: false, now: () => this.time }) };
  }

  private copy({ store }: Kept): Kept {
    return this.open(new MemoryStore(store));
  }

  private all<T>(act: (corpus: StoredCorpus) => Promise<T>): Promise<[T, T, T]> {
    const { held, without, withIt } = this;
    return Promise.all([act(held.corpus), act(without.corpus), act(withIt.corpus)]);
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  private articles(): NewArticle[] {
    const from = Math.floor(this.random() * 60);
    const count = 1 + Math.floor(this.random() * 20);
    return Array.from({ length: count }, (_, i) => {
      const article = madeUpArticle((from + i) % 60, { words: 20, vocabulary: 3_000 });
      const change = Math.floor(this.random() * 6);
      return change < 3 ? { ...article, text: `${article.text} تصحيح ${String(change)}` } : article;
    });
  }

  private async begin(): Promise<void> {
    const origin = this.pick([pack('a'), pack('b')]) as UnderWay['origin'];
    await this.held.corpus.beginImport(importSession(origin.pack), false);
    this.import = { origin, comparable: true };
  }

  private async end({ origin, comparable }: UnderWay): Promise<void> {
    const { corpus } = this.held;
    if (this.random() < 0.4) {
      await corpus.endImport(importSession(origin.pack).id);
      this.withIt = this.copy(this.without);
      this.tickets = this.tickets.map(([held, without]) => [held, without, without]);
    } else {
      expect(await corpus.commitImport(importSession(origin.pack).id, record(origin.pack))).toBe(
        true,
      );
      if (comparable) {
        expect(await snapshot(corpus)).toEqual(await snapshot(this.withIt.corpus));
        this.done += 1;
      }
      expect((await corpus.packs()).map(({ id }) => id)).toContain(origin.pack);
      this.without = this.copy(this.held);
      this.withIt = this.copy(this.held);
      this.tickets = this.tickets.map(([held]) => [held, held, held]);
    }
    this.import = null;
  }

  private async putForImport({ origin, comparable }: UnderWay): Promise<void> {
    const articles = this.articles();
    const { id } = importSession(origin.pack);
    if (this.random() < 0.2) await this.held.corpus.beginImport(importSession(origin.pack), true);
    const outcomes = await this.held.corpus.put(articles, origin, id);
    const plain = await this.withIt.corpus.put(articles, origin);
    if (comparable) expect(outcomes).toEqual(plain);
  }

  private async remove(): Promise<void> {
    const { articles } = await this.without.corpus.find('', {
      limit: 4,
      offset: Math.floor(this.random() * 40),
    });
    const ids = articles.map(({ id }) => id);
    const origin = this.pick(origins.filter((it) => !this.isImported(it)));
    const choice = this.random();
    if (choice < 0.3) await this.all((corpus) => corpus.removeMany(ids, origin));
    else {
      const only = choice < 0.6 ? origin : undefined;
      for (const id of ids) await this.all((corpus) => corpus.remove(id, only));
    }
  }

  private isImported(origin: Origin): boolean {
    return JSON.stringify(this.import?.origin) === JSON.stringify(origin);
  }

  private async removeOrigin(): Promise<void> {
    const origin = this.pick(origins);
    const forGood = this.random() < 0.3;
    const removals = await this.all((corpus) => corpus.removeOrigin(origin, forGood));
    let tickets = removals.map(({ ticket }) => ticket) as [string, string, string];
    if (this.import !== null && this.isImported(origin)) {
      const { id } = importSession(this.import.origin.pack);
      await expect(this.held.corpus.put(this.articles(), origin, id)).rejects.toThrow(
        'no longer under way',
      );
      this.import = null;
      this.withIt = this.copy(this.without);
      this.tickets = this.tickets.map(([held, without]) => [held, without, without]);
      tickets = [tickets[0], tickets[1], tickets[1]];
    }
    this.tickets.push(tickets);
  }

  private async restore(): Promise<void> {
    const [held = '', without = '', withIt = ''] = this.tickets.pop() ?? [];
    await this.held.corpus.restoreOrigin(held);
    await this.without.corpus.restoreOrigin(without);
    await this.withIt.corpus.restoreOrigin(withIt);
    // What was taken out and put again by the import meanwhile comes back before the import is done, or after it.
    if (this.import !== null) this.import.comparable = false;
  }

  private async upkeep(): Promise<void> {
    if (this.random() < 0.4) this.time += 30 * HOUR;
    const budget = this.random() < 0.5 ? 3 : 10_000;
    await this.all((corpus) => corpus.maintain(budget));
  }

  async act(): Promise<void> {
    const choice = this.random();
    if (choice < 0.35) {
      if (this.import === null) await this.begin();
      else await this.putForImport(this.import);
    } else if (choice < 0.5) {
      const [articles, origin] = [this.articles(), this.pick(origins)];
      await this.all((corpus) => corpus.put(articles, origin));
    } else if (choice < 0.62) await this.remove();
    else if (choice < 0.66) await this.removeOrigin();
    else if (choice < 0.7) await this.restore();
    else if (choice < 0.84) await this.upkeep();
    else if (this.import !== null) await this.end(this.import);
    expect((await this.held.corpus.check()).problems).toEqual([]);
    expect(await snapshot(this.held.corpus)).toEqual(await snapshot(this.without.corpus));
  }
}

describe('an import that is held', () => {
  it.each(Array.from({ length: 10 }, (_, i) => i + 1))(
    'is not seen before it is done, then as if it had been put at once, and leaves nothing when given up (%i)',
    async (seed) => {
      const trial = new Trial(randomNumbers(seed));
      for (let i = 0; i < 120; i += 1) await trial.act();
      expect(trial.done).toBeGreaterThan(0);
    },
  );
});
