/** The page of the bench's extension: sends the open article to the background and times the answer. */
import { benchArticle, loadRealArticles } from './articles';
import type { WakeMessage } from './wake-message';

declare const chrome: {
  readonly runtime: { sendMessage(message: WakeMessage): Promise<number> };
};

async function ask(kind: WakeMessage['kind'], article: number): Promise<number> {
  await loadRealArticles();
  const message = { kind, article: { id: 'open', ...benchArticle(article) } };
  const start = performance.now();
  await chrome.runtime.sendMessage(message);
  return performance.now() - start;
}

Object.assign(globalThis, { wake: { ask } });
