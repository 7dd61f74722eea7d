import type { Corpus } from '../../lib/corpus/types';
import type {
  NoArticleReason,
  OpenArticle,
  Settings,
  TabState,
} from '../../lib/messaging/protocol';
import type { FailureCode } from '../../lib/messaging/result';
import type { PageArticle } from '../../lib/page/types';
import { samePage } from '../../lib/page/url';
import { compareOpen, openHead, type CompareContext } from './compare-open';
import { ComparedArticles } from './compared-articles';
import type { TabRecord, TabRecords } from './tab-records';

/** What the states of tabs need of the rest. */
export interface TabStatesContext {
  readonly records: TabRecords;
  /** A tab as it is now; `url` is null where the browser hides it. Null: it is closed. */
  readonly tabNow: (tabId: number) => Promise<{ readonly url: string | null } | null>;
  /** The corpus with the shipped packs in it. */
  readonly corpus: () => Promise<Corpus>;
  readonly engine: CompareContext['engine'];
  readonly settings: () => Promise<Settings>;
  /** Another text after every change of the corpus or of a setting that findings hang on. */
  readonly revision: () => Promise<string>;
  /** A tab has another state now: badge and open popups want to know. */
  readonly publish: (tabId: number, state: TabState) => void;
  /** The button of a tab may not show the tab's state yet, though pages were told of it. */
  readonly showOnButton: (tabId: number, state: TabState) => void;
  /** Keeps the background alive during work that nobody waits for; gives what it comes to. */
  readonly awake: (work: Promise<void>) => Promise<void>;
  readonly report: (error: unknown, when: string) => void;
  readonly failureCode: (error: unknown) => FailureCode;
}

/** What the background knows of the tabs, and how it comes to know. */
export interface TabStates {
  /** An article was read in a tab. */
  articleRead(tabId: number, url: string, article: PageArticle, short: boolean): Promise<void>;
  /** A tab's page holds no article. */
  noArticle(tabId: number, url: string, why: NoArticleReason): Promise<void>;
  /** The state of a tab now. Work that is needed for it goes on by itself. */
  stateOf(tabId: number): Promise<TabState>;
  /** The article of a tab, or null. */
  articleOf(tabId: number): Promise<PageArticle | null>;
  /** Works a tab's state out anew. */
  again(tabId: number): Promise<void>;
  /** A tab is closed. */
  forget(tabId: number): Promise<void>;
}

const ADVICE: Partial<Record<FailureCode, 'free-space' | 'retry' | 'reload-page'>> = {
  'storage-full': 'free-space',
  'storage-failed': 'retry',
  'page-out-of-reach': 'reload-page',
};

