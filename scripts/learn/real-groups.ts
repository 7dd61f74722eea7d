import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ArticleInput } from '../../lib/claims/types';
import { createMemoryCorpus } from '../../lib/corpus';
import { seeded } from './seeded';

/** Articles put into the corpus at once, and related ones compared, as the product does. */
const [BATCH, RELATED] = [500, 20];

/** So many articles at the most, one from each of as many stretches of the list, by a fixed seed. */
export function openArticles(articles: readonly ArticleInput[], most: number): ArticleInput[] {
  const random = seeded(2015);
  const stretch = articles.length / Math.min(most, articles.length);
  return Array.from({ length: Math.min(most, articles.length) }, (_, i) => {
    return articles[Math.floor((i + random()) * stretch)];
  }).filter((article) => article !== undefined);
}

/**
 * For each open article the ids of those most related to it among all, as the corpus finds them. `kept` names a file that
 * holds them from run to run.
 */
export async function relatedTo(
  articles: readonly ArticleInput[],
  open: readonly ArticleInput[],
  kept?: string,
): Promise<Map<string, readonly string[]>> {
  if (kept !== undefined && existsSync(kept))
    return new Map(JSON.parse(readFileSync(kept, 'utf8')) as [string, string[]][]);
  const corpus = createMemoryCorpus();
  const rows = new Map<string, string>();
  for (let i = 0; i < articles.length; i += BATCH) {
    const batch = articles.slice(i, i + BATCH);
    const outcomes = await corpus.put(
      batch.map(({ id: _id, ...article }) => article),
      { kind: 'reader' },
    );
    outcomes.forEach((outcome, k) => {
      const row = batch[k]?.id;
      if (outcome.outcome !== 'rejected' && row !== undefined && !rows.has(outcome.id))
        rows.set(outcome.id, row);
    });
  }
  const found = new Map<string, readonly string[]>();
  for (const article of open) {
    const heads = await corpus.relatedHeads(article, { k: RELATED });
    const ids = heads.flatMap(({ head }) => rows.get(head.id) ?? []);
    found.set(
      article.id,
      ids.filter((id) => id !== article.id),
    );
  }
  corpus.close();
  if (kept !== undefined) writeFileSync(kept, JSON.stringify([...found]));
  return found;
}
