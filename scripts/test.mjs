// Sets the machine up and runs every check: format, lint, types, unit and browser tests, both builds, end to end.
// `npm test -- unit lint` runs only the named steps.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox, ensureFonts, installDependencies, root } from './setup.mjs';

const cache = join(root, '.cache', 'test');
const only = process.argv.slice(2);
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Runs a program with its output shown; true when it succeeds. */
const succeeds = (program, args, env) =>
  spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    .status === 0;

/** A check that passes or fails as one. */
const check =
  (program, ...args) =>
  () =>
    succeeds(program, args) ? [1, 0] : [0, 1];

/** A vitest project, counted test by test. */
const vitest = (project) => () => {
  const report = join(cache, `${project}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const ok = succeeds(bin('vitest'), [...args, `--outputFile.json=${report}`]);
  if (!existsSync(report)) return [0, 1];
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  if (numTotalTests === 0) {
    console.error(`${project}: no test ran`);
    return [0, 1];
  }
  // A file that fails to load, or an error outside a test, fails the run without failing a test.
  return [numPassedTests, ok ? numFailedTests : Math.max(1, numFailedTests)];
};

const steps = {
  prepare: check(bin('wxt'), 'prepare'),
  format: check(bin('prettier'), '--check', '--log-level=warn', '.'),
  lint: check(bin('eslint'), '.', '--max-warnings=0'),
  types: check(bin('tsc'), '--noEmit'),
  'types of the pure layers': check(bin('tsc'), '--noEmit', '-p', 'tsconfig.pure.json'),
  unit: vitest('unit'),
  browser: vitest('browser'),
  'build for Chrome': check(bin('wxt'), 'build'),
  'build for Firefox': check(bin('wxt'), 'build', '-b', 'firefox', '--mv3'),
  e2e: vitest('e2e'),
};

installDependencies();
ensureFonts();
process.env['ISNAD_CHROMIUM'] = ensureChromium();
process.env['ISNAD_FIREFOX'] = ensureFirefox();
mkdirSync(cache, { recursive: true });

const results = [];
for (const [name, run] of Object.entries(steps)) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n── ${name}`);
  const started = performance.now();
  const [passed, failed] = run();
  results.push({ name, passed, failed, seconds: (performance.now() - started) / 1000 });
}

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed ? 'FAILED' : 'passed'}  ${name.padEnd(26)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed  ${seconds.toFixed(0)} s`,
  );
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') > 0 || results.length === 0 ? 1 : 0);
