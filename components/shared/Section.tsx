import type { ComponentChildren, JSX } from 'preact';
import { useI18n } from '../i18n';
import { Icon } from './Icon';

/** A part of the report that opens and closes, with the count of what is in it. */
export function Section({
  title,
  help,
  count,
  open = false,
  children,
}: {
  title: string;
  help?: string;
  count: number;
  open?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  const { number } = useI18n();
  return (
    <details class="section" open={open}>
      <summary class="section__head">
        <h2 class="section__title">{title}</h2>
        <span class="count">{number(count)}</span>
        <Icon name="chevron" size={16} />
      </summary>
      <div class="section__body">
        {help !== undefined && <p class="help">{help}</p>}
        {children}
      </div>
    </details>
  );
}
