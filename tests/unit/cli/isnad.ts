import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const command = join(import.meta.dirname, '../../../scripts/isnad.mjs');

/** What a run of the command line printed, and how it ended. */
export interface Run {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
}

/** Runs `isnad` with these arguments and this standard input, in the environment of a language. */
export function isnad(args: readonly string[], input: string | Uint8Array = '', locale = 'C'): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: locale },
  });
  return { out: stdout, err: stderr, status };
}

/** Rows as NDJSON. */
export const ndjson = (rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** NDJSON as rows. */
export const rowsOf = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
