import { listenToMessages, sendToBackground } from '../platform/messages';
import { isEnvelope, type UiCalls, type UiEvents } from './protocol';
import { fail, type Result } from './result';

function asResult<T>(reply: unknown): Result<T> {
  if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as Result<T>;
  return fail('no-answer');
}

/**
 * Calls the background from an extension page. Never rejects: a background that does not answer is 'no-answer'.
 *
 * @example const reply = await callBackground('getTabState', { tabId: null });
 */
export async function callBackground<Name extends keyof UiCalls>(
  name: Name,
  request: UiCalls[Name]['request'],
): Promise<Result<UiCalls[Name]['reply']>> {
  try {
    return asResult(await sendToBackground({ isnad: 1, map: 'ui', name, payload: request }));
  } catch (error) {
    // The worker is being replaced, or this page outlived an update of the extension.
    return fail('no-answer', String(error));
  }
}

/** Hears one kind of the background's events in an extension page. Returns what stops it. */
export function onEvent<Name extends keyof UiEvents>(
  name: Name,
  hear: (event: UiEvents[Name]) => void,
): () => void {
  return listenToMessages((message) => {
    if (isEnvelope(message) && message.map === 'event' && message.name === name) {
      hear(message.payload as UiEvents[Name]);
    }
    return undefined;
  });
}
