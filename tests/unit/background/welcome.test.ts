import { expect, test, vi } from 'vitest';
import { welcome } from '../../../entrypoints/background/welcome';
import { memoryStore } from './fakes';

test('the first page opens once', async () => {
  const store = memoryStore();
  const open = vi.fn(() => Promise.resolve());
  await welcome(store, open);
  await welcome(store, open);
  expect(open).toHaveBeenCalledOnce();
});

test('a page that could not open does not come at a later start', async () => {
  const store = memoryStore();
  const broken = vi.fn(() => Promise.reject(new Error('no window')));
  await expect(welcome(store, broken)).rejects.toThrow('no window');
  await welcome(store, broken);
  expect(broken).toHaveBeenCalledOnce();
});
