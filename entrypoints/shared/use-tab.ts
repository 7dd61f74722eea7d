import { useEffect, useRef, useState } from 'preact/hooks';
import { onEvent } from '../../lib/messaging/client';
import type { TabState } from '../../lib/messaging/protocol';
import { lastingState, pinnedState, type ShownState } from './lasting-state';
import { callPatiently } from './patient-call';

/** A tab and what is known of it; `state` is null until the background has answered. */
export interface TabModel {
  readonly tabId: number | null;
  readonly state: TabState | null;
  /** See ShownState. */
  readonly busy: boolean;
  readonly left: boolean;
}

/**
 * Silence after which a page that waits for work asks how it goes, in ms: a background that was ended in the middle of it
 * tells nobody, and takes the work up again only when asked.
 */
const SILENCE = 3_000;

const NO_ANSWER = { kind: 'error', code: 'no-answer', advice: 'reload-page', open: null } as const;

const next =
  (
    shown: (before: TabState | null, now: TabState) => ShownState,
    tabId: number | null,
    state: TabState,
  ) =>
  (now: TabModel): TabModel => ({
    tabId,
    ...shown(now.tabId === tabId ? now.state : null, state),
  });

/**
 * State of a tab, kept up to date. `refresh` asks again.
 * @param wanted the tab that a page of its own stays with; null: the active one
 */
export function useTab(wanted: number | null): TabModel & { readonly refresh: () => void } {
  const [model, setModel] = useState<TabModel>({
    tabId: wanted,
    state: null,
    busy: false,
    left: false,
  });
  const shown = wanted === null ? lastingState : pinnedState;
  // What was heard since the background was last asked: its answer may be older than that.
  const heard = useRef(new Map<number, TabState>());
  const refresh = (): void => {
    heard.current.clear();
    void callPatiently('getTabState', { tabId: wanted }).then((reply) => {
      if (!reply.ok) {
        setModel(next(shown, wanted, { ...NO_ANSWER, code: reply.error.code }));
        return;
      }
      const { tabId, state } = reply.value;
      setModel(next(shown, tabId, heard.current.get(tabId) ?? state));
    });
  };
  useEffect(refresh, [wanted]);
  const waits = model.busy || model.state?.kind === 'working';
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(refresh, SILENCE);
    return () => clearTimeout(timer);
  }, [model]);
  useEffect(
    () =>
      onEvent('tabStateChanged', (event) => {
        heard.current.set(event.tabId, event.state);
        setModel((now) =>
          now.tabId === event.tabId ? next(shown, event.tabId, event.state)(now) : now,
        );
      }),
    [],
  );
  useEffect(() => {
    // The background works out anew only the tabs in front; a page of its own stands before the one it shows.
    if (wanted === null) return undefined;
    const stop = [onEvent('settingsChanged', refresh), onEvent('corpusChanged', refresh)];
    return () => stop.forEach((it) => it());
  }, [wanted]);
  return { ...model, refresh };
}

/** Articles in the corpus, kept up to date; null until known. */
export function useCorpusSize(): number | null {
  const [size, setSize] = useState<number | null>(null);
  useEffect(() => {
    void callPatiently('corpusStats', null).then((reply) => {
      if (reply.ok) setSize(reply.value.articles);
    });
    return onEvent('corpusChanged', (event) => setSize(event.stats.articles));
  }, []);
  return size;
}
