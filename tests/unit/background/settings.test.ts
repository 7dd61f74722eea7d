import { describe, expect, it } from 'vitest';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  parseSettings,
  readSettings,
} from '../../../entrypoints/background/settings';
import { openRevision } from '../../../entrypoints/background/revision';
import { memoryStore } from './fakes';

describe('settings', () => {
  it('are the defaults before the reader changed any', async () => {
    expect(await readSettings(memoryStore())).toEqual(DEFAULT_SETTINGS);
  });

  it.each([null, 'x', 7, [], { threshold: 2, language: 'tlh', badge: 'yes' }, { threshold: NaN }])(
    'survive damage: %j',
    (value) => {
      expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('change one by one', async () => {
    const store = memoryStore();
    await changeSettings(store, { language: 'fr' });
    expect(await changeSettings(store, { threshold: 0.8 })).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'fr',
      threshold: 0.8,
    });
    expect((await readSettings(store)).language).toBe('fr');
  });
});

describe('settings that are changed at once', () => {
  it('are all changed', async () => {
    const store = memoryStore();
    const changes = [{ threshold: 0.8 }, { language: 'fr' }, { badge: false }] as const;
    await Promise.all(changes.map((it) => changeSettings(store, it)));
    expect(await readSettings(store)).toEqual({ threshold: 0.8, language: 'fr', badge: false });
  });

  it('do not wait for one that could not be written', async () => {
    const store = memoryStore();
    const full = { ...store, set: () => Promise.reject(new Error('full')) };
    const failing = changeSettings(full, { badge: false });
    const after = changeSettings(store, { language: 'ar' });
    await expect(failing).rejects.toThrow('full');
    expect(await after).toEqual({ ...DEFAULT_SETTINGS, language: 'ar' });
  });
});

describe('the revision', () => {
  it('grows with every bump, those at the same time too', async () => {
    const revision = openRevision(memoryStore(), () => Promise.resolve(7));
    await Promise.all([revision.bump(), revision.bump(), revision.bump()]);
    expect(await revision.current()).toBe('3/7');
  });

  it('stays what it was where the corpus does not tell', async () => {
    const broken = openRevision(memoryStore(), () => Promise.reject(new Error('closed')));
    expect(await broken.current()).toBe(await broken.current());
  });
});
