import { annotate } from '../arabic/annotate';
import { settleHeadlineDays } from './dates/headline-days';
import type { ArticleAnnotation, ArticleInput } from './types';

/**
 * Annotates an article's title and body apart. The body is read first, so that a surname in the title finds the
 * bearer whom the body names in full, and its weekdays the day that the body gives. Never throws.
 */
export function annotateArticle(article: ArticleInput): ArticleAnnotation {
  const text = annotate(article.text, { published: article.published });
  const title = annotate(article.title, { published: article.published, knownNames: text.names });
  return { title: settleHeadlineDays(title, text), text };
}
