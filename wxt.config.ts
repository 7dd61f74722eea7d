import preact from '@preact/preset-vite';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { outletPatterns } from './lib/page/outlets';
import { ARTICLE_SCRIPT, SEED_INDEX } from './lib/platform/built-files';

/** The packs that ship, with a digest each: a pack whose digest the extension has not seen is imported. */
function shippedPacks(): { file: string; source: string; digest: string }[] {
  const folder = join(import.meta.dirname, 'seeds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const source = join(folder, name);
      const digest = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 16);
      return { file: `seeds/${name}`, source, digest };
    });
}

export default defineConfig({
  // Explicit imports keep the architecture legible.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact({ reactAliasesEnabled: false })] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Isnad',
    description: '__MSG_extDescription__',
    default_locale: 'ar',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    host_permissions: outletPatterns(),
    // The same two patterns as ALL_SITES of lib/platform/permissions, which says why they are two.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Stage 1 is no WXT content script: WXT's wrapper and the polyfill would be most of its size.
    content_scripts: [
      { matches: outletPatterns(), js: [ARTICLE_SCRIPT], run_at: 'document_idle' as const },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'isnad@isnad.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      const packs = shippedPacks();
      for (const { file, source } of packs) files.push({ absoluteSrc: source, relativeDest: file });
      files.push({
        relativeDest: SEED_INDEX,
        contents: JSON.stringify(packs.map(({ file, digest }) => ({ file, digest }))),
      });
    },
  },
});
