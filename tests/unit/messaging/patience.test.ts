import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patiently } from '../../../lib/messaging/patience';
import { fail, ok, type Result } from '../../../lib/messaging/result';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Answers in turn, the last one for good. */
const answers = (...replies: readonly Result<number>[]) => {
  const call = vi.fn(async () => replies[Math.min(call.mock.calls.length, replies.length) - 1]);
  return call as unknown as () => Promise<Result<number>>;
};

it('calls again while nobody answers', async () => {
  const call = answers(fail('no-answer'), fail('no-answer'), ok(7));
  const reply = patiently(call);
  await vi.runAllTimersAsync();
  expect(await reply).toEqual(ok(7));
  expect(call).toHaveBeenCalledTimes(3);
});

it('takes any other failure for an answer', async () => {
  const call = answers(fail('no-article'));
  expect(await patiently(call)).toEqual(fail('no-article'));
  expect(call).toHaveBeenCalledOnce();
});

it('gives up in the end', async () => {
  const call = answers(fail('no-answer'));
  const reply = patiently(call);
  await vi.runAllTimersAsync();
  expect(await reply).toEqual(fail('no-answer'));
  expect(call).toHaveBeenCalledTimes(6);
});

it('calls no more once the answer is of no use', async () => {
  let wanted = true;
  const call = answers(fail('no-answer'), ok(7));
  const reply = patiently(call, () => wanted);
  wanted = false;
  await vi.runAllTimersAsync();
  expect(await reply).toEqual(fail('no-answer'));
  expect(call).toHaveBeenCalledOnce();
});
