import { expect, test, vi } from 'vitest';
import { uiHandlers } from '../../../entrypoints/background/ui-handlers';
import type { TabStates } from '../../../entrypoints/background/tab-states';
import { createMemoryCorpus, type NewArticle } from '../../../lib/corpus';
import { engine, memoryStore } from './fakes';

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
