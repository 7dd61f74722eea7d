import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ArticleView } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { Icon } from '../shared/Icon';
import { useLostFocus } from '../shared/lost-focus';
import { isFiltered, noneText, NO_FILTER, type KeptFilter } from './kept-filter';
import { KeptFilters, type OutletChoice } from './KeptFilters';
import { FIRST, KeptRows } from './KeptRows';

/** What the reader kept one by one. */
export interface KeptView {
  readonly total: number;
  readonly filter: KeptFilter;
  /** What the list was made for, where the answer to the filter has yet to come. */
  readonly listed?: KeptFilter;
  /** The outlets of all that were kept. */
  readonly outlets: readonly OutletChoice[];
  /** How many pass the filter. */
  readonly found: number;
  /** There may be further ones that were not looked at. */
  readonly more?: boolean;
  /** The newest of these. */
  readonly articles: readonly ArticleView[];
  /** Ids of those that the reader has chosen, all of which pass. */
  readonly selected: ReadonlySet<string>;
}

/** What can be done with the kept articles. */
export interface KeptActions {
  readonly onFilter: (filter: KeptFilter) => void;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  /** Chooses all that pass, those that are not listed too. */
  readonly onSelectAll: () => void;
  readonly onRemove: (article: ArticleView) => void;
  readonly onRemoveSelected: () => void;
  readonly onExport: () => void;
  readonly onExportSelected: () => void;
}

/** How many are chosen, and what can be done with them. */
function SelectionBar({
  kept,
  actions,
  onRemoveSelected,
}: {
  kept: KeptView;
  actions: KeptActions;
  onRemoveSelected: () => void;
}): JSX.Element {
  const { t, plural } = useI18n();
  const count = kept.selected.size;
  const all = count > 0 && count >= kept.found;
  return (
    <div class="kept__bar">
      <label class="check">
        <input
          type="checkbox"
          checked={all}
          indeterminate={count > 0 && !all}
          onClick={() => {
            if (all) actions.onSelect(new Set());
            else actions.onSelectAll();
          }}
        />
        <span>{t('keptSelectAll')}</span>
      </label>
      <span role="status">
        {count > 0 && `${t('keptSelected')}${t('colon')}${plural('articles', count)}`}
      </span>
      {count > 0 && (
        <>
          <span class="kept__actions">
            <button type="button" class="action" onClick={actions.onExportSelected}>
              <Icon name="download" size={15} />
              <span>{t('keptExportSelected')}</span>
            </button>
            <button
              type="button"
              class="action"
              aria-keyshortcuts="Delete"
              onClick={onRemoveSelected}
            >
              <Icon name="trash" size={15} />
              <span>{t('keptRemoveSelected')}</span>
            </button>
          </span>
          <p class="help kept__keys">{t('keptKeys')}</p>
        </>
      )}
    </div>
  );
}

/** The articles that the reader kept: export, a search with filters, and the list, of which several can be chosen. */
export function KeptArticles({
  kept,
  actions,
}: {
  kept: KeptView;
  actions: KeptActions;
}): JSX.Element {
  const translator = useI18n();
  const { t, plural } = translator;
  const list = useRef<HTMLDetailsElement>(null);
  const removed = useRef(0);
  const { filter, listed = filter } = kept;
  // A filter that was found again on coming back is not left behind a fold.
  const [open] = useState(isFiltered(filter));
  // As with packs: the button that had the focus is gone with its article. Who takes out one after another goes on with
  // the one that has come to its place.
  useLostFocus(list, () => {
    const rows = list.current?.querySelectorAll<HTMLElement>('.related__item');
    return (
      rows?.[Math.min(removed.current, rows.length - 1)] ?? list.current?.querySelector('summary')
    );
  });
  const removeSelected = (): void => {
    const first = kept.articles.findIndex(({ id }) => kept.selected.has(id));
    removed.current = Math.max(0, first);
    actions.onRemoveSelected();
  };
  const dated = listed.from !== '' || listed.to !== '';
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
          onClick={actions.onExport}
        >
          <Icon name="download" size={16} />
          {t('packExport')}
        </button>
      </div>
      <details class="kept outlets" ref={list} open={open}>
        <summary class="link">
          {t('keptShow')}
          <Icon name="chevron" size={14} />
        </summary>
        {/* While something is looked for it stays, however few are left: nothing else shows the others again. */}
        {(kept.total > FIRST || isFiltered(filter) || filter.query !== '') && (
          <KeptFilters filter={filter} outlets={kept.outlets} onFilter={actions.onFilter} />
        )}
        <div role="status">
          {kept.found === 0 ? (
            <p class="nothing">{noneText(listed, translator)}</p>
          ) : (
            isFiltered(listed) && (
              <p class="muted">
                {kept.more
                  ? t('keptNewest', { count: kept.articles.length })
                  : plural('articles', kept.found)}
              </p>
            )
          )}
          {dated && <p class="help">{t('keptUndated')}</p>}
        </div>
        {kept.found > 0 && (
          <SelectionBar kept={kept} actions={actions} onRemoveSelected={removeSelected} />
        )}
        <KeptRows
          key={JSON.stringify(listed)}
          articles={kept.articles}
          selected={kept.selected}
          onSelect={actions.onSelect}
          onSelectAll={actions.onSelectAll}
          onRemoveSelected={removeSelected}
          onRemove={(article, index) => {
            removed.current = index;
            actions.onRemove(article);
          }}
        />
        {!kept.more && kept.found > kept.articles.length && (
          <p class="help">{t('keptNewest', { count: kept.articles.length })}</p>
        )}
      </details>
    </li>
  );
}

/** Nothing kept. */
export const NOTHING_KEPT: KeptView = {
  total: 0,
  filter: NO_FILTER,
  outlets: [],
  found: 0,
  articles: [],
  selected: new Set(),
};
