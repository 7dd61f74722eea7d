import { rootOf } from './native';

/** What a page's script looks after between two readings. */
export interface PageWatch {
  /** Called with `navigated` true when the address changed without a reload, else when the page has settled after changes. */
  readonly changed: (navigated: boolean) => void;
  /** Asked now and then; false ends the watch (the extension was updated under the page). */
  readonly alive: () => boolean;
}

/** Quiet time after the last change before a page counts as settled. */
const QUIET_MS = 700;
/** A page that never rests is looked at all the same. */
const LONGEST_MS = 4_000;
/** How often an address is compared where the browser has no Navigation API. */
const POLL_MS = 1_000;
/** Quick looks at one address; a page of endless ads, or of an address that changes all the time, is then looked at now and then. */
const QUICK_LOOKS = 12;
const SLOW_MS = 30_000;
/** Changes of address within SLOW_MS that each begin anew; readers make fewer. */
const QUICK_TURNS = 12;
/** Quick looks after the reader has pressed something: 'read more'. */
const PRESS_LOOKS = 3;

interface NavigationLike {
  addEventListener(type: 'currententrychange', hear: () => void): void;
  removeEventListener(type: 'currententrychange', hear: () => void): void;
}

/** The address without the fragment: a jump within the page is no navigation. */
function address(): string {
  return location.href.split('#', 1)[0] ?? '';
}

/**
 * Watches a page for navigation by script and for content that arrives late.
 * Returns what stops it. Everything it does is debounced and bounded per address.
 */
export function watchPage({ changed, alive }: PageWatch): () => void {
  let here = address();
  let looks = 0;
  let lookedAt = 0;
  let turns: readonly number[] = [];
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let navigated = false;

  const stop = (): void => {
    clearTimeout(quiet);
    observer.disconnect();
    navigation?.removeEventListener('currententrychange', checkAddress);
    removeEventListener('popstate', checkAddress);
    removeEventListener('click', onPress, true);
    clearInterval(poll);
  };
  const settle = (): void => {
    quiet = undefined;
    if (!alive()) {
      stop();
      return;
    }
    looks += 1;
    lookedAt = Date.now();
    const wasNavigated = navigated;
    navigated = false;
    changed(wasNavigated);
  };
  const soon = (): void => {
    const now = Date.now();
    if (looks >= QUICK_LOOKS) {
      quiet ??= setTimeout(settle, Math.max(QUIET_MS, lookedAt + SLOW_MS - now));
      return;
    }
    if (quiet === undefined) firstChange = now;
    else clearTimeout(quiet);
    quiet = setTimeout(settle, Math.min(QUIET_MS, Math.max(0, firstChange + LONGEST_MS - now)));
  };
  function checkAddress(): void {
    if (!alive()) {
      stop();
      return;
    }
    if (address() === here) return;
    here = address();
    navigated = true;
    const now = Date.now();
    turns = [...turns.filter((at) => at > now - SLOW_MS), now].slice(-QUICK_TURNS);
    if (turns.length < QUICK_TURNS) quicken(QUICK_LOOKS);
    soon();
  }
  /** Allows so many quick looks from here on; a slow one that waits comes quickly. */
  function quicken(count: number): void {
    const waits = looks >= QUICK_LOOKS && quiet !== undefined;
    looks = Math.min(looks, QUICK_LOOKS - count);
    if (!waits) return;
    clearTimeout(quiet);
    quiet = undefined;
    soon();
  }
  function onPress(event: Event): void {
    if (event.isTrusted) quicken(PRESS_LOOKS);
  }

  // Texts that change in place too: frameworks keep the elements when they show another article.
  const observer = new MutationObserver(soon);
  const root = rootOf(document);
  if (root) observer.observe(root, { childList: true, subtree: true, characterData: true });
  // TypeScript's DOM library does not have the Navigation API yet, nor has every browser.
  // Where it is missing, an element that the page calls so stands under its name.
  const known = globalThis as {
    readonly navigation?: NavigationLike;
    readonly Navigation?: unknown;
  };
  const navigation = typeof known.Navigation === 'function' ? known.navigation : undefined;
  navigation?.addEventListener('currententrychange', checkAddress);
  addEventListener('popstate', checkAddress);
  addEventListener('click', onPress, { capture: true, passive: true });
  const poll = navigation ? undefined : setInterval(checkAddress, POLL_MS);
  return stop;
}
