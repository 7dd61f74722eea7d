import type { Corpus } from '../../lib/corpus/types';
import type { PackSummary, Settings } from '../../lib/messaging/protocol';
import { fail, ok } from '../../lib/messaging/result';
import { callPage, tellPages, type UiHandlers } from '../../lib/messaging/server';
import { READER_SCRIPT } from '../../lib/platform/built-files';
import { shippedFile } from '../../lib/platform/lifecycle';
import { mayRead, ALL_SITES } from '../../lib/platform/permissions';
import { injectScript } from '../../lib/platform/scripts';
import type { KeyValueStore } from '../../lib/platform/storage';
import { activeTab, getTab } from '../../lib/platform/tabs';
import type { Engine } from '../engine/types';
import { askPage } from './ask-page';
import { followPermission, giveBackAllSites, permissionState } from './all-sites';
import { asInput } from './compare-open';
import { comparePack } from './compare-pack';
import { changeSettings, readSettings } from './settings';
import { keptCopies } from './same-article';
import { showInPage } from './show-in-page';
import type { TabStates } from './tab-states';

/** What the answers to extension pages need. */
export interface UiContext {
  readonly tabs: TabStates;
  readonly corpus: () => Promise<Corpus>;
  readonly engine: () => Promise<Engine>;
  readonly store: KeyValueStore;
  /** The corpus was changed: outcomes are old, open pages want to know. */
  readonly corpusChanged: () => Promise<void>;
  /** Settings that findings or badge hang on were changed. */
  readonly settingsChanged: (settings: Settings) => Promise<void>;
}

async function whichTab(tabId: number | null): Promise<number | null> {
  const tab = tabId === null ? await activeTab() : await getTab(tabId);
  return tab?.id ?? null;
}

/** The answers to popup, options and the other extension pages, one a call of UiCalls. */
export function uiHandlers(context: UiContext): UiHandlers {
  const { tabs, store } = context;
  return {
    async getTabState({ tabId }) {
      const id = await whichTab(tabId);
      if (id === null) return fail('tab-gone');
      return ok({ tabId: id, state: await tabs.stateOf(id) });
    },
    async checkThisPage({ tabId }) {
      const id = await whichTab(tabId);
      if (id === null) return fail('tab-gone');
      const url = (await getTab(id))?.url ?? '';
      if (url.startsWith(shippedFile('/'))) {
        await tabs.noArticle(id, url, 'own-page');
        return ok({ tabId: id, loading: false });
      }
      const answer = await askPage({
        read: async () => (await callPage(id, 'readPage', null)).ok,
        inject: () => injectScript(id, READER_SCRIPT),
        isLoading: async () => (await getTab(id))?.loading === true,
      });
      // No failure of the call: the state says it, and what to do.
      if (answer === 'closed') await tabs.noArticle(id, url, 'out-of-reach');
      return ok({ tabId: id, loading: answer === 'loading' });
    },
    async retry({ tabId }) {
      await tabs.again(tabId);
      return ok(null);
    },
    async keepArticle({ tabId }) {
      const article = await tabs.articleOf(tabId);
      if (!article) return fail('no-article');
      const { title, text, published, outlet, url, author, section, country } = article;
      const corpus = await context.corpus();
      const [outcome] = await corpus.put(
        [
          {
            outlet,
            title,
            text,
            published,
            url,
            language: 'ar',
            ...(author !== null && { author }),
            ...(section !== null && { section }),
            ...(country !== null && { country }),
          },
        ],
        { kind: 'reader' },
      );
      if (!outcome || outcome.outcome === 'rejected') return fail('rejected', outcome?.reason);
      await context.corpusChanged();
      return ok({ id: outcome.id });
    },
    async unkeepArticle({ tabId }) {
      const article = await tabs.articleOf(tabId);
      if (!article) return fail('no-article');
      const corpus = await context.corpus();
      // One that is not kept, or no longer: asked for again by a page that got no answer.
      await corpus.remove(corpus.idOf(article), { kind: 'reader' });
      for (const { id } of await keptCopies(asInput(article, corpus), corpus))
        await corpus.remove(id, { kind: 'reader' });
      await context.corpusChanged();
      return ok(null);
    },
    async showInPage({ tabId, mention }) {
      const article = await tabs.articleOf(tabId);
      if (!article) return fail('no-article');
      return showInPage(tabId, article, mention);
    },
    async clearMarks({ tabId }) {
      return callPage(tabId, 'clearMarks', null);
    },
    async listPacks() {
      const corpus = await context.corpus();
      const packs = await corpus.packs();
      return ok(
        packs.map((pack): PackSummary => ({
          id: pack.id,
          title: pack.title,
          description: pack.description ?? null,
          articles: pack.articles,
          outlets: pack.outlets,
          imported: pack.imported,
          shipped: pack.shipped,
          author: pack.author ?? null,
          license: pack.license ?? null,
          homepage: pack.homepage ?? null,
        })),
      );
    },
    async comparePack({ id }) {
      const [corpus, { threshold }] = await Promise.all([context.corpus(), readSettings(store)]);
      const compared = await comparePack(id, { corpus, engine: context.engine, threshold });
      return compared ? ok(compared) : fail('unknown-pack');
    },
    async corpusStats() {
      return ok(await (await context.corpus()).stats());
    },
    async getSettings() {
      return ok(await readSettings(store));
    },
    async setSettings({ changes }) {
      const settings = await changeSettings(store, changes);
      await context.settingsChanged(settings);
      return ok(settings);
    },
    async permissionState() {
      return ok(await permissionState());
    },
    async enableAllSites() {
      if (!(await mayRead(ALL_SITES))) return fail('permission-denied');
      await followPermission();
      const permissions = await permissionState();
      await tellPages('permissionsChanged', { permissions });
      return ok(permissions);
    },
    async disableAllSites() {
      await giveBackAllSites();
      const permissions = await permissionState();
      await tellPages('permissionsChanged', { permissions });
      return ok(permissions);
    },
    async corpusChanged() {
      await context.corpusChanged();
      return ok(null);
    },
  };
}
