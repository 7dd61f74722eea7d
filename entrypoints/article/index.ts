import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callFromPage } from '../../lib/messaging/page';
import { patiently } from '../../lib/messaging/patience';
import { detect } from '../../lib/page/detect';
import { watchPage } from '../../lib/page/watch';
import { connected } from '../../lib/platform/page-bridge';

declare global {
  /** Set while this script looks after the page, so that a second injection leaves it alone. */
  var isnadArticle: (() => boolean) | undefined;
}

/**
 * Stage 1, on every page the reader allows: is this worth reading? Kept to a few kilobytes; the reader script comes
 * only when the answer is yes, and looks after the page from then on.
 */
export default defineUnlistedScript(() => {
  // Elements that a page has named so answer to the names of globals that are not there.
  if (Object.hasOwn(globalThis, 'isnadArticle') && globalThis.isnadArticle?.()) return;
  globalThis.isnadArticle = connected;

  let told = '';
  const stop = watchPage({ changed: look, alive: connected });

  function look(): void {
    const url = location.href;
    const found = detect(document);
    const answer = `${url} ${found.maybe ? 'maybe' : found.why}`;
    if (answer === told) return;
    told = answer;
    if (!found.maybe) {
      void callFromPage('notArticle', { url, why: found.why });
      return;
    }
    const ask = () => callFromPage('maybeArticle', { url });
    void patiently(ask, () => told === answer && connected()).then((reply) => {
      if (reply.ok && reply.value.injected) stop();
      // Asked again at the next change of the page.
      else if (told === answer) told = '';
    });
  }
  look();
});
