import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoticeText } from '../../components/shared/Notice';
import type { KeptView } from '../../components/options/KeptArticles';
import type { PackView } from '../../components/options/types';
import type { CorpusStats, Origin, StoredArticle } from '../../lib/corpus/types';
import { onEvent } from '../../lib/messaging/client';
import type { PackSummary } from '../../lib/messaging/protocol';
import { articlesOf, headerOfStored } from '../../lib/packs/export';
import { packFile, packFileName } from '../../lib/packs/write';
import type { PackHeader } from '../../lib/packs';
import { report } from '../../lib/platform/errors';
import { openExtensionPage } from '../../lib/platform/tabs';
import { safeUrl, type ArticleView, type Translator } from '../../lib/report/index';
import { isComparable } from '../shared/comparable';
import { articleView } from '../shared/tab-view';
import { packText } from '../shared/pack-text';
import { callPatiently } from '../shared/patient-call';
import { saveFile } from '../shared/save-file';
import { SEEDS_LOCK } from '../shared/seeds-lock';
import { oneAtATime } from './one-at-a-time';
import { tellOnLeaving, untilTold } from './telling';
import type { ImportChange } from './use-import';
import { withCorpus } from './with-corpus';

/** What was changed here, for the background: nothing that it found before holds any more. */
const changed = (change: ImportChange): Promise<unknown> => callPatiently('corpusChanged', change);

const READER: Origin = { kind: 'reader' };

const packView = (pack: PackSummary, { language }: Translator): PackView => ({
  ...pack,
  title: packText(pack.title, language),
  description: pack.description === null ? null : packText(pack.description, language),
  homepage: safeUrl(pack.homepage),
  comparable: isComparable(pack.articles),
});

/** So many of the kept articles are listed, newest first. */
const MOST_LISTED = 200;

/** Articles the reader kept one by one that have these words. */
const listKept = (query: string): Promise<KeptView> =>
  withCorpus(async (corpus) => {
    const {
      total: found,
      more,
      articles,
    } = await corpus.find(query, {
      origin: READER,
      limit: MOST_LISTED,
    });
    const total =
      query.trim() === '' ? found : (await corpus.find('', { origin: READER, limit: 1 })).total;
    return { total, query, found, more, articles: articles.map((it) => articleView(it, false)) };
  });

/** Takes out everything, origin by origin, and gives up imports that were cut off. Returns how many articles went. */
const removeAll = async (): Promise<number> =>
  navigator.locks.request(SEEDS_LOCK, () =>
    withCorpus(async (corpus) => {
      for (const { id } of await corpus.imports()) await corpus.endImport(id);
      let removed = 0;
      for (const { origin } of await corpus.origins()) {
        removed += (await corpus.removeOrigin(origin)).removed;
      }
      // Earlier versions could leave a pack without articles, which is no origin's.
      for (const { id } of await corpus.packs())
        await corpus.removeOrigin({ kind: 'pack', pack: id });
      return removed;
    }),
  );

