// Imports packs off the page's thread, so that it stays quick under a pack of any size.
import { openCorpus, QuotaError, StoreError, WorkerAnalyst } from '../../lib/corpus';
import { importPack } from '../../lib/packs/import';
import {
  IMPORT_LOCK,
  IMPORT_NEWS,
  NOTES_LOCK,
  type FromWorker,
  type ImportNews,
  type ToWorker,
} from './import-messages';

// The page's types know no worker; this is all that is used of its scope.
interface WorkerScope {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<ToWorker>) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

/** Progress is told this often at the most, in ms. */
const PROGRESS_EVERY = 80;

type PageJob = Extract<ToWorker, { kind: 'import' }>;

/** What stops the import, from the message that asked for it on: a reader may cancel before the lock is there. */
let stopping: AbortController | null = null;

/** Analyses the articles ahead where there is more than one processor. */
let analyst: WorkerAnalyst | undefined;

async function run({ file, label, resumed, page }: PageJob, signal: AbortSignal): Promise<void> {
  const corpus = await openCorpus(analyst);
  const news = new BroadcastChannel(IMPORT_NEWS);
  let told = 0;
  try {
    const outcome = await importPack(file, corpus, {
      signal,
      label,
      ...(resumed && { resumed }),
      onProgress(progress) {
        const now = performance.now();
        if (now - told < PROGRESS_EVERY && progress.done < progress.total) return;
        told = now;
        scope.postMessage({ kind: 'progress', ...progress });
        news.postMessage({ ...progress, file: label, page } satisfies ImportNews);
      },
    });
    scope.postMessage(outcome);
  } finally {
    corpus.close();
    news.close();
    analyst?.close();
  }
}

function failed(error: unknown): void {
  const storage = error instanceof QuotaError || error instanceof StoreError;
  const code = storage ? 'storage' : 'unexpected';
  scope.postMessage({ kind: 'failed', code, detail: String(error) });
}

// Held for as long as this worker lives and works: a second page neither imports nor takes up what is under way here.
async function runAlone(job: PageJob, signal: AbortSignal): Promise<void> {
  await navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await navigator.locks.request(NOTES_LOCK, () => run(job, signal));
    else scope.postMessage({ kind: 'busy' });
  });
}

scope.addEventListener('message', ({ data, ports }) => {
  if (data.kind === 'cancel') stopping?.abort();
  else if (data.kind === 'analyst-failed') analyst?.lose(data.place);
  else {
    stopping = new AbortController();
    if (ports.length > 0) analyst = new WorkerAnalyst(ports);
    // What is thrown on the way there too: nobody else would tell the page, which waits.
    void runAlone(data, stopping.signal).catch(failed);
  }
});
