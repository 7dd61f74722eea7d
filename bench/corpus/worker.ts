/** One command a worker: each measurement runs in a worker that has just begun, as the extension's does. */
import MiniSearch from 'minisearch';
import { WorkerAnalyst, workersFor } from '../../lib/corpus/analyst';
import { readCatalogue } from '../../lib/corpus/catalogue';
import { StoredCorpus } from '../../lib/corpus/corpus';
import { PIPELINE_BATCH, PutPipeline } from '../../lib/corpus/put-pipeline';
import { deleteCorpus, IdbStore } from '../../lib/corpus/store/idb';
import type { Key } from '../../lib/corpus/store/types';
import { benchArticle, loadRealArticles } from './articles';

const origin = { kind: 'pack', pack: 'bench' } as const;

export interface FloorKeys {
  readonly postings: readonly Key[];
  readonly heads: readonly Key[];
}

export type Command =
  | { readonly kind: 'fill'; readonly name: string; readonly from: number; readonly to: number }
  | { readonly kind: 'tidy'; readonly name: string }
  | { readonly kind: 'check'; readonly name: string }
  | {
      readonly kind: 'query';
      readonly name: string;
      readonly article: number;
      readonly warm: number;
    }
  | { readonly kind: 'find'; readonly name: string; readonly queries: readonly string[] }
  | { readonly kind: 'floor-keys'; readonly name: string }
  | { readonly kind: 'floor'; readonly name: string; readonly keys: FloorKeys }
  | { readonly kind: 'mini-fill'; readonly name: string; readonly to: number }
  | {
      readonly kind: 'mini-query';
      readonly name: string;
      readonly article: number;
      readonly warm: number;
    }
  | { readonly kind: 'delete'; readonly name: string };

function open(name: string): StoredCorpus {
  return new StoredCorpus(new IdbStore(name), { compress: true, now: () => Date.now() });
}

async function fill(name: string, from: number, to: number): Promise<unknown> {
  // As the options page's import worker does: the analyst starts while the pack is being checked.
  const analyst = new WorkerAnalyst(
    () => new Worker('/analyst.js'),
    workersFor(navigator.hardwareConcurrency),
  );
  await loadRealArticles();
  const options = { compress: true, now: () => Date.now(), analyst };
  const pipeline = new PutPipeline(new StoredCorpus(new IdbStore(name), options), origin);
  const batch = PIPELINE_BATCH;
  let making = 0;
  const began = performance.now();
  for (let i = from; i < to; i += batch) {
    const start = performance.now();
    const articles = Array.from({ length: Math.min(batch, to - i) }, (_, k) => benchArticle(i + k));
    making += performance.now() - start;
    await pipeline.add(articles, () => undefined);
  }
  await pipeline.finish();
  const seconds = (performance.now() - began - making) / 1000;
  analyst.close();
  return { perSecond: (to - from) / seconds };
}

/** Maintains in the smallest steps there are; tells how long they took, and the longest of each kind. */
async function tidy(name: string): Promise<unknown> {
  const store = new IdbStore(name);
  const corpus = new StoredCorpus(store, { compress: true, now: () => Date.now() });
  const steps: number[] = [];
  const longest: Record<string, number> = {};
  for (let done = false; !done;) {
    const { merge, garbage } = await store.read(['meta'], readCatalogue);
    const kind = merge !== null ? `merging ${merge.store}` : garbage.length > 0 ? 'sweep' : 'other';
    const start = performance.now();
    done = await corpus.maintain(0.001);
    const took = performance.now() - start;
    steps.push(took);
    longest[kind] = Math.max(longest[kind] ?? 0, took);
  }
  return { steps, longest };
}

async function query(name: string, article: number, warm: number): Promise<unknown> {
  await loadRealArticles();
  const asked = { id: 'open', ...benchArticle(article) };
  const start = performance.now();
  const corpus = open(name);
  const hits = await corpus.relatedHeads(asked);
  const cold = performance.now() - start;

  const warmMs: number[] = [];
  for (let i = 1; i <= warm; i += 1) {
    const next = { id: 'open', ...benchArticle(article + i) };
    const begun = performance.now();
    await corpus.relatedHeads(next);
    warmMs.push(performance.now() - begun);
  }
  return { cold, warm: warmMs, hits: hits.length };
}

