import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ArticleView } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { CollapsedList } from '../shared/CollapsedList';
import { Headline } from '../shared/Headline';
import { Icon } from '../shared/Icon';
import { useLostFocus } from '../shared/lost-focus';
import { Source, SourceLink } from '../shared/Source';

/** What the reader kept one by one. */
export interface KeptView {
  readonly total: number;
  /** What is looked for among them; '' for all. */
  readonly query: string;
  /** How many have it. */
  readonly found: number;
  /** There may be further ones that were not looked at. */
  readonly more?: boolean;
  /** The newest of these. */
  readonly articles: readonly ArticleView[];
}

/** How many stand open before the reader asks for more. */
const FIRST = 10;

/** The articles that the reader kept: export of all, a search, and each with its source and a way to take it out. */
export function KeptArticles({
  kept,
  onQuery,
  onExport,
  onRemove,
}: {
  kept: KeptView;
  onQuery: (query: string) => void;
  onExport: () => void;
  onRemove: (article: ArticleView) => void;
}): JSX.Element {
  const { t, plural } = useI18n();
  const list = useRef<HTMLDetailsElement>(null);
  const removed = useRef(0);
  // As with packs: the button that had the focus is gone with its article. Who takes out one after another goes on with
  // the one that has come to its place.
  useLostFocus(list, () => {
    const rows = list.current?.querySelectorAll<HTMLElement>('.related__item');
    return (
      rows?.[Math.min(removed.current, rows.length - 1)] ?? list.current?.querySelector('summary')
    );
  });
  return (
    <li class="card pack">
      <div class="pack__text">
        <h3 class="pack__title">{t('readerArticles')}</h3>
        <p class="muted">{plural('articles', kept.total)}</p>
      </div>
      <div class="pack__actions">
        <button
          type="button"
          class="button"
          aria-label={t('packExportNamed', { title: t('readerArticles') })}
          onClick={onExport}
        >
          <Icon name="download" size={16} />
          {t('packExport')}
        </button>
      </div>
      <details class="kept outlets" ref={list}>
        <summary class="link">
          {t('keptShow')}
          <Icon name="chevron" size={14} />
        </summary>
        {/* While something is looked for it stays, however few are left: nothing else shows the others again. */}
        {(kept.total > FIRST || kept.query !== '') && (
          <input
            type="search"
            class="field"
            aria-label={t('keptSearch')}
            placeholder={t('keptSearch')}
            value={kept.query}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        )}
        <div role="status">
          {kept.found === 0 ? (
            <p class="nothing">{t('keptNone')}</p>
          ) : (
            kept.query.trim() !== '' && (
              <p class="muted">
                {kept.more
                  ? t('keptNewest', { count: kept.articles.length })
                  : plural('articles', kept.found)}
              </p>
            )
          )}
        </div>
        <CollapsedList
          key={kept.query}
          className="related__list"
          name={t('readerArticles')}
          items={kept.articles}
          first={FIRST}
          render={(article, index) => (
            <li key={article.id} class="related__item" tabIndex={-1}>
              <Headline article={article} />
              <div class="evidence__foot">
                <Source article={article} />
                <span class="kept__actions">
                  <SourceLink article={article} />
                  <button
                    type="button"
                    class="action"
                    aria-label={t('keptRemoveNamed', { title: article.title })}
                    onClick={() => {
                      removed.current = index;
                      onRemove(article);
                    }}
                  >
                    <Icon name="trash" size={15} />
                    <span>{t('packRemove')}</span>
                  </button>
                </span>
              </div>
            </li>
          )}
        />
        {!kept.more && kept.found > kept.articles.length && (
          <p class="help">{t('keptNewest', { count: kept.articles.length })}</p>
        )}
      </details>
    </li>
  );
}
