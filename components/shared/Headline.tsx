import type { JSX } from 'preact';
import { directionOf, languageOf, titleText, type ArticleView } from '../../lib/report/index';
import { useI18n } from '../i18n';

/** The headline of an article in a list. */
export function Headline({ article }: { article: ArticleView }): JSX.Element {
  return (
    <p dir={directionOf(article.title)} lang={languageOf(article.title)}>
      {titleText(article, useI18n())}
    </p>
  );
}