/** The packs of the corpus and what can be done with them. */
export function usePacks(translator: Translator, tell: (notice: NoticeText | null) => void) {
  const { t } = translator;
  const [packs, setPacks] = useState<readonly PackSummary[]>([]);
  const [kept, setKept] = useState<KeptView>({
    total: 0,
    query: '',
    found: 0,
    more: false,
    articles: [],
  });
  // What the reader is looking for now: an answer to what they had typed before is too late.
  const wanted = useRef('');
  const [stats, setStats] = useState<CorpusStats | null>(null);

  const failed = (error: unknown, when: string): void => {
    report(error, when);
    tell({ tone: 'error', text: t('failure_storage') });
  };
  const refresh = (): void => {
    void callPatiently('listPacks', null).then((reply) => reply.ok && setPacks(reply.value));
    void callPatiently('corpusStats', null).then((reply) => reply.ok && setStats(reply.value));
    void showKept();
  };
  const { current: showKept } = useRef(
    oneAtATime(async () => {
      const query = wanted.current;
      try {
        const found = await listKept(query);
        if (wanted.current === query) setKept(found);
      } catch (error) {
        report(error, 'listing kept articles');
      }
    }),
  );
  const findKept = (query: string): void => {
    wanted.current = query;
    // The field shows at once what is typed, the list when it is found.
    setKept((now) => ({ ...now, query }));
    void showKept();
  };
  useEffect(() => {
    refresh();
    const stops = [onEvent('corpusChanged', refresh), tellOnLeaving()];
    return () => stops.forEach((stop) => stop());
  }, []);

  const undo = async (ticket: string): Promise<void> => {
    try {
      const restored = await withCorpus((corpus) => corpus.restoreOrigin(ticket));
      await changed({ added: restored ?? 0, removed: 0 });
      if (restored === null) tell({ tone: 'error', text: t('failure_other') });
      else tell({ tone: 'info', text: t('packRestored') });
    } catch (error) {
      failed(error, 'bringing a pack back');
    }
    refresh();
  };
  const remove = async ({ id, title }: PackView): Promise<void> => {
    try {
      const { removed, ticket } = await withCorpus((corpus) =>
        corpus.removeOrigin({ kind: 'pack', pack: id }),
      );
      await changed({ added: 0, removed });
      const text = t('packRemoved', { title });
      tell({ tone: 'info', text, undo: () => void untilTold(undo(ticket)) });
    } catch (error) {
      failed(error, 'removing a pack');
    }
    refresh();
  };
  const save = async (origin: Origin, header: PackHeader, title: string): Promise<void> => {
    try {
      tell({ tone: 'info', text: t('packExporting', { title }) });
      const options = { layout: 'ndjson', gzip: true } as const;
      const file = await withCorpus((corpus) =>
        packFile(header, articlesOf(corpus, origin), options),
      );
      const name = packFileName(header.id, options);
      saveFile(file, name);
      tell({ tone: 'info', text: t('packExported', { file: name }) });
    } catch (error) {
      failed(error, 'exporting a pack');
    }
  };
  const exportPack = async (pack: PackView): Promise<void> => {
    try {
      const packs = await withCorpus((corpus) => corpus.packs());
      const stored = packs.find((it) => it.id === pack.id);
      if (!stored) refresh();
      else await save({ kind: 'pack', pack: pack.id }, headerOfStored(stored), pack.title);
    } catch (error) {
      failed(error, 'exporting a pack');
    }
  };
  const exportKept = (): Promise<void> => {
    const title = t('readerArticles');
    const created = new Date().toISOString().slice(0, 10);
    return save(
      READER,
      { format: 'isnad-pack', version: 1, id: 'kept-articles', title, created },
      title,
    );
  };
  const putBack = async (article: StoredArticle): Promise<void> => {
    try {
      await withCorpus((corpus) => corpus.putBack(article));
      await changed({ added: 1, removed: 0 });
      tell({ tone: 'info', text: t('keptRestored') });
    } catch (error) {
      failed(error, 'putting a kept article back');
    }
    refresh();
  };
  const removeKept = async ({ id }: ArticleView): Promise<void> => {
    try {
      const removed = await withCorpus((corpus) => corpus.remove(id, READER));
      await changed({ added: 0, removed: 1 });
      const back = removed && { undo: () => void untilTold(putBack(removed)) };
      tell({ tone: 'info', text: t('keptRemoved'), ...back });
    } catch (error) {
      failed(error, 'removing a kept article');
    }
    refresh();
  };
  const deleteAll = async (): Promise<void> => {
    try {
      const removed = await removeAll();
      await changed({ added: 0, removed });
      tell({ tone: 'info', text: t('deletedAll') });
    } catch (error) {
      failed(error, 'deleting all articles');
    }
    refresh();
  };
  return {
    stats,
    refresh,
    deleteAll: () => void untilTold(deleteAll()),
    list: {
      packs: packs.map((it) => packView(it, translator)),
      kept,
      onCompare: ({ id }: PackView) =>
        void openExtensionPage(`/compare.html?pack=${encodeURIComponent(id)}`),
      onRemove: (pack: PackView) => void untilTold(remove(pack)),
      onExport: (pack: PackView) => void exportPack(pack),
      onExportKept: () => void exportKept(),
      onRemoveKept: (article: ArticleView) => void untilTold(removeKept(article)),
      onFindKept: findKept,
    },
  };
}
