import { cleanLine } from './clean-text';
import { jsonProblem, rowProblem } from './json-fault';
import { nestsDeeperThan } from './json-scan';
import { isJsonObject, isPackHeader, parseJson, type JsonObject } from './json-value';
import { PACK_LIMITS, type PackLimits } from './limits';
import { lines, type Line } from './lines';
import { packSchema, type PackSchema } from './schema';
import { textChunks } from './text-stream';
import {
  PackError,
  type PackHeader,
  type PackItem,
  type PackProblem,
  type Rejection,
  type Result,
} from './types';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Bytes of the file read so far, of its size. */
  readonly onBytes?: (read: number) => void;
  readonly limits?: PackLimits;
}

/** A pack whose header has been found good. */
export interface OpenPack {
  readonly header: PackHeader;
  readonly layout: 'json' | 'ndjson';
  /**
   * The articles in file order, good and rejected. May be called again: it starts from the first.
   * @throws PackError when the file turns out to be damaged further on ('gzip-broken', 'encoding', …)
   */
  articles(): AsyncGenerator<PackItem>;
}

/** Runs `act`; a PackError becomes data, everything else goes on as it is. */
export async function asResult<T>(act: () => Promise<T>): Promise<Result<T, PackProblem>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    if (error instanceof PackError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** A value of the file, shortened, for whoever looks for it. */
const shown = (value: unknown): string => cleanLine(JSON.stringify(value).slice(0, 40));

const isArticleLike = (value: unknown): boolean =>
  isJsonObject(value) && 'text' in value && 'outlet' in value;

function headerOf(raw: unknown, schema: PackSchema, rowsLookLike: boolean): PackHeader {
  if (Array.isArray(raw) && raw.some(isJsonObject)) throw new PackError({ code: 'bare-list' });
  if (!isJsonObject(raw)) throw new PackError({ code: 'not-pack' });
  if (!isPackHeader(raw)) {
    if (rowsLookLike && isArticleLike(raw)) throw new PackError({ code: 'header-missing' });
    const format = raw['format'];
    throw new PackError({
      code: 'not-pack',
      ...(format !== undefined && { found: `"format": ${shown(format)}` }),
    });
  }
  const version = raw['version'];
  if (typeof version !== 'number') {
    throw new PackError({
      code: 'header-field',
      field: 'version',
      fieldCode: version === undefined ? 'missing' : 'version',
      ...(version !== undefined && { found: shown(version) }),
    });
  }
  if (version !== 1) throw new PackError({ code: 'version', found: shown(version) });
  const parsed = schema.header(raw);
  if (parsed.ok) return parsed.value;
  const { code: fieldCode, ...rest } = parsed.problem;
  throw new PackError({ code: 'header-field', fieldCode, ...rest });
}

/** Turns raw rows into items: counts them, checks them, and finds ids used twice. */
class RowChecker {
  private count = 0;
  private readonly ids = new Map<string, number>();
  constructor(
    private readonly schema: PackSchema,
    private readonly limits: PackLimits,
  ) {}

  check(raw: unknown, line?: number): PackItem {
    const number = this.next();
    const where = line === undefined ? {} : { line };
    if (!isJsonObject(raw)) return reject({ code: 'row-not-object', article: number, ...where });
    if (isPackHeader(raw)) return reject({ code: 'row-header', article: number, ...where });
    const parsed = this.schema.article(raw);
    if (!parsed.ok) return reject({ article: number, ...where, ...parsed.problem });
    const { id } = parsed.value;
    if (id !== undefined) {
      const first = this.ids.get(id);
      if (first !== undefined) {
        const field = 'id';
        return reject({
          code: 'duplicate-id',
          article: number,
          ...where,
          field,
          found: id,
          first,
        });
      }
      this.ids.set(id, number);
    }
    return { ok: true, article: parsed.value, number };
  }

  bad(fault: Omit<Rejection, 'article' | 'line'>, line: number): PackItem {
    return reject({ article: this.next(), line, ...fault });
  }

  private next(): number {
    if (++this.count > this.limits.articles) {
      throw new PackError({ code: 'too-many', limit: this.limits.articles });
    }
    return this.count;
  }
}

const reject = (rejected: Rejection): PackItem => ({ ok: false, rejected });

async function* jsonArticles(
  rows: readonly unknown[],
  checker: RowChecker,
  signal: AbortSignal | undefined,
): AsyncGenerator<PackItem> {
  for (const row of rows) {
    if (signal?.aborted) throw new PackError({ code: 'aborted' });
    yield checker.check(row);
  }
}

/** A pack that is one JSON value, read whole. */
function openJson(text: string, schema: PackSchema, limits: PackLimits, options: ReadOptions) {
  if (nestsDeeperThan(text, limits.depth)) {
    throw new PackError({ code: 'too-deep', limit: limits.depth });
  }
  const parsed = parseJson(text);
  if (!parsed) throw new PackError(jsonProblem(text));
  const header = headerOf(parsed.value, schema, false);
  const rows = (parsed.value as JsonObject)['articles'];
  if (!Array.isArray(rows)) throw new PackError({ code: 'articles-missing' });
  if (rows.length === 0) throw new PackError({ code: 'no-articles' });
  if (rows.length > limits.articles) {
    throw new PackError({ code: 'too-many', limit: limits.articles });
  }
  return {
    header,
    layout: 'json' as const,
    articles: () => jsonArticles(rows, new RowChecker(schema, limits), options.signal),
  };
}

function rowOf(line: Line, checker: RowChecker, limits: PackLimits): PackItem | null {
  if (line.text === null)
    return checker.bad({ code: 'row-too-long', limit: limits.line }, line.number);
  if (line.text.trim() === '') return null;
  if (nestsDeeperThan(line.text, limits.depth)) {
    return checker.bad({ code: 'row-too-deep', limit: limits.depth }, line.number);
  }
  const parsed = parseJson(line.text);
  return parsed
    ? checker.check(parsed.value, line.number)
    : checker.bad(rowProblem(line.text), line.number);
}

async function* ndjsonArticles(
  file: Blob,
  schema: PackSchema,
  limits: PackLimits,
  options: ReadOptions,
): AsyncGenerator<PackItem> {
  const checker = new RowChecker(schema, limits);
  let headerSeen = false;
  for await (const line of fileLines(file, limits, options)) {
    if (!headerSeen) {
      headerSeen = line.text === null || line.text.trim() !== '';
      continue;
    }
    const item = rowOf(line, checker, limits);
    if (item) yield item;
  }
}

const fileLines = (file: Blob, limits: PackLimits, options: ReadOptions) =>
  lines(
    textChunks(file, {
      maxBytes: limits.totalBytes,
      signal: options.signal,
      onBytes: options.onBytes,
    }),
    limits.line,
    limits.jsonBytes,
  );

async function open(file: Blob, options: ReadOptions): Promise<OpenPack> {
  const limits = options.limits ?? PACK_LIMITS;
  const schema = packSchema(limits);
  const tooLarge = () => new PackError({ code: 'too-large', limit: limits.jsonBytes });
  const kept: string[] = [];
  let size = 0;
  let whole = false;
  for await (const line of fileLines(file, limits, options)) {
    if (line.text === null) throw tooLarge();
    if (!whole) {
      if (line.text.trim() === '') {
        kept.push(line.text);
        continue;
      }
      const deep = nestsDeeperThan(line.text, limits.depth);
      if (deep) throw new PackError({ code: 'too-deep', limit: limits.depth });
      const parsed = parseJson(line.text);
      if (isJsonObject(parsed?.value) && !('articles' in parsed.value)) {
        const header = headerOf(parsed.value, schema, true);
        return {
          header,
          layout: 'ndjson',
          articles: () => ndjsonArticles(file, schema, limits, options),
        };
      }
      whole = true;
    }
    kept.push(line.text);
    size += line.text.length + 1;
    if (size > limits.jsonBytes) throw tooLarge();
  }
  if (!whole) throw new PackError({ code: 'empty' });
  return openJson(kept.join('\n'), schema, limits, options);
}

/**
 * Opens a pack: finds out by its content whether it is gzipped, and JSON or NDJSON, and checks its
 * header. Of an NDJSON pack only the header has been read then; a JSON pack has been read whole.
 * @returns the pack, or what is wrong with the file
 */
export function openPack(
  file: Blob,
  options: ReadOptions = {},
): Promise<Result<OpenPack, PackProblem>> {
  return asResult(() => open(file, options));
}
