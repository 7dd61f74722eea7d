/** One command a worker: each measurement runs in a worker that has just begun, as the extension's does. */
import MiniSearch from 'minisearch';
import { WorkerAnalyst } from '../../lib/corpus/analyst';
import { AnalystWorkers, workersFor } from '../../lib/corpus/analyst-workers';
import { readCatalogue } from '../../lib/corpus/catalogue';
import { StoredCorpus } from '../../lib/corpus/corpus';
import { PIPELINE_BATCH, PutPipeline } from '../../lib/corpus/put-pipeline';
import { deleteCorpus, IdbStore } from '../../lib/corpus/store/idb';
import type { ArticleInput } from '../../lib/claims/types';
import { importSession } from '../../tests/support/corpus/import-step';
import { benchArticle, loadRealArticles } from './articles';
import { floorKeys, readFloor, request, type FloorKeys } from './floor';

const origin = { kind: 'pack', pack: 'bench' } as const;

export type Command =
  | { readonly kind: 'fill'; readonly name: string; readonly from: number; readonly to: number }
  | { readonly kind: 'tidy'; readonly name: string }
  | { readonly kind: 'check'; readonly name: string }
  | { readonly kind: 'query'; readonly name: string; readonly asked: readonly ArticleInput[] }
  | { readonly kind: 'find'; readonly name: string; readonly queries: readonly string[] }
  | { readonly kind: 'floor-keys'; readonly name: string }
  | { readonly kind: 'floor'; readonly name: string; readonly keys: FloorKeys }
  | { readonly kind: 'mini-fill'; readonly name: string; readonly to: number }
  | { readonly kind: 'mini-query'; readonly name: string; readonly asked: readonly ArticleInput[] }
  | { readonly kind: 'delete'; readonly name: string };

function open(name: string): StoredCorpus {
  return new StoredCorpus(new IdbStore(name), { compress: true, now: () => Date.now() });
}

async function fill(name: string, from: number, to: number): Promise<unknown> {
  // As the options page does: the analysts start while the pack is being checked.
  const workers = new AnalystWorkers(
    () => new Worker('/analyst.js'),
    workersFor(navigator.hardwareConcurrency),
    (place) => analyst.lose(place),
  );
  const analyst = new WorkerAnalyst(workers.ports);
  await loadRealArticles();
  const options = { compress: true, now: () => Date.now(), analyst };
  const corpus = new StoredCorpus(new IdbStore(name), options);
  const session = importSession(origin.pack);
  const pipeline = new PutPipeline(corpus, origin, session.id);
  const batch = PIPELINE_BATCH;
  let making = 0;
  const began = performance.now();
  await corpus.beginImport(session, false);
  for (let i = from; i < to; i += batch) {
    const start = performance.now();
    const articles = Array.from({ length: Math.min(batch, to - i) }, (_, k) => benchArticle(i + k));
    making += performance.now() - start;
    await pipeline.add(articles, () => undefined);
  }
  await pipeline.finish();
  const pack = { id: origin.pack, title: origin.pack, shipped: false, imported: Date.now() };
  await corpus.commitImport(session.id, pack);
  const seconds = (performance.now() - began - making) / 1000;
  analyst.close();
  workers.close();
  return { perSecond: (to - from) / seconds };
}

/**
 * Maintains in the smallest steps there are; tells how long they took, the longest of each kind, and the end of it, when
 * the browser puts its log into tables.
 */
async function tidy(name: string): Promise<unknown> {
  const store = new IdbStore(name);
  const corpus = new StoredCorpus(store, { compress: true, now: () => Date.now() });
  const steps: number[] = [];
  const longest: Record<string, number> = {};
  for (;;) {
    const { merge, garbage } = await store.read(['meta'], readCatalogue);
    const kind = merge !== null ? `merging ${merge.store}` : garbage.length > 0 ? 'sweep' : 'other';
    const start = performance.now();
    const done = await corpus.maintain(0.001);
    const took = performance.now() - start;
    if (done) return { steps, longest, settling: took };
    steps.push(took);
    longest[kind] = Math.max(longest[kind] ?? 0, took);
  }
}

/** Asks with each article in turn: the first opens the database, and its time counts as cold. */
async function query(name: string, asked: readonly ArticleInput[]): Promise<unknown> {
  const times: number[] = [];
  let start = performance.now();
  const corpus = open(name);
  for (const article of asked) {
    await corpus.relatedHeads(article);
    times.push(performance.now() - start);
    start = performance.now();
  }
  const [cold, ...warm] = times;
  return { cold, warm };
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

/** In a worker as fresh as the query's, on a database that nobody has open. */
async function floor(name: string, keys: FloorKeys): Promise<unknown> {
  const start = performance.now();
  await readFloor(name, keys);
  return { cold: performance.now() - start };
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

async function miniQuery(name: string, asked: readonly ArticleInput[]): Promise<unknown> {
  const times: number[] = [];
  let start = performance.now();
  const database = await miniDatabase(name);
  const json = await request<string>(
    database.transaction('index').objectStore('index').get('all') as IDBRequest<string>,
  );
  const index = MiniSearch.loadJSON(json, miniOptions);
  for (const { title, text } of asked) {
    index.search(`${title} ${text}`).slice(0, 20);
    times.push(performance.now() - start);
    start = performance.now();
  }
  const [cold, ...warm] = times;
  return { cold, warm };
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
      return query(command.name, command.asked);
    case 'find':
      return find(command.name, command.queries);
    case 'floor-keys':
      return floorKeys(command.name);
    case 'floor':
      return floor(command.name, command.keys);
    case 'mini-fill':
      return miniFill(command.name, command.to);
    case 'mini-query':
      return miniQuery(command.name, command.asked);
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
