import { useRef, useState } from 'preact/hooks';
import {
  NOTHING_KEPT,
  type KeptActions,
  type KeptView,
} from '../../components/options/KeptArticles';
import { daysOf, NO_FILTER, type KeptFilter } from '../../components/options/kept-filter';
import type { NoticeText } from '../../components/shared/Notice';
import type { Corpus, LibraryFilter, Origin } from '../../lib/corpus/types';
import { report } from '../../lib/platform/errors';
import type { Translator } from '../../lib/report/index';
import { articleView } from '../shared/tab-view';
import { storedFilter, storeFilter } from './kept-filter-store';
import { oneAtATime } from './one-at-a-time';
import { savePack } from './save-pack';
import { tellChange, untilTold } from './telling';
import { withCorpus } from './with-corpus';

const READER: Origin = { kind: 'reader' };

/** So many of the kept articles are listed, newest first. */
const MOST_LISTED = 200;

type Listed = Omit<KeptView, 'selected' | 'filter' | 'listed'>;

/** The filter as the corpus takes it. */
export function libraryFilter(filter: KeptFilter): LibraryFilter {
  const { from, to } = daysOf(filter);
  return {
    origin: READER,
    ...(filter.outlets.length > 0 && { outlets: filter.outlets }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
  };
}

async function list(corpus: Corpus, filter: KeptFilter): Promise<Listed> {
  const options = { ...libraryFilter(filter), limit: MOST_LISTED };
  const { total: found, more, articles } = await corpus.find(filter.query, options);
  const outlets = await corpus.outlets(READER);
  const total = outlets.reduce((sum, it) => sum + it.articles, 0);
  const views = articles.map((it) => articleView(it, false));
  return { total, outlets, found, more, articles: views };
}

/** What the kept articles need of the page that shows them. */
interface KeptPage {
  readonly translator: Translator;
  readonly tell: (notice: NoticeText | null) => void;
  readonly failed: (error: unknown, when: string) => void;
  /** The corpus was changed here. */
  readonly refresh: () => void;
}

/** The articles that the reader kept, and what can be done with them. */
export function useKept({ translator, tell, failed, refresh }: KeptPage) {
  const { t, plural } = translator;
  const [kept, setKept] = useState<KeptView>(() => ({ ...NOTHING_KEPT, filter: storedFilter() }));
  // What the reader wants to see now: an answer to what they had asked before is too late.
  const wanted = useRef(kept.filter);
  const selected = useRef(kept.selected);
  const select = (ids: ReadonlySet<string>): void => {
    selected.current = ids;
    setKept((now) => ({ ...now, selected: ids }));
  };
  const { current: show } = useRef(
    oneAtATime(async () => {
      const filter = wanted.current;
      try {
        const isChosen = selected.current.size > 0;
        const [listed, passing] = await withCorpus(async (corpus) => [
          await list(corpus, filter),
          isChosen ? await corpus.findIds(filter.query, libraryFilter(filter)) : null,
        ]);
        if (wanted.current !== filter) return;
        // What another page has taken out is no longer chosen here.
        if (passing && !passing.more) {
          const chosen = selected.current;
          selected.current = new Set(passing.ids.filter((it) => chosen.has(it)));
        }
        setKept((now) => ({ ...now, ...listed, listed: filter, selected: selected.current }));
      } catch (error) {
        report(error, 'listing kept articles');
      }
    }),
  );
  const filterBy = (filter: KeptFilter): void => {
    wanted.current = filter;
    storeFilter(filter);
    // The fields show at once what is asked for, the list when it is found. Nothing stays chosen out of sight.
    setKept((now) => ({ ...now, filter }));
    select(new Set());
    void show();
  };
  const selectAll = async (): Promise<void> => {
    const filter = wanted.current;
    try {
      const { ids } = await withCorpus((corpus) =>
        corpus.findIds(filter.query, libraryFilter(filter)),
      );
      if (wanted.current === filter) select(new Set(ids));
    } catch (error) {
      failed(error, 'choosing all kept articles');
    }
  };
  const putBack = async (ticket: string, count: number): Promise<void> => {
    try {
      const restored = await withCorpus((corpus) => corpus.restoreOrigin(ticket));
      await tellChange({ added: restored ?? 0, removed: 0 });
      if (restored === null) tell({ tone: 'error', text: t('failure_other') });
      else tell({ tone: 'info', text: plural('keptRestored', count) });
    } catch (error) {
      failed(error, 'putting kept articles back');
    }
    refresh();
  };
  const remove = async (ids: readonly string[]): Promise<void> => {
    try {
      const { taken, removed, ticket } = await withCorpus((corpus) => corpus.takeOut(ids, READER));
      await tellChange({ added: 0, removed });
      const back = taken > 0 && { undo: () => void untilTold(putBack(ticket, taken)) };
      tell({ tone: 'info', text: plural('keptRemoved', taken), ...back });
    } catch (error) {
      failed(error, 'removing kept articles');
    }
    refresh();
  };
  const save = async (only?: ReadonlySet<string>): Promise<void> => {
    const title = t('readerArticles');
    const created = new Date().toISOString().slice(0, 10);
    const header = {
      format: 'isnad-pack',
      version: 1,
      id: 'kept-articles',
      title,
      created,
    } as const;
    try {
      await savePack({ origin: READER, header, title, ...(only && { only }) }, translator, tell);
    } catch (error) {
      failed(error, 'exporting kept articles');
    }
  };
  const actions: KeptActions = {
    onFilter: filterBy,
    onSelect: select,
    onSelectAll: () => void selectAll(),
    onRemove: ({ id }) => void untilTold(remove([id])),
    onRemoveSelected: () => void untilTold(remove([...kept.selected])),
    onExport: () => void save(),
    onExportSelected: () => void save(kept.selected),
  };
  return {
    kept,
    actions,
    show,
    /** Forgets what was looked for: all articles were deleted. */
    forget: () => filterBy(NO_FILTER),
  };
}
