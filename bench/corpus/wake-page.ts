/** The page of the bench's extension: sends the open article to the background and times the answer. */
import { benchArticle, loadRealArticles } from './articles';
import type { FloorKeys } from './floor';
import type { WakeAnswer, WakeMessage } from './wake-message';

declare const chrome: {
  readonly runtime: { sendMessage(message: WakeMessage): Promise<WakeAnswer> };
};

/** Milliseconds from sending to the answer, and of these inside the background. */
async function ask(
  kind: WakeMessage['kind'],
  article: number,
  keys: FloorKeys,
): Promise<WakeAnswer & { readonly whole: number }> {
  await loadRealArticles();
  const message = { kind, keys, article: { id: 'open', ...benchArticle(article) } };
  const start = performance.now();
  const { inside } = await chrome.runtime.sendMessage(message);
  return { inside, whole: performance.now() - start };
}

Object.assign(globalThis, { wake: { ask } });
