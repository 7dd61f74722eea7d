import { afterEach, describe, expect, test } from 'vitest';
import { cutOffImports } from '../../entrypoints/options/cut-off-imports';
import {
  IMPORT_LOCK,
  IMPORT_NEWS,
  NOTES_LOCK,
  type FromWorker,
  type ImportNews,
  type ToWorker,
} from '../../entrypoints/options/import-messages';
import { AnalystWorkers, openCorpus, type StoredArticle } from '../../lib/corpus/index';
import {
  packFile,
  unfinishedImports,
  type BegunImport,
  type PackHeader,
  type UnfinishedImport,
} from '../../lib/packs/index';
import { importSession } from '../support/corpus/import-step';

const header: PackHeader = {
  format: 'isnad-pack',
  version: 1,
  id: 'worker-test',
  title: { ar: 'حزمة تجربة', en: 'Test pack' },
};
const origin = { kind: 'pack', pack: header.id } as const;

const articles = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    outlet: i % 2 ? 'صحيفة الواحة' : 'مرصد الحقول',
    title: `تقرير المحصول رقم ${i}`,
    text: `بلغ محصول الحقل رقم ${i} نحو ${i * 13 + 7} طنا هذا الموسم.\nوقال المرصد إن الموسم المقبل سيكون أوفر.`,
    published: '2024-06-01',
    url: `https://waha.example/harvest/${i}`,
  }));

/** The options page's workers: the one that imports, and `send`, which hands it ports to the others with an import. */
function startWorkers() {
  const worker = new Worker(
    new URL('../../entrypoints/options/import-worker.ts', import.meta.url),
    { type: 'module' },
  );
  const analysts = new AnalystWorkers(
    () =>
      new Worker(new URL('../../entrypoints/options/analyst-worker.ts', import.meta.url), {
        type: 'module',
      }),
    2,
    (place) => worker.postMessage({ kind: 'analyst-failed', place } satisfies ToWorker),
  );
  const send = (message: ToWorker): void =>
    worker.postMessage(message, message.kind === 'import' ? [...analysts.ports] : []);
  const end = (): void => {
    worker.terminate();
    analysts.close();
  };
  return { worker, send, end };
}

/** Which page asks. */
const PAGE = 'this-page';

/** Runs one import in the options page's worker; `each` sees every message and may answer. */
function run(
  file: Blob,
  each: (message: FromWorker, send: (message: ToWorker) => void) => void = () => undefined,
  resumed?: BegunImport,
): Promise<FromWorker> {
  const { worker, send, end } = startWorkers();
  return new Promise<FromWorker>((done, fail) => {
    worker.addEventListener('error', (event) => fail(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      each(data, send);
      if (data.kind !== 'progress') done(data);
    });
    send({ kind: 'import', file, page: PAGE, label: 'pack.ndjson', ...(resumed && { resumed }) });
  }).finally(end);
}

afterEach(async () => {
  const corpus = await openCorpus();
  await corpus.removeOrigin(origin);
  corpus.close();
});

const stored = async (): Promise<number> => {
  const corpus = await openCorpus();
  const found = await corpus.find('', { origin, limit: 1 });
  corpus.close();
  return found.total;
};

test('a gzipped pack is imported into IndexedDB by the worker, with progress', async () => {
  const file = await packFile(header, articles(350), { gzip: true });
  const phases = new Set<string>();
  const outcome = await run(file, (it) => it.kind === 'progress' && phases.add(it.phase));
  expect(outcome).toMatchObject({
    kind: 'done',
    summary: { added: 350, updated: 0, duplicate: 0, rejectedCount: 0 },
  });
  expect([...phases]).toEqual(['checking', 'writing']);
  expect(await stored()).toBe(350);
});

