import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFresh } from '../../../scripts/build-cli.mjs';

const [BEFORE, BUILT, AFTER] = [1000, 2000, 3000];
const SOURCES = [
  'lib/claims/compare.ts',
  'cli/main.ts',
  'public/_locales/ar/messages.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build-cli.mjs',
];

let folder = '';
function put(path: string, seconds: number): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, seconds, seconds);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-build-'));
  for (const path of SOURCES) put(path, BEFORE);
  put('dist/cli/.built', BUILT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a build is fresh while nothing that it was made from has changed', () => {
  expect(isFresh(folder)).toBe(true);
  put('tests/unit/one.test.ts', AFTER);
  expect(isFresh(folder)).toBe(true);
});

test.each(SOURCES)('a build is old once %s has changed', (path) => {
  put(path, AFTER);
  expect(isFresh(folder)).toBe(false);
});

test('there is no fresh build where none was made', () => {
  rmSync(join(folder, 'dist'), { recursive: true });
  expect(isFresh(folder)).toBe(false);
});
