import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n';

/**
 * A list of which the first `first` are shown until the reader asks for the rest. What is shown then has the focus: it
 * stands before the button, and the next Tab would pass it by.
 */
export function CollapsedList<T>({
  items,
  first,
  render,
  className,
  name,
}: {
  items: readonly T[];
  first: number;
  /** One item as a keyed list element. */
  render: (item: T, index: number) => ComponentChildren;
  className: string;
  /** What it is a list of, for who hears the button alone. */
  name: string;
}): JSX.Element {
  const { t, plural } = useI18n();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(all);
  // One more than fits is shown rather than hidden behind a button of the same height.
  const collapsible = items.length > first + 1;
  const shown = all || !collapsible ? items : items.slice(0, first);
  useLayoutEffect(() => {
    if (all === was.current) return;
    was.current = all;
    const next = list.current?.children[first];
    if (all && next instanceof HTMLElement) {
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    } else button.current?.scrollIntoView({ block: 'nearest' });
  }, [all]);
  const text = all ? t('showLess') : plural('showMore', items.length - first);
  return (
    <>
      <ul class={className} ref={list}>
        {shown.map(render)}
      </ul>
      {collapsible && (
        <button
          type="button"
          ref={button}
          class="link more"
          aria-expanded={all}
          aria-label={`${text}${t('colon')}${name}`}
          onClick={() => setAll(!all)}
        >
          {text}
        </button>
      )}
    </>
  );
}
