import { openCorpus, QuotaError, StoreError } from '../../lib/corpus';
import type { Corpus } from '../../lib/corpus/types';
import type { Settings, TabState } from '../../lib/messaging/protocol';
import type { FailureCode } from '../../lib/messaging/result';
import { serve, tellPages } from '../../lib/messaging/server';
import { outletPatterns } from '../../lib/page/outlets';
import { setBadge } from '../../lib/platform/action';
import { ARTICLE_SCRIPT, ENGINE_SCRIPT, SEED_INDEX } from '../../lib/platform/built-files';
import { isQuotaError, report } from '../../lib/platform/errors';
import { browserLanguage } from '../../lib/platform/i18n';
import { lateScript } from '../../lib/platform/late-script';
import { awakeDuring, onStart, shippedFile } from '../../lib/platform/lifecycle';
import { ALL_SITES, mayRead, onPermissionsChanged } from '../../lib/platform/permissions';
import { injectScript } from '../../lib/platform/scripts';
import { localStore, sessionStore } from '../../lib/platform/storage';
import {
  activeTabs,
  getTab,
  onTabClosed,
  openExtensionPage,
  tabsMatching,
} from '../../lib/platform/tabs';
import { chooseLanguage, createTranslator } from '../../lib/report/i18n';
import type { Engine } from '../engine/types';
import { SEEDS_LOCK } from '../shared/seeds-lock';
import { followPermission, permissionState } from './all-sites';
import { badgeFor } from './badge';
import { contentHandlers } from './content-handlers';
import { openRevision } from './revision';
import { importSeeds, type ShippedPack } from './seeds';
import { readSettings } from './settings';
import { openTabRecords } from './tab-records';
import { createTabStates } from './tab-states';
import { openTurns } from './turns';
import { uiHandlers } from './ui-handlers';
import { welcome } from './welcome';

/** Work on the index that a start of the worker may do on the side. */
const MAINTENANCE_MS = 500;

function failureCode(error: unknown): FailureCode {
  if (error instanceof QuotaError || isQuotaError(error)) return 'storage-full';
  return error instanceof StoreError ? 'storage-failed' : 'internal';
}

async function fetchShipped(path: string): Promise<Blob> {
  const response = await fetch(shippedFile(path));
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.blob();
}

/**
 * Starts the background: every listener is registered before the first await, for the event that woke the worker is
 * delivered right after. What it does is in the modules beside this one.
 */
export function startBackground(): void {
  // Whatever woke the worker will most likely ask for the corpus: its database opens while that is still on its way.
  const opened = openCorpus();
  const revision = openRevision(sessionStore, async () => (await opened).edition());

  let opening: Promise<Corpus> | null = null;
  /** The corpus, opened once a life, with the shipped packs in it. A failed opening is tried again at the next call. */
  function corpus(): Promise<Corpus> {
    opening ??= openWithSeeds().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  async function openWithSeeds(): Promise<Corpus> {
    const ready = await opened;
    const imported = await importSeeds({
      corpus: ready,
      store: localStore,
      list: async () => JSON.parse(await (await fetchShipped(SEED_INDEX)).text()) as ShippedPack[],
      read: fetchShipped,
      alone: async (act) => navigator.locks.request(SEEDS_LOCK, act),
      report,
    });
    if (imported > 0) await tellPages('corpusChanged', { stats: await ready.stats() });
    return ready;
  }

  const engine = lateScript<Engine>(ENGINE_SCRIPT);
  const tabs = createTabStates({
    records: openTabRecords(sessionStore),
    tabNow: getTab,
    corpus,
    engine,
    settings: () => readSettings(localStore),
    revision: revision.current,
    publish: (tabId, state) => {
      show(() =>
        Promise.all([showOnButton(tabId, state), tellPages('tabStateChanged', { tabId, state })]),
      );
    },
    awake: awakeDuring,
    showOnButton: (tabId, state) => show(() => showOnButton(tabId, state)),
    report,
    failureCode,
  });

  /** States are shown in the order they came about. */
  const inTurn = openTurns();

  function show(act: () => Promise<unknown>): void {
    void inTurn(() => guard(act, 'showing a state'));
  }

  async function showOnButton(tabId: number, state: TabState): Promise<void> {
    const { badge, language } = await readSettings(localStore);
    const translator = createTranslator(chooseLanguage(language, [browserLanguage()]));
    await setBadge(tabId, badgeFor(state, badge, translator));
  }

  /** Active tabs are worked out anew at once; the others when somebody looks at them. */
  async function refresh(): Promise<void> {
    for (const { id } of await activeTabs()) await tabs.again(id);
  }

  async function corpusChanged(): Promise<void> {
    await tellPages('corpusChanged', { stats: await (await corpus()).stats() });
    void guard(async () => {
      await refresh();
      await (await corpus()).maintain(MAINTENANCE_MS);
    }, 'comparing again after a change of the corpus');
  }

  async function settingsChanged(settings: Settings): Promise<void> {
    // Before pages hear of it: what they ask for then must not be answered from before the change.
    await revision.bump();
    await tellPages('settingsChanged', { settings });
    void guard(refresh, 'comparing again after a change of settings');
  }

  /** Work that nobody waits for. */
  async function guard(act: () => Promise<unknown>, when: string): Promise<void> {
    try {
      await awakeDuring(act());
    } catch (error) {
      report(error, when);
    }
  }

  /** Pages that were open before the extension was installed or updated have no script of ours that works. */
  async function visitOpenPages(): Promise<void> {
    const patterns = (await mayRead(ALL_SITES)) ? ALL_SITES : outletPatterns();
    for (const { id } of await tabsMatching(patterns)) await injectScript(id, ARTICLE_SCRIPT);
  }

  serve(
    uiHandlers({ tabs, corpus, engine, store: localStore, corpusChanged, settingsChanged }),
    contentHandlers(tabs),
  );
  onTabClosed((tabId) => void guard(() => tabs.forget(tabId), 'forgetting a closed tab'));
  onPermissionsChanged(() => {
    void guard(async () => {
      await followPermission();
      await tellPages('permissionsChanged', { permissions: await permissionState() });
    }, 'following a change of permissions');
  });
  onStart((reason) => {
    void guard(followPermission, 'registering the script for all sites');
    void guard(async () => {
      const ready = await corpus();
      await ready.maintain(MAINTENANCE_MS);
    }, 'opening the corpus');
    if (reason !== 'browser-start') void guard(visitOpenPages, 'visiting open pages');
    if (reason === 'install') {
      const open = (): Promise<void> => openExtensionPage('/welcome.html');
      void guard(() => welcome(localStore, open), 'opening the first page');
    }
  });
}
