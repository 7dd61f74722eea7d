// Shows the main job on a fresh machine: sets up, builds, opens a browser with the extension and the demonstration.
// Without a display, or with --headless, it prints what the popup shows and saves screenshots.
//   npm start [-- --headless] [-- --screenshots FOLDER] [-- --language ar|en|fr]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium, ensureFonts, installDependencies, root, run } from './setup.mjs';

try {
  installDependencies();
  process.env['ISNAD_CHROMIUM'] = ensureChromium();
  ensureFonts();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

console.error('Building the extension …');
run(join(root, 'node_modules', '.bin', 'wxt'), ['build'], { stdio: ['ignore', 'ignore', 2] });

const args = process.argv.slice(2);
const display =
  process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
if (!display && !args.includes('--headless')) args.push('--headless');

const demo = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(root, 'scripts', 'demo.ts'), ...args],
  { cwd: root, stdio: 'inherit' },
);
process.exit(demo.status ?? 1);
