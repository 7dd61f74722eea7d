import { createInterface } from 'node:readline';
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

/**
 * Answers each row of standard input with one line: the row's id and what `answer` gives for it, in the order asked.
 * A row that can't be read or answered gives `{id, error}`, and the rest goes on.
 */
export async function answerRows(
  answer: (row: Row) => object,
  print: (reply: object) => string = (reply) => JSON.stringify(reply),
): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    let id: unknown = null;
    let reply: object;
    try {
      const row: unknown = JSON.parse(line);
      if (!isRow(row)) throw new Error('a row must be a JSON object');
      id = row['id'] ?? null;
      reply = { id, ...answer(row) };
    } catch (error) {
      reply = { id, error: error instanceof Error ? error.message : String(error) };
    }
    await write(`${print(reply)}\n`);
  }
}
