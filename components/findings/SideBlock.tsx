import type { JSX } from 'preact';
import { nameDirection, type SideView } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { Spoken } from '../shared/Spoken';
import { CollapsedList } from '../shared/CollapsedList';
import { AlsoIn } from './AlsoIn';
import { Evidence, type ShowInPage } from './Evidence';

/** One side of a finding: the value, and the quotes that give it. */
export function SideBlock({
  side,
  question,
  onShow,
  withTime,
  phrase,
}: {
  side: SideView;
  /** What its finding asks. */
  question: string;
  onShow: ShowInPage;
  withTime: boolean;
  /** Its finding has a value that is a phrase: none is set as large as a figure. */
  phrase: boolean;
}): JSX.Element {
  const { t, direction } = useI18n();
  return (
    <div class={side.hasOpen ? 'side side--open' : 'side'}>
      <p class="side__head">
        <bdi
          class={phrase ? 'side__value side__value--long' : 'side__value'}
          dir={nameDirection(side.value, direction)}
        >
          <Spoken text={side.value} />
        </bdi>
        {side.hasOpen && <span class="tag tag--open">{t('thisArticle')}</span>}
      </p>
      {side.reading !== null && (
        <p class="help">
          {/* In the language of the interface, whatever the quoted words begin with. */}
          {t('reading')} <Spoken text={side.reading} />
        </p>
      )}
      <CollapsedList
        className="side__quotes"
        name={`${question}${t('listSeparator')}${side.value}`}
        items={side.mentions}
        first={1}
        render={(view, index) => (
          <li key={index}>
            <Evidence view={view} onShow={onShow} withTime={withTime} />
          </li>
        )}
      />
      <AlsoIn mentions={side.mentions} />
    </div>
  );
}
