/**
 * Messages for scripts that run in pages. It uses the browser's own API and not the polyfill, which alone would be
 * several times the size of the script that runs on every page; both browsers return promises from `sendMessage`.
 */
interface PageRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: PageListener): void;
    removeListener(listener: PageListener): void;
  };
}
type PageListener = (
  message: unknown,
  sender: { readonly id?: string; readonly tab?: unknown },
  reply: (value: unknown) => void,
) => boolean;

interface Api {
  readonly runtime?: PageRuntime;
}

function runtime(): PageRuntime | undefined {
  const global = globalThis as { readonly browser?: Api; readonly chrome?: Api };
  return global.browser?.runtime ?? global.chrome?.runtime;
}

/** False once the extension was updated or removed under the page: the script must stop. */
export function connected(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends to the background. Rejects when the extension is gone. */
export async function sendFromPage(message: unknown): Promise<unknown> {
  const target = runtime();
  if (!target) throw new Error('extension is gone');
  return target.sendMessage(message);
}

/**
 * Answers the background's messages; `answer` returns undefined for what is not its own. Messages from other
 * extensions or scripts don't get here. Returns what stops it.
 */
export function listenInPage(answer: (message: unknown) => unknown): () => void {
  const target = runtime();
  const listener: PageListener = (message, sender, reply) => {
    if (sender.id !== target?.id || sender.tab !== undefined) return false;
    const value = answer(message);
    if (value !== undefined) reply(value);
    return false;
  };
  target?.onMessage.addListener(listener);
  return () => {
    if (connected()) target?.onMessage.removeListener(listener);
  };
}
