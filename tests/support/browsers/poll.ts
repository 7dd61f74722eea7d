const INTERVAL_MS = 50;
const TIMEOUT_MS = 30_000;

/** Asks until `accept` takes the answer. After 30 s it throws with `what` and the last answer. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  accept: (answer: T) => boolean,
  timeoutMs = TIMEOUT_MS,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  let last: T | undefined;
  let failure: unknown;
  for (;;) {
    try {
      last = await ask();
      failure = undefined;
      if (accept(last)) return last;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
  const seen = failure instanceof Error ? failure.message : JSON.stringify(last);
  throw new Error(`Waited in vain for ${what}; last: ${seen?.slice(0, 2_000)}`);
}
