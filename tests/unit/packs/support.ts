import { gzipSync } from 'node:zlib';

export const header = {
  format: 'isnad-pack',
  version: 1,
  id: 'desert-locust',
  title: { ar: 'أسراب الجراد', en: 'Locust swarms' },
};

let serial = 0;
/** A good article, with the given fields put over it. */
export function article(over: Record<string, unknown> = {}): Record<string, unknown> {
  serial++;
  return {
    outlet: 'صحيفة الواحة',
    title: `أسراب الجراد تقترب من الحقول (${serial})`,
    text: 'رصدت فرق المكافحة ثلاثة أسراب قرب الواحات.\nوقال المرصد إن الرياح ستغير اتجاهها غدا.',
    published: '2023-03-14',
    ...over,
  };
}

export const jsonPack = (articles: unknown, over: Record<string, unknown> = {}): string =>
  JSON.stringify({ ...header, ...over, articles });

export const ndjsonPack = (articles: readonly unknown[], head: unknown = header): string =>
  [head, ...articles].map((it) => JSON.stringify(it)).join('\n') + '\n';

export const blob = (content: string | Uint8Array): Blob =>
  new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);

export const gzipped = (text: string): Uint8Array => gzipSync(Buffer.from(text));

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
