/**
 * A worker that never stops by itself: it puts articles in, changes them, takes packs out and back, imports others, and merges, until
 * it is terminated. What it does next depends on its seed only. Tells of each act begun.
 */
import { WorkerAnalyst } from '../../../lib/corpus/analyst';
import { AnalystWorkers } from '../../../lib/corpus/analyst-workers';
import { StoredCorpus } from '../../../lib/corpus/corpus';
import { IdbStore } from '../../../lib/corpus/store/idb';
import type { Origin } from '../../../lib/corpus/types';
import { importStep } from './import-step';
import { madeUpArticle, randomNumbers } from './made-up';

const HOUR = 3_600_000;
const packs: readonly Origin[] = [
  { kind: 'pack', pack: 'a' },
  { kind: 'pack', pack: 'b' },
  { kind: 'reader' },
];

/** What a worker is told to begin with. */
export interface Life {
  readonly name: string;
  readonly seed: number;
  /** Address of a script that analyses for it, as the import worker's does; it ends with this worker. */
  readonly analyst: string | null;
}

function startAnalyst(script: string): WorkerAnalyst {
  const workers = new AnalystWorkers(
    () => new Worker(script),
    1,
    (place) => analyst.lose(place),
  );
  const analyst = new WorkerAnalyst(workers.ports);
  return analyst;
}

async function live({ name, seed, analyst }: Life): Promise<void> {
  const random = randomNumbers(seed);
  // Each life begins an hour after the one before, so that removals come of age.
  const corpus = new StoredCorpus(new IdbStore(name), {
    compress: true,
    now: () => Date.UTC(2024, 0, 1) + seed * 4 * HOUR,
    ...(analyst !== null && { analyst: startAnalyst(analyst) }),
  });
  const tickets: string[] = [];
  for (;;) {
    const origin = packs[Math.floor(random() * packs.length)] ?? { kind: 'reader' };
    const choice = random();
    postMessage(choice);
    if (choice < 0.6) {
      const from = Math.floor(random() * 3_000);
      const count = random() < 0.4 ? 300 : 1 + Math.floor(random() * 40);
      const articles = Array.from({ length: count }, (_, i) => {
        const article = madeUpArticle(from + i, { words: 40, vocabulary: 20_000 });
        return random() < 0.1
          ? { ...article, text: `${article.text} ${String(random())}` }
          : article;
      });
      if (choice < 0.3) await corpus.put(articles, origin);
      else await importStep(corpus, random, articles);
    } else if (choice < 0.67) tickets.push((await corpus.removeOrigin(origin)).ticket);
    else if (choice < 0.75) await corpus.restoreOrigin(tickets.pop() ?? '');
    else if (choice < 0.8) {
      const { articles } = await corpus.find('', { limit: 3 });
      for (const { id } of articles) await corpus.remove(id);
    } else await corpus.maintain(20 + random() * 400);
  }
}

addEventListener('message', (event: MessageEvent<Life>) => {
  live(event.data).catch((error: unknown) => {
    postMessage(String(error));
  });
});
