import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ArticleView } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { CollapsedList } from '../shared/CollapsedList';
import { Headline } from '../shared/Headline';
import { Icon } from '../shared/Icon';
import { Source, SourceLink } from '../shared/Source';

/** How many stand open before the reader asks for more. */
export const FIRST = 10;

interface RowsProps {
  articles: readonly ArticleView[];
  /** Ids of those that are chosen; some may stand further down than what is listed. */
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onSelectAll: () => void;
  onRemove: (article: ArticleView, index: number) => void;
  onRemoveSelected: () => void;
}

/** The kept articles, each with its source, a box to choose it, and a way to take it out. */
export function KeptRows(props: RowsProps): JSX.Element {
  const { articles, selected } = props;
  const { t } = useI18n();
  const rows = useRef<HTMLDivElement>(null);
  /** The row that was chosen last: with Shift the choice goes on from there. */
  const anchor = useRef(0);
  const choose = (from: number, to: number, chosen: boolean): void => {
    const next = new Set(selected);
    for (const { id } of articles.slice(Math.min(from, to), Math.max(from, to) + 1)) {
      if (chosen) next.add(id);
      else next.delete(id);
    }
    anchor.current = to;
    props.onSelect(next);
  };
  const boxes = (): HTMLInputElement[] => [
    ...(rows.current?.querySelectorAll<HTMLInputElement>('.kept__box') ?? []),
  ];
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event;
    if (altKey) return;
    if (ctrlKey || metaKey) {
      // By its place where the letter on it is another: ش on an Arabic keyboard.
      if (shiftKey || !(key.toLowerCase() === 'a' || event.code === 'KeyA')) return;
      props.onSelectAll();
    } else if (key === 'Delete' && selected.size > 0) {
      props.onRemoveSelected();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const all = boxes();
      const at = all.findIndex((it) => it === target);
      const to = at + (key === 'ArrowDown' ? 1 : -1);
      const next = at < 0 ? undefined : all[to];
      if (next === undefined) return;
      next.focus();
      if (shiftKey) choose(at, to, true);
    } else return;
    event.preventDefault();
  };
  return (
    <div ref={rows} onKeyDown={onKeyDown}>
      <CollapsedList
        className="related__list"
        name={t('readerArticles')}
        items={articles}
        first={FIRST}
        render={(article, index) => (
          <li key={article.id} class="related__item kept__item" tabIndex={-1}>
            <label class="kept__choose">
              <input
                type="checkbox"
                class="kept__box"
                aria-label={t('keptSelect', { title: article.title })}
                checked={selected.has(article.id)}
                onClick={(event) => {
                  const { checked } = event.currentTarget;
                  choose(event.shiftKey ? anchor.current : index, index, checked);
                }}
              />
            </label>
            <div class="kept__text">
              <Headline article={article} />
              <div class="evidence__foot">
                <Source article={article} />
                <span class="kept__actions">
                  <SourceLink article={article} />
                  <button
                    type="button"
                    class="action"
                    aria-label={t('keptRemoveNamed', { title: article.title })}
                    onClick={() => props.onRemove(article, index)}
                  >
                    <Icon name="trash" size={15} />
                    <span>{t('packRemove')}</span>
                  </button>
                </span>
              </div>
            </div>
          </li>
        )}
      />
    </div>
  );
}
