import type { ArticleInput } from '../lib/claims/types';
import { PACK_LIMITS } from '../lib/packs';
import { jsonProblem, rowProblem } from '../lib/packs/json-fault';
import { isJsonObject, isPackHeader, parseJson } from '../lib/packs/json-value';
import { articleFaultText, type ImportFault } from '../lib/report/import-texts';
import { faultLine, fileFault, readText } from './read-file';
import { say, translator } from './texts';
import { UsageError } from './usage-error';

/** Where an article stands in its file: its number from 1, and its line where each has its own. */
export interface ArticlePlace {
  readonly file: string;
  readonly article: number;
  readonly line?: number;
}

/** What is wrong with an article of a file, in the words of the options page. */
export function articleFault({ file, ...place }: ArticlePlace, fault: ImportFault): UsageError {
  return new UsageError(
    `${file}: ${faultLine(articleFaultText({ ...fault, ...place }, translator))}`,
  );
}

/**
 * One article of a file. Texts are taken as they stand: offsets in the output are offsets into them. An id that is a
 * number is taken as its digits; an article without one is called by its place, a1 for the first. Optional fields may
 * be null or empty, and texts no longer than those of a pack. Throws UsageError with the place of the fault.
 */
export function articleOf(value: unknown, place: ArticlePlace): ArticleInput {
  if (!isJsonObject(value)) throw articleFault(place, { code: 'row-not-object' });
  if (isPackHeader(value)) throw articleFault(place, { code: 'row-header' });
  const text = (field: string, fallback?: string): string => {
    const given = value[field] ?? fallback;
    if (given === undefined) throw articleFault(place, { code: 'missing', field });
    if (typeof given !== 'string') throw articleFault(place, { code: 'type', field });
    // A longer one is no article but a book, and would be read for hours.
    const limit = PACK_LIMITS.text;
    if (given.length > limit) throw articleFault(place, { code: 'too-long', field, limit });
    return given;
  };
  const { id, url } = value;
  return {
    id: (typeof id === 'number' ? String(id) : text('id', '')) || `a${place.article}`,
    outlet: text('outlet', ''),
    ...(typeof url === 'string' && url !== '' && { url }),
    published: text('published', '') || null,
    title: text('title', ''),
    text: text('text'),
  };
}

/**
 * The articles of a seed pack or an event file (JSON with `articles`, or NDJSON with or without a pack's header line).
 * Throws UsageError with the place of the fault.
 */
export function readArticles(file: string): ArticleInput[] {
  const articles = rowsOf(readText(file), file).map(({ value, ...place }) =>
    articleOf(value, { file, ...place }),
  );
  if (articles.length === 0) throw fileFault(file, { code: 'no-articles' });
  const seen = new Set<string>();
  for (const { id } of articles) {
    if (seen.has(id)) throw new UsageError(`${file}: ${say.sameId(id)}`);
    seen.add(id);
  }
  return articles;
}

/** A value of a file that should be an article, and its place. */
export interface PlacedValue {
  readonly value: unknown;
  readonly article: number;
  readonly line?: number;
}

const placed = (values: readonly unknown[]): PlacedValue[] =>
  values.map((value, index) => ({ value, article: index + 1 }));

/** The articles of a text that is one JSON value. Throws UsageError where it is none, or holds none. */
export function articlesOfJson(
  text: string,
  file: string,
  parsed = parseJson(text),
): PlacedValue[] {
  if (parsed === null) throw fileFault(file, jsonProblem(text));
  const whole = parsed.value;
  if (Array.isArray(whole)) return placed(whole);
  if (isJsonObject(whole) && Array.isArray(whole['articles'])) return placed(whole['articles']);
  if (isJsonObject(whole) && typeof whole['text'] === 'string') return placed([whole]);
  if (isPackHeader(whole)) throw fileFault(file, { code: 'no-articles' });
  throw new UsageError(`${file}: ${say.noArticles}`);
}

function rowsOf(content: string, file: string): readonly PlacedValue[] {
  if (content.trim() === '') throw fileFault(file, { code: 'empty' });
  const lines = content.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const whole = parseJson(content);
  // What is no JSON as a whole, but begins with a line that is an object by itself, is NDJSON.
  if (whole !== null || !isJsonObject(parseJson(lines[first] ?? '')?.value))
    return articlesOfJson(content, file, whole);
  const rows: PlacedValue[] = [];
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    const line = index + 1;
    const parsed = parseJson(text);
    const article = rows.length + 1;
    if (parsed === null) throw articleFault({ file, article, line }, rowProblem(text));
    if (index === first && isPackHeader(parsed.value)) return;
    rows.push({ value: parsed.value, article, line });
  });
  return rows;
}
