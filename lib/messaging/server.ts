import { listenToMessages, sendToPages, sendToTab, type Sender } from '../platform/messages';
import { report } from '../platform/errors';
import { awakeDuring } from '../platform/lifecycle';
import {
  isEnvelope,
  type ContentCalls,
  type PageCalls,
  type UiCalls,
  type UiEvents,
} from './protocol';
import { fail, type Result } from './result';
import { validRequest } from './validate';

/** One handler a call. Expected failures are returned, the unexpected may throw: it is reported and becomes 'internal'. */
export type UiHandlers = {
  readonly [Name in keyof UiCalls]: (
    request: UiCalls[Name]['request'],
  ) => Promise<Result<UiCalls[Name]['reply']>>;
};

/** As UiHandlers; `tabId` is the tab the script runs in, vouched for by the browser. */
export type ContentHandlers = {
  readonly [Name in keyof ContentCalls]: (
    request: ContentCalls[Name]['request'],
    tabId: number,
  ) => Promise<Result<ContentCalls[Name]['reply']>>;
};

type AnyHandler = (request: unknown, tabId: number) => Promise<Result<unknown>>;

async function answer(
  handlers: Readonly<Record<string, unknown>>,
  map: 'ui' | 'content',
  name: string,
  payload: unknown,
  tabId: number,
): Promise<Result<unknown>> {
  if (!Object.hasOwn(handlers, name)) return fail('bad-message', `unknown call ${name}`);
  const request = validRequest(map, name, payload);
  if (!request.ok) return request;
  try {
    return await awakeDuring((handlers[name] as AnyHandler)(request.value, tabId));
  } catch (error) {
    report(error, `answering ${name}`);
    return fail('internal', error instanceof Error ? error.message : String(error));
  }
}

/** A script may speak only for the top frame of the tab it runs in. */
function allowed(map: 'ui' | 'content', sender: Sender): boolean {
  if (map === 'ui') return sender.extensionPage;
  return !sender.extensionPage && sender.tabId !== null && sender.frameId === 0;
}

/** Starts answering in the background. Call it synchronously when the worker starts. */
export function serve(ui: UiHandlers, content: ContentHandlers): void {
  listenToMessages((message, sender) => {
    if (!isEnvelope(message) || (message.map !== 'ui' && message.map !== 'content')) {
      return undefined;
    }
    const { map, name, payload } = message;
    if (!allowed(map, sender)) return Promise.resolve(fail('bad-message', 'sender'));
    return answer(map === 'ui' ? ui : content, map, name, payload, sender.tabId ?? -1);
  });
}

/** Tells the open extension pages. */
export function tellPages<Name extends keyof UiEvents>(
  name: Name,
  event: UiEvents[Name],
): Promise<void> {
  return sendToPages({ isnad: 1, map: 'event', name, payload: event });
}

/** Calls the reader script of a tab. 'page-out-of-reach' when there is none. */
export async function callPage<Name extends keyof PageCalls>(
  tabId: number,
  name: Name,
  request: PageCalls[Name]['request'],
): Promise<Result<PageCalls[Name]['reply']>> {
  try {
    const reply = await sendToTab(tabId, { isnad: 1, map: 'page', name, payload: request });
    if (typeof reply === 'object' && reply !== null && 'ok' in reply) {
      return reply as Result<PageCalls[Name]['reply']>;
    }
    return fail('page-out-of-reach', 'no reply');
  } catch (error) {
    return fail('page-out-of-reach', String(error));
  }
}
