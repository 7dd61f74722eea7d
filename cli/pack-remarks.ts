import { canonicalUrl } from '../lib/corpus/canonical-url';
import { Remarks, remarksOf, type ArticleRemark, type OpenPack, type Remark } from '../lib/packs';

/** What is remarked of a pack that readers can take; one address for two articles only an author asks about. */
export type RemarkCode = ArticleRemark | 'same-address';

const CODES = ['same-address', 'markup', 'undated', 'future', 'not-arabic'] as const;

/** Goes through the good articles of a pack. @throws PackError as `OpenPack.articles` does */
export async function packRemarks(pack: OpenPack): Promise<readonly Remark<RemarkCode>[]> {
  const remarks = new Remarks<RemarkCode>();
  const addresses = new Set<string>();
  for await (const item of pack.articles()) {
    if (!item.ok) continue;
    const { url } = item.article;
    const address = url === undefined ? null : canonicalUrl(url);
    if (address !== null && addresses.has(address)) remarks.add('same-address', item.number);
    if (address !== null) addresses.add(address);
    for (const code of remarksOf(item.article)) remarks.add(code, item.number);
  }
  return [...remarks.all()].sort((a, b) => CODES.indexOf(a.code) - CODES.indexOf(b.code));
}
