import type { JSX } from 'preact';
import { titleText, type ArticleView } from '../../lib/report/index';
import { useI18n } from '../i18n';
import { Icon } from './Icon';
import { Name } from './Name';

/** Name of an outlet and day of publication, on one line. */
export function Source({
  article,
  withTime = false,
}: {
  article: ArticleView;
  withTime?: boolean;
}): JSX.Element {
  const { t, date } = useI18n();
  const day = article.published === null ? '' : date(article.published, withTime);
  return (
    <span class="source">
      <Name className="source__outlet" name={article.outlet} />
      {day === '' ? (
        <span class="source__day">{t('unknownDate')}</span>
      ) : (
        <time class="source__day" dateTime={article.published ?? ''}>
          {day}
        </time>
      )}
    </span>
  );
}

/** A way to an article on the web; nothing where it has no address. */
export function SourceLink({ article }: { article: ArticleView }): JSX.Element | null {
  const translator = useI18n();
  const { t } = translator;
  if (article.url === null) return null;
  return (
    <a
      class="action"
      href={article.url}
      target="_blank"
      rel="noreferrer noopener"
      // An outlet may have several articles on one page.
      aria-label={`${t('openSource')}${t('colon')}${article.outlet}${t('listSeparator')}${titleText(article, translator)} (${t('opensNewTab')})`}
    >
      <Icon name="external" size={15} />
      <span>{t('openSource')}</span>
    </a>
  );
}