async function find(name: string, queries: readonly string[]): Promise<unknown> {
  const corpus = open(name);
  await corpus.find(queries[0] ?? '');
  const times: number[] = [];
  for (const text of queries) {
    const begun = performance.now();
    await corpus.find(text);
    times.push(performance.now() - begun);
  }
  return { times };
}

/** Keys of forty buckets and twenty blocks of heads, spread over the corpus: what a floor reads. */
async function floorKeys(name: string): Promise<FloorKeys> {
  const store = new IdbStore(name);
  const keys = await store.read(['postings', 'heads'], async (transaction) => ({
    postings: await transaction.keys('postings', { limit: 4_000 }),
    heads: await transaction.keys('heads', { limit: 10_000 }),
  }));
  store.close();
  const pick = (list: readonly Key[], count: number): Key[] =>
    Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)] as Key);
  return { postings: pick(keys.postings, 40), heads: pick(keys.heads, 20) };
}

/**
 * Open, the catalogue, forty buckets, twenty blocks of heads, nothing computed, by the browser's own interface: in a
 * worker as fresh as the query's, on a database that nobody has open.
 */
async function floor(name: string, keys: FloorKeys): Promise<unknown> {
  await loadRealArticles();
  const start = performance.now();
  const database = await request(indexedDB.open(name));
  const transaction = database.transaction(['meta', 'postings', 'heads']);
  await request(transaction.objectStore('meta').get('catalogue'));
  const postings = transaction.objectStore('postings');
  await Promise.all(keys.postings.map((key) => request(postings.get(key))));
  const heads = transaction.objectStore('heads');
  await Promise.all(keys.heads.map((key) => request(heads.get(key))));
  return { cold: performance.now() - start };
}

function request<T>(of: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    of.onsuccess = () => {
      resolve(of.result);
    };
    of.onerror = () => {
      reject(of.error ?? new Error('request'));
    };
  });
}

async function miniDatabase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('index');
  return request(opening);
}

const miniOptions = { fields: ['title', 'text'], storeFields: ['title'] };

async function miniFill(name: string, to: number): Promise<unknown> {
  await loadRealArticles();
  const articles = Array.from({ length: to }, (_, id) => ({ id, ...benchArticle(id) }));
  const began = performance.now();
  const index = new MiniSearch(miniOptions);
  index.addAll(articles);
  const seconds = (performance.now() - began) / 1000;
  const database = await miniDatabase(name);
  const transaction = database.transaction('index', 'readwrite');
  const written = new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  transaction.objectStore('index').put(JSON.stringify(index), 'all');
  await written;
  database.close();
  return { perSecond: to / seconds };
}

async function miniQuery(name: string, article: number, warm: number): Promise<unknown> {
  await loadRealArticles();
  const textOf = (i: number): string => `${benchArticle(i).title} ${benchArticle(i).text}`;
  const start = performance.now();
  const database = await miniDatabase(name);
  const json = await request<string>(
    database.transaction('index').objectStore('index').get('all') as IDBRequest<string>,
  );
  const index = MiniSearch.loadJSON(json, miniOptions);
  const hits = index.search(textOf(article)).slice(0, 20);
  const cold = performance.now() - start;
  const warmMs: number[] = [];
  for (let i = 1; i <= warm; i += 1) {
    const begun = performance.now();
    index.search(textOf(article + i)).slice(0, 20);
    warmMs.push(performance.now() - begun);
  }
  return { cold, warm: warmMs, hits: hits.length };
}

async function run(command: Command): Promise<unknown> {
  switch (command.kind) {
    case 'fill':
      return fill(command.name, command.from, command.to);
    case 'tidy':
      return tidy(command.name);
    case 'check':
      return open(command.name).check();
    case 'query':
      return query(command.name, command.article, command.warm);
    case 'find':
      return find(command.name, command.queries);
    case 'floor-keys':
      return floorKeys(command.name);
    case 'floor':
      return floor(command.name, command.keys);
    case 'mini-fill':
      return miniFill(command.name, command.to);
    case 'mini-query':
      return miniQuery(command.name, command.article, command.warm);
    case 'delete':
      return deleteCorpus(command.name);
  }
}

addEventListener('message', ({ data }: MessageEvent<Command>) => {
  run(data).then(
    (result) => {
      postMessage({ result });
    },
    (error: unknown) => {
      postMessage({ error: String(error) });
    },
  );
});
