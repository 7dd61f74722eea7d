import type { Translator } from './i18n';
import type { ArticleView } from './view-types';

/** The headline of an article, and what is shown in its place where it has none. */
export function titleText({ title }: Pick<ArticleView, 'title'>, { t }: Translator): string {
  return title === '' ? t('untitled') : title;
}
