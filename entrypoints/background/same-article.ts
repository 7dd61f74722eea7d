import { foldWord } from '../../lib/arabic/normalise';
import type { ArticleInput } from '../../lib/claims/types';
import type { Corpus, StoredArticle } from '../../lib/corpus/types';
import { bareHost, webUrl } from '../../lib/page/url';
import { MOST_RELATED } from '../shared/comparable';

/** Is an article of the corpus one that the reader has kept? */
export const isKept = ({ origins }: StoredArticle): boolean =>
  origins.some(({ kind }) => kind === 'reader');

const hostOf = (url: string | undefined): string | null => {
  const parsed = webUrl(url);
  return parsed === null ? null : bareHost(parsed.hostname);
};

const folded = (text: string): string => foldWord(text.replace(/\s+/gu, ' ').trim());

/**
 * Is a stored article the open one under another address (a section's copy, a moved page, the outlet's other domain, the
 * address that a pack gives or leaves out)? It is no other source then, and must not be counted as one. On one site its
 * title tells, elsewhere the outlet's name with the whole text: outlets print each other's headlines.
 */
export function isSameArticle(open: ArticleInput, stored: ArticleInput): boolean {
  const sameText = (): boolean => folded(open.text) === folded(stored.text);
  const sameTitle = (): boolean => folded(open.title) === folded(stored.title);
  const host = hostOf(open.url);
  if (host !== null && host === hostOf(stored.url)) return sameTitle() || sameText();
  return folded(open.outlet) === folded(stored.outlet) && sameText();
}

/** The copies of an article under other addresses that the reader has kept. */
export async function keptCopies(open: ArticleInput, corpus: Corpus): Promise<StoredArticle[]> {
  const found = await corpus.related(open, { k: MOST_RELATED, withOwnCopies: true });
  return found
    .filter(({ article, own }) => isKept(article) && (own ?? isSameArticle(open, article)))
    .map(({ article }) => article);
}
