// Runs the command line, building it first where its sources have changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCli, entry, isFresh } from './build-cli.mjs';
import { installDependencies, root } from './setup.mjs';

if (!isFresh()) {
  if (!existsSync(join(root, 'node_modules', 'esbuild'))) installDependencies();
  await buildCli();
}
await import(pathToFileURL(entry).href);
