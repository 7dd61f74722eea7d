import type { PackArticle, PackHeader } from './types';

export interface WriteOptions {
  /** Default 'ndjson', which has no bound on its size. */
  readonly layout?: 'json' | 'ndjson';
  /** Default false. */
  readonly gzip?: boolean;
}

type Articles = Iterable<PackArticle> | AsyncIterable<PackArticle>;

// Fields in the order of the format's description, and only those.
function articleRow(article: PackArticle): Record<string, unknown> {
  const { outlet, title, text, published, url, id, country, author, section, language } = article;
  return { id, outlet, country, url, published, title, author, section, language, text };
}

function headerRow(header: PackHeader): Record<string, unknown> {
  const { id, title, description, author, license, homepage, created } = header;
  return {
    format: 'isnad-pack',
    version: 1,
    id,
    title,
    description,
    author,
    license,
    homepage,
    created,
  };
}

/** The text of a pack in pieces, one article at a time. JSON packs have one article a line, to diff well. */
export async function* writePack(
  header: PackHeader,
  articles: Articles,
  layout: 'json' | 'ndjson' = 'ndjson',
): AsyncGenerator<string> {
  const head = JSON.stringify(headerRow(header));
  if (layout === 'ndjson') {
    yield head + '\n';
    for await (const article of articles) yield JSON.stringify(articleRow(article)) + '\n';
    return;
  }
  yield head.slice(0, -1) + ',"articles":[';
  let first = true;
  for await (const article of articles) {
    yield (first ? '\n' : ',\n') + JSON.stringify(articleRow(article));
    first = false;
  }
  yield '\n]}\n';
}

/** A pack as a file to save. Reads the articles one by one; what it holds is the (compressed) file. */
export async function packFile(
  header: PackHeader,
  articles: Articles,
  options: WriteOptions = {},
): Promise<Blob> {
  const layout = options.layout ?? 'ndjson';
  const pieces = writePack(header, articles, layout);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  const bytes = options.gzip ? stream.pipeThrough(new CompressionStream('gzip')) : stream;
  const blob = await new Response(bytes).blob();
  const type = options.gzip
    ? 'application/gzip'
    : layout === 'json'
      ? 'application/json'
      : 'application/x-ndjson';
  return blob.slice(0, blob.size, type);
}

/** File name for a pack: 'id.isnad.ndjson.gz' and the like. */
export function packFileName(id: string, options: WriteOptions = {}): string {
  return `${id}.isnad.${options.layout ?? 'ndjson'}${options.gzip ? '.gz' : ''}`;
}
