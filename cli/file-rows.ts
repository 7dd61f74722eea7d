import { PACK_LIMITS, PackError, type Rejection } from '../lib/packs';
import { rowProblem } from '../lib/packs/json-fault';
import { isJsonObject, isPackHeader, parseJson } from '../lib/packs/json-value';
import { lines } from '../lib/packs/lines';
import { textChunks } from '../lib/packs/text-stream';
import { articlesOfJson, type PlacedValue } from './read-articles';
import { blobOf, fileFault } from './read-file';

/** Why a line can't be read: it is no JSON, or longer than `limit` UTF-16 units. */
export type BrokenRow = Omit<Rejection, 'article' | 'line'>;

/** An article of a file, or the line that should be one and can't be read. */
export type FileRow = PlacedValue & { readonly broken?: BrokenRow };

const TOO_LONG: BrokenRow = { code: 'row-too-long', limit: PACK_LIMITS.line };

/**
 * The articles of a file of any size: NDJSON line by line, with or without a pack's header, or a JSON file read whole;
 * gzipped or not. Throws UsageError where the file as a whole is wrong, also half-way.
 */
export async function* fileRows(file: string): AsyncGenerator<FileRow> {
  const chunks = textChunks(await blobOf(file), { maxBytes: PACK_LIMITS.totalBytes });
  const whole: string[] = [];
  let kind: 'unknown' | 'json' | 'ndjson' = 'unknown';
  let article = 0;
  try {
    for await (const { number, text } of lines(chunks, PACK_LIMITS.line, PACK_LIMITS.jsonBytes)) {
      if (kind === 'unknown' && text?.trim() !== '') {
        const first = parseJson(text ?? '')?.value;
        const ndjson = isJsonObject(first) && !('articles' in first);
        kind = ndjson ? 'ndjson' : 'json';
        if (ndjson && isPackHeader(first)) continue;
      }
      if (kind !== 'ndjson') {
        if (text === null) throw new PackError({ code: 'too-large', limit: PACK_LIMITS.jsonBytes });
        whole.push(text);
      } else if (text?.trim() !== '') {
        const parsed = text === null ? null : parseJson(text);
        const place = { article: ++article, line: number };
        if (parsed !== null) yield { value: parsed.value, ...place };
        else yield { value: null, ...place, broken: text === null ? TOO_LONG : rowProblem(text) };
      }
    }
  } catch (error) {
    if (error instanceof PackError) throw fileFault(file, error.problem);
    throw error;
  }
  if (kind === 'unknown') throw fileFault(file, { code: 'empty' });
  if (kind === 'json') yield* articlesOfJson(whole.join('\n'), file);
}
