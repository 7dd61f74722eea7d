import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ArticleInput } from '../lib/claims/types';
import { UsageError } from './usage-error';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a file as text, unpacked where it is gzipped. Throws UsageError where it can't be read. */
export function readText(file: string): string {
  try {
    const bytes = readFileSync(file);
    const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (zipped ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`can't read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${where} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** One article of a file. Texts are taken as they stand: offsets in the output are offsets into them. */
export function articleOf(value: unknown, where: string, fallbackId?: string): ArticleInput {
  if (!isObject(value)) throw new UsageError(`${where} is no object`);
  const text = (field: string, fallback?: string): string => {
    const given = value[field] ?? fallback;
    if (typeof given !== 'string') throw new UsageError(`${where}: "${field}" must be a string`);
    return given;
  };
  const published = value['published'] ?? null;
  if (published !== null && typeof published !== 'string')
    throw new UsageError(`${where}: "published" must be a string or null`);
  const url = value['url'];
  return {
    id: text('id', fallbackId),
    outlet: text('outlet', ''),
    ...(typeof url === 'string' && { url }),
    published,
    title: text('title', ''),
    text: text('text'),
  };
}

/**
 * The articles of a seed pack or an event file (JSON with `articles`, or NDJSON with or without a pack's header line).
 * An article without an id is called by its place, a1 for the first. Throws UsageError with the place of the fault.
 */
export function readArticles(file: string): ArticleInput[] {
  const content = readText(file).trim();
  const rows = rowsOf(content, file);
  const articles = rows.map((row, index) =>
    articleOf(row, `${file}, article ${index + 1}`, `a${index + 1}`),
  );
  const seen = new Set<string>();
  for (const { id } of articles) {
    if (seen.has(id)) throw new UsageError(`${file}: two articles have the id ${id}`);
    seen.add(id);
  }
  return articles;
}

function rowsOf(content: string, file: string): readonly unknown[] {
  const firstLine = content.split('\n', 1)[0] ?? '';
  const whole = tryParse(content);
  if (isObject(whole) && Array.isArray(whole['articles'])) return whole['articles'];
  if (Array.isArray(whole)) return whole;
  if (isObject(whole) && typeof whole['text'] === 'string') return [whole];
  if (whole === undefined && isObject(tryParse(firstLine))) {
    const rows = content
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => parse(line, `${file}, line ${index + 1}`));
    const head = rows[0];
    return isObject(head) && head['format'] === 'isnad-pack' ? rows.slice(1) : rows;
  }
  if (whole === undefined) parse(content, file);
  throw new UsageError(`${file} holds no "articles"`);
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
