import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellOnLeaving, untilTold } from '../../entrypoints/options/telling';
import { callBackground } from '../../lib/messaging/client';

vi.mock('../../lib/messaging/client', () => ({ callBackground: vi.fn() }));

let stop = (): void => undefined;
beforeEach(() => {
  vi.mocked(callBackground).mockReset();
  stop = tellOnLeaving();
});
afterEach(() => stop());

const leave = (): void => void dispatchEvent(new PageTransitionEvent('pagehide'));

it('a page that closes in the middle of a change tells of it, one that has told does not', async () => {
  leave();
  expect(callBackground).not.toHaveBeenCalled();
  let done = (): void => undefined;
  const change = untilTold(new Promise<void>((resolve) => (done = resolve)));
  leave();
  expect(callBackground).toHaveBeenCalledExactlyOnceWith('corpusChanged', { added: 0, removed: 0 });
  done();
  await change;
  leave();
  expect(callBackground).toHaveBeenCalledOnce();
});

it('a change that failed is none', async () => {
  await expect(untilTold(Promise.reject(new Error('full')))).rejects.toThrow('full');
  leave();
  expect(callBackground).not.toHaveBeenCalled();
});
