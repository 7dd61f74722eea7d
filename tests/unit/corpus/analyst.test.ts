import { describe, expect, it, vi } from 'vitest';
import {
  packAnalyses,
  unpackAnalyses,
  WorkerAnalyst,
  type Analyst,
} from '../../../lib/corpus/analyst';
import { AnalystWorkers, workersFor } from '../../../lib/corpus/analyst-workers';
import { StoredCorpus } from '../../../lib/corpus/corpus';
import { createMemoryCorpus } from '../../../lib/corpus/index';
import { PutPipeline } from '../../../lib/corpus/put-pipeline';
import { MemoryStore } from '../../../lib/corpus/store/memory';
import { analyse } from '../../../lib/corpus/terms';
import type { Corpus, NewArticle, PutOutcome } from '../../../lib/corpus/types';
import { madeUpArticle } from '../../support/corpus/made-up';

const origin = { kind: 'pack', pack: 'p' } as const;
const articles = (from: number, count: number): NewArticle[] =>
  Array.from({ length: count }, (_, i) => madeUpArticle(from + i, { words: 30 }));

/** An analyst in this thread that counts what it is asked for. */
function countingAnalyst(fails = false): Analyst & { readonly asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    analyse(texts) {
      asked += texts.length;
      if (fails) return Promise.reject(new Error('gone'));
      const made = packAnalyses(texts.map(({ title, text }) => analyse(title, text)));
      return Promise.resolve(unpackAnalyses(structuredClone(made)));
    },
    close: () => undefined,
  };
}

function corpusWith(analyst?: Analyst): StoredCorpus {
  const options = { compress: false, now: () => 7, ...(analyst && { analyst }) };
  return new StoredCorpus(new MemoryStore(), options);
}

describe('analyses on their way between workers', () => {
  it('come out as they went in', () => {
    const made = articles(0, 5).map(({ title, text }) => analyse(title, text));
    const empty = analyse('', '');
    const all = [empty, ...made, empty];
    expect(unpackAnalyses(structuredClone(packAnalyses(all)))).toEqual(all);
    expect(unpackAnalyses(packAnalyses([]))).toEqual([]);
  });

  it('take one worker less than there are processors, three at the most', () => {
    expect([1, 2, 4, 16].map(workersFor)).toEqual([0, 1, 3, 3]);
  });
});

describe('an analyst whose workers can not be started', () => {
  it('rejects, so that the corpus does the work by itself', async () => {
    const spawn = (): Worker => {
      throw new Error('No workers here.');
    };
    const { ports } = new AnalystWorkers(spawn, 2, () => undefined);
    const analyst = new WorkerAnalyst(ports);
    await expect(analyst.analyse(articles(0, 3))).rejects.toThrow('No analysing worker');
    const corpus = corpusWith(analyst);
    const outcomes = await corpus.put(articles(0, 100), origin);
    expect(outcomes.filter(({ outcome }) => outcome === 'added')).toHaveLength(100);
    analyst.close();
  });
});

describe('an analyst whose worker never answers', () => {
  it('rejects after a while, and at once from then on', async () => {
    vi.useFakeTimers();
    try {
      const { port1 } = new MessageChannel();
      const close = vi.spyOn(port1, 'close');
      const analyst = new WorkerAnalyst([port1]);
      const first = expect(analyst.analyse([{ title: '', text: 'نص' }])).rejects.toThrow(/answer/u);
      await vi.runAllTimersAsync();
      await first;
      expect(close).toHaveBeenCalledOnce();
      await expect(analyst.analyse([{ title: '', text: 'نص' }])).rejects.toThrow(/answer/u);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a corpus with an analyst', () => {
  it('holds what one without holds', async () => {
    const analyst = countingAnalyst();
    const [own, other] = [corpusWith(analyst), corpusWith()];
    for (const corpus of [own, other]) {
      await corpus.put(articles(0, 300), origin);
      await corpus.put(articles(250, 200), origin);
    }
    expect(analyst.asked()).toBeGreaterThan(400);
    const [report, expected] = [await own.check(), await other.check()];
    expect(report.problems).toEqual([]);
    expect(report).toEqual(expected);
  });

  it('does by itself what the analyst can not', async () => {
    const analyst = countingAnalyst(true);
    const corpus = corpusWith(analyst);
    const outcomes = await corpus.put(articles(0, 200), origin);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['added']));
    expect(analyst.asked()).toBeGreaterThan(0);
    expect((await corpus.check()).problems).toEqual([]);
  });

  it('has little analysed of what it holds already', async () => {
    const analyst = countingAnalyst();
    const corpus = corpusWith(analyst);
    await corpus.put(articles(0, 512), origin);
    const before = analyst.asked();
    const outcomes = await corpus.put(articles(0, 512), origin);
    expect(outcomes.every(({ outcome }) => outcome === 'duplicate')).toBe(true);
    expect(analyst.asked() - before).toBeLessThanOrEqual(256);
  });
});

describe('a pipeline of puts', () => {
  it('stores batches in order and tells of each', async () => {
    const corpus = createMemoryCorpus();
    const pipeline = new PutPipeline(corpus, origin);
    const told: number[] = [];
    for (const size of [100, 3, 50]) {
      await pipeline.add(articles(0, size), (outcomes) =>
        told.push(outcomes.filter(({ outcome }) => outcome === 'added').length),
      );
    }
    await pipeline.finish();
    expect(told).toEqual([100, 0, 0]);
    expect((await corpus.stats()).articles).toBe(100);
  });

  it('rejects with the first failure, once nothing is under way any more', async () => {
    const corpus = createMemoryCorpus();
    let puts = 0;
    let finishSecond: (() => void) | undefined;
    const put: Corpus['put'] = async (batch, from): Promise<readonly PutOutcome[]> => {
      puts += 1;
      if (puts === 1) throw new Error('no room');
      await new Promise<void>((resolve) => (finishSecond = resolve));
      return corpus.put(batch, from);
    };
    const pipeline = new PutPipeline({ put }, origin);
    const counts: number[] = [];
    const settled = (outcomes: readonly PutOutcome[]): number => counts.push(outcomes.length);
    await pipeline.add(articles(0, 5), settled);
    await expect(pipeline.add(articles(5, 5), settled)).rejects.toThrow('no room');
    let rested = false;
    const rest = pipeline.rest().then(() => (rested = true));
    await Promise.resolve();
    expect(rested).toBe(false);
    finishSecond?.();
    await rest;
    expect(counts).toEqual([5]);
    await expect(pipeline.finish()).rejects.toThrow('no room');
  });
});
