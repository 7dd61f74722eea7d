/** What the bench calls in its pages. */
import { StoredCorpus } from '../../lib/corpus/corpus';
import { IdbStore } from '../../lib/corpus/store/idb';
import { stopAgainAndAgain } from '../../tests/support/corpus/stop-worker';
import { benchArticle, loadRealArticles } from './articles';
import type { Command } from './worker';

function open(name: string): StoredCorpus {
  return new StoredCorpus(new IdbStore(name), { compress: true, now: () => Date.now() });
}

/** Runs a command in a new worker from this script. */
function inWorker(command: Command, script = '/worker.js'): Promise<unknown> {
  const worker = new Worker(script);
  return new Promise<unknown>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ result?: unknown; error?: string }>) => {
      if (data.error === undefined) resolve(data.result);
      else reject(new Error(data.error));
    };
    worker.onerror = (event) => {
      reject(new Error(event.message));
    };
    worker.postMessage(command);
  }).finally(() => {
    worker.terminate();
  });
}

/**
 * Asks in a new worker with so many articles, which come with the message, as the extension's does: a worker that had
 * read all fifteen thousand would be sweeping its memory while it is measured.
 */
async function askInWorker(
  kind: 'query' | 'mini-query',
  name: string,
  article: number,
  count: number,
  script?: string,
): Promise<unknown> {
  await loadRealArticles();
  const asked = Array.from({ length: count }, (_, i) => ({
    id: 'open',
    ...benchArticle(article + i),
  }));
  return inWorker({ kind, name, asked }, script);
}

declare const gc: () => void;

/** Bytes of heap that are still held after a query, in a page that has done nothing else. */
async function memoryOfQuery(name: string, article: number): Promise<number> {
  await loadRealArticles();
  const asked = { id: 'open', ...benchArticle(article) };
  const heap = (): number => {
    gc();
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  };
  const before = heap();
  const corpus = open(name);
  await corpus.relatedHeads(asked);
  const after = heap();
  corpus.close();
  return after - before;
}

/** Asks again and again until told to stop; returns the times. */
async function askMeanwhile(name: string, ms: number): Promise<readonly number[]> {
  await loadRealArticles();
  const corpus = open(name);
  const times: number[] = [];
  const end = performance.now() + ms;
  for (let i = 0; performance.now() < end; i += 1) {
    const asked = { id: 'open', ...benchArticle((i * 37) % 5_000) };
    const start = performance.now();
    await corpus.relatedHeads(asked);
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  corpus.close();
  return times;
}

Object.assign(globalThis, {
  bench: {
    inWorker,
    askInWorker,
    memoryOfQuery,
    askMeanwhile,
    stops: (name: string, stops: number, seed: number) =>
      stopAgainAndAgain(name, () => open(name), stops, seed, '/analyst.js'),
  },
});
