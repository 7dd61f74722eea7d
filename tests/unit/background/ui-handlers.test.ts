import { expect, test, vi } from 'vitest';
import { uiHandlers } from '../../../entrypoints/background/ui-handlers';
import type { TabStates } from '../../../entrypoints/background/tab-states';
import { createMemoryCorpus, type NewArticle } from '../../../lib/corpus';
import { engine, memoryStore, pageArticle } from './fakes';

const well = (number: number): NewArticle => ({
  outlet: 'صحيفة الوادي',
  title: `حفر البئر رقم ${number}`,
  text: `أعلن مكتب المياه أن عمق البئر رقم ${number} بلغ ${number * 40} مترا.`,
  published: '2023-06-11',
  url: `https://wadi.example/wells/${number}`,
});

test('a pack that brings no article of its own comes back, once', async () => {
  const corpus = createMemoryCorpus();
  for (const id of ['wells', 'again']) {
    await corpus.put([well(1), well(2)], { kind: 'pack', pack: id });
    await corpus.savePack({ id, title: 'آبار', shipped: false, imported: 1 });
  }
  const corpusChanged = vi.fn(() => Promise.resolve());
  const handlers = uiHandlers({
    tabs: {} as TabStates,
    corpus: () => Promise.resolve(corpus),
    engine: () => Promise.resolve(engine),
    store: memoryStore(),
    corpusChanged,
    settingsChanged: () => Promise.resolve(),
  });
  const { ticket } = await corpus.removeOrigin({ kind: 'pack', pack: 'again' });
  expect(await handlers.undoRemovePack({ undo: ticket })).toEqual({
    ok: true,
    value: { restored: 0 },
  });
  expect(await corpus.packs()).toHaveLength(2);
  expect(corpusChanged).toHaveBeenCalledOnce();
  expect(await handlers.undoRemovePack({ undo: ticket })).toMatchObject({
    ok: false,
    error: { code: 'nothing-to-undo' },
  });
  expect(corpusChanged).toHaveBeenCalledOnce();
});

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
