import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callFromPage, servePage } from '../../lib/messaging/page';
import { patiently } from '../../lib/messaging/patience';
import type { Result } from '../../lib/messaging/result';
import { detect } from '../../lib/page/detect';
import { extract } from '../../lib/page/extract';
import { clearMarks, showPassage } from '../../lib/page/mark/highlight';
import { bodyOf } from '../../lib/page/native';
import { textKey } from '../../lib/page/text-key';
import { watchPage } from '../../lib/page/watch';
import type { PageArticle } from '../../lib/page/types';
import { connected } from '../../lib/platform/page-bridge';

declare global {
  /** Set while a reader script looks after the page: a second injection only has it read again. */
  var isnadReader: { readonly read: () => void; readonly alive: () => boolean } | undefined;
}

/**
 * Stage 2: reads the article, tells the background, answers its calls, and reads again when the page changes.
 */
export default defineUnlistedScript(() => {
  // Elements that a page has named so answer to the names of globals that are not there.
  if (Object.hasOwn(globalThis, 'isnadReader') && globalThis.isnadReader?.alive()) {
    globalThis.isnadReader.read();
    return;
  }

  let told = '';
  /** What was read last, its address aside. */
  let last = '';
  /** The address has changed since: with another article the marks go, but not where only the address is another. */
  let moved = false;

  /** Reads when the page has a moment to spare, and soon in any case. Reading takes some 20 ms, on huge pages more. */
  function readSoon(always: boolean): void {
    requestIdleCallback(() => read(always), { timeout: 1_000 });
  }

  /** `always`: tell the background even what it was told before (it lost it, or the reader clicked). */
  function read(always: boolean): void {
    if (!connected()) return;
    const url = location.href;
    const cheap = detect(document);
    if (!cheap.maybe && !always) {
      tell(cheap.why, () => callFromPage('notArticle', { url, why: cheap.why }));
      return;
    }
    const { article, why, language: _language, ...rest } = extract(document, url, Date.now());
    const found: PageArticle = rest;
    if (article) {
      tell(`${found.title} ${found.text}`, () =>
        callFromPage('articleRead', { url, article: found, short: why === 'short-article' }),
      );
    } else if (why !== 'article' && why !== 'short-article') {
      tell(why, () => callFromPage('notArticle', { url, why }));
    }

    function tell(what: string, send: () => Promise<Result<unknown>>): void {
      if (what !== last) {
        if (moved) clearMarks();
        moved = false;
        last = what;
      }
      const all = `${url} ${what}`;
      if (all === told && !always) return;
      told = all;
      // The answer comes when the comparison is done: without one it was cut off, and is asked for again, in the end at
      // the next change of the page.
      void patiently(send, () => told === all && connected()).then(({ ok }) => {
        if (!ok && told === all) {
          told = '';
          texts = null;
        }
      });
    }
  }

  globalThis.isnadReader = { read: () => readSoon(true), alive: connected };
  let texts: number | null = null;
  const stopWatching = watchPage({
    alive: () => {
      if (connected()) return true;
      clearMarks();
      return false;
    },
    changed: (navigated) => {
      moved ||= navigated;
      // Advertisements change a page all the time; only sentences make another article of it.
      const body = bodyOf(document);
      const now = body && textKey(body);
      if (!navigated && now === texts) return;
      texts = now;
      readSoon(false);
    },
  });
  addEventListener('pagehide', (event) => {
    if (!event.persisted) stopWatching();
  });
  // A page that comes back from the back-forward cache: the background has forgotten its tab's article.
  addEventListener('pageshow', (event) => {
    if (event.persisted) readSoon(true);
  });
  // The browser would tell of every tab, and start the background for pages that it has nothing to say of.
  addEventListener(
    'visibilitychange',
    (event) => {
      // A page can make up the event, but not that it is the browser's.
      if (event.isTrusted && document.visibilityState === 'visible' && connected())
        void callFromPage('shown', null);
    },
    { capture: true },
  );
  servePage({
    ping: () => ({ url: location.href }),
    readPage: () => {
      read(true);
      return null;
    },
    showPassage: (passage) => ({ shown: showPassage(passage) }),
    clearMarks: () => {
      clearMarks();
      return null;
    },
  });
  readSoon(true);
});
