import { useEffect, useRef, useState } from 'preact/hooks';
import { callBackground, onEvent } from '../../lib/messaging/client';
import type { TabState } from '../../lib/messaging/protocol';
import { callPatiently } from './patient-call';

/** A tab and what is known of it; `state` is null until the background has answered. */
export interface TabModel {
  readonly tabId: number | null;
  readonly state: TabState | null;
}

const NO_ANSWER = { kind: 'error', code: 'no-answer', advice: 'reload-page', open: null } as const;

/** State of a tab (of the active one for null), kept up to date. `refresh` asks again. */
export function useTab(wanted: number | null): TabModel & { readonly refresh: () => void } {
  const [model, setModel] = useState<TabModel>({ tabId: wanted, state: null });
  // What was heard since the background was last asked: its answer may be older than that.
  const heard = useRef(new Map<number, TabState>());
  const refresh = (): void => {
    heard.current.clear();
    void callPatiently('getTabState', { tabId: wanted }).then((reply) => {
      if (!reply.ok) {
        setModel({ tabId: wanted, state: { ...NO_ANSWER, code: reply.error.code } });
        return;
      }
      const { tabId, state } = reply.value;
      setModel({ tabId, state: heard.current.get(tabId) ?? state });
    });
  };
  useEffect(refresh, [wanted]);
  useEffect(
    () =>
      onEvent('tabStateChanged', (event) => {
        heard.current.set(event.tabId, event.state);
        setModel((now) => (now.tabId === event.tabId ? event : now));
      }),
    [],
  );
  return { ...model, refresh };
}

/** Articles in the corpus, kept up to date; null until known. */
export function useCorpusSize(): number | null {
  const [size, setSize] = useState<number | null>(null);
  useEffect(() => {
    void callBackground('corpusStats', null).then((reply) => {
      if (reply.ok) setSize(reply.value.articles);
    });
    return onEvent('corpusChanged', (event) => setSize(event.stats.articles));
  }, []);
  return size;
}
