import { existsSync, readFileSync } from 'node:fs';
import { articlePage } from '../support/site';
import type { SiteArticle } from '../support/site';

interface EventArticle extends SiteArticle {
  readonly id: string;
  readonly url: string;
}
interface Annotated {
  readonly articles: readonly EventArticle[];
  readonly traps: readonly {
    readonly why: string;
    readonly mentions: readonly { readonly article: string; readonly quote: string }[];
  }[];
}

const MEASURED = new URL('../../../shared/eval/dev/seeds-morocco-israel.json', import.meta.url);
const SHIPPED = new URL('../../seeds/morocco-israel-2021-2022.json', import.meta.url);

const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

/** The five real articles with their annotations where the measuring files are at hand, else null. */
export const realEvent = existsSync(MEASURED) ? (read(MEASURED) as Annotated) : null;

/** The shipped pack's articles on the same events, in our own words. */
export const shippedArticles = (read(SHIPPED) as { readonly articles: readonly EventArticle[] })
  .articles;

/** Hosts of listed outlets, one for each article that a test opens. */
export const HOSTS = [
  'www.almayadeen.net',
  'www.france24.com',
  'www.alarab.co.uk',
  'ar.timesofisrael.com',
  'www.nadorcity.com',
] as const;

/** Address of each of these articles' pages on the stand-in site, and the pages. */
export function site(articles: readonly SiteArticle[]): {
  readonly addresses: readonly string[];
  readonly pages: Readonly<Record<string, string>>;
} {
  const addresses = articles.map((_, i) => `${HOSTS[i % HOSTS.length]}/news/2022/${i + 1}`);
  const pages = Object.fromEntries(
    articles.map((article, i) => [
      addresses[i],
      articlePage({ ...article, url: `https://${addresses[i]}` }),
    ]),
  );
  return { addresses, pages };
}

/** The article whose page opens in the main test: it says that relations stopped in 2000. */
export const openArticle: SiteArticle =
  realEvent?.articles.find(({ id }) => id === 'mayadeen') ??
  (() => {
    const own = shippedArticles.find(({ text }) => /(?<!\d)2000(?!\d)/u.test(text));
    if (!own) throw new Error('no shipped article holds the year 2000');
    return own;
  })();

/** White space folded, quotation marks and invisible controls as they are. */
export const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();
