import type { JSX } from 'preact';
import { agreementTexts, quoteName, type StatementView } from '../../lib/report/index';
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
  const { head, copies } = agreementTexts(statement, useI18n());
  return (
    <article class="statement">
      {agreement && (
        <p
          class={
            statement.disputed || statement.doubted
              ? 'statement__head statement__head--disputed'
              : 'statement__head'
          }
        >
          {head}
          {copies !== null && <span class="muted"> · {copies}</span>}
        </p>
      )}
      <CollapsedList
        className="side__quotes"
        name={quoteName(statement.mentions[0]?.segments ?? [])}
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
