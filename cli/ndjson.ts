import type { parseArgs } from 'node:util';
import { isJsonObject, type JsonObject } from '../lib/packs/json-value';
import { inputLines, type InputLine } from './input-lines';
import { parseOptions } from './parse-options';
import { paint } from './terminal';
import { say, translator } from './texts';
import { UsageError } from './usage-error';
import { write } from './write';

/** A row of NDJSON input. */
export type Row = JsonObject;

/** A row that can't be answered: `message` for machines, in English, and a text for people. */
class RowError extends Error {
  constructor(
    message: string,
    readonly text: string,
  ) {
    super(message);
  }
}

const fieldError = (field: string, value: unknown, kinds: string): RowError =>
  new RowError(
    `"${field}" must be ${kinds}`,
    translator.t(value === undefined ? 'field_missing' : 'field_type', { field }),
  );

/** The string in a field of a row. Throws where it is missing, no string, or longer than `limit`. */
export function stringOf(row: Row, field: string, limit = Infinity): string {
  const value = row[field];
  if (typeof value !== 'string') throw fieldError(field, value, 'a string');
  if (value.length > limit)
    throw new RowError(
      `"${field}" is longer than ${limit} characters`,
      translator.t('field_too_long', { field, limit }),
    );
  return value;
}

/** The string in a field of a row, or null where it is null or missing. Throws on anything else. */
export function stringOrNull(row: Row, field: string): string | null {
  const value = row[field] ?? null;
  if (value !== null && typeof value !== 'string')
    throw fieldError(field, value, 'a string or null');
  return value;
}

/** Options of a command that answers rows: `--json`, and any others that it names. Throws UsageError on what it doesn't know. */
export function rowOptions<
  const Extra extends NonNullable<Parameters<typeof parseArgs>[0]>['options'],
>(args: readonly string[], extra: Extra) {
  try {
    return parseOptions({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, ...extra },
    }).values;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message} (${say.rowsFromInput})`, true);
  }
}

/** How a command answers a row: with fields for machines, or with text for people. */
export interface Answer<T> {
  readonly of: (row: Row) => T;
  readonly fields: (found: T) => object;
  readonly text: (found: T, row: Row) => string;
}

function rowOf(line: InputLine): Row {
  if (line.text === null) throw new RowError('the row is not UTF-8', say.rowNotUtf8);
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    throw new RowError(error instanceof Error ? error.message : String(error), say.rowNoJson);
  }
  if (!isJsonObject(value)) throw new RowError('a row must be a JSON object', say.rowNoObject);
  return value;
}

/**
 * Answers each row of standard input in the order asked: with `json` one line of JSON, the row's id and the fields of
 * the answer, else the id and a text for people. A row that can't be read or answered gives its error, and the rest
 * goes on.
 */
export async function answerRows<T>(
  json: boolean,
  answer: Answer<T>,
  lines: AsyncIterable<InputLine> = inputLines(),
): Promise<void> {
  for await (const line of lines) {
    let id: unknown = null;
    let reply: string;
    try {
      const row = rowOf(line);
      id = row['id'] ?? null;
      const found = answer.of(row);
      reply = json
        ? JSON.stringify({ id, ...answer.fields(found) })
        : `${nameOf(id)}${answer.text(found, row)}`;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const text = error instanceof RowError ? error.text : message;
      const place =
        nameOf(id) || `${translator.t('atLine', { line: line.number })}${translator.t('colon')}`;
      reply = json ? JSON.stringify({ id, error: message }) : `${place}${text}`;
    }
    await write(`${reply}\n`);
  }
}

/** How a row is called before its answer: by its id where it has one. */
const nameOf = (id: unknown): string =>
  typeof id === 'string' || typeof id === 'number' ? `${paint('bold', String(id))}: ` : '';
