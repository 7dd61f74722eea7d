import { describe, expect, it } from 'vitest';
import { openRevision } from '../../../entrypoints/background/revision';
import { openTabRecords } from '../../../entrypoints/background/tab-records';
import {
  createTabStates,
  type TabStates,
  type TabStatesContext,
} from '../../../entrypoints/background/tab-states';
import { createMemoryCorpus } from '../../../lib/corpus';
import type { Corpus } from '../../../lib/corpus/types';
import type { TabState } from '../../../lib/messaging/protocol';
import { engine, memoryStore, pageArticle } from './fakes';

const URL_OF_PAGE = 'https://aldiffa.example/bridge.html';
const OTHER = {
  outlet: 'صوت الأطلس',
  title: 'جسر سبو الجديد يفتح أمام السيارات',
  text: [
    'افتتح وزير النقل سعيد العمراني الأربعاء الجسر الجديد على وادي سبو قرب مدينة القنيطرة.',
    'وأوضح العمراني أن كلفة الجسر بلغت 590 مليون درهم، وأن الأشغال استغرقت ثلاث سنوات.',
    'ويبلغ طول الجسر 1200 متر، ويضم أربعة ممرات للسيارات.',
  ].join('\n'),
  published: '2022-07-20',
  url: 'https://atlas.example/1',
};

interface Setup {
  readonly tabs: TabStates;
  readonly published: TabState[];
  /** What was put on the button without pages being told. */
  readonly onButton: TabState[];
  readonly errors: unknown[];
  readonly corpus: Corpus;
  readonly bump: () => Promise<void>;
  /** Has every tab be at another address; null: one that the browser hides. */
  readonly go: (address: string | null) => void;
  /** Closes every tab. */
  readonly shut: () => void;
  /** The same stores with a worker that has just started. */
  readonly newLife: () => TabStates;
}

function setup(changes: Partial<TabStatesContext> = {}): Setup {
  const store = memoryStore();
  const corpus = createMemoryCorpus();
  const revision = openRevision(store, () => corpus.edition());
  const published: TabState[] = [];
  const onButton: TabState[] = [];
  const errors: unknown[] = [];
  let tab: { readonly url: string | null } | null = { url: URL_OF_PAGE };
  const newLife = (): TabStates =>
    createTabStates({
      records: openTabRecords(store),
      tabNow: () => Promise.resolve(tab),
      corpus: () => Promise.resolve(corpus),
      engine: () => Promise.resolve(engine),
      settings: () => Promise.resolve({ threshold: null, language: 'auto', badge: true }),
      revision: revision.current,
      publish: (_tabId, state) => published.push(state),
      showOnButton: (_tabId, state) => onButton.push(state),
      awake: (work) => work,
      report: (error) => errors.push(error),
      failureCode: () => 'storage-failed',
      ...changes,
    });
  const go = (url: string | null): void => {
    tab = { url };
  };
  const shut = (): void => {
    tab = null;
  };
  const { bump } = revision;
  return { tabs: newLife(), published, onButton, errors, corpus, bump, go, shut, newLife };
}

const kinds = (states: readonly TabState[]): string[] => states.map(({ kind }) => kind);

