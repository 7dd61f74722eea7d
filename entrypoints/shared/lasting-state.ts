import type { TabState } from '../../lib/messaging/protocol';

/** What a page of the extension shows of a tab. */
export interface ShownState {
  readonly state: TabState;
  /** The findings in `state` are being worked out anew. */
  readonly busy: boolean;
  /** The tab no longer holds the article of the findings in `state`. */
  readonly left: boolean;
}

const plainly = (state: TabState): ShownState => ({ state, busy: false, left: false });

/** Is a tab's state still about this article? Work that has only begun does not say. */
const isAbout = (state: TabState, id: string): boolean =>
  state.kind !== 'not-article' &&
  (state.open === null ? state.kind === 'working' : state.open.id === id);

/**
 * The state to show after `before`. Findings stay while they are worked out anew for the same article, as when the
 * reader asks for more or keeps it: place, focus and what was opened would go with them.
 * @param before what was shown last, null at first
 */
export function lastingState(before: TabState | null, now: TabState): ShownState {
  if (before?.kind !== 'findings' || now.kind !== 'working' || !isAbout(now, before.open.id))
    return plainly(now);
  return { state: { ...before, open: now.open ?? before.open }, busy: true, left: false };
}

/** As `lastingState`, on a page of its own: the comparison that stands there outlives the tab it was made for. */
export function pinnedState(before: TabState | null, now: TabState): ShownState {
  return before?.kind === 'findings' && !isAbout(now, before.open.id)
    ? { state: before, busy: false, left: true }
    : lastingState(before, now);
}
