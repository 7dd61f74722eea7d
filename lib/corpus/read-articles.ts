import { invisible, readAllOriginSets, readCatalogue, type Catalogue } from './catalogue';
import { ARTICLES_SHIFT, decodeArticles, type ArticleRecord } from './codec/articles';
import type { DocSet } from './codec/docset';
import type { FaultLog } from './faults';
import { IdReader } from './ids';
import { toStoredArticle } from './views';
import type { Store } from './store/types';
import type { StoredArticle } from './types';

/** An article with its document number and the state it was read in. */
export interface LocatedArticle {
  readonly document: number;
  readonly record: ArticleRecord;
  readonly article: StoredArticle;
  readonly catalogue: Catalogue;
  readonly originSets: readonly DocSet[];
}

/** Finds an article by its id, hidden ones left out. Undefined when there is none or it can't be read. */
export async function locateArticle(
  store: Store,
  id: string,
  faults: FaultLog,
): Promise<LocatedArticle | undefined> {
  const found = await store.read(['meta', 'ids', 'articles', 'sets'], async (transaction) => {
    const [catalogue, record] = await Promise.all([
      readCatalogue(transaction),
      transaction.get('ids', id),
    ]);
    const document = new IdReader(catalogue).holders(record).standing;
    if (document === null || invisible(catalogue).has(document)) return undefined;
    const [block, originSets] = await Promise.all([
      transaction.get('articles', document >> ARTICLES_SHIFT),
      readAllOriginSets(transaction, catalogue),
    ]);
    return { catalogue, document, block, originSets };
  });
  if (found === undefined) return undefined;
  const { catalogue, document, originSets } = found;
  try {
    const block = await decodeArticles(found.block);
    const record = block[document & ((1 << ARTICLES_SHIFT) - 1)] ?? null;
    if (record === null) throw new Error('The article is missing from its block.');
    const article = toStoredArticle(record, document, catalogue, originSets);
    return { document, record, article, catalogue, originSets };
  } catch (error) {
    faults.note('articles', document >> ARTICLES_SHIFT, error);
    return undefined;
  }
}
