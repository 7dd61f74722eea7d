import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from '../i18n';
import { Icon } from './Icon';
import { useLostFocus } from './lost-focus';
import { isUndo, UNDO_KEYS } from './undo-keys';

export interface NoticeText {
  readonly tone: 'info' | 'error';
  readonly text: string;
  /** Takes back what it tells of: by a button, or by the keys that do so everywhere. */
  readonly undo?: () => void;
}

/** Says how something went. The region is always there, so that screen readers hear what comes into it. */
export function Notice({
  notice,
  onDismiss,
}: {
  notice: NoticeText | null;
  onDismiss: () => void;
}): JSX.Element {
  const { t } = useI18n();
  // Where the reader came from to press something here: there the focus goes back to with the button that had it.
  const from = useRef<HTMLElement | null>(null);
  const region = useRef<HTMLDivElement>(null);
  // That may be gone too, with what 'Undo' brings back: then to what is left of the notice.
  useLostFocus(region, () =>
    from.current?.isConnected === true ? from.current : region.current?.querySelector('button'),
  );
  const undo = notice?.undo;
  useEffect(() => {
    if (!undo) return undefined;
    const hear = (event: KeyboardEvent): void => {
      if (!isUndo(event)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [undo]);
  return (
    <div
      ref={region}
      class="notices"
      role="status"
      aria-live="polite"
      onFocusIn={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          from.current = relatedTarget;
      }}
    >
      {notice && (
        <div class={`notice notice--${notice.tone}`}>
          <Icon name={notice.tone === 'error' ? 'warning' : 'check'} size={16} />
          <p class="notice__text">{notice.text}</p>
          {notice.undo && (
            <span class="notice__action">
              <button
                type="button"
                class="link"
                aria-keyshortcuts="Control+Z Meta+Z"
                onClick={notice.undo}
              >
                {t('undo')}
              </button>{' '}
              <kbd dir="ltr">{UNDO_KEYS}</kbd>
            </span>
          )}
          <button type="button" class="icon-button" aria-label={t('dismiss')} onClick={onDismiss}>
            <Icon name="close" size={14} />
          </button>
        </div>
      )}
    </div>
  );
}
