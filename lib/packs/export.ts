import type { Corpus, Origin, PackInfo, StoredArticle } from '../corpus/types';
import type { PackArticle, PackHeader } from './types';

function packArticle(article: StoredArticle): PackArticle {
  const { id: _ours, origins: _origins, added: _added, ...rest } = article;
  return rest;
}

/**
 * The articles of one origin as pack articles, in the order in which they were taken in; few are held at a time.
 * @param only the ids of those that are wanted; left out: all
 */
export async function* articlesOf(
  corpus: Pick<Corpus, 'articlesOf'>,
  origin: Origin,
  only?: ReadonlySet<string>,
): AsyncGenerator<PackArticle> {
  for await (const article of corpus.articlesOf(origin))
    if (only === undefined || only.has(article.id)) yield packArticle(article);
}

/** The header under which a stored pack is written to a file again. */
export function headerOfStored(pack: PackInfo): PackHeader {
  const { id, title, description, author, license, homepage, created } = pack;
  return {
    format: 'isnad-pack',
    version: 1,
    id,
    title,
    ...(description !== undefined && { description }),
    ...(author !== undefined && { author }),
    ...(license !== undefined && { license }),
    ...(homepage !== undefined && { homepage }),
    ...(created !== undefined && { created }),
  };
}
