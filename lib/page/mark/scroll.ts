/** The part of the window, from its middle out, in which a passage need not be moved. */
const MIDDLE = 0.7;

/** The element around another, that of a shadow tree's host among them. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function ancestorsOf(element: Element | null): readonly Element[] {
  const all: Element[] = [];
  for (let at = element; at; at = around(at)) all.push(at);
  return all;
}

/** How far a stretch must move to stand in the middle of another; 0 where it stands well enough. */
function shift(from: number, to: number, low: number, high: number): number {
  const margin = ((high - low) * (1 - MIDDLE)) / 2;
  if (from >= low + margin && to <= high - margin) return 0;
  // Of what is longer than the window, the beginning is shown.
  return to - from > high - low ? from - low - margin : (from + to - low - high) / 2;
}

function scrolls(element: Element): boolean {
  if (element === document.scrollingElement) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll|hidden/.test(overflowX + overflowY);
}

/**
 * Scrolls a passage to the middle of the window, and of whatever scrolls inside it. By the passage's own place and not
 * its element's: articles parted by line breaks are one element many windows long. A folded <details> around it opens.
 */
export function bringIntoView(range: Range): void {
  const target = range.startContainer.parentElement;
  const above = ancestorsOf(target);
  for (const element of above) if (element instanceof HTMLDetailsElement) element.open = true;
  const { top, bottom } = range.getBoundingClientRect();
  // Nothing of it is laid out: its element may be.
  if (top === 0 && bottom === 0) {
    target?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return;
  }
  for (const element of above.filter(scrolls)) {
    const box = element.getBoundingClientRect();
    const own = range.getBoundingClientRect();
    element.scrollBy({
      top: shift(own.top, own.bottom, box.top, box.bottom),
      left:
        own.left < box.left || own.right > box.right
          ? (own.left + own.right - box.left - box.right) / 2
          : 0,
      behavior: 'instant',
    });
  }
  const now = range.getBoundingClientRect();
  scrollBy({
    top: shift(now.top, now.bottom, 0, innerHeight),
    left: now.left < 0 || now.right > innerWidth ? (now.left + now.right - innerWidth) / 2 : 0,
    // At once: a smooth scroll is given up half way where the page moves under it.
    behavior: 'instant',
  });
}
