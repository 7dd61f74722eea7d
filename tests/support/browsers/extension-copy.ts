import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './types';

/** A folder with an extension, and how to do away with it. */
export interface ExtensionFolder {
  readonly folder: string;
  remove(): void;
}

/**
 * The built extension as it is where nothing is to be changed, else a copy with those files changed.
 * Throws where a path begins no file's or several files' names.
 */
export function extensionWith(
  build: string,
  changed: LaunchOptions['changed'] = {},
): ExtensionFolder {
  if (Object.keys(changed).length === 0) return { folder: build, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'isnad-extension-'));
  cpSync(build, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const [begin, change] of Object.entries(changed)) {
    const [file, ...others] = files.filter((name) => name.startsWith(begin));
    if (file === undefined || others.length > 0) throw new Error(`not one file: ${begin}`);
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
