import { isArabicText } from '../lib/arabic/language';
import { canonicalUrl } from '../lib/corpus/canonical-url';
import type { OpenPack } from '../lib/packs';

/** What a pack's author may not have meant, though readers can take it. */
export type RemarkCode = 'same-address' | 'markup' | 'undated' | 'not-arabic';

/** Articles of which one thing is remarked. */
export interface Remark {
  readonly code: RemarkCode;
  readonly count: number;
  /** Numbers of the first of them, REMARKED at the most. */
  readonly articles: readonly number[];
}

/** How many articles a remark names. */
const REMARKED = 10;
const CODES = ['same-address', 'markup', 'undated', 'not-arabic'] as const;

// A tag or an entity: a bracket or an ampersand alone may well stand in a text.
const MARKUP =
  /<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,500})?>|<br\/>|&(?:nbsp|quot|amp|lt|gt|#\d{1,6});/i;

/** Goes through the good articles of a pack. @throws PackError as `OpenPack.articles` does */
export async function packRemarks(pack: OpenPack): Promise<readonly Remark[]> {
  const found = new Map<RemarkCode, { count: number; articles: number[] }>();
  const addresses = new Set<string>();
  const remark = (code: RemarkCode, article: number): void => {
    const noted = found.get(code) ?? { count: 0, articles: [] };
    noted.count++;
    if (noted.articles.length < REMARKED) noted.articles.push(article);
    found.set(code, noted);
  };
  for await (const item of pack.articles()) {
    if (!item.ok) continue;
    const { title, text, published, url } = item.article;
    const address = url === undefined ? null : canonicalUrl(url);
    if (address !== null && addresses.has(address)) remark('same-address', item.number);
    if (address !== null) addresses.add(address);
    if (MARKUP.test(`${title}\n${text}`)) remark('markup', item.number);
    if (published === null) remark('undated', item.number);
    if (!isArabicText(`${title}\n${text}`)) remark('not-arabic', item.number);
  }
  return CODES.flatMap((code) => {
    const noted = found.get(code);
    return noted ? [{ code, ...noted }] : [];
  });
}
