import type { Corpus, StoredArticle } from '../../lib/corpus/types';
import type { PackComparison } from '../../lib/messaging/protocol';
import type { Engine } from '../engine/types';
import { isComparable } from '../shared/comparable';
import { headOf } from './compare-open';

/** What comparing a pack needs. */
export interface PackContext {
  readonly corpus: Corpus;
  readonly engine: () => Promise<Engine>;
  /** Findings under this confidence are left out; null: the engine's default. */
  readonly threshold: number | null;
}

/**
 * Compares the articles of a pack among themselves, none of them open. Null where there is no such pack, or it has too
 * many articles or only one.
 * @throws what the corpus throws when the browser's storage fails
 */
export async function comparePack(
  id: string,
  { corpus, engine, threshold }: PackContext,
): Promise<PackComparison | null> {
  const pack = (await corpus.packs()).find((it) => it.id === id);
  if (!pack || !isComparable(pack.articles)) return null;
  const articles: StoredArticle[] = [];
  for await (const article of corpus.articlesOf({ kind: 'pack', pack: id })) articles.push(article);
  const { compare, version } = await engine();
  const annotations = await corpus.annotations(
    articles.map((it) => it.id),
    version,
  );
  return {
    title: pack.title,
    description: pack.description ?? null,
    comparison: compare(articles, { annotations, ...(threshold !== null && { threshold }) }),
    articles: articles.map(headOf),
  };
}
