// Bundles the command line into dist/cli, so that it starts fast and needs no TypeScript at run time.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { refreshWordTable } from './word-table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist', 'cli');
/** Written when a build was begun: its time is that of the build. */
const STAMP = ['dist', 'cli', '.built'];

/** What dist/cli is made from: files, and folders with all that is below them. */
const SOURCES = [
  'lib',
  'cli',
  join('public', '_locales'),
  // Versions of what is bundled, and how it is compiled.
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  join('scripts', 'build-cli.mjs'),
];

/** Latest change of a file, or of any file below a folder, in ms since the epoch. */
function newest(path) {
  const of = statSync(path);
  if (of.isFile()) return of.mtimeMs;
  let latest = 0;
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true })) {
    if (entry.isFile())
      latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return latest;
}

/** Whether dist/cli was built after the last change of what it is built from; `base` is the project's folder. */
export function isFresh(base = root) {
  try {
    const built = statSync(join(base, ...STAMP)).mtimeMs;
    return SOURCES.every((path) => newest(join(base, path)) <= built);
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
