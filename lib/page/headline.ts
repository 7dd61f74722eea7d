import { cleanLine, countWords, headlineKey, lineKey, withoutOrnaments } from './clean';

/** A page's headline. */
export interface Headline {
  readonly title: string;
  /** Where it stands in the page; null where only the page's head has it. */
  readonly element: Element | null;
  /** The outlet's name, as the document's title has it beside the headline. */
  readonly site: string | null;
  /** False where it is the document's title and may be the site's. */
  readonly sure: boolean;
}

export const MAX_TITLE = 300;
/** Keys of fewer letters and digits are no headline. */
const LEAST_KEY = 8;
const MAX_SITE_WORDS = 6;
const SEPARATOR = /\s+(?:[|–—\-»«·•]|::)\s+/u;
const BARS = /\s+[|»«]\s+/u;

/** Do two headlines say the same, one perhaps cut or with something added? Of keys made by `lineKey`. */
export function sameHeadline(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= LEAST_KEY && short.length * 2 >= long.length && long.includes(short);
}

/** A title without the site's name before or after it ('… - جريدة', 'موقع | …'); `site` null where it is unknown. */
export function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR);
  const siteKey = site === null ? '' : lineKey(site);
  const at = parts.findIndex((part) => siteKey !== '' && lineKey(part) === siteKey);
  if (parts.length > 1 && at === parts.length - 1) return cutAt(title, parts[at] ?? '', 'end');
  if (parts.length > 1 && at === 0) return cutAt(title, parts[0] ?? '', 'start');
  // Without knowing the site's name only a bar is a safe sign, and a headline is no shorter than half of what follows.
  const pieces = title.split(BARS).map((it) => it.replace(/^[|»«–—\s]+/u, ''));
  return pieces.reduce((best, it) => (it.length > best.length * 2 ? it : best), '');
}

function cutAt(title: string, part: string, side: 'start' | 'end'): string {
  const rest = side === 'end' ? title.slice(0, title.lastIndexOf(part)) : title.slice(part.length);
  return rest.replace(/^[\s|–—\-»«·•:]+|[\s|–—\-»«·•:]+$/gu, '');
}

/** The site's name in a document's title that holds the headline too, or that is nothing but the name. */
function siteIn(docTitle: string, title: string): string | null {
  const wanted = lineKey(title);
  const others = docTitle
    .split(SEPARATOR)
    .map(withoutOrnaments)
    .filter((part) => part !== '' && !sameHeadline(lineKey(part), wanted));
  const site = others.at(-1);
  if (site === undefined || wanted.includes(lineKey(site))) return null;
  return site.length <= 40 && countWords(site) <= MAX_SITE_WORDS ? site : null;
}

/** A heading's text without a label set before or after the headline inside it ('سياسة'). */
function headingText(heading: Element, wanted: string): string {
  const text = cleanLine(heading.textContent ?? '', MAX_TITLE);
  const key = lineKey(text);
  if (wanted === '' || key === wanted || !key.includes(wanted)) return text;
  const label = [...heading.querySelectorAll('*')].slice(0, 20).find((element) => {
    const own = headlineKey(element);
    return own !== '' && (own + wanted === key || wanted + own === key);
  });
  if (!label) return text;
  const whole = cleanLine(label.textContent ?? '', MAX_TITLE);
  return cutAt(text, whole, text.startsWith(whole) ? 'start' : 'end');
}

/**
 * The headline: what the page declares, in the words of the heading in the page where one says the same, for that is
 * what the reader sees and what can be marked.
 *
 * @param declared titles from the page's data, best first
 * @param site the site's declared name, or null
 */
export function findHeadline(
  doc: Document,
  declared: readonly (string | null)[],
  site: string | null,
): Headline {
  const docTitle = cleanLine(doc.title, MAX_TITLE);
  const given = declared.find((it) => it !== null && it !== '') ?? null;
  const wantedText = withoutSite(cleanLine(given ?? docTitle, MAX_TITLE), site);
  const wanted = lineKey(wantedText);
  const siteKey = site === null ? '' : lineKey(site);
  const headings = [...doc.querySelectorAll('h1')]
    .slice(0, 10)
    .map((element) => ({ element, key: headlineKey(element) }))
    .filter(({ key }) => key.length >= LEAST_KEY && key !== siteKey);
  const heading =
    headings.find(({ key }) => key === wanted) ??
    headings.find(({ key }) => sameHeadline(key, wanted)) ??
    headings.find(({ key }) => wanted.length >= LEAST_KEY && key.includes(wanted));
  const found =
    heading?.element ??
    [...doc.querySelectorAll('h2,h3,[itemprop="headline"],[class*="title"]')]
      .slice(0, 60)
      .find((element) => wanted.length >= LEAST_KEY && headlineKey(element) === wanted);
  const named = (title: string, element: Element | null, sure: boolean): Headline => {
    return { title, element, site: siteIn(docTitle, title), sure };
  };
  if (found) return named(headingText(found, wanted), found, true);
  // A document's title that no heading repeats may be the site's; then the article's heading is the headline.
  const own =
    wanted === ''
      ? (headings[0]?.element ?? doc.querySelector('h1') ?? undefined)
      : given === null
        ? headings.find(({ element }) => isArticleHeading(element))?.element
        : undefined;
  if (own) return named(cleanLine(own.textContent ?? '', MAX_TITLE), own, true);
  if (given !== null && wantedText !== '') return named(wantedText, null, true);
  const parts = docTitle.split(SEPARATOR);
  const longest = parts.reduce((best, it) => (it.length > best.length ? it : best), '');
  const rest = countWords(docTitle) - countWords(longest);
  const title =
    countWords(longest) >= 5 && rest <= 4 ? longest : wantedText === '' ? docTitle : wantedText;
  return named(title, null, countWords(title) >= 5);
}

/** Not the site's own heading: four words or more, outside what stands at the top of every page. */
function isArticleHeading(element: Element): boolean {
  if (countWords(element.textContent ?? '') < 4) return false;
  return !element.closest('nav,aside,footer') && element.closest('a') === null;
}
