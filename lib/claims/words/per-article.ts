import type { ReadArticle } from '../read';

/**
 * Keeps what a reader makes of one article for as long as the article lives. `index` is the article's place among
 * those compared: what was read under another place is read again.
 */
export function perArticle<T>(
  read: (article: ReadArticle, index: number) => T,
): (article: ReadArticle, index: number) => T {
  const cache = new WeakMap<ReadArticle, { readonly index: number; readonly value: T }>();
  return (article, index) => {
    const known = cache.get(article);
    if (known?.index === index) return known.value;
    const value = read(article, index);
    cache.set(article, { index, value });
    return value;
  };
}