describe('the state of a tab', () => {
  it('is not checked while nothing was heard of it', async () => {
    const { tabs } = setup();
    expect(await tabs.stateOf(1)).toEqual({ kind: 'not-article', why: 'not-checked', url: null });
  });

  it('is what the page was taken for', async () => {
    const { tabs, published } = setup();
    await tabs.noArticle(1, URL_OF_PAGE, 'front-page');
    const state = { kind: 'not-article', why: 'front-page', url: URL_OF_PAGE };
    expect(await tabs.stateOf(1)).toEqual(state);
    expect(published).toEqual([state]);
  });

  it('is empty-corpus while there is nothing to compare with, the open article itself aside', async () => {
    const { tabs, corpus } = setup();
    await tabs.articleRead(1, URL_OF_PAGE, pageArticle(), false);
    expect(await tabs.stateOf(1)).toMatchObject({ kind: 'empty-corpus', open: { kept: false } });
    const { title, text, published, outlet, url } = pageArticle();
    await corpus.put([{ title, text, published, outlet, url }], { kind: 'reader' });
    await tabs.again(1);
    expect(await tabs.stateOf(1)).toMatchObject({ kind: 'empty-corpus', open: { kept: true } });
  });

  it('is findings where a stored article tells of the same', async () => {
    const { tabs, corpus, published } = setup();
    await corpus.put([OTHER], { kind: 'reader' });
    await tabs.articleRead(1, URL_OF_PAGE, pageArticle(), false);
    const state = await tabs.stateOf(1);
    expect(state.kind).toBe('findings');
    if (state.kind !== 'findings') return;
    expect(state.articles.map(({ outlet }) => outlet)).toEqual(['جريدة الضفة', 'صوت الأطلس']);
    expect(state.comparison.overlaps.length).toBeGreaterThan(0);
    expect(kinds(published)).toEqual(['working', 'working', 'findings']);
  });

  it('reads no article twice in one life of the worker', async () => {
    let read = 0;
    const counting = {
      ...engine,
      annotateArticle: (article: Parameters<typeof engine.annotateArticle>[0]) => {
        read += 1;
        return engine.annotateArticle(article);
      },
    };
    const { tabs, corpus } = setup({ engine: () => Promise.resolve(counting) });
    await corpus.put([OTHER], { kind: 'reader' });
    await tabs.articleRead(1, URL_OF_PAGE, pageArticle(), false);
    const before = await tabs.stateOf(1);
    expect(read).toBe(2);
    await tabs.again(1);
    expect(read).toBe(2);
    expect(await tabs.stateOf(1)).toMatchObject({ ...before, tookMs: expect.any(Number) });
    await corpus.put([{ ...OTHER, text: OTHER.text.replace('590', '610') }], { kind: 'reader' });
    await tabs.again(1);
    expect(read).toBe(3);
    expect(JSON.stringify(await tabs.stateOf(1))).toContain('610');
    await corpus.removeOrigin({ kind: 'reader' }, true);
    await tabs.again(1);
    await corpus.put([OTHER], { kind: 'reader' });
    await tabs.again(1);
    expect(read).toBe(5);
  });

  it('is nothing-related where the stored articles tell of other things', async () => {
    const { tabs, corpus } = setup();
    await corpus.put(
      [
        {
          ...OTHER,
          title: 'مهرجان للمسرح في شفشاون',
          text: 'انطلق مساء السبت مهرجان المسرح في شفشاون بمشاركة عشرين فرقة من سبع دول عربية.',
          url: 'https://atlas.example/2',
        },
      ],
      { kind: 'reader' },
    );
    await tabs.articleRead(1, URL_OF_PAGE, pageArticle(), false);
    expect(await tabs.stateOf(1)).toMatchObject({
      kind: 'nothing-related',
      why: 'none',
      related: [],
    });
    await tabs.articleRead(2, URL_OF_PAGE, pageArticle(), true);
    expect(await tabs.stateOf(2)).toMatchObject({ kind: 'nothing-related', why: 'short' });
  });
});

describe('what the worker forgets and keeps', () => {
  it('tells what an article says in two ways where there is nothing to hold it against', async () => {
    const { tabs, corpus } = setup();
    const text = `${pageArticle().text}\nوقالت السلطات إن 12 عاملا قُتلوا أثناء الأشغال، لكن مصدرا طبيا أكد أن 15 عاملا قُتلوا.`;
    await tabs.articleRead(1, URL_OF_PAGE, pageArticle({ text }), false);
    const empty = await tabs.stateOf(1);
    expect(empty).toMatchObject({ kind: 'findings', alone: { kind: 'empty-corpus' } });
    if (empty.kind !== 'findings') return;
    expect(empty.articles).toHaveLength(1);
    expect(empty.comparison.discrepancies.map(({ type }) => type)).toEqual(['number']);
    expect(empty.comparison.onlyHere).toEqual([]);
    await corpus.put([{ ...OTHER, title: 'طقس الغد', text: 'الطقس غدا صحو في الشمال.' }], {
      kind: 'reader',
    });
    await tabs.again(1);
    expect(await tabs.stateOf(1)).toMatchObject({
      kind: 'findings',
      alone: { kind: 'nothing-related', why: 'none' },
    });
  });

  it('knows an article that was kept under another address of its outlet', async () => {
    const { tabs, corpus } = setup();
    const { title, text, published, outlet } = pageArticle();
    const url = 'https://aldiffa.example/culture/7';
    await corpus.put([{ title, text, published, outlet, url }], { kind: 'reader' });
    await tabs.articleRead(1, URL_OF_PAGE, pageArticle(), false);
    expect(await tabs.stateOf(1)).toMatchObject({ kind: 'empty-corpus', open: { kept: true } });
    await corpus.put([OTHER], { kind: 'reader' });
    await tabs.again(1);
    const state = await tabs.stateOf(1);
    expect(state).toMatchObject({ kind: 'findings', open: { kept: true } });
    expect(state.kind === 'findings' && state.articles).toHaveLength(2);
  });

  it('outlives the worker', async () => {
    const { tabs, corpus, newLife, published, onButton } = setup();
    await corpus.put([OTHER], { kind: 'reader' });
    await tabs.articleRead(1, URL_OF_PAGE, pageArticle(), false);
    const before = published.length;
    expect(onButton).toEqual([]);
    expect((await newLife().stateOf(1)).kind).toBe('findings');
    expect(published.length).toBe(before);
    // The worker may have ended before it was there, or a reload have taken it off.
    expect(kinds(onButton)).toEqual(['findings']);
  });

  it('is worked out again after the corpus changed', async () => {
    const { tabs, corpus, newLife, published } = setup();
    await tabs.articleRead(1, URL_OF_PAGE, pageArticle(), false);
    expect((await tabs.stateOf(1)).kind).toBe('empty-corpus');
    // Nobody tells of it: the page that changed it has closed.
    await corpus.put([OTHER], { kind: 'reader' });
    const next = newLife();
    expect((await next.stateOf(1)).kind).toBe('working');
    await expect.poll(() => kinds(published).at(-1)).toBe('findings');
    expect((await next.stateOf(1)).kind).toBe('findings');
  });

  it('is worked out again after a setting that it hangs on changed', async () => {
    const { tabs, bump, newLife } = setup();
    await tabs.articleRead(1, URL_OF_PAGE, pageArticle(), false);
    await bump();
    expect((await newLife().stateOf(1)).kind).toBe('working');
  });

  it('does not outlive the page, but a jump within it and a reload', async () => {
    const { tabs, go, published } = setup();
    await tabs.articleRead(1, URL_OF_PAGE, pageArticle(), false);
    go(`${URL_OF_PAGE}#comments`);
    expect((await tabs.stateOf(1)).kind).toBe('empty-corpus');
    const before = published.length;
    for (const address of ['https://aldiffa.example/other.html', null]) {
      go(address);
      expect(await tabs.stateOf(1)).toMatchObject({ why: 'not-checked' });
      expect(await tabs.articleOf(1)).toBeNull();
      // As after a change of the library.
      await tabs.again(1);
    }
    expect(published.length).toBe(before);
    go(URL_OF_PAGE);
    expect((await tabs.stateOf(1)).kind).toBe('empty-corpus');
  });

  it('says of a page that has no address for extensions what was found out about it', async () => {
    const { tabs, go } = setup();
    go(null);
    await tabs.noArticle(1, '', 'out-of-reach');
    expect(await tabs.stateOf(1)).toMatchObject({ why: 'out-of-reach' });
  });
});

