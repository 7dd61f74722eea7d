import { cleanLine, headlineKey, lineKey } from './clean';
import { MAX_TITLE, sameHeadline, withoutSite } from './headline';
import { ldText, typesOf, type LdNode } from './json-ld';
import { webUrl } from './url';

/** An article's data may hold its page and its live posts as well. */
const MOST_HEADLINES = 3;
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;
/** Attributes by which pages that load one article below the other say which address each has. */
const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-permalink', 'data-link', 'data-path'];

/** Does a node of JSON-LD tell of an article? */
export function isArticleNode(node: LdNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type));
}

/** Host and path, for comparing addresses of one page: query, fragment, case and slashes at the end aside. */
function place(href: string | null | undefined, base: string): string | null {
  const url = webUrl(href, webUrl(base)?.href);
  if (!url) return null;
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A path that is no UTF-8 is compared as it stands.
  }
  return `${url.hostname.replace(/^(?:www|m|amp)\./, '')}${path.replace(/(?:\/amp)?\/*$/i, '')}${idOf(url)}`.toLowerCase();
}

/** Old systems tell articles apart by a number in the query. */
function idOf(url: URL): string {
  const id = url.searchParams.get('id') ?? url.searchParams.get('p') ?? url.searchParams.get('n');
  return id === null ? '' : `?${id}`;
}

const hostOf = (placed: string): string => placed.split(/[/?]/, 1)[0] ?? '';

/** A page of these sites and not their front page: front pages and addresses copied from manuals say nothing. */
function isPageOf(sites: ReadonlySet<string>, placed: string): boolean {
  const host = hostOf(placed);
  return sites.has(host) && placed.length > host.length;
}

/** The address or name that a node of JSON-LD gives for the page it is the main thing of; null where it gives none. */
export function pageIdOf(node: LdNode): string | null {
  const main = node['mainEntityOfPage'];
  const id = typeof main === 'object' && main !== null ? (main as LdNode)['@id'] : main;
  return typeof id === 'string' ? id : null;
}

/** Addresses a node of JSON-LD gives for its article. */
function addressesOf(node: LdNode): readonly string[] {
  return [node['url'], pageIdOf(node), node['@id']].filter((it) => typeof it === 'string');
}

/**
 * The node of a page's JSON-LD that tells of the open article: sites also describe the articles they link to, and leave
 * the data of the article before when they change pages by script. Undefined where every node tells of another.
 *
 * @param titles what the page shows for headlines, as keys
 * @param addresses of the open page, best first
 */
export function ownNode(
  nodes: readonly LdNode[],
  titles: readonly string[],
  addresses: readonly (string | null)[],
): LdNode | undefined {
  const base = addresses.find((it) => it !== null) ?? '';
  const here = new Set(addresses.map((it) => place(it, base)).filter((it) => it !== null));
  const sites = new Set([...here].map(hostOf));
  const articles = nodes.filter(isArticleNode);
  const judged = articles.map((node) => {
    const headline = lineKey(ldText(node['headline'] ?? node['name'], nodes) ?? '');
    const places = addressesOf(node).map((it) => place(it, base));
    return {
      node,
      headline,
      told: titles.some((title) => sameHeadline(title, headline)),
      here: places.some((it) => it !== null && here.has(it)),
      elsewhere: places.some((it) => it !== null && !here.has(it) && isPageOf(sites, it)),
    };
  });
  // Nodes of many headlines are a list, and none of them is the page's by being the first.
  const list = new Set(judged.map((it) => it.headline)).size > MOST_HEADLINES;
  return (
    judged.find((it) => it.told && it.here) ??
    judged.find((it) => it.told) ??
    judged.find((it) => it.here) ??
    (list
      ? undefined
      : judged.find((it) => !it.elsewhere || it.headline === '' || titles.length === 0))
  )?.node;
}

/**
 * The headline of the article that the address bar names, on a page that has loaded further articles below its first
 * one and changed its address on the way, while its head still tells of the first. Null on all other pages.
 *
 * @param declaredTitle the headline that the page's head declares
 * @param declaredUrls addresses that the page's head declares
 */
export function scrolledTo(
  doc: Document,
  address: string,
  declaredTitle: string | null,
  declaredUrls: readonly (string | null)[],
): Element | null {
  const here = place(address, address);
  const declared = declaredUrls.map((it) => place(it, address)).filter((it) => it !== null);
  if (here === null || declared.length === 0 || declared.includes(here)) return null;
  const first = lineKey(withoutSite(cleanLine(declaredTitle ?? '', MAX_TITLE), null));
  const headings = [...doc.querySelectorAll('h1,article h2')].slice(0, 40);
  const others = headings.filter((it) => !sameHeadline(headlineKey(it), first));
  // The first article must still be there, else the head is only differently worded.
  if (others.length === headings.length) return null;
  const blocks = doc.querySelectorAll(ADDRESS_ATTRIBUTES.map((it) => `[${it}]`).join(','));
  for (const block of [...blocks].slice(0, 200)) {
    const named = ADDRESS_ATTRIBUTES.some((it) => {
      const value = block.getAttribute(it);
      return value !== null && place(value, address) === here;
    });
    const heading = named ? others.find((it) => block.contains(it)) : undefined;
    if (heading) return heading;
  }
  const title = lineKey(withoutSite(cleanLine(doc.title, MAX_TITLE), null));
  return others.find((it) => sameHeadline(headlineKey(it), title)) ?? null;
}
