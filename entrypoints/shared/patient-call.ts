import { callBackground } from '../../lib/messaging/client';
import type { UiCalls } from '../../lib/messaging/protocol';
import type { Result } from '../../lib/messaging/result';

/** Time given to a background that is starting before it is asked again, in ms, and how often. */
const START_UP = 200;
const TRIES = 5;

/** Calls the background, and again where nobody answers: one that is just being started has no ears yet. */
export async function callPatiently<Name extends keyof UiCalls>(
  name: Name,
  request: UiCalls[Name]['request'],
): Promise<Result<UiCalls[Name]['reply']>> {
  for (let tries = TRIES; ; tries--) {
    const reply = await callBackground(name, request);
    if (reply.ok || reply.error.code !== 'no-answer' || tries === 0) return reply;
    await new Promise((done) => setTimeout(done, START_UP));
  }
}
