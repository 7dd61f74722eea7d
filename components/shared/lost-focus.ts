import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Has nothing the focus? What is disabled keeps it only until the next picture. */
const isLost = (): boolean =>
  document.activeElement === document.body || document.activeElement?.matches(':disabled') === true;

/**
 * Keeps the focus in a part of the page when what had it goes, or is disabled, in a drawing of the component: the next Tab
 * would begin at the top. Does nothing where the focus was elsewhere, as when a page opens.
 * @param heir who takes it, asked once it is lost; left out, the part itself. What is no control has `tabIndex={-1}`
 */
export function useLostFocus(
  part: RefObject<HTMLElement>,
  heir: () => HTMLElement | null | undefined = () => part.current,
): void {
  const had = part.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (had && isLost()) heir()?.focus();
  });
}
