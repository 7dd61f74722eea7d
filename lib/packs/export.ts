import type { Corpus, Origin, PackInfo, StoredArticle } from '../corpus/types';
import type { PackArticle, PackHeader } from './types';

const PAGE = 200;

function packArticle(article: StoredArticle): PackArticle {
  const { id: _ours, origins: _origins, added: _added, ...rest } = article;
  return rest;
}

/** The articles of one origin as pack articles, read page by page. */
export async function* articlesOf(
  corpus: Pick<Corpus, 'find' | 'get'>,
  origin: Origin,
): AsyncGenerator<PackArticle> {
  // All ids first: they are few bytes each, and pages would shift under an import that runs meanwhile.
  const ids: string[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await corpus.find('', { origin, offset, limit: PAGE });
    ids.push(...page.articles.map((it) => it.id));
    if (page.articles.length < PAGE) break;
  }
  for (const id of ids) {
    const article = await corpus.get(id);
    if (article) yield packArticle(article);
  }
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
