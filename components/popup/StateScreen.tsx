import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../shared/Icon';

/** A screen that says where things stand and what the next step is. */
export function StateScreen({
  icon,
  title,
  help,
  tone = 'plain',
  children,
}: {
  icon: IconName;
  title: string;
  help?: string;
  tone?: 'plain' | 'error';
  /** The next step: buttons, links. */
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <section class={`state state--${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <span class="state__icon">
        <Icon name={icon} size={26} />
      </span>
      <h2 class="state__title">{title}</h2>
      {help !== undefined && <p class="state__help">{help}</p>}
      {children !== undefined && <div class="state__actions">{children}</div>}
    </section>
  );
}
