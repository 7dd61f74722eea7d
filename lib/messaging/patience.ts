import type { Result } from './result';

/** Time given to a background that is starting before it is asked again, in ms, and how often. */
const START_UP = 200;
const TRIES = 5;

/**
 * Calls the background, and again where nobody answers: one that is just being started has no ears yet, and one that is
 * ended in the middle of its work leaves it undone. Only for calls that may be made twice.
 * @param wanted false once the answer is of no use any more
 */
export async function patiently<T>(
  call: () => Promise<Result<T>>,
  wanted: () => boolean = () => true,
): Promise<Result<T>> {
  for (let tries = TRIES; ; tries--) {
    const reply = await call();
    if (reply.ok || reply.error.code !== 'no-answer' || tries === 0) return reply;
    await new Promise((done) => setTimeout(done, START_UP));
    if (!wanted()) return reply;
  }
}
