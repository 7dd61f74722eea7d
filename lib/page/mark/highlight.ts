import { findPassage, type Passage } from './find';
import { readPageText } from './page-text';

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

/** An adopted style sheet changes no element of the page. */
function addStyle(): void {
  if (sheet && document.adoptedStyleSheets.includes(sheet)) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function scrollTo(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const target = range.startContainer.parentElement;
  openAround(target);
  // At once: a smooth scroll is given up half way where the page moves under it.
  const options: ScrollIntoViewOptions = { block: 'center', behavior: 'instant' };
  if (top === 0 && bottom === 0) {
    target?.scrollIntoView(options);
    return;
  }
  if (top > innerHeight * 0.15 && bottom < innerHeight * 0.85) return;
  target?.scrollIntoView(options);
}

/** A folded <details> would hide the mark. */
function openAround(element: Element | null): void {
  const details = element?.closest('details');
  if (details) details.open = true;
}

/**
 * Marks a passage in the page and scrolls to it; a mark made before goes. Marks are CSS custom highlights: no element
 * of the page is touched. Where a browser has none of them, the passage is selected.
 *
 * @returns false where the page has no such text
 */
export function showPassage(passage: Passage): boolean {
  const found = findPassage(readPageText(document.body), passage);
  if (!found) return false;
  clearMarks();
  if (hasHighlights()) {
    addStyle();
    CSS.highlights.set(QUOTE, new Highlight(found.quote));
    if (found.focus) {
      const focus = new Highlight(found.focus);
      focus.priority = 1;
      CSS.highlights.set(FOCUS, focus);
    }
    // Unseen; but what follows the caret goes on from there: screen readers, and in Firefox the next Tab.
    getSelection()?.collapse(found.quote.startContainer, found.quote.startOffset);
  } else {
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(found.quote);
  }
  scrollTo(found.quote);
  return true;
}

/** Takes the marks off. */
export function clearMarks(): void {
  if (!hasHighlights()) return;
  CSS.highlights.delete(QUOTE);
  CSS.highlights.delete(FOCUS);
}
