import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives an element the focus if nothing has it: what had it has just gone from the page, and the next Tab would begin at
 * the top. Leaves the focus where the reader has meanwhile put it.
 */
export function takeLostFocus(element: HTMLElement | null | undefined): void {
  if (document.activeElement === document.body) element?.focus();
}

/**
 * Keeps the focus in a part of the page when what had it goes in a drawing of the component: the part itself, which has
 * `tabIndex={-1}`, takes it. Does nothing where the focus was elsewhere, as when a page opens.
 */
export function useLostFocus(part: RefObject<HTMLElement>): void {
  const had = part.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (had) takeLostFocus(part.current);
  });
}
