import { cleanLine, lineKey } from './clean';
import { ldText, readJsonLd, typesOf, type LdNode } from './json-ld';
import { outletOfHost } from './outlets';
import { readDate, readInstant, type Published } from './published';
import { articleUrl, bareHost, webUrl } from './url';

/** What a page says about itself, cleaned. */
export interface Metadata {
  readonly title: string;
  readonly published: Published | null;
  readonly outlet: string;
  readonly country: string | null;
  readonly author: string | null;
  readonly section: string | null;
  readonly url: string;
  /** Declared kinds: og:type and JSON-LD types, as they stand. */
  readonly kinds: ReadonlySet<string>;
  /** Primary subtag of the document's declared language, or null. */
  readonly language: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;
const MAX_TITLE = 300;
const MAX_NAME = 100;

type Metas = ReadonlyMap<string, string>;

/** All meta elements in one walk, the first of each name; a page of 20,000 elements is not searched for each name. */
function readMetas(doc: Document): Metas {
  const metas = new Map<string, string>();
  for (const element of [...doc.querySelectorAll('meta[content]')].slice(0, 500)) {
    const content = cleanLine(element.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = element.getAttribute(attribute);
      if (key !== null && !metas.has(key)) metas.set(key, content);
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

function name(text: string | null): string | null {
  const line = cleanLine(text ?? '', MAX_NAME * 2);
  if (line === '' || line.length > MAX_NAME || /^(?:https?:|www\.|@)|[<>{}]/i.test(line))
    return null;
  return line;
}

/** The headline without the site's name after it ('… - جريدة', '… | موقع'). */
function withoutSite(title: string, site: string | null): string {
  if (/^[|–—»]/.test(title)) return '';
  const cut = /^(.{10,}?)\s+[|–—\-:»]\s+([^|–—»]{2,40})$/u.exec(title);
  if (!cut) return title;
  const [, head = title, tail = ''] = cut;
  if (site !== null && lineKey(tail) === lineKey(site)) return head;
  // Without knowing the site's name only a bar is a safe sign.
  return /\s[|»]\s/.test(title) ? head : title;
}

function headline(
  doc: Document,
  metas: Metas,
  article: LdNode | undefined,
  nodes: readonly LdNode[],
  site: string | null,
): string {
  const declared = cleanLine(
    ldText(article?.['headline'], nodes) ?? meta(metas, 'og:title', 'twitter:title') ?? doc.title,
    MAX_TITLE,
  );
  const short = withoutSite(declared, site);
  // The heading in the page is what the reader sees and what can be marked: taken where it says the same.
  const wanted = lineKey(short);
  for (const h1 of [...doc.querySelectorAll('h1')].slice(0, 10)) {
    const text = cleanLine(h1.textContent ?? '', MAX_TITLE);
    const key = lineKey(text);
    if (key.length < 8) continue;
    if (wanted === '' || key === wanted || wanted.includes(key) || key.includes(wanted))
      return text;
  }
  return short === '' ? withoutSite(cleanLine(doc.title, MAX_TITLE), site) : short;
}

const BYLINES =
  '[class*="date"],[class*="Date"],[class*="time"],[class*="publish"],[class*="meta"],[class*="byline"],[class*="info"],[id*="date"]';
const NOT_HERE = 'nav,aside,footer,[class*="comment"],[class*="related"],[class*="sidebar"]';

/** Dates beside the headline, written for people or in <time>. */
function bylineDate(doc: Document): Published | null {
  const times = [...doc.querySelectorAll('time')].slice(0, 40);
  for (const time of times) {
    if (time.closest(NOT_HERE)) continue;
    const found =
      readInstant(time.getAttribute('datetime') ?? '') ??
      readDate(cleanLine(time.textContent ?? '', 200));
    if (found) return found;
  }
  for (const element of [...doc.querySelectorAll(BYLINES)].slice(0, 200)) {
    const text = element.textContent ?? '';
    if (text.length > 600 || element.closest(NOT_HERE) || element.closest('a')) continue;
    const found = readDate(cleanLine(text, 300));
    if (found) return found;
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

function publication(
  doc: Document,
  metas: Metas,
  article: LdNode | undefined,
  nodes: readonly LdNode[],
  url: string,
): Published | null {
  const declared = [
    ldText(article?.['datePublished'], nodes),
    meta(metas, 'article:published_time', 'og:article:published_time', 'datePublished', 'date'),
    meta(metas, 'pubdate', 'publishdate', 'publish_date', 'publish-date', 'publication_date'),
    meta(
      metas,
      'parsely-pub-date',
      'sailthru.date',
      'DC.date.issued',
      'DC.date',
      'dcterms.created',
    ),
    doc.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime') ?? null,
    ldText(article?.['dateCreated'], nodes),
  ];
  for (const text of declared) {
    const found = text === null ? null : readInstant(text);
    if (found) return found;
  }
  return bylineDate(doc) ?? urlDate(url);
}

function authorOf(
  doc: Document,
  metas: Metas,
  article: LdNode | undefined,
  nodes: readonly LdNode[],
): string | null {
  const found =
    name(ldText(article?.['author'] ?? article?.['creator'], nodes)) ??
    name(meta(metas, 'author', 'article:author', 'parsely-author', 'DC.creator'));
  if (found !== null) return found;
  for (const element of [
    ...doc.querySelectorAll('[rel="author"],[itemprop="author"],.author,.byline'),
  ].slice(0, 8)) {
    if (element.closest(NOT_HERE)) continue;
    const text = cleanLine(element.textContent ?? '', 200).replace(/\s*[|•·].*$/u, '');
    const byline = name(
      text.replace(/^(?:بقلم|كتب|كتبت|كتبه|إعداد|تحرير|الكاتب)\s*[:：]?\s*/u, ''),
    );
    if (byline !== null && byline.split(' ').length <= 6 && !/\d/.test(byline)) return byline;
  }
  return null;
}

/**
 * Reads what a page declares about itself: JSON-LD first (written for machines, and whole), then Open Graph and meta,
 * then what stands beside the headline. Nothing in the page is trusted: see `clean`, `url`, `published`.
 */
export function readMetadata(doc: Document, address: string): Metadata {
  const nodes = readJsonLd(doc);
  const metas = readMetas(doc);
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const mainPage = article?.['mainEntityOfPage'];
  const pageId =
    typeof mainPage === 'object' && mainPage !== null ? (mainPage as LdNode)['@id'] : mainPage;
  const url = articleUrl(
    [
      doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
      meta(metas, 'og:url'),
      typeof pageId === 'string' ? pageId : null,
      ldText(article?.['url'], nodes),
    ],
    address,
  );
  const host = (webUrl(url) ?? webUrl(address))?.hostname ?? '';
  const known = outletOfHost(host);
  const siteName =
    name(meta(metas, 'og:site_name')) ??
    name(ldText(article?.['publisher'], nodes)) ??
    name(meta(metas, 'application-name', 'publisher'));
  const type = meta(metas, 'og:type');
  const language = // Null in a document of nothing at all, whatever the types say.
    (
      (doc.documentElement as Element | null)?.getAttribute('lang') ??
      meta(metas, 'language', 'og:locale') ??
      ''
    )
      .toLowerCase()
      .split(/[-_]/, 1)[0];
  return {
    title: headline(doc, metas, article, nodes, siteName),
    published: publication(doc, metas, article, nodes, url),
    outlet: known?.ar ?? siteName ?? bareHost(host),
    country: known?.country ?? null,
    author: authorOf(doc, metas, article, nodes),
    section: name(ldText(article?.['articleSection'], nodes) ?? meta(metas, 'article:section')),
    url,
    kinds: new Set([...(type === null ? [] : [type.toLowerCase()]), ...nodes.flatMap(typesOf)]),
    language: language === undefined || !/^[a-z]{2,3}$/.test(language) ? null : language,
  };
}
