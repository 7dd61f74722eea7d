// Bundles the command line into dist/cli, so that it starts fast and needs no TypeScript at run time.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { refreshWordTable } from './word-table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist', 'cli');
const stamp = join(out, '.built');

/** Latest change of any file below a folder, in ms since the epoch. */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile())
      latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return latest;
}

/** Whether dist/cli was built after the last change of what it is built from. */
export function isFresh() {
  try {
    const built = statSync(stamp).mtimeMs;
    return ['lib', 'cli', join('public', '_locales')].every(
      (folder) => newest(join(root, folder)) <= built,
    );
  } catch {
    return false;
  }
}

/** Builds into a folder of its own and swaps it in, so that a run going on at the same time never sees half a build. */
export async function buildCli() {
  await refreshWordTable();
  const started = new Date();
  const { build } = await import('esbuild');
  const temporary = `${out}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  await build({
    entryPoints: [join(root, 'cli', 'main.ts')],
    outdir: temporary,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    outExtension: { '.js': '.mjs' },
    external: ['canvas'],
    banner: {
      js: "import { createRequire as isnadRequire } from 'node:module'; const require = isnadRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  writeFileSync(join(temporary, '.built'), started.toISOString());
  const { utimesSync } = await import('node:fs');
  utimesSync(join(temporary, '.built'), started, started);
  const old = `${out}.old.${process.pid}`;
  try {
    renameSync(out, old);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  try {
    renameSync(temporary, out);
  } catch (error) {
    // Another run swapped its own build in meanwhile: it is as good as this one.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    rmSync(temporary, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

/** Path of the bundle's entry. */
export const entry = join(out, 'main.mjs');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildCli();
