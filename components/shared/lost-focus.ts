/**
 * Gives an element the focus if nothing has it: what had it has just gone from the page, and the next Tab would begin at
 * the top. Leaves the focus where the reader has meanwhile put it.
 */
export function takeLostFocus(element: HTMLElement | null | undefined): void {
  if (document.activeElement === document.body) element?.focus();
}
