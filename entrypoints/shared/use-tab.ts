import { useEffect, useState } from 'preact/hooks';
import { callBackground, onEvent } from '../../lib/messaging/client';
import type { TabState } from '../../lib/messaging/protocol';

/** A tab and what is known of it; `state` is null until the background has answered. */
export interface TabModel {
  readonly tabId: number | null;
  readonly state: TabState | null;
}

const NO_ANSWER: TabState = { kind: 'error', code: 'no-answer', advice: 'reload-page', open: null };

/** State of a tab (of the active one for null), kept up to date. `refresh` asks again. */
export function useTab(wanted: number | null): TabModel & { readonly refresh: () => void } {
  const [model, setModel] = useState<TabModel>({ tabId: wanted, state: null });
  const refresh = (): void => {
    void callBackground('getTabState', { tabId: wanted }).then((reply) => {
      setModel(reply.ok ? reply.value : { tabId: wanted, state: NO_ANSWER });
    });
  };
  useEffect(refresh, [wanted]);
  useEffect(
    () =>
      onEvent('tabStateChanged', (event) => {
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
