import { readArticles } from './article-blocks';
import { originEntry, readAllOriginSets, readCatalogue } from './catalogue';
import { ARTICLES_PER_BLOCK } from './codec/articles';
import { DocSet } from './codec/docset';
import type { FaultLog } from './faults';
import { toStoredArticle } from './views';
import type { Store } from './store/types';
import type { Origin, StoredArticle } from './types';

/** Documents read in one step: whole blocks, each of which is unpacked once. */
const STEP_DOCUMENTS = 16 * ARTICLES_PER_BLOCK;

/** See Corpus.articlesOf. */
export async function* walkOrigin(
  store: Store,
  origin: Origin,
  faults: FaultLog,
): AsyncGenerator<StoredArticle> {
  const { catalogue, sets } = await store.read(['meta', 'sets'], async (transaction) => {
    const seen = await readCatalogue(transaction);
    return { catalogue: seen, sets: await readAllOriginSets(transaction, seen) };
  });
  const entry = originEntry(catalogue, origin);
  const own = (entry && sets[catalogue.origins.indexOf(entry)]) ?? DocSet.empty;
  for (let from = 0; from < catalogue.nextDocument; from += STEP_DOCUMENTS) {
    const to = Math.min(from + STEP_DOCUMENTS, catalogue.nextDocument);
    if (!own.flags(from, to).includes(1)) continue;
    const { records, broken } = await readArticles(store, from, to);
    for (const [key, problem] of broken) faults.note('articles', key, problem);
    for (const { document, record } of records) {
      if (own.has(document)) yield toStoredArticle(record, document, catalogue, sets);
    }
  }
}
