import { useEffect, useState } from 'preact/hooks';
import type { NoticeText } from '../../components/shared/Notice';
import type { PackView } from '../../components/options/types';
import type { CorpusStats, Origin } from '../../lib/corpus/types';
import { callBackground, onEvent } from '../../lib/messaging/client';
import type { PackSummary } from '../../lib/messaging/protocol';
import { articlesOf, headerOfStored } from '../../lib/packs/export';
import { packFile, packFileName } from '../../lib/packs/write';
import type { PackHeader } from '../../lib/packs';
import { report } from '../../lib/platform/errors';
import { safeUrl, type Translator } from '../../lib/report/index';
import { failureText } from '../shared/failure-text';
import { saveFile } from '../shared/save-file';
import { packText } from './use-import';
import { withCorpus } from './with-corpus';

const READER: Origin = { kind: 'reader' };

const packView = (pack: PackSummary, { language }: Translator): PackView => ({
  ...pack,
  title: packText(pack.title, language),
  description: pack.description === null ? null : packText(pack.description, language),
  homepage: safeUrl(pack.homepage),
});

/** Articles the reader kept one by one. */
const countKept = (): Promise<number> =>
  withCorpus(async (corpus) => (await corpus.find('', { origin: READER, limit: 1 })).total);

/** Takes out everything, origin by origin. Returns how many articles went. */
const removeAll = (): Promise<number> =>
  withCorpus(async (corpus) => {
    let removed = 0;
    for (const { origin } of await corpus.origins()) {
      removed += (await corpus.removeOrigin(origin)).removed;
    }
    return removed;
  });

/** The packs of the corpus and what can be done with them. */
export function usePacks(translator: Translator, tell: (notice: NoticeText | null) => void) {
  const { t } = translator;
  const [packs, setPacks] = useState<readonly PackSummary[]>([]);
  const [kept, setKept] = useState(0);
  const [stats, setStats] = useState<CorpusStats | null>(null);

  const failed = (error: unknown, when: string): void => {
    report(error, when);
    tell({ tone: 'error', text: t('failure_storage') });
  };
  const refresh = (): void => {
    void callBackground('listPacks', null).then((reply) => reply.ok && setPacks(reply.value));
    void callBackground('corpusStats', null).then((reply) => reply.ok && setStats(reply.value));
    countKept().then(setKept, (error: unknown) => report(error, 'counting kept articles'));
  };
  useEffect(() => {
    refresh();
    return onEvent('corpusChanged', refresh);
  }, []);

  const undo = async (ticket: string): Promise<void> => {
    const reply = await callBackground('undoRemovePack', { undo: ticket });
    if (reply.ok) tell({ tone: 'info', text: t('packRestored') });
    else tell({ tone: 'error', text: failureText(reply.error.code, translator) });
    refresh();
  };
  const remove = async (pack: PackView): Promise<void> => {
    const reply = await callBackground('removePack', { id: pack.id });
    refresh();
    if (!reply.ok) {
      tell({ tone: 'error', text: failureText(reply.error.code, translator) });
      return;
    }
    const ticket = reply.value.undo;
    const action = { label: t('undo'), run: () => void undo(ticket) };
    tell({ tone: 'info', text: t('packRemoved', { title: pack.title }), action });
  };
  const save = async (origin: Origin, header: PackHeader): Promise<void> => {
    try {
      const options = { layout: 'ndjson', gzip: true } as const;
      const file = await withCorpus((corpus) =>
        packFile(header, articlesOf(corpus, origin), options),
      );
      saveFile(file, packFileName(header.id, options));
    } catch (error) {
      failed(error, 'exporting a pack');
    }
  };
  const exportPack = async (pack: PackView): Promise<void> => {
    const stored = await withCorpus(async (corpus) =>
      (await corpus.packs()).find((it) => it.id === pack.id),
    );
    if (stored) await save({ kind: 'pack', pack: pack.id }, headerOfStored(stored));
  };
  const exportKept = (): Promise<void> =>
    save(READER, {
      format: 'isnad-pack',
      version: 1,
      id: 'kept-articles',
      title: t('readerArticles'),
      created: new Date().toISOString().slice(0, 10),
    });
  const deleteAll = async (): Promise<void> => {
    try {
      const removed = await removeAll();
      await callBackground('corpusChanged', { added: 0, removed });
      tell({ tone: 'info', text: t('deletedAll') });
    } catch (error) {
      failed(error, 'deleting all articles');
    }
    refresh();
  };
  return {
    stats,
    refresh,
    deleteAll,
    list: {
      packs: packs.map((it) => packView(it, translator)),
      keptArticles: kept,
      onRemove: (pack: PackView) => void remove(pack),
      onExport: (pack: PackView) => void exportPack(pack),
      onExportKept: () => void exportKept(),
    },
  };
}
