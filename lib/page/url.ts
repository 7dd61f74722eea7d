/** Query parameters that say how a reader came, not what the page is. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|ref|ref_src|ref_url|referrer|cmpid|ocid|at_medium|at_campaign|at_custom\d|xtor|smid|ncid|traffic_source|fb_.*|amp|__twitter_impression|hss_channel|mibextid)$/i;

/** Longer addresses are not links but payloads. */
const MAX_URL = 4_000;

/** An absolute http(s) address without credentials or fragment, or null. `base` resolves relative ones. */
export function webUrl(href: string | null | undefined, base?: string): URL | null {
  if (href === null || href === undefined || href.length === 0 || href.length > MAX_URL)
    return null;
  try {
    const url = new URL(href.trim(), base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.username = '';
    url.password = '';
    return url;
  } catch {
    return null;
  }
}

/**
 * The address without what changes from reader to reader: tracking parameters, fragment, default port, mobile and AMP
 * forms of the host and path. Equal for the same article however it was reached.
 */
export function canonicalUrl(url: URL): string {
  const out = new URL(url.href);
  out.hash = '';
  out.hostname = out.hostname.replace(/^(?:m|mobile|amp)\.(?=[^.]+\.[^.]+)/, '');
  out.pathname = out.pathname.replace(/\/amp\/?$/i, '') || '/';
  // Not keys(): in Firefox's content scripts the iterators of page objects can't be iterated.
  const keys: string[] = [];
  out.searchParams.forEach((_, key) => keys.push(key));
  for (const key of keys) if (TRACKING.test(key)) out.searchParams.delete(key);
  if (out.search === '?') out.search = '';
  return out.href;
}

/**
 * The article's address: what the page calls canonical if it points into the same site and to a page of its own (some
 * sites name their front page on every article), else the address it was opened at.
 */
export function articleUrl(candidates: readonly (string | null)[], address: string): string {
  const here = webUrl(address);
  for (const candidate of candidates) {
    const url = webUrl(candidate, here?.href);
    if (!url) continue;
    if (here && !sameSite(url.hostname, here.hostname)) continue;
    if (here && url.pathname === '/' && here.pathname !== '/' && url.search === '') continue;
    return canonicalUrl(url);
  }
  return here ? canonicalUrl(here) : address;
}

/** The same host, or one a subdomain of the other, `www.` and mobile forms aside. */
function sameSite(a: string, b: string): boolean {
  const left = bareHost(a);
  const right = bareHost(b);
  return left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`);
}

/** A host without `www.`, `m.`, `amp.`, in lower case: what an unnamed outlet is called by. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^(?:www\d?|m|mobile|amp|ar|arabic)\.(?=[^.]+\.[^.]+)/, '');
}

/** The same page, whatever the fragment. */
export function samePage(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}