test('other pages hear how far it is, and of which file and pack', async () => {
  const channel = new BroadcastChannel(IMPORT_NEWS);
  const heard: ImportNews[] = [];
  const last = new Promise<void>((done) => {
    channel.addEventListener('message', ({ data }: MessageEvent<ImportNews>) => {
      heard.push(data);
      if (data.phase === 'writing' && data.done === data.total) done();
    });
  });
  await run(await packFile(header, articles(350)));
  await last;
  channel.close();
  expect(heard[0]).toMatchObject({ phase: 'checking', file: 'pack.ndjson', page: PAGE });
  expect(heard.at(-1)).toMatchObject({ pack: header.id, title: header.title, total: 350 });
});

test('a truncated file changes nothing, and the reason comes back as data', async () => {
  const whole = await packFile(header, articles(100), { gzip: true });
  const outcome = await run(whole.slice(0, whole.size - 9));
  expect(outcome).toEqual({
    kind: 'problem',
    problem: { code: 'gzip-broken' },
  });
  expect(await stored()).toBe(0);
});

test('cancelled while writing, it leaves nothing behind', async () => {
  const outcome = await run(await packFile(header, articles(1500)), (message, send) => {
    if (message.kind === 'progress' && message.phase === 'writing') send({ kind: 'cancel' });
  });
  expect(outcome).toEqual({ kind: 'problem', problem: { code: 'aborted' } });
  expect(await stored()).toBe(0);
});

test('cancelled before it has begun, it does not begin', async () => {
  const file = await packFile(header, articles(20));
  const { worker, send, end } = startWorkers();
  // Both are there when the worker has started.
  send({ kind: 'import', file, page: PAGE, label: 'pack.ndjson' });
  send({ kind: 'cancel' });
  const outcome = await new Promise<FromWorker>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind !== 'progress') done(data);
    });
  }).finally(end);
  expect(outcome).toEqual({ kind: 'problem', problem: { code: 'aborted' } });
  expect(await stored()).toBe(0);
});

test('it waits for a page that looks for imports that were cut off, and is not turned away', async () => {
  let looked = (): void => undefined;
  const looking = navigator.locks.request(
    NOTES_LOCK,
    { mode: 'shared' },
    () => new Promise<void>((done) => (looked = done)),
  );
  const outcome = run(await packFile(header, articles(20)));
  await expect
    .poll(async () => (await navigator.locks.query()).pending?.map(({ name }) => name))
    .toContain(NOTES_LOCK);
  looked();
  expect(await outcome).toMatchObject({ kind: 'done', summary: { added: 20 } });
  await looking;
});

/** An import whose page is closed while it writes, as the n-th news of its progress comes: what it left. */
async function cutOff(file: Blob, n = 1): Promise<UnfinishedImport> {
  const { worker, send, end } = startWorkers();
  let told = 0;
  await new Promise<void>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress' && data.phase === 'writing' && ++told === n) done();
    });
    send({ kind: 'import', file, page: PAGE, label: 'pack.ndjson' });
  });
  end();
  const corpus = await openCorpus();
  const [cut] = await unfinishedImports(corpus);
  corpus.close();
  if (!cut) throw new Error('expected an unfinished import');
  return cut;
}

const unfinished = async (): Promise<number> => {
  const corpus = await openCorpus();
  const found = await unfinishedImports(corpus);
  corpus.close();
  return found.length;
};

test('an import that was cut off can be done again from its file', async () => {
  const { file, label, begun } = await cutOff(await packFile(header, articles(2000)));
  expect(label).toBe('pack.ndjson');
  expect(await stored()).toBe(0);
  const outcome = await run(file, undefined, begun);
  expect(outcome).toMatchObject({ kind: 'done', summary: { rejectedCount: 0 } });
  expect(await stored()).toBe(2000);
  expect(await unfinished()).toBe(0);
});

test.each(['checking', 'writing'])(
  'an import that was cut off and is cancelled while %s again leaves nothing behind',
  async (phase) => {
    const { file, begun } = await cutOff(await packFile(header, articles(2000)));
    const outcome = await run(
      file,
      (message, send) => {
        if (message.kind === 'progress' && message.phase === phase) send({ kind: 'cancel' });
      },
      begun,
    );
    expect(outcome).toEqual({ kind: 'problem', problem: { code: 'aborted' } });
    expect(await stored()).toBe(0);
    expect(await unfinished()).toBe(0);
  },
);

