import type { StoredCorpus } from '../../../lib/corpus/corpus';
import type { CheckReport } from '../../../lib/corpus/types';
import { randomNumbers } from './made-up';
import type { Life } from './restless-worker';

/** Runs the restless worker over a database and terminates it after so many milliseconds. Returns the acts begun. */
export async function stopAfter(life: Life, ms: number): Promise<number> {
  const worker = new Worker(new URL('./restless-worker.ts', import.meta.url), { type: 'module' });
  let acts = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('error', (event) => {
        reject(new Error(event.message));
      });
      worker.addEventListener('message', ({ data }) => {
        if (typeof data === 'string') reject(new Error(data));
        // The clock of a life starts with its first act.
        if (acts === 0) setTimeout(resolve, ms);
        acts += 1;
      });
      worker.postMessage(life);
    });
  } finally {
    worker.terminate();
  }
  return acts;
}

export interface StopResult {
  readonly stops: number;
  readonly acts: number;
  readonly last: CheckReport;
}

/** Stops the worker again and again at random moments, and checks every article against the index after each. */
export async function stopAgainAndAgain(
  name: string,
  open: () => StoredCorpus,
  stops: number,
  seed = 1,
  analyst: string | null = null,
): Promise<StopResult> {
  const random = randomNumbers(seed);
  let acts = 0;
  let last: CheckReport | null = null;
  for (let stop = 0; stop < stops; stop += 1) {
    const life = { name, seed: seed * 1_000 + stop, analyst };
    acts += await stopAfter(life, random() ** 2 * 1_500);
    const corpus = open();
    const report = await corpus.check();
    corpus.close();
    last = report;
    if (report.problems.length > 0) {
      throw new Error(`After stop ${String(stop)}: ${report.problems.join(' ')}`);
    }
  }
  if (last === null) throw new Error('There was no stop.');
  return { stops, acts, last };
}
