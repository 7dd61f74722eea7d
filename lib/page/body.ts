import { Readability } from '@mozilla/readability';
import { furnitureKind } from './boilerplate';
import { lineKey } from './clean';
import { readLines, type Line } from './lines';

/** An article's body as it was found in a page. */
export interface Body {
  readonly lines: readonly Line[];
  /** Links that are headings or hold one, inside the body: a front page has many, an article next to none. */
  readonly headlineLinks: number;
}

/** Pages with more elements are cut before they are read. The longest live blogs have some 15,000. */
const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 200;
/** Furniture bigger than this share of the page's text is taken for a mislabelled body. */
const MAX_FURNITURE_SHARE = 0.4;

/** Takes out what is nested deeper, or comes later, than any article needs; Readability itself has no such bounds. */
function bound(root: Element): void {
  let node: Element | null = root;
  let depth = 0;
  let count = 0;
  while (node) {
    count += 1;
    const current: Element = node;
    if (depth > MAX_DEPTH || count > MAX_ELEMENTS)
      while (current.firstChild) current.firstChild.remove();
    if (count > MAX_ELEMENTS * 2) return;
    if (current.firstElementChild) {
      node = current.firstElementChild;
      depth += 1;
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node === null || node === root ? null : node.nextElementSibling;
  }
}

function textLength(element: Element | null): number {
  return element?.textContent?.length ?? 0;
}

function linkShare(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += textLength(link);
  return linked / Math.max(1, textLength(element));
}

function dropFurniture(body: Element): void {
  const most = textLength(body) * MAX_FURNITURE_SHARE;
  for (const element of [...body.querySelectorAll('[class],[id]')]) {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BODY' || tag === 'MAIN' || tag === 'ARTICLE') continue;
    const kind = furnitureKind(element);
    if (kind === null || element.querySelector('h1') || textLength(element) > most) continue;
    if (kind === 'vague' && linkShare(element) < 0.5) continue;
    element.remove();
  }
}

/** Sites that load the next article below the open one: only the one under the page's own headline is read. */
function dropOtherArticles(body: Element, title: string): void {
  const articles = [...body.querySelectorAll('article')].filter(
    (element) => element.querySelector('h1') && !element.parentElement?.closest('article'),
  );
  if (articles.length < 2) return;
  const wanted = lineKey(title);
  const own = articles.find(
    (element) => lineKey(element.querySelector('h1')?.textContent ?? '') === wanted,
  );
  for (const element of articles) if (element !== (own ?? articles[0])) element.remove();
}

/**
 * Finds the article's body by Mozilla's Readability, on a copy of the document: the page is left as it is.
 * `title` is the page's headline. Null where there is nothing like a body.
 *
 * Readability and defuddle were compared on tests/fixtures/pages: both find the body of plain articles; defuddle kept
 * only the first post of a live blog and took 'latest news' boxes into two other bodies, needs 338 kB to Readability's
 * 35 kB in the bundle and 5 to 10 times the time. What Readability lets through, dropFurniture and articleLines take out.
 */
export function findBody(doc: Document, title: string): Body | null {
  const copy = doc.cloneNode(true) as Document;
  const body = copy.body as HTMLElement | null;
  if (!body) return null;
  bound(body);
  for (const element of [...body.querySelectorAll('script,style,noscript,template,iframe,svg')]) {
    element.remove();
  }
  dropOtherArticles(body, title);
  dropFurniture(body);
  const parsed = new Readability<Element>(copy, {
    charThreshold: 150,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  const content = parsed?.content;
  if (!content) return null;
  return {
    lines: readLines(content),
    headlineLinks: content.querySelectorAll(
      'h1 a[href],h2 a[href],h3 a[href],h4 a[href],a[href] h1,a[href] h2,a[href] h3,a[href] h4',
    ).length,
  };
}
