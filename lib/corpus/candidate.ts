import { canonicalUrl } from './canonical-url';
import { hash32, hashId } from './hash';
import type { NewArticle, Origin } from './types';

/** Bounds on what comes from outside. Longer articles are refused rather than cut: a cut text makes false omissions. */
const LIMITS = { title: 2_000, text: 500_000, outlet: 300, url: 4_096, other: 500 } as const;

/** An article that may be put in, with what identifies it. */
export interface Candidate {
  readonly article: NewArticle;
  readonly id: string;
  readonly content: string;
}

/** Hash of the canonical address, or of outlet, title and text where there is none. */
export function articleId(article: Pick<NewArticle, 'outlet' | 'url' | 'title' | 'text'>): string {
  const url = article.url === undefined ? null : canonicalUrl(article.url);
  return url !== null
    ? hashId(`u${url}`)
    : hashId(`t${article.outlet}\n${article.title}\n${article.text}`);
}

/** Changes when what the article says changes: outlet, title, text or day of publication. */
export function contentHash(article: NewArticle): string {
  const whole = `${article.outlet}\n${article.published ?? ''}\n${article.title}\n${article.text}`;
  return hash32(whole, 21).toString(36) + hash32(whole, 22).toString(36);
}

function isWebAddress(url: string): boolean {
  return url.length <= LIMITS.url && URL.canParse(url) && /^https?:/i.test(url);
}

function bounded(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LIMITS.other;
}

/** Checks an article and keeps only the fields that belong to it. Returns the reason where it can't be taken. */
export function toCandidate(article: NewArticle): Candidate | { readonly reason: string } {
  const { outlet, title, text, published, url } = article;
  if (typeof text !== 'string' || text.trim() === '') return { reason: 'no-text' };
  if (text.length > LIMITS.text) return { reason: 'text-too-long' };
  if (typeof title !== 'string' || title.length > LIMITS.title) return { reason: 'bad-title' };
  if (typeof outlet !== 'string' || outlet.trim() === '' || outlet.length > LIMITS.outlet) {
    return { reason: 'bad-outlet' };
  }
  if (
    published !== null &&
    (typeof published !== 'string' || Number.isNaN(Date.parse(published)))
  ) {
    return { reason: 'bad-date' };
  }
  if (url !== undefined && !isWebAddress(url)) return { reason: 'bad-address' };
  const clean: NewArticle = {
    outlet,
    title,
    text,
    published,
    ...(url !== undefined && { url }),
    ...(bounded(article.country) && { country: article.country }),
    ...(bounded(article.author) && { author: article.author }),
    ...(bounded(article.section) && { section: article.section }),
    ...(bounded(article.language) && { language: article.language }),
  };
  return { article: clean, id: articleId(clean), content: contentHash(clean) };
}

/** Whose word counts when one address comes with two texts: what the reader kept from the page, then feeds, then packs. */
export function originRank(origin: Origin): number {
  return origin.kind === 'reader' ? 2 : origin.kind === 'feed' ? 1 : 0;
}