/** Starts looking after the tabs. Memory holds only what runs at the moment, and articles compared last, to be faster with them; all else is in the records. */
export function createTabStates(context: TabStatesContext): TabStates {
  const { records, publish } = context;
  const compared = new ComparedArticles();
  /** The work under way: tab → its ticket, page (null until known) and last step. A new ticket makes the older work stale. */
  const running = new Map<number, { ticket: symbol; url: string | null; state: TabState }>();
  function begin(tabId: number): symbol {
    const ticket = Symbol();
    const state: TabState = { kind: 'working', step: 'reading', open: null };
    running.set(tabId, { ticket, url: null, state });
    return ticket;
  }

  /**
   * Is a tab still at this address? Asked when it matters: the browser would tell of every page that any tab loads, and
   * start the background for each.
   */
  async function isAt(tabId: number, url: string): Promise<boolean> {
    const tab = await context.tabNow(tabId);
    // A record of a page that no extension may see has no address either.
    return tab !== null && samePage(tab.url ?? '', url);
  }

  /** What is known of the page that is in a tab now. */
  async function recordNow(tabId: number): Promise<TabRecord | null> {
    const record = await records.get(tabId);
    return record && (await isAt(tabId, record.url)) ? record : null;
  }

  /** Drops work that turned out to be none. */
  function end(tabId: number, ticket: symbol): void {
    if (running.get(tabId)?.ticket === ticket) running.delete(tabId);
  }

  /** `noted`: the record is being written down, which must not overtake the outcome. */
  async function work(
    tabId: number,
    record: TabRecord,
    ticket: symbol,
    noted: Promise<void> = Promise.resolve(),
  ): Promise<void> {
    if (!('article' in record.page)) {
      end(tabId, ticket);
      return;
    }
    const { article, short } = record.page;
    const job = running.get(tabId);
    if (job?.ticket !== ticket) return;
    job.url = record.url;
    const stale = (): boolean => running.get(tabId)?.ticket !== ticket;
    const step = (name: 'searching' | 'comparing', open: OpenArticle): void => {
      if (stale()) return;
      const state: TabState = { kind: 'working', step: name, open };
      job.state = state;
      void isAt(tabId, record.url).then((there) => {
        if (!there) end(tabId, ticket);
        else if (!stale()) publish(tabId, state);
      });
    };
    let revision = '';
    let state: TabState | null;
    try {
      const corpus = await context.corpus();
      // Before the first search: a change of the corpus during the work makes the outcome old at once.
      revision = await context.revision();
      const { threshold } = await context.settings();
      const { engine } = context;
      const needs = { corpus, engine, compared, threshold, step, stale };
      state = await compareOpen(article, short, needs);
    } catch (error) {
      context.report(error, 'comparing the open article');
      state = await errorState(article, error);
    }
    await noted;
    if (state === null || stale()) return;
    if (!(await isAt(tabId, record.url))) {
      end(tabId, ticket);
      return;
    }
    const keep = state.kind === 'error' ? {} : { outcome: { state, revision } };
    await records.set(tabId, { ...record, ...keep, at: Date.now() });
    if (stale()) return;
    if (state.kind === 'error') {
      // Stays until tried again; a worker that starts anew tries by itself.
      running.set(tabId, { ticket, url: record.url, state });
    } else running.delete(tabId);
    publish(tabId, state);
  }

  async function errorState(article: PageArticle, error: unknown): Promise<TabState> {
    const code = context.failureCode(error);
    let open: OpenArticle | null = null;
    try {
      open = await openHead(article, await context.corpus());
    } catch {
      // The corpus is what failed.
    }
    return { kind: 'error', code, open, advice: ADVICE[code] ?? 'report' };
  }

  return {
    async articleRead(tabId, url, article, short) {
      const record: TabRecord = { url, page: { article, short }, at: Date.now() };
      // The ticket comes before the first await: what is heard of the tab meanwhile makes this stale.
      const ticket = begin(tabId);
      // Written down while the search begins: a stop in between has it read again.
      const noted = records.set(tabId, record);
      await Promise.all([noted, work(tabId, record, ticket, noted)]);
    },
    async noArticle(tabId, url, why) {
      running.delete(tabId);
      await records.set(tabId, { url, page: { none: why }, at: Date.now() });
      publish(tabId, { kind: 'not-article', why, url });
    },
    async stateOf(tabId) {
      const job = running.get(tabId);
      if (job && (job.url === null || (await isAt(tabId, job.url)))) return job.state;
      const record = await recordNow(tabId);
      if (!record) return { kind: 'not-article', why: 'not-checked', url: null };
      if (!('article' in record.page)) {
        return { kind: 'not-article', why: record.page.none, url: record.url };
      }
      const { outcome } = record;
      if (outcome && outcome.revision === (await context.revision())) {
        // A reload takes it off the button, and a stop may have come before it was on.
        context.showOnButton(tabId, outcome.state);
        return outcome.state;
      }
      context.awake(work(tabId, record, begin(tabId))).catch((error: unknown) => {
        context.report(error, 'working out the state of a tab');
      });
      return running.get(tabId)?.state ?? { kind: 'working', step: 'reading', open: null };
    },
    async articleOf(tabId) {
      const record = await recordNow(tabId);
      return record && 'article' in record.page ? record.page.article : null;
    },
    async again(tabId) {
      const ticket = begin(tabId);
      const record = await recordNow(tabId);
      if (record) await work(tabId, record, ticket);
      else end(tabId, ticket);
    },
    async forget(tabId) {
      running.delete(tabId);
      await records.drop(tabId);
    },
  };
}
