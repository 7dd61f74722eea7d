import type { NewArticle } from '../types';
import { CorruptRecord } from './bytes';
import { decodeNarrow, encodeNarrow } from './narrow';
import { seal, unseal } from './seal';

/** Documents whose articles lie in one record: enough of one language to compress well, few enough to read one. */
export const ARTICLES_SHIFT = 3;
export const ARTICLES_PER_BLOCK = 1 << ARTICLES_SHIFT;

/** An article as it is stored: all that can't be made again. */
export interface ArticleRecord extends NewArticle {
  readonly id: string;
  readonly added: number;
  /** Number of the origin it first came from; the sets of the origins are what counts. */
  readonly origin: number;
}

export type ArticleBlock = readonly (ArticleRecord | null)[];

/** How a block is written: JSON in UTF-8; 1, the same deflated, is what the schema's first version wrote; … */
const PLAIN = 0;
/** … JSON in one byte a letter, deflated. */
const NARROW_DEFLATED = 2;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = transform.writable.getWriter();
  // Failures surface at the reader.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Uint8Array(await new Response(transform.readable).arrayBuffer());
}

/** Eight articles, compressed where asked for. Never call inside a transaction: compressing awaits. */
export async function encodeArticles(
  block: ArticleBlock,
  compress: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const json = JSON.stringify(block);
  const body = compress
    ? await through(encodeNarrow(json), new CompressionStream('deflate-raw'))
    : new TextEncoder().encode(json);
  const flagged = new Uint8Array(body.length + 1);
  flagged[0] = compress ? NARROW_DEFLATED : PLAIN;
  flagged.set(body, 1);
  return seal(flagged);
}

/** Throws CorruptRecord. Never call inside a transaction. */
export async function decodeArticles(value: unknown): Promise<ArticleBlock> {
  const flagged = unseal(value);
  try {
    const body = flagged.slice(1);
    const bytes =
      flagged[0] === PLAIN ? body : await through(body, new DecompressionStream('deflate-raw'));
    const json =
      flagged[0] === NARROW_DEFLATED
        ? decodeNarrow(bytes)
        : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const block: unknown = JSON.parse(json);
    if (!Array.isArray(block)) throw new CorruptRecord('The block holds no list.');
    return block as ArticleBlock;
  } catch (error) {
    if (error instanceof CorruptRecord) throw error;
    throw new CorruptRecord(`The block of articles does not decode: ${String(error)}`);
  }
}
