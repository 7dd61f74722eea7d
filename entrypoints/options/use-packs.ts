import { useEffect, useState } from 'preact/hooks';
import type { NoticeText } from '../../components/shared/Notice';
import type { PackView } from '../../components/options/types';
import type { CorpusStats } from '../../lib/corpus/types';
import { onEvent } from '../../lib/messaging/client';
import type { PackSummary } from '../../lib/messaging/protocol';
import { headerOfStored } from '../../lib/packs/export';
import { report } from '../../lib/platform/errors';
import { openExtensionPage } from '../../lib/platform/tabs';
import { safeUrl, type Translator } from '../../lib/report/index';
import { isComparable } from '../shared/comparable';
import { packText } from '../shared/pack-text';
import { callPatiently } from '../shared/patient-call';
import { SEEDS_LOCK } from '../shared/seeds-lock';
import { savePack } from './save-pack';
import { tellChange, tellOnLeaving, untilTold } from './telling';
import { useKept } from './use-kept';
import { withCorpus } from './with-corpus';

const packView = (pack: PackSummary, { language }: Translator): PackView => ({
  ...pack,
  title: packText(pack.title, language),
  description: pack.description === null ? null : packText(pack.description, language),
  homepage: safeUrl(pack.homepage),
  comparable: isComparable(pack.articles),
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
  const [stats, setStats] = useState<CorpusStats | null>(null);

  const failed = (error: unknown, when: string): void => {
    report(error, when);
    tell({ tone: 'error', text: t('failure_storage') });
  };
  const {
    kept,
    actions: onKept,
    show: showKept,
    forget,
  } = useKept({
    translator,
    tell,
    failed,
    refresh: () => refresh(),
  });
  const refresh = (): void => {
    void callPatiently('listPacks', null).then((reply) => reply.ok && setPacks(reply.value));
    void callPatiently('corpusStats', null).then((reply) => reply.ok && setStats(reply.value));
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
      await tellChange({ added: restored ?? 0, removed: 0 });
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
      await tellChange({ added: 0, removed });
      const text = t('packRemoved', { title });
      tell({ tone: 'info', text, undo: () => void untilTold(undo(ticket)) });
    } catch (error) {
      failed(error, 'removing a pack');
    }
    refresh();
  };
  const exportPack = async (pack: PackView): Promise<void> => {
    try {
      const packs = await withCorpus((corpus) => corpus.packs());
      const stored = packs.find((it) => it.id === pack.id);
      if (!stored) refresh();
      else {
        const origin = { kind: 'pack', pack: pack.id } as const;
        const header = headerOfStored(stored);
        await savePack({ origin, header, title: pack.title }, translator, tell);
      }
    } catch (error) {
      failed(error, 'exporting a pack');
    }
  };
  const deleteAll = async (): Promise<void> => {
    try {
      const removed = await removeAll();
      forget();
      await tellChange({ added: 0, removed });
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
      onKept,
      onCompare: ({ id }: PackView) =>
        void openExtensionPage(`/compare.html?pack=${encodeURIComponent(id)}`),
      onRemove: (pack: PackView) => void untilTold(remove(pack)),
      onExport: (pack: PackView) => void exportPack(pack),
    },
  };
}
