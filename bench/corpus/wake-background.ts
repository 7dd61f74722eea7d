/** The background of the bench's extension: answers at once, when a floor was read, or when it has the related articles. */
import { StoredCorpus } from '../../lib/corpus/corpus';
import { IdbStore } from '../../lib/corpus/store/idb';
import { readFloor } from './floor';
import { WAKE_DATABASE, type WakeAnswer, type WakeMessage } from './wake-message';

interface Runtime {
  readonly onMessage: {
    addListener(
      listener: (
        message: WakeMessage,
        sender: unknown,
        respond: (answer: WakeAnswer) => void,
      ) => boolean,
    ): void;
  };
}

declare const chrome: { readonly runtime: Runtime };

/** Opened at once, as the extension's background does, whatever the message may be. */
const store = new IdbStore(WAKE_DATABASE);
const corpus = new StoredCorpus(store, { compress: true, now: () => Date.now() });

async function work(message: WakeMessage): Promise<void> {
  if (message.kind === 'floor') await readFloor(WAKE_DATABASE, message.keys);
  if (message.kind === 'query') await corpus.relatedHeads(message.article);
}

chrome.runtime.onMessage.addListener((message, _sender, respond) => {
  const heard = performance.now();
  if (message.kind === 'bare') {
    respond({ inside: 0 });
    return false;
  }
  void work(message).then(() => {
    respond({ inside: performance.now() - heard });
  });
  return true;
});
