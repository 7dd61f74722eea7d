import type { Catalogue } from './catalogue';
import type { ArticleRecord } from './codec/articles';
import type { DocSet } from './codec/docset';
import type { HeadRecord } from './codec/heads';
import type { ArticleHead, Origin, StoredArticle } from './types';

/** The origins that a document has now. */
export function originsOf(
  document: number,
  catalogue: Catalogue,
  originSets: readonly DocSet[],
): readonly Origin[] {
  return catalogue.origins
    .filter((_, i) => originSets[i]?.has(document))
    .map(({ origin }) => origin);
}

/** A stored record as the rest of the extension sees it. */
export function toStoredArticle(
  record: ArticleRecord,
  document: number,
  catalogue: Catalogue,
  originSets: readonly DocSet[],
): StoredArticle {
  const { origin: _first, ...article } = record;
  return { ...article, origins: originsOf(document, catalogue, originSets) };
}

/** A head as the rest of the extension sees it. */
export function toArticleHead(
  record: HeadRecord,
  document: number,
  catalogue: Catalogue,
  originSets: readonly DocSet[],
): ArticleHead {
  const { content: _content, signature: _signature, ...head } = record;
  return { ...head, origins: originsOf(document, catalogue, originSets) };
}
