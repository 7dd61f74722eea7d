import { authorName, bylineAuthor, bylineDate } from './byline';
import { cleanLine, cleanName, decodeEntities, headlineKey, lineKey } from './clean';
import { findHeadline, MAX_TITLE, withoutSite, type Headline } from './headline';
import { ldText, readJsonLd, typesOf, type LdNode } from './json-ld';
import { outletOfHost } from './outlets';
import { isArticleNode, ownNode, pageIdOf, scrolledTo } from './own-article';
import { readDate, readInstant, type Published } from './published';
import { articleUrl, bareHost, webUrl } from './url';

/** What a page says about itself, cleaned. */
export interface Metadata {
  readonly title: string;
  /** False where the title may be the site's and not the article's. */
  readonly titleSure: boolean;
  readonly published: Published | null;
  readonly outlet: string;
  /** False where the outlet is called by its host, for want of a name. */
  readonly outletNamed: boolean;
  readonly country: string | null;
  readonly author: string | null;
  readonly section: string | null;
  readonly url: string;
  /** Declared kinds: og:type and JSON-LD types, as they stand. */
  readonly kinds: ReadonlySet<string>;
  /** Primary subtag of the document's declared language, or null. */
  readonly language: string | null;
}

/** Names of meta elements that give the day of publication, in lower case, best first. */
const PUBLISHED_METAS = (
  'article:published_time og:article:published_time og:published_time article:published datepublished date pubdate ' +
  'publishdate publish_date publish-date publication_date cxenseparse:recs:publishtime parsely-pub-date sailthru.date ' +
  'dc.date.issued dc.date dcterms.issued dcterms.created dcterms.date'
).split(' ');

type Metas = ReadonlyMap<string, string>;

/** All meta elements in one walk, the first of each name (in lower case); a page of 20,000 elements is not searched for each name. */
function readMetas(doc: Document): Metas {
  const metas = new Map<string, string>();
  for (const element of [...doc.querySelectorAll('meta[content]')].slice(0, 500)) {
    const content = cleanLine(decodeEntities(element.getAttribute('content') ?? ''));
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = element.getAttribute(attribute)?.toLowerCase();
      if (key !== undefined && !metas.has(key)) metas.set(key, content);
    }
  }
  return metas;
}

function meta(metas: Metas, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = metas.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

/** The agency's dateline: 'الرباط - 20 يوليو 2022 (وكالة) -' at the head of the first paragraph. */
export function datelineDate(firstLine: string): Published | null {
  const head = /^(.{0,60}?)\s[-–—:]\s/u.exec(firstLine.slice(0, 120)) ? firstLine.slice(0, 70) : '';
  return head === '' ? null : readDate(head);
}

function urlDate(url: string): Published | null {
  const found = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  return found ? readDate(`${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}`) : null;
}

/** The day of publication as the page's data has it. `others`: the page holds other articles' data as well. */
function declaredDate(
  doc: Document,
  metas: Metas,
  article: LdNode | undefined,
  nodes: readonly LdNode[],
  others: boolean,
): Published | null {
  const marked = others
    ? null
    : doc.querySelector(
        '[itemprop="datePublished"],[property$=":datePublished"],[property$=":dateCreated"]',
      );
  const declared = [
    ldText(article?.['datePublished'], nodes),
    ...PUBLISHED_METAS.map((it) => meta(metas, it)),
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? null,
    ldText(article?.['dateCreated'], nodes),
  ];
  for (const text of declared) {
    const found = text === null ? null : readInstant(text);
    if (found) return found;
  }
  return null;
}

/**
 * Reads what a page declares about itself: JSON-LD first (written for machines, and whole), then Open Graph and meta,
 * then what stands beside the headline. Nothing in the page is trusted: see `clean`, `url`, `published`.
 *
 * @param now when the page is read, in milliseconds, for 'منذ 3 ساعات'; null for a page saved some time
 */
export function readMetadata(doc: Document, address: string, now: number | null = null): Metadata {
  const nodes = readJsonLd(doc);
  const metas = readMetas(doc);
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const ogTitle = meta(metas, 'og:title', 'twitter:title');
  const ogUrl = meta(metas, 'og:url');
  const siteMeta = cleanName(meta(metas, 'og:site_name'));
  const declaredTitle = ogTitle ?? ldText(nodes.find((it) => it['headline'])?.['headline'], nodes);
  const scrolled = scrolledTo(doc, address, declaredTitle, [canonical, ogUrl]);
  // What the head of a page that was scrolled on says is of another article.
  const data: Metas = scrolled ? new Map() : metas;
  const declaredUrls = scrolled ? [] : [canonical, ogUrl];

  const shown = scrolled ? [scrolled] : [...doc.querySelectorAll('h1')].slice(0, 10);
  const declaredTitles = scrolled ? [] : [ogTitle ?? '', doc.title];
  const titles = [
    ...shown.map(headlineKey),
    ...declaredTitles.map((it) => lineKey(withoutSite(cleanLine(it, MAX_TITLE), siteMeta))),
  ].filter((key) => key.length >= 8);
  const article = ownNode(nodes, titles, [address, ...declaredUrls]);
  const url = articleUrl(
    scrolled
      ? []
      : [...declaredUrls, ...(article ? [pageIdOf(article), ldText(article['url'], nodes)] : [])],
    address,
  );
  const host = (webUrl(url) ?? webUrl(address))?.hostname ?? '';
  const known = outletOfHost(host);
  const declaredSite =
    siteMeta ??
    cleanName(ldText(article?.['publisher'], nodes)) ??
    cleanName(meta(metas, 'application-name', 'publisher'));
  const headline: Headline = scrolled
    ? {
        title: cleanLine(scrolled.textContent ?? '', MAX_TITLE),
        element: scrolled,
        site: null,
        sure: true,
      }
    : findHeadline(doc, [ldText(article?.['headline'], nodes), ogTitle], declaredSite);
  const named = known?.ar ?? declaredSite ?? cleanName(headline.site);
  const type = meta(metas, 'og:type');
  const language = // Null in a document of nothing at all, whatever the types say.
    (
      (doc.documentElement as Element | null)?.getAttribute('lang') ??
      meta(metas, 'language', 'og:locale') ??
      ''
    )
      .toLowerCase()
      .split(/[-_]/, 1)[0];
  const block = scrolled?.closest('article,[data-url],[data-href],[data-permalink]') ?? doc;
  return {
    title: headline.title,
    titleSure: headline.sure,
    published:
      declaredDate(doc, data, article, nodes, scrolled !== null) ??
      bylineDate(doc, headline.element, now) ??
      urlDate(url),
    outlet: named ?? bareHost(host),
    outletNamed: named !== null,
    country: known?.country ?? null,
    author:
      authorName(ldText(article?.['author'] ?? article?.['creator'], nodes)) ??
      authorName(meta(data, 'author', 'article:author', 'parsely-author', 'dc.creator')) ??
      bylineAuthor(block),
    section: cleanName(ldText(article?.['articleSection'], nodes) ?? meta(data, 'article:section')),
    url,
    kinds: new Set([
      ...(type === null ? [] : [type.toLowerCase()]),
      // Of articles only the open one: a front page also describes those it leads to.
      ...nodes.filter((node) => node === article || !isArticleNode(node)).flatMap(typesOf),
    ]),
    language: language === undefined || !/^[a-z]{2,3}$/.test(language) ? null : language,
  };
}
