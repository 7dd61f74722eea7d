import { Readability } from '@mozilla/readability';
import { isFurniture } from './boilerplate';
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

function dropFurniture(body: Element): void {
  const most = textLength(body) * MAX_FURNITURE_SHARE;
  for (const element of [...body.querySelectorAll('[class],[id]')]) {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BODY' || tag === 'MAIN' || tag === 'ARTICLE' || !isFurniture(element)) continue;
    if (element.querySelector('h1') || textLength(element) > most) continue;
    element.remove();
  }
}

/**
 * Finds the article's body by Mozilla's Readability, on a copy of the document: the page is left as it is.
 * Null where there is nothing like a body.
 *
 * Readability and defuddle were compared on tests/fixtures/pages: both find the body of plain articles; defuddle kept
 * only the first post of a live blog and took 'latest news' boxes into two other bodies, needs 338 kB to Readability's
 * 35 kB in the bundle and 5 to 10 times the time. What Readability lets through, dropFurniture and articleLines take out.
 */
export function findBody(doc: Document): Body | null {
  const copy = doc.cloneNode(true) as Document;
  const body = copy.body as HTMLElement | null;
  if (!body) return null;
  bound(body);
  for (const element of [...body.querySelectorAll('script,style,noscript,template,iframe,svg')]) {
    element.remove();
  }
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
