import type { Body } from './body';
import { countWords, lineKey } from './clean';
import {
  FORUM_PATHS,
  FORUM_SOFTWARE,
  LIST_PATHS,
  LIST_TITLES,
  OTHER_GENERATORS,
  OTHER_KINDS,
  PRIVATE_HOSTS,
  SITE_TITLES,
} from './kind-words';
import type { Line } from './lines';
import type { Metadata } from './metadata';
import type { PageVerdict } from './types';
import { webUrl } from './url';

/** Below this an Arabic article has too little to compare: short-article. */
const SHORT_WORDS = 60;
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

function generator(doc: Document): string {
  return doc.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
}

function isForum(doc: Document, { kinds, url }: Metadata): boolean {
  if (has(kinds, /^(?:DiscussionForumPosting|QAPage|Question)$/)) return true;
  const posts = '[class*="postbody"],[class*="post-body"],[class*="message-body"]';
  if (FORUM_SOFTWARE.test(generator(doc)) && count(doc, posts) > 1) return true;
  return FORUM_PATHS.test(webUrl(url)?.pathname ?? '') && count(doc, `${posts},[id^="post"]`) > 1;
}

/** A page that tells of itself, by its kind, its maker, its title or its host, that it is no news. */
function isOther(doc: Document, { kinds, url, title }: Metadata): boolean {
  if (has(kinds, OTHER_KINDS) || OTHER_GENERATORS.test(generator(doc))) return true;
  return (
    title.split(/\s[-–|]\s/u).some((it) => SITE_TITLES.has(lineKey(it))) ||
    PRIVATE_HOSTS.test(webUrl(url)?.hostname ?? '')
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
  if (isFrontPage(doc, metadata, body, paragraphs, saysArticle)) return 'front-page';
  if (!saysNews && isOther(doc, metadata)) return 'not-article';
  if (words < LEAST_WORDS || paragraphs === 0)
    return words < LEAST_WORDS ? 'no-text' : 'not-article';
  return words < SHORT_WORDS ? 'short-article' : 'article';
}

/** Links of so many words are headlines. */
const HEADLINE_WORDS = 4;
/** A teaser's text. */
const TEASER_WORDS = 8;

function isHeadlineLink(line: Line | undefined): boolean {
  return line !== undefined && line.linked > 0.6 && countWords(line.text) >= HEADLINE_WORDS;
}

function isTeaserText(line: Line | undefined): boolean {
  return line !== undefined && line.linked < 0.3 && countWords(line.text) >= TEASER_WORDS;
}

/** Headlines that are links, each with a text of its own below it: lists of articles, whatever their elements. */
function teasersIn(lines: readonly Line[]): { readonly teasers: number; readonly texts: number } {
  const teasers = lines.filter(
    (line, at) =>
      isHeadlineLink(line) && (isTeaserText(lines[at + 1]) || isTeaserText(lines[at + 2])),
  ).length;
  return { teasers, texts: lines.filter(isTeaserText).length };
}

function isFrontPage(
  doc: Document,
  { url, title, kinds }: Metadata,
  body: Body | null,
  paragraphs: number,
  saysArticle: boolean,
): boolean {
  if (body === null) return false;
  const { headlineLinks } = body;
  // Headlines that lead elsewhere, about as many as texts: teasers.
  const { teasers, texts } = teasersIn(body.lines);
  if (saysArticle) {
    const most = Math.max(teasers, headlineLinks);
    return most >= 8 && most * 1.25 >= texts && !has(kinds, NEWS);
  }
  if (headlineLinks >= 5 && headlineLinks * 2 >= paragraphs) return true;
  if (teasers >= 5 && teasers * 1.5 >= texts) return true;
  const address = webUrl(url);
  const path = address?.pathname ?? '/saved-file';
  const linked = linksAmong(body.lines, paragraphs);
  if (linked >= 8 && linked > paragraphs * 2) return true;
  if (LIST_PATHS.test(path) || LIST_TITLES.test(title)) {
    return linksOfHeadlines(doc) >= 5;
  }
  const root =
    /^\/(?:ar|arabic)?\/?(?:index\.[a-z]+)?$/.test(path) && (address?.search ?? '') === '';
  return root && (linksOfHeadlines(doc) >= 8 || (paragraphs < 4 && linked >= 3));
}

/** Lines that are links; where the text is three paragraphs or more, only those before its end: the rest follows it. */
function linksAmong(lines: readonly Line[], paragraphs: number): number {
  let end = lines.length;
  if (paragraphs >= 3) while (end > 0 && !isTeaserText(lines[end - 1])) end -= 1;
  return lines.slice(0, end).filter((line) => line.linked > 0.6).length;
}

/** Links to what may be articles, in the whole page; counted as far as it matters. */
function linksOfHeadlines(doc: Document): number {
  let found = 0;
  for (const link of [...doc.querySelectorAll('a[href]')].slice(0, 500)) {
    if (found >= 8) break;
    if (countWords((link.textContent ?? '').slice(0, 200)) >= HEADLINE_WORDS) found += 1;
  }
  return found;
}