describe('work that is overtaken', () => {
  it('leaves no trace when the tab went to another page meanwhile', async () => {
    const corpus = createMemoryCorpus();
    await corpus.put([OTHER], { kind: 'reader' });
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { tabs, published, go } = setup({ corpus: () => gate.then(() => corpus) });
    const first = tabs.articleRead(1, URL_OF_PAGE, pageArticle(), false);
    go('https://aldiffa.example/');
    await tabs.noArticle(1, 'https://aldiffa.example/', 'front-page');
    goOn();
    await first;
    expect(await tabs.stateOf(1)).toMatchObject({ kind: 'not-article', why: 'front-page' });
    expect(kinds(published)).toEqual(['not-article']);
  });
});

describe('work for a page that is left', () => {
  const leave = {
    'a page that nobody tells of': ({ go }: Setup) => go('https://elsewhere.example/'),
    'a page whose address the browser hides': ({ go }: Setup) => go(null),
    'nothing, being closed': ({ shut }: Setup) => shut(),
  };
  it.each(Object.entries(leave))('is not told of a tab that holds %s', async (_name, act) => {
    const corpus = createMemoryCorpus();
    await corpus.put([OTHER], { kind: 'reader' });
    let left = setup();
    left = setup({
      corpus: () => {
        act(left);
        return Promise.resolve(corpus);
      },
    });
    await left.tabs.articleRead(1, URL_OF_PAGE, pageArticle(), false);
    expect(left.published).toEqual([]);
    expect(await left.tabs.stateOf(1)).toMatchObject({ kind: 'not-article', why: 'not-checked' });
  });
});

describe('a storage that fails', () => {
  it('is an error with advice, reported once, and can be tried again', async () => {
    let broken = true;
    const corpus = createMemoryCorpus();
    const { tabs, errors } = setup({
      corpus: () => (broken ? Promise.reject(new Error('closed')) : Promise.resolve(corpus)),
    });
    await tabs.articleRead(1, URL_OF_PAGE, pageArticle(), false);
    expect(await tabs.stateOf(1)).toEqual({
      kind: 'error',
      code: 'storage-failed',
      open: null,
      advice: 'retry',
    });
    expect(errors).toHaveLength(1);
    broken = false;
    await tabs.again(1);
    expect((await tabs.stateOf(1)).kind).toBe('empty-corpus');
  });
});

describe('records of many tabs', () => {
  it('keep the newest where room is short', async () => {
    const store = memoryStore(6_000);
    const records = openTabRecords(store);
    for (let tab = 1; tab <= 30; tab += 1) {
      await records.set(tab, {
        url: URL_OF_PAGE,
        page: { article: pageArticle(), short: false },
        at: tab,
      });
    }
    expect(await records.get(30)).not.toBeNull();
    expect(await records.get(1)).toBeNull();
    expect(store.size()).toBeLessThanOrEqual(6_000);
  });

  it('ignore what is damaged', async () => {
    const store = memoryStore();
    await store.set('tab:1', 'x');
    expect(await openTabRecords(store).get(1)).toBeNull();
  });
});
