import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askPage, PATIENCE, type AskedPage } from '../../../entrypoints/background/ask-page';

const never = (): Promise<boolean> => new Promise(() => undefined);
const page = (changes: Partial<AskedPage>): AskedPage => ({
  read: () => Promise.resolve(false),
  inject: () => Promise.resolve(true),
  isLoading: () => Promise.resolve(false),
  ...changes,
});

describe('a page that is asked for its article', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is read by the script that is there, or by one that is put in', async () => {
    expect(await askPage(page({ read: () => Promise.resolve(true), inject: never }))).toBe('asked');
    expect(await askPage(page({}))).toBe('asked');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is closed where the browser refuses', async () => {
    expect(await askPage(page({ inject: () => Promise.resolve(false) }))).toBe('closed');
  });

  it.each([
    [true, 'loading'],
    [false, 'closed'],
  ])('silent, with loading %s, is %s', async (loading, answer) => {
    const asked = askPage(page({ inject: never, isLoading: () => Promise.resolve(loading) }));
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await asked).toBe(answer);
  });
});
