import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import { Icon } from '../shared/Icon';
import { takeLostFocus } from '../shared/lost-focus';

/** How much the corpus holds; `bytes` is null where the browser does not tell. */
export interface StatsView {
  readonly articles: number;
  readonly outlets: number;
  readonly bytes: number | null;
}

/** What is stored, that it stays here, and the way to delete all of it. */
export function Data({
  stats,
  onDeleteAll,
}: {
  /** Null while unknown. */
  stats: StatsView | null;
  onDeleteAll: () => void;
}): JSX.Element {
  const { t, number, size } = useI18n();
  const [asking, setAsking] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const was = useRef(asking);
  // The question and the button that asks it take each other's place; the button may be disabled by then.
  useLayoutEffect(() => {
    if (asking === was.current) return;
    was.current = asking;
    takeLostFocus(part.current?.querySelector('button'));
    takeLostFocus(part.current);
  }, [asking]);
  const nothing = stats === null || stats.articles === 0;
  // A button that is disabled keeps no focus: whoever deleted all with the keyboard would be back at the page's beginning.
  useLayoutEffect(() => {
    if (nothing && part.current?.contains(document.activeElement)) part.current.focus();
  }, [nothing]);
  return (
    <>
      <p class="privacy">
        <Icon name="lock" />
        <span>{t('privacyNote')}</span>
      </p>
      {stats && (
        <dl class="counts">
          <div class="counts__item">
            <dt>{t('statArticles')}</dt>
            <dd>{number(stats.articles)}</dd>
          </div>
          <div class="counts__item">
            <dt>{t('statOutlets')}</dt>
            <dd>{number(stats.outlets)}</dd>
          </div>
          <div class="counts__item">
            <dt>{t('statSize')}</dt>
            <dd>{stats.bytes === null ? t('unknownSize') : size(stats.bytes)}</dd>
          </div>
        </dl>
      )}
      {/* Right after all was deleted a size would seem to say that it was not. */}
      {stats?.articles === 0 && stats.bytes !== null && stats.bytes > 0 && (
        <p class="help">{t('sizeFreed')}</p>
      )}
      <div
        class="delete"
        ref={part}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setAsking(false);
        }}
      >
        {asking ? (
          <div class="card danger" role="alert">
            <p>{t('deleteAllConfirm')}</p>
            <div class="danger__actions">
              <button type="button" class="button" onClick={() => setAsking(false)}>
                {t('deleteAllNo')}
              </button>
              <button
                type="button"
                class="button button--danger"
                onClick={() => {
                  setAsking(false);
                  onDeleteAll();
                }}
              >
                {t('deleteAllYes')}
              </button>
            </div>
          </div>
        ) : (
          <button
            type="button"
            class="button button--danger"
            disabled={nothing}
            onClick={() => setAsking(true)}
          >
            {t('deleteAll')}
          </button>
        )}
      </div>
    </>
  );
}
