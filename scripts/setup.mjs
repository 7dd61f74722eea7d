// What every command needs before it can run: the dependencies, and on Debian the browsers.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a program with its output on standard error (standard output belongs to the command). Throws on failure. */
export function run(program, args, options = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    ...options,
  });
  if (done.error) throw done.error;
  if (done.status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${done.status ?? done.signal}`);
}

/** Installs the dependencies of package-lock.json, unless they are there already. */
export function installDependencies() {
  const lock = join(root, 'package-lock.json');
  const mark = join(root, 'node_modules', '.isnad-installed');
  const wanted = readFileSync(lock, 'utf8');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.error('Installing dependencies …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(mark, wanted);
  const { atime, mtime } = statSync(lock);
  utimesSync(mark, atime, mtime);
}

/** First of these programs that is on the machine, or undefined. */
function firstOf(candidates) {
  for (const candidate of candidates) {
    if (candidate.includes('/')) {
      if (existsSync(candidate)) return candidate;
      continue;
    }
    const found = spawnSync('sh', ['-c', `command -v ${candidate}`], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}

const CHROMIUM = [
  // Branded Chrome no longer loads unpacked extensions from the command line; Chromium does.
  'chromium',
  'chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOX = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

let updated = false;
function aptInstall(packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [program, ...rest] = [...sudo, 'apt-get', ...args];
    run(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  if (!updated) apt('update', '-qq');
  updated = true;
  console.error(`Installing ${packages.join(', ')} …`);
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function ensure(name, candidates, variable, packages, advice) {
  const given = process.env[variable];
  if (given) {
    if (!existsSync(given)) throw new Error(`${variable} names ${given}, which is not there.`);
    return given;
  }
  const found = firstOf(candidates);
  if (found) return found;
  if (firstOf(['apt-get'])) {
    aptInstall(packages);
    const installed = firstOf(candidates);
    if (installed) return installed;
  }
  throw new Error(
    `${name} was not found. ${advice} Or set ${variable} to its program, and run this again.`,
  );
}

/** Path of a Chromium that can load an unpacked extension; installs Debian's where there is none. Throws with advice. */
export function ensureChromium() {
  return ensure(
    'Chromium',
    CHROMIUM,
    'ISNAD_CHROMIUM',
    ['chromium', 'chromium-l10n', 'fonts-noto-core'],
    'Install it (macOS: brew install --cask chromium; Fedora: dnf install chromium; Windows: winget install Hibbiki.Chromium).',
  );
}

/** Path of Firefox 140 or later; installs Debian's ESR where there is none. Throws with advice. */
export function ensureFirefox() {
  return ensure(
    'Firefox',
    FIREFOX,
    'ISNAD_FIREFOX',
    ['firefox-esr', 'fonts-noto-core'],
    'Install it from your system (macOS: brew install --cask firefox; Fedora: dnf install firefox).',
  );
}

/** Arabic fonts, without which screenshots show boxes: Debian only, elsewhere the system brings them. */
export function ensureFonts() {
  if (process.platform !== 'linux' || existsSync('/usr/share/fonts/truetype/noto')) return;
  if (firstOf(['apt-get'])) aptInstall(['fonts-noto-core']);
}
