import { expect, test } from 'vitest';
import { uiHandlers } from '../../../entrypoints/background/ui-handlers';
import type { TabStates } from '../../../entrypoints/background/tab-states';
import { createMemoryCorpus } from '../../../lib/corpus';
import { engine, memoryStore, pageArticle } from './fakes';

test('a page that got no answer may keep an article again, and let it go again', async () => {
  const corpus = createMemoryCorpus();
  const handlers = uiHandlers({
    tabs: { articleOf: () => Promise.resolve(pageArticle()) } as Partial<TabStates> as TabStates,
    corpus: () => Promise.resolve(corpus),
    engine: () => Promise.resolve(engine),
    store: memoryStore(),
    corpusChanged: () => Promise.resolve(),
    settingsChanged: () => Promise.resolve(),
  });
  for (const articles of [1, 1]) {
    expect(await handlers.keepArticle({ tabId: 1 })).toMatchObject({ ok: true });
    expect(await corpus.stats()).toMatchObject({ articles });
  }
  for (const articles of [0, 0]) {
    expect(await handlers.unkeepArticle({ tabId: 1 })).toEqual({ ok: true, value: null });
    expect(await corpus.stats()).toMatchObject({ articles });
  }
});
