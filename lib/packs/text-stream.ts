import { PackError } from './types';

export interface TextStreamOptions {
  /** Stops the reading; the stream then fails with the problem 'aborted'. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the bytes of the file read so far (as stored, before decompression). */
  readonly onBytes?: ((read: number) => void) | undefined;
  /** Bound on the bytes after decompression. */
  readonly maxBytes: number;
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

/** Do these first bytes begin a gzip stream? */
export const isGzip = (first: Uint8Array): boolean => startsWith(first, [0x1f, 0x8b]);
const ARCHIVES: readonly (readonly number[])[] = [
  // ZIP, also of office documents, and an empty one; RAR; 7z.
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/** Do these first bytes begin an archive that holds files? */
export const isArchive = (first: Uint8Array): boolean =>
  ARCHIVES.some((magic) => startsWith(first, magic));

/** Do these bytes begin as a pack does, with a bracket? A byte order mark and white space may stand before it. */
function beginsWithBracket(first: Uint8Array): boolean {
  const at = first.findIndex((byte, i) => byte > 0x20 && !(i < 3 && byte > 0xba));
  return first[at] === 0x7b || first[at] === 0x5b;
}

/** The encoding that a byte order mark names, null without one. Some spreadsheet programs write UTF-16. */
export function markedEncoding(first: Uint8Array): string | null {
  if (startsWith(first, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(first, [0xfe, 0xff])) return 'utf-16be';
  return startsWith(first, [0xef, 0xbb, 0xbf]) ? 'utf-8' : null;
}

/** The bytes of a file, gunzipped if its first bytes are gzip's, whatever its name says. */
async function* plainBytes(file: Blob, options: TextStreamOptions): AsyncGenerator<Uint8Array> {
  let magic: Uint8Array;
  try {
    magic = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  } catch {
    throw new PackError({ code: 'read-failed' });
  }
  if (isArchive(magic)) throw new PackError({ code: 'archive' });
  const zipped = isGzip(magic);
  let read = 0;
  // The file's own failure must not be told as damage of its compression.
  let fileFailed = false;
  const counter = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      read += chunk.byteLength;
      options.onBytes?.(read);
      controller.enqueue(new Uint8Array(chunk));
    },
  });
  const source = file.stream().getReader();
  const raw = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { done, value } = await source.read();
        if (done) controller.close();
        else controller.enqueue(new Uint8Array(value));
      } catch (error) {
        fileFailed = true;
        controller.error(error);
      }
    },
    cancel: (reason) => source.cancel(reason),
  });
  const counted = raw.pipeThrough(counter);
  const reader = (
    zipped ? counted.pipeThrough(new DecompressionStream('gzip')) : counted
  ).getReader();
  try {
    for (;;) {
      if (options.signal?.aborted) throw new PackError({ code: 'aborted' });
      let step;
      try {
        step = await reader.read();
      } catch {
        throw new PackError({ code: zipped && !fileFailed ? 'gzip-broken' : 'read-failed' });
      }
      if (step.done) return;
      yield step.value;
    }
  } finally {
    // Ends the reading of the file when the caller stops early; a stream that failed can't be cancelled.
    await reader.cancel().catch(() => undefined);
  }
}

const LINE_FEED = 0x0a;

function lineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}

/** Line ends of a chunk before the first byte that is not UTF-8. A letter of the chunk before may end at its beginning. */
export function linesBeforeFault(bytes: Uint8Array = new Uint8Array()): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let from = 0;
  while (from < 3 && ((bytes[from] ?? 0) & 0xc0) === 0x80) from++;
  for (let count = 0; ; count++) {
    const end = bytes.indexOf(LINE_FEED, from);
    try {
      decoder.decode(bytes.subarray(from, end < 0 ? bytes.length : end));
    } catch {
      return count;
    }
    if (end < 0) return count;
    from = end + 1;
  }
}

/**
 * The text of a file in chunks, decoded strictly. Memory is bounded by the size of a chunk.
 * @throws PackError 'archive', 'gzip-broken', 'encoding', 'no-json', 'too-large', 'read-failed' or 'aborted'
 */
export async function* textChunks(file: Blob, options: TextStreamOptions): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let total = 0;
  /** Where it stopped being text, once it has. */
  const illegible: { readonly line?: number }[] = [];
  let line = 1;
  let likeJson = true;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch {
      // Of UTF-16, line ends are not single bytes.
      illegible.push(decoder?.encoding === 'utf-8' ? { line: line + linesBeforeFault(bytes) } : {});
      return '';
    }
  };
  for await (const bytes of plainBytes(file, options)) {
    total += bytes.byteLength;
    if (total > options.maxBytes) {
      throw new PackError({ code: 'too-large', limit: options.maxBytes });
    }
    // Damaged gzip shows as illegible text first: the rest is read to learn which of the two it is.
    if (illegible.length > 0) continue;
    if (decoder === null) {
      const marked = markedEncoding(bytes);
      likeJson = marked?.startsWith('utf-16') || beginsWithBracket(bytes);
      decoder = new TextDecoder(marked ?? 'utf-8', { fatal: true });
    }
    const text = decode(bytes);
    line += lineEnds(bytes);
    if (text !== '') yield text;
  }
  const rest = illegible.length > 0 ? '' : decode();
  const [where] = illegible;
  // A picture or a table in an old encoding would not become a pack by being saved as UTF-8.
  if (where) throw new PackError(likeJson ? { code: 'encoding', ...where } : { code: 'no-json' });
  if (rest !== '') yield rest;
}
