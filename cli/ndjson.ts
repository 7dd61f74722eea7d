import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { paint } from './terminal';
import { UsageError } from './usage-error';
import { write } from './write';

/** A row of NDJSON input: an object, its fields not checked yet. */
export type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The string in a field of a row. Throws where it is missing or no string. */
export function stringOf(row: Row, field: string): string {
  const value = row[field];
  if (typeof value !== 'string') throw new Error(`"${field}" must be a string`);
  return value;
}

/** The string in a field of a row, or null where it is null or missing. Throws on anything else. */
export function stringOrNull(row: Row, field: string): string | null {
  const value = row[field] ?? null;
  if (value !== null && typeof value !== 'string')
    throw new Error(`"${field}" must be a string or null`);
  return value;
}

/** Options of a command that answers rows: `--json`, and any others that it names. Throws UsageError on what it doesn't know. */
export function rowOptions<
  const Extra extends NonNullable<Parameters<typeof parseArgs>[0]>['options'],
>(args: readonly string[], extra: Extra) {
  try {
    return parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, ...extra },
    }).values;
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)} (rows are read from standard input)`,
    );
  }
}

/** The lines of standard input that are not blank. */
export async function* inputLines(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    if (line.trim() !== '') yield line;
}

/** How a command answers a row: with fields for machines, or with text for people. */
export interface Answer<T> {
  readonly of: (row: Row) => T;
  readonly fields: (found: T) => object;
  readonly text: (found: T, row: Row) => string;
}

/**
 * Answers each row of standard input in the order asked: with `json` one line of JSON, the row's id and the fields of
 * the answer, else the id and a text for people. A row that can't be read or answered gives its error, and the rest
 * goes on.
 */
export async function answerRows<T>(
  json: boolean,
  answer: Answer<T>,
  lines: AsyncIterable<string> = inputLines(),
): Promise<void> {
  for await (const line of lines) {
    let id: unknown = null;
    let reply: string;
    try {
      const row: unknown = JSON.parse(line);
      if (!isRow(row)) throw new Error('a row must be a JSON object');
      id = row['id'] ?? null;
      const found = answer.of(row);
      reply = json
        ? JSON.stringify({ id, ...answer.fields(found) })
        : `${nameOf(id)}${answer.text(found, row)}`;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      reply = json ? JSON.stringify({ id, error: message }) : `${nameOf(id)}${message}`;
    }
    await write(`${reply}\n`);
  }
}

/** How a row is called before its answer: by its id where it has one. */
const nameOf = (id: unknown): string =>
  typeof id === 'string' || typeof id === 'number' ? `${paint('bold', String(id))}: ` : '';
