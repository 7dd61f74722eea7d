import type { JSX } from 'preact';
import type { StatementView } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { CollapsedList } from '../shared/CollapsedList';
import { AlsoIn } from './AlsoIn';
import { Evidence, type ShowInPage } from './Evidence';

/** A statement that stands in one article or more, each in its own words. */
export function StatementCard({
  statement,
  onShow,
  agreement = false,
}: {
  statement: StatementView;
  onShow: ShowInPage;
  /** Say how many outlets agree. */
  agreement?: boolean;
}): JSX.Element {
  const { t, plural } = useI18n();
  const copied = statement.voices < statement.outlets;
  const copies = copied && statement.voices === 1;
  return (
    <article class="statement">
      {agreement && (
        <p class="statement__head">
          {copies
            ? plural('copiesOfOne', statement.outlets)
            : plural('sourcesAgree', statement.outlets)}
          {copied && !copies && <span class="muted"> · {t('someCopies')}</span>}
        </p>
      )}
      <CollapsedList
        className="side__quotes"
        items={statement.mentions}
        first={1}
        render={(view, index) => (
          <li key={index}>
            <Evidence view={view} onShow={onShow} />
          </li>
        )}
      />
      <AlsoIn mentions={statement.mentions} />
    </article>
  );
}
