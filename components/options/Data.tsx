import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import { Icon } from '../shared/Icon';
import { useLostFocus } from '../shared/lost-focus';

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
  // The question and the button that asks it take each other's place; once all is deleted that can't be pressed.
  useLostFocus(
    part,
    () => part.current?.querySelector<HTMLElement>('button:enabled') ?? part.current,
  );
  const nothing = stats === null || stats.articles === 0;
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
