import { expect, test } from 'vitest';
import { uiHandlers } from '../../../entrypoints/background/ui-handlers';
import type { TabStates } from '../../../entrypoints/background/tab-states';
import { createMemoryCorpus } from '../../../lib/corpus';
import type { Corpus } from '../../../lib/corpus/types';
import { engine, memoryStore, pageArticle } from './fakes';

const handlersOf = (corpus: Corpus) =>
  uiHandlers({
    tabs: { articleOf: () => Promise.resolve(pageArticle()) } as Partial<TabStates> as TabStates,
    corpus: () => Promise.resolve(corpus),
    engine: () => Promise.resolve(engine),
    store: memoryStore(),
    corpusChanged: () => Promise.resolve(),
    settingsChanged: () => Promise.resolve(),
  });

test('a page that got no answer may keep an article again, and let it go again', async () => {
  const corpus = createMemoryCorpus();
  const handlers = handlersOf(corpus);
  for (const articles of [1, 1]) {
    expect(await handlers.keepArticle({ tabId: 1 })).toMatchObject({ ok: true });
    expect(await corpus.stats()).toMatchObject({ articles });
  }
  for (const articles of [0, 0]) {
    expect(await handlers.unkeepArticle({ tabId: 1 })).toEqual({ ok: true, value: null });
    expect(await corpus.stats()).toMatchObject({ articles });
  }
});

test('an article that was kept under another address of its outlet is let go of', async () => {
  const corpus = createMemoryCorpus();
  const { title, text, published, outlet } = pageArticle();
  const other = { title: 'طقس الغد', text: 'الطقس غدا صحو في الشمال.', published, outlet };
  await corpus.put([{ title, text, published, outlet, url: 'https://aldiffa.example/7' }, other], {
    kind: 'reader',
  });
  await handlersOf(corpus).unkeepArticle({ tabId: 1 });
  const { articles } = await corpus.stats();
  expect(articles).toBe(1);
  expect(await corpus.get(corpus.idOf(other))).not.toBeNull();
});
