import { foldWord } from '../../lib/arabic/normalise';
import type { ArticleInput } from '../../lib/claims/types';
import { bareHost, webUrl } from '../../lib/page/url';

const hostOf = (url: string | undefined): string | null => {
  const parsed = webUrl(url);
  return parsed === null ? null : bareHost(parsed.hostname);
};

const folded = (text: string): string => foldWord(text.replace(/\s+/gu, ' ').trim());

/**
 * Is a stored article the open one under another address of its own site (a section's copy, a moved page, the address
 * that a pack gives)? It is no other source then, and must not be counted as one.
 */
export function isSameArticle(open: ArticleInput, stored: ArticleInput): boolean {
  const host = hostOf(open.url);
  if (host === null || host !== hostOf(stored.url)) return false;
  return folded(open.title) === folded(stored.title) || folded(open.text) === folded(stored.text);
}
