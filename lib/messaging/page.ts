import { listenInPage, sendFromPage } from '../platform/page-bridge';
import { isEnvelope, type ContentCalls, type PageCalls } from './protocol';
import { fail, ok, type Result } from './result';

/** Calls the background from a script in a page. Never rejects. */
export async function callFromPage<Name extends keyof ContentCalls>(
  name: Name,
  request: ContentCalls[Name]['request'],
): Promise<Result<ContentCalls[Name]['reply']>> {
  try {
    const reply = await sendFromPage({ isnad: 1, map: 'content', name, payload: request });
    if (typeof reply === 'object' && reply !== null && 'ok' in reply) {
      return reply as Result<ContentCalls[Name]['reply']>;
    }
    return fail('no-answer');
  } catch (error) {
    return fail('no-answer', String(error));
  }
}

/** What a reader script does for the background. */
export type PageHandlers = {
  readonly [Name in keyof PageCalls]: (
    request: PageCalls[Name]['request'],
  ) => PageCalls[Name]['reply'];
};

/** Starts answering the background in a page. Returns what stops it. */
export function servePage(handlers: PageHandlers): () => void {
  return listenInPage((message) => {
    if (!isEnvelope(message) || message.map !== 'page') return undefined;
    if (!Object.hasOwn(handlers, message.name)) return undefined;
    const handler = (handlers as Readonly<Record<string, (request: unknown) => unknown>>)[
      message.name
    ];
    try {
      return ok(handler?.(message.payload));
    } catch (error) {
      return fail('internal', String(error));
    }
  });
}
