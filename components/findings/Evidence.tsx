import type { JSX } from 'preact';
import type { Mention } from '../../lib/claims/types';
import { quoteName, type MentionView } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { Icon } from '../shared/Icon';
import { Quote } from '../shared/Quote';
import { Source, SourceLink } from '../shared/Source';

/** Shows a mention in the open page; absent where there is no page to show it in. */
export type ShowInPage = ((mention: Mention) => void) | undefined;

/** One quote with who said it, and a way to the place. */
export function Evidence({
  view,
  onShow,
  withTime = false,
}: {
  view: MentionView;
  onShow: ShowInPage;
  withTime?: boolean;
}): JSX.Element {
  const { t } = useI18n();
  const { article, mention } = view;
  return (
    <div class="evidence">
      <Quote segments={view.segments} />
      <div class="evidence__foot">
        <span class="evidence__about">
          <Source article={article} withTime={withTime} />
          {mention.field === 'title' && <span class="tag">{t('inTitle')}</span>}
        </span>
        {article.isOpen && onShow ? (
          // Read out one after another, the words alone would not say which sentence.
          <button
            type="button"
            class="action"
            aria-label={`${t('showInPage')}${t('colon')}${quoteName(view.segments)}`}
            onClick={() => onShow(mention)}
          >
            <Icon name="target" size={15} />
            <span>{t('showInPage')}</span>
          </button>
        ) : (
          <SourceLink article={article} />
        )}
      </div>
    </div>
  );
}
