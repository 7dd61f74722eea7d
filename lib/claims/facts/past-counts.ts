import type { ReadArticle } from '../read';
import type { Fact } from './facts';
import { datesOf, sentenceOfUnit } from '../words/unit-sentence';
import { SINCE } from './fact-flags';

/** What happened this long before its report has been counted. In ms. */
const LONG_PAST = 14 * 86_400_000;

/** A date further from a number than so many words dates something else. */
const REACH = 14;

/** Is a number told of what its own sentence dates long before the report? What goes on since then is not over. */
export function isLongPast(articles: readonly ReadArticle[], own: Fact): boolean {
  const sentence = sentenceOfUnit(articles, own);
  const published = Date.parse(articles[own.article]?.input.published ?? '');
  if (!sentence || Number.isNaN(published)) return false;
  const { tokens } = sentence.annotation;
  return datesOf(sentence).some(({ firstToken, endToken, to }) => {
    if (to === null) return false;
    // تحتله تركيا منذ 1974: what lasts from a day on is dated by it, and not the toll of the same sentence.
    if ([firstToken - 1, firstToken].some((i) => SINCE.has(tokens[i]?.norm ?? ''))) return false;
    const apart = Math.max(firstToken - own.endToken, own.firstToken - endToken);
    if (apart > REACH) return false;
    return published - Date.parse(to) >= LONG_PAST;
  });
}
