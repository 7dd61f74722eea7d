import { bodyOf } from '../native';
import { findPassage, type Passage } from './find';
import { readPageText } from './page-text';
import { bringIntoView } from './scroll';

const QUOTE = 'isnad-quote';
const FOCUS = 'isnad-focus';

/** Colours that stay readable on light and dark pages: the text colour is set with the ground. */
const STYLE = `
::highlight(${QUOTE}) { background-color: #fff1a8; color: #1a1a1a; }
::highlight(${FOCUS}) { background-color: #ffb454; color: #1a1a1a; }`;

let sheet: CSSStyleSheet | null = null;

function hasHighlights(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
}

/** Adopted by the document, or by the shadow tree that holds the passage: it changes no element of the page. */
function addStyle(range: Range): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  const root = range.startContainer.getRootNode();
  // Past what the page may have named so; see `native`.
  const prototype = Object.getPrototypeOf(root) as object;
  const own = Reflect.get(prototype, 'adoptedStyleSheets', root) as readonly CSSStyleSheet[];
  if (own.includes(sheet)) return;
  Reflect.set(prototype, 'adoptedStyleSheets', [...own, sheet], root);
}

/**
 * Sets the caret before a passage. Unseen; but what follows the caret goes on from there: screen readers, and in Firefox
 * the next Tab. What the reader has selected stays selected, and a field that they write in keeps its caret.
 */
function setCaret({ startContainer, startOffset }: Range): void {
  const selection = getSelection();
  const { activeElement } = document;
  const writing =
    activeElement instanceof HTMLElement &&
    (activeElement.isContentEditable || activeElement.matches('input, textarea'));
  if (selection?.type !== 'Range' && !writing) selection?.collapse(startContainer, startOffset);
}

/**
 * Marks a passage in the page and scrolls to it; a mark made before goes. Marks are CSS custom highlights: no element
 * of the page is touched. Where a browser has none of them, the passage is selected.
 *
 * @returns false where the page has no such text
 */
export function showPassage(passage: Passage): boolean {
  const body = bodyOf(document);
  const found = body && findPassage(readPageText(body), passage);
  if (!found) return false;
  clearMarks();
  if (hasHighlights()) {
    addStyle(found.quote);
    CSS.highlights.set(QUOTE, new Highlight(found.quote));
    if (found.focus) {
      const focus = new Highlight(found.focus);
      focus.priority = 1;
      CSS.highlights.set(FOCUS, focus);
    }
    setCaret(found.quote);
  } else {
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(found.quote);
  }
  bringIntoView(found.quote);
  return true;
}

/** Takes the marks off. */
export function clearMarks(): void {
  if (!hasHighlights()) return;
  CSS.highlights.delete(QUOTE);
  CSS.highlights.delete(FOCUS);
}
