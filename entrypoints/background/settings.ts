import type { Settings, UiLanguage } from '../../lib/messaging/protocol';
import type { KeyValueStore } from '../../lib/platform/storage';
import { openTurns } from './turns';

const KEY = 'settings';
/** The choices before the reader made any. */
export const DEFAULT_SETTINGS: Settings = { threshold: null, language: 'auto', badge: true };

const LANGUAGES: readonly UiLanguage[] = ['auto', 'ar', 'en', 'fr'];

/** Reads stored settings; whatever is missing or damaged falls back on its default. */
export function parseSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS;
  const { threshold, language, badge } = value as Partial<Record<keyof Settings, unknown>>;
  return {
    threshold:
      typeof threshold === 'number' && threshold >= 0 && threshold <= 1
        ? threshold
        : DEFAULT_SETTINGS.threshold,
    language: LANGUAGES.find((it) => it === language) ?? DEFAULT_SETTINGS.language,
    badge: typeof badge === 'boolean' ? badge : DEFAULT_SETTINGS.badge,
  };
}

/** The settings as they are now. */
export async function readSettings(store: KeyValueStore): Promise<Settings> {
  return parseSettings(await store.get(KEY));
}

// A background that wakes hears two changes at once; one of them would be lost.
const inTurn = openTurns();

/** Changes some settings; gives them all back. */
export function changeSettings(
  store: KeyValueStore,
  changes: Partial<Settings>,
): Promise<Settings> {
  return inTurn(async () => {
    const settings = parseSettings({ ...(await readSettings(store)), ...changes });
    await store.set(KEY, settings);
    return settings;
  });
}
