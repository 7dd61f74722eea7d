/** The background of the bench's extension: answers at once, or with the articles related to the one it is sent. */
import { StoredCorpus } from '../../lib/corpus/corpus';
import { IdbStore } from '../../lib/corpus/store/idb';
import type { ArticleInput } from '../../lib/claims/types';
import { WAKE_DATABASE, type WakeMessage } from './wake-message';

interface Runtime {
  readonly onMessage: {
    addListener(
      listener: (
        message: WakeMessage,
        sender: unknown,
        respond: (answer: number) => void,
      ) => boolean,
    ): void;
  };
}

declare const chrome: { readonly runtime: Runtime };

/** Opened at once, as the extension's background does, whatever the message may be. */
const store = new IdbStore(WAKE_DATABASE);
const corpus = new StoredCorpus(store, { compress: true, now: () => Date.now() });

async function related(article: ArticleInput): Promise<number> {
  const hits = await corpus.relatedHeads(article);
  return hits.length;
}

chrome.runtime.onMessage.addListener((message, _sender, respond) => {
  if (message.kind === 'bare') {
    respond(0);
    return false;
  }
  void related(message.article).then(respond);
  return true;
});
