import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useI18n } from '../i18n';
import { Icon } from '../shared/Icon';
import { Name } from '../shared/Name';
import { isFiltered, NO_FILTER, type KeptFilter } from './kept-filter';

/** An outlet, with how many articles of it were kept. */
export interface OutletChoice {
  readonly outlet: string;
  readonly articles: number;
}

interface FilterProps {
  filter: KeptFilter;
  onFilter: (filter: KeptFilter) => void;
}

/** One outlet, several or all, behind a button as wide as a field. */
function OutletPicker({
  filter,
  outlets,
  onFilter,
}: FilterProps & { outlets: readonly OutletChoice[] }): JSX.Element {
  const { t, plural, number } = useI18n();
  const box = useRef<HTMLDetailsElement>(null);
  const chosen = filter.outlets;
  // One whose last article has gone can still be let go of.
  const gone = chosen.filter((it) => !outlets.some(({ outlet }) => outlet === it));
  const choices = [...outlets, ...gone.map((outlet) => ({ outlet, articles: 0 }))];
  const [only, ...others] = chosen;
  const close = (): void => {
    if (box.current) box.current.open = false;
  };
  return (
    <div class="select">
      <span id="kept-outlets">{t('filterOutlet')}</span>
      <details
        class="picker"
        ref={box}
        onFocusOut={({ currentTarget, relatedTarget }) => {
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) close();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || box.current?.open !== true) return;
          event.stopPropagation();
          close();
          box.current.querySelector('summary')?.focus();
        }}
      >
        <summary class="field picker__button" aria-labelledby="kept-outlets kept-outlets-chosen">
          <span id="kept-outlets-chosen" class="picker__chosen">
            {only === undefined ? (
              t('keptAllOutlets')
            ) : others.length > 0 ? (
              plural('outlets', chosen.length)
            ) : (
              <Name name={only} />
            )}
          </span>
          <Icon name="chevron" size={14} />
        </summary>
        {/* Pressed beside a word it keeps the focus, and so stays open. */}
        <ul class="picker__list" tabIndex={-1} aria-labelledby="kept-outlets">
          {choices.map(({ outlet, articles }) => (
            <li key={outlet}>
              <label class="check picker__choice">
                <input
                  type="checkbox"
                  checked={chosen.includes(outlet)}
                  onChange={(event) =>
                    onFilter({
                      ...filter,
                      outlets: event.currentTarget.checked
                        ? [...chosen, outlet]
                        : chosen.filter((it) => it !== outlet),
                    })
                  }
                />
                <Name className="picker__name" name={outlet} />
                <span class="count">{number(articles)}</span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Words, outlets and days: which of the kept articles are listed, and the way back to all. */
export function KeptFilters({
  filter,
  outlets,
  onFilter,
}: FilterProps & {
  /** All that there are, those with most articles first. */
  outlets: readonly OutletChoice[];
}): JSX.Element {
  const { t } = useI18n();
  const search = useRef<HTMLInputElement>(null);
  const day = (end: 'from' | 'to', label: string): JSX.Element => (
    <label class="select">
      <span>{label}</span>
      <input
        type="date"
        class="field"
        value={filter[end]}
        onInput={(event) => onFilter({ ...filter, [end]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="kept__filters" role="search" aria-label={t('readerArticles')}>
      <input
        ref={search}
        type="search"
        class="field kept__search"
        aria-label={t('keptSearch')}
        placeholder={t('keptSearch')}
        value={filter.query}
        onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
      />
      <OutletPicker filter={filter} outlets={outlets} onFilter={onFilter} />
      {day('from', t('keptFrom'))}
      {day('to', t('keptTo'))}
      {isFiltered(filter) && (
        <button
          type="button"
          class="link kept__clear"
          onClick={() => {
            onFilter(NO_FILTER);
            // The button goes with what it has cleared.
            search.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
          {t('keptClear')}
        </button>
      )}
    </div>
  );
}
