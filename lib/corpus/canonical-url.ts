/** Parameters that say how the reader came, not what they read. */
const TRACKING = new Set([
  ...[
    'fbclid',
    'gclid',
    'dclid',
    'msclkid',
    'yclid',
    'igshid',
    'mc_cid',
    'mc_eid',
    'ref',
    'refsrc',
  ],
  ...[
    'ref_src',
    'cmpid',
    'ocid',
    'ito',
    'xtor',
    'amp',
    'outputtype',
    'share',
    'src',
    'smid',
    '_ga',
  ],
]);
const MOBILE_HOSTS = ['www.', 'm.', 'mobile.', 'amp.'];

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * One spelling for the addresses of one article: https, host without 'www.', 'm.', 'amp.', no fragment, no tracking
 * parameters, parameters in order, percent-encoding undone. For comparing, not for following.
 * Returns null for what is no http(s) address, or names no more than a site's front page.
 */
export function canonicalUrl(url: string): string | null {
  if (url.length > 4096 || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  let host = parsed.hostname.toLowerCase();
  for (const prefix of MOBILE_HOSTS) {
    if (host.startsWith(prefix) && host.indexOf('.', prefix.length) > 0) {
      host = host.slice(prefix.length);
    }
  }
  const segments = parsed.pathname.split('/').filter((s) => s !== '' && s !== 'amp');
  const parameters = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.has(name.toLowerCase()) && !name.toLowerCase().startsWith('utm_'))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  if (segments.length === 0 && parameters.length === 0) return null;
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
  return `${host}${port}/${segments.map(decoded).join('/')}${query}`;
}
