import type { JSX } from 'preact';
import { directionOf, languageOf, titleText } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { Icon } from '../shared/Icon';
import { Source } from '../shared/Source';
import type { OpenHead } from './popup-state';

/** The open article, and the button that keeps it. */
export function OpenArticle({
  open,
  onKeep,
  onUnkeep,
}: {
  open: OpenHead;
  onKeep: () => void;
  onUnkeep: () => void;
}): JSX.Element {
  const translator = useI18n();
  const { t } = translator;
  return (
    <section class="open-article" aria-label={t('thisArticle')}>
      <div class="open-article__text">
        <p
          class="open-article__title"
          dir={directionOf(open.title)}
          lang={languageOf(open.title)}
          title={open.title}
        >
          {titleText(open, translator)}
        </p>
        <Source article={open} />
      </div>
      <button
        type="button"
        class="button keep"
        aria-pressed={open.kept}
        title={t(open.kept ? 'unkeep' : 'keepHelp')}
        onClick={open.kept ? onUnkeep : onKeep}
      >
        <Icon name={open.kept ? 'bookmarkFilled' : 'bookmark'} size={16} />
        {t(open.kept ? 'kept' : 'keepArticle')}
      </button>
    </section>
  );
}
