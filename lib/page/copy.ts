import { cloneOf, firstChildOf, nextSiblingOf, nodeTypeOf, rootOf, tagNameOf } from './native';
import { MAX_ELEMENTS, MAX_TEXT, walk } from './walk';

/** Elements nested deeper are left out with all they hold. */
const MAX_DEPTH = 100;
/** From here on a lone wrapper is left out: the time Readability takes grows with the square of the depth. */
const DEEP = 25;
/** UTF-16 units of one piece of text. */
const MAX_PIECE = 20_000;

/** Neither of the article nor about it. */
const LEFT_OUT = new Set('STYLE NOSCRIPT TEMPLATE IFRAME SVG'.split(' '));
const WRAPPERS = new Set(['DIV', 'SECTION', 'SPAN']);
/** What documents and forms answer to the names of; see `native`. */
const NAMING = /^(?:INPUT|SELECT|TEXTAREA|BUTTON|FIELDSET|OUTPUT|OBJECT|EMBED|IMG|FORM)$/;

/** Does the element hold one element, and no text beside it? */
function isLoneWrapper(element: Element, tag: string): boolean {
  if (!WRAPPERS.has(tag)) return false;
  let elements = 0;
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    const type = nodeTypeOf(node);
    if (type === 1) elements += 1;
    if (elements > 1 || (type === 3 && (node.nodeValue ?? '').trim() !== '')) return false;
  }
  return elements === 1;
}

/**
 * A copy of a page to read: as the reader sees it (with open shadow trees in place), bounded however large the page is,
 * without styles, scripts (but JSON-LD) and drawings, and without the names by which a page's elements stand in the
 * way of a document's own properties. It belongs to no window, so nothing in it is loaded or run. Null for a document
 * of nothing at all.
 */
export function copyPage(doc: Document): Document | null {
  const root = rootOf(doc);
  if (!root) return null;
  const copy = cloneOf(doc, false) as Document;
  const top = copy.importNode(root, false);
  copy.append(top);
  let elements = 0;
  let length = 0;
  /** For each element on the way: where its children go. */
  const places: { readonly into: Element; readonly depth: number }[] = [];
  const place = () => places.at(-1) ?? { into: top, depth: 0 };
  walk(root, {
    enter(element, tag) {
      const { into, depth } = place();
      if (elements >= MAX_ELEMENTS || length >= MAX_TEXT) return 'stop';
      if (LEFT_OUT.has(tag) || depth > MAX_DEPTH) return 'past';
      if (tag === 'SCRIPT' && element.getAttribute('type') !== 'application/ld+json') return 'past';
      if (depth > DEEP && isLoneWrapper(element, tag)) {
        places.push({ into, depth });
        return 'into';
      }
      elements += 1;
      const own = copy.importNode(element, false);
      if (NAMING.test(tag)) {
        own.removeAttribute('name');
        own.removeAttribute('id');
      }
      into.append(own);
      places.push({ into: own, depth: depth + 1 });
      return 'into';
    },
    text(node) {
      const text = node.data;
      const { into } = place();
      // JSON-LD is one piece, and has bounds of its own.
      const data = tagNameOf(into).toUpperCase() === 'SCRIPT';
      into.append(copy.createTextNode(data ? text : text.slice(0, MAX_PIECE)));
      if (!data) length += Math.min(text.length, MAX_PIECE);
      return length < MAX_TEXT;
    },
    leave() {
      places.pop();
    },
  });
  return copy;
}
