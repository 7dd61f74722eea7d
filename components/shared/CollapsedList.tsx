import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useI18n } from '../i18n';

/** A list of which the first `first` are shown until the reader asks for the rest. */
export function CollapsedList<T>({
  items,
  first,
  render,
  className,
}: {
  items: readonly T[];
  first: number;
  /** One item as a keyed list element. */
  render: (item: T, index: number) => ComponentChildren;
  className: string;
}): JSX.Element {
  const { t, plural } = useI18n();
  const [all, setAll] = useState(false);
  // One more than fits is shown rather than hidden behind a button of the same height.
  const collapsible = items.length > first + 1;
  const shown = all || !collapsible ? items : items.slice(0, first);
  return (
    <>
      <ul class={className}>{shown.map(render)}</ul>
      {collapsible && (
        <button type="button" class="link more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('showLess') : plural('showMore', items.length - first)}
        </button>
      )}
    </>
  );
}
