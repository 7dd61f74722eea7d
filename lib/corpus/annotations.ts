import type { ArticleAnnotation } from '../claims/types';
import { readCatalogue } from './catalogue';
import { IdReader } from './ids';
import type { ReadTransaction, Store } from './store/types';

/** An annotation holds for one document (so for one text) and one version of the engine. */
interface AnnotationRecord {
  readonly document: number;
  readonly version: number;
  readonly used: number;
  readonly annotation: ArticleAnnotation;
}

/** Annotations kept at most: about 100 kB each, and only articles that were compared have one. */
const MAX_ANNOTATIONS = 500;

/** The document that stands for an article, by its id. */
async function standingDocuments(
  transaction: ReadTransaction,
): Promise<(id: string) => Promise<number | null>> {
  const reader = new IdReader(await readCatalogue(transaction));
  return async (id) => reader.holders(await transaction.get('ids', id)).standing;
}

/** See Corpus.annotations. */
export function readAnnotations(
  store: Store,
  ids: readonly string[],
  version: number,
): Promise<ReadonlyMap<string, ArticleAnnotation>> {
  return store.read(['meta', 'ids', 'annotations'], async (transaction) => {
    const documentOf = await standingDocuments(transaction);
    const found = new Map<string, ArticleAnnotation>();
    await Promise.all(
      ids.map(async (id) => {
        const [document, value] = await Promise.all([
          documentOf(id),
          transaction.get('annotations', id),
        ]);
        const record = value as AnnotationRecord | undefined;
        if (record === undefined || document === null) return;
        if (record.version === version && record.document === document) {
          found.set(id, record.annotation);
        }
      }),
    );
    return found;
  });
}

/** See Corpus.saveAnnotations. Articles that are not in the corpus are passed over. */
export function writeAnnotations(
  store: Store,
  annotations: ReadonlyMap<string, ArticleAnnotation>,
  version: number,
  now: number,
): Promise<void> {
  return store.write(['meta', 'ids', 'annotations'], async (transaction) => {
    const documentOf = await standingDocuments(transaction);
    for (const [id, annotation] of annotations) {
      const document = await documentOf(id);
      if (document === null) continue;
      const record: AnnotationRecord = { document, version, used: now, annotation };
      transaction.put('annotations', id, record);
    }
  });
}

/** Deletes the oldest annotations over the bound. Returns whether there were any. */
export async function trimAnnotations(store: Store): Promise<boolean> {
  const keys = await store.read(['annotations'], (transaction) => transaction.keys('annotations'));
  if (keys.length <= MAX_ANNOTATIONS) return false;
  return store.write(['annotations'], async (transaction) => {
    const ages: { readonly key: string | number; readonly used: number }[] = [];
    for (const key of keys) {
      const record = (await transaction.get('annotations', key)) as AnnotationRecord | undefined;
      ages.push({ key, used: record?.used ?? 0 });
    }
    ages.sort((a, b) => a.used - b.used);
    // A quarter more than needed, so that this is seldom.
    const surplus = keys.length - Math.floor(MAX_ANNOTATIONS * 0.75);
    for (const { key } of ages.slice(0, surplus)) transaction.delete('annotations', key);
    return true;
  });
}
