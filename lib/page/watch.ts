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
/** Looks at one address, so that a page of endless ads costs nothing in the long run. */
const MAX_LOOKS = 12;

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
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let navigated = false;

  const stop = (): void => {
    clearTimeout(quiet);
    observer.disconnect();
    navigation?.removeEventListener('currententrychange', checkAddress);
    removeEventListener('popstate', checkAddress);
    clearInterval(poll);
  };
  const settle = (): void => {
    quiet = undefined;
    if (!alive()) {
      stop();
      return;
    }
    looks += 1;
    if (looks >= MAX_LOOKS) observer.disconnect();
    const wasNavigated = navigated;
    navigated = false;
    changed(wasNavigated);
  };
  const soon = (): void => {
    const now = Date.now();
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
    looks = 0;
    navigated = true;
    observe();
    soon();
  }

  const observer = new MutationObserver(soon);
  function observe(): void {
    const root = rootOf(document);
    if (root) observer.observe(root, { childList: true, subtree: true });
  }
  observe();
  // TypeScript's DOM library does not have the Navigation API yet, nor has every browser.
  // Where it is missing, an element that the page calls so stands under its name.
  const known = globalThis as {
    readonly navigation?: NavigationLike;
    readonly Navigation?: unknown;
  };
  const navigation = typeof known.Navigation === 'function' ? known.navigation : undefined;
  navigation?.addEventListener('currententrychange', checkAddress);
  addEventListener('popstate', checkAddress);
  const poll = navigation ? undefined : setInterval(checkAddress, POLL_MS);
  return stop;
}
