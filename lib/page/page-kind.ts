import type { Body } from './body';
import { countWords } from './clean';
import type { Metadata } from './metadata';
import type { PageVerdict } from './types';
import { webUrl } from './url';

/** Below this an Arabic article has too little to compare: short-article. */
export const SHORT_WORDS = 60;
/** Below this there is no article at all. */
const LEAST_WORDS = 20;
/** A paragraph of running text, as against a headline or a label. */
const PARAGRAPH_WORDS = 12;

const NEWS = /(?:News|Reportage|Analysis|Opinion|Background)\w*Article$|LiveBlogPosting$/;

function has(kinds: ReadonlySet<string>, pattern: RegExp): boolean {
  return [...kinds].some((kind) => pattern.test(kind));
}

function count(doc: Document, selector: string): number {
  return doc.querySelectorAll(selector).length;
}

function isShop(doc: Document, { kinds }: Metadata): boolean {
  if (has(kinds, /^(?:product|og:product)/i)) return true;
  if (doc.querySelector('meta[property^="product:price"],meta[property="og:price:amount"]'))
    return true;
  return (
    count(doc, '[itemtype*="schema.org/Product"],[class*="add-to-cart"],[class*="addtocart"]') > 0
  );
}

const FORUM_SOFTWARE = /vbulletin|phpbb|xenforo|discourse|mybb|smf|invision|ipb/i;

function isForum(doc: Document, { kinds }: Metadata): boolean {
  if (has(kinds, /^(?:DiscussionForumPosting|QAPage|Question)$/)) return true;
  const generator = doc.querySelector('meta[name="generator"]')?.getAttribute('content') ?? '';
  return (
    FORUM_SOFTWARE.test(generator) &&
    count(doc, '[class*="postbody"],[class*="post-body"],[class*="message-body"]') > 1
  );
}

/**
 * What kind of page is it? `lines` are the article's own lines, already known to be Arabic or empty.
 * The order matters: what a page declares and shows of selling or discussing outweighs its prose.
 */
export function pageKind(
  doc: Document,
  metadata: Metadata,
  body: Body | null,
  lines: readonly string[],
): Exclude<PageVerdict, 'not-arabic'> {
  const { kinds } = metadata;
  const saysNews = has(kinds, NEWS);
  const saysArticle = saysNews || has(kinds, /^article$|^Article$|BlogPosting$/);
  const words = lines.reduce((sum, line) => sum + countWords(line), 0);
  const paragraphs = lines.filter((line) => countWords(line) >= PARAGRAPH_WORDS).length;
  const moving = has(kinds, /^video|^VideoObject$|^music|^AudioObject$|^PodcastEpisode$/);

  if (!saysNews && isShop(doc, metadata)) return 'shop';
  if (!saysNews && isForum(doc, metadata)) return 'forum';
  if (!saysNews && moving && words < SHORT_WORDS) return 'media';
  if (isFrontPage(metadata, body, paragraphs, saysArticle)) return 'front-page';
  if (words < LEAST_WORDS || paragraphs === 0)
    return words < LEAST_WORDS ? 'no-text' : 'not-article';
  return words < SHORT_WORDS ? 'short-article' : 'article';
}

function isFrontPage(
  { url }: Metadata,
  body: Body | null,
  paragraphs: number,
  saysArticle: boolean,
): boolean {
  if (body === null) return false;
  const { headlineLinks } = body;
  // Headlines that lead elsewhere, about as many as paragraphs: teasers.
  const teasers = headlineLinks >= 5 && headlineLinks * 2 >= paragraphs;
  if (saysArticle) return teasers && headlineLinks > 12 && headlineLinks > paragraphs;
  if (teasers) return true;
  const path = webUrl(url)?.pathname ?? '/saved-file';
  const root = /^\/(?:ar|arabic)?\/?(?:index\.[a-z]+)?$/.test(path);
  const linked = body.lines.filter((line) => line.linked > 0.6).length;
  if (linked >= 8 && linked > paragraphs * 2) return true;
  return root && paragraphs < 4 && linked >= 3;
}