describe('a newer edition', () => {
  const first = articles(300);
  const second = articles(2000).map((it, i) => ({
    ...it,
    text: i % 3 === 0 ? it.text : `${it.text}\nثم صُحح الرقم بعد يوم.`,
  }));
  const title = { ar: 'الطبعة الثانية', en: 'Second edition' };

  /** All that a reader can see: the packs, the list with the texts, and related articles with their scores. */
  const everything = async () => {
    const corpus = await openCorpus();
    const articlesNow: StoredArticle[] = [];
    for await (const article of corpus.articlesOf(origin)) articlesNow.push(article);
    // Their address would leave out the article itself.
    const asked = articles(1500)
      .filter((_, i) => i % 600 === 0)
      .map(({ url: _url, ...rest }) => ({ ...rest, id: 'open' }));
    const seen = {
      packs: await corpus.packs(),
      listed: await corpus.find('', { limit: 200 }),
      articles: articlesNow,
      hits: await Promise.all(asked.map((it) => corpus.relatedHeads(it))),
    };
    const { problems } = await corpus.check();
    corpus.close();
    expect(problems).toEqual([]);
    return seen;
  };

  test.each([1, 2, 3])(
    'that is cut off (%i), goes on, and is cancelled leaves every text as it was',
    async (n) => {
      await run(await packFile(header, first));
      const before = await everything();
      const cut = await cutOff(await packFile({ ...header, title }, second), n);
      expect(await everything()).toEqual(before);
      const outcome = await run(
        cut.file,
        (message, send) => {
          if (message.kind === 'progress' && message.phase === 'writing') send({ kind: 'cancel' });
        },
        cut.begun,
      );
      expect(outcome).toEqual({ kind: 'problem', problem: { code: 'aborted' } });
      expect(await everything()).toEqual(before);
      expect(await unfinished()).toBe(0);
    },
  );

  test('that is cut off and goes on takes the place of the earlier one at once', async () => {
    await run(await packFile(header, first));
    const cut = await cutOff(await packFile({ ...header, title }, second), 2);
    const outcome = await run(cut.file, undefined, cut.begun);
    expect(outcome).toMatchObject({ kind: 'done' });
    const { packs, articles: stored } = await everything();
    expect(packs).toMatchObject([{ id: header.id, title, articles: 2000 }]);
    expect(new Map(stored.map(({ url, text }) => [url, text]))).toEqual(
      new Map(second.map(({ url, text }) => [url, text])),
    );
  });
});

test('a second import waits for nobody: it is told that one is under way', async () => {
  const file = await packFile(header, articles(1500));
  const looks: Promise<LockManagerSnapshot>[] = [];
  await run(file, (message) => {
    if (message.kind === 'progress') looks.push(navigator.locks.query());
  });
  expect((await looks[0])?.held?.map(({ name }) => name)).toContain(IMPORT_LOCK);
  // Held here, for an import may be done before a second worker has started.
  expect(await navigator.locks.request(IMPORT_LOCK, () => run(file))).toEqual({ kind: 'busy' });
});

test('a page that looks for imports that were cut off waits for one that another is at', async () => {
  const corpus = await openCorpus();
  const session = importSession(header.id);
  await corpus.beginImport(session, false);
  let looked: Promise<readonly UnfinishedImport[]> = Promise.resolve([]);
  await navigator.locks.request(NOTES_LOCK, async () => {
    looked = cutOffImports();
    await corpus.put(articles(20), session.origin, session.id);
    expect(await corpus.imports()).toHaveLength(1);
  });
  // Its file was not kept: it can't go on, and what it wrote is given up.
  expect(await looked).toEqual([]);
  expect(await corpus.imports()).toEqual([]);
  await expect(corpus.put(articles(20), session.origin, session.id)).rejects.toThrow(
    'no longer under way',
  );
  corpus.close();
});
