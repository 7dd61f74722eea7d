import type { Corpus } from '../../../lib/corpus/types';

/** All that a reader can find: text and origins of each article, by id. */
export async function snapshot(
  corpus: Pick<Corpus, 'find' | 'get'>,
): Promise<ReadonlyMap<string, { readonly text: string; readonly origins: readonly string[] }>> {
  const articles = new Map<string, { text: string; origins: readonly string[] }>();
  for (let offset = 0; ; offset += 200) {
    const page = await corpus.find('', { limit: 200, offset });
    for (const { id } of page.articles) {
      const article = await corpus.get(id);
      if (article === undefined) continue;
      const origins = article.origins.map((origin) => JSON.stringify(origin)).sort();
      articles.set(id, { text: article.text, origins });
    }
    if (page.articles.length < 200) return articles;
  }
}
