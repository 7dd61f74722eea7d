import type { ReadArticle } from '../read';
import type { Fact } from './facts';
import { SINCE } from './fact-flags';

/** What happened this long before its report has been counted. In ms. */
const LONG_PAST = 14 * 86_400_000;

/** A date further from a number than so many words dates something else. */
const REACH = 14;

/** Is a number told of what its own sentence dates long before the report? What goes on since then is not over. */
export function isLongPast(articles: readonly ReadArticle[], own: Fact): boolean {
  const { article, field, unit } = own;
  const read = articles[article];
  const annotation = read?.annotation[field];
  const sentence = annotation?.sentences[unit.sentence];
  const published = Date.parse(read?.input.published ?? '');
  if (!annotation || !sentence || Number.isNaN(published)) return false;
  return annotation.dates.some(({ firstToken, endToken, to }) => {
    if (firstToken < sentence.firstToken || endToken > sentence.endToken || to === null)
      return false;
    // تحتله تركيا منذ 1974: what lasts from a day on is dated by it, and not the toll of the same sentence.
    if ([firstToken - 1, firstToken].some((i) => SINCE.has(annotation.tokens[i]?.norm ?? '')))
      return false;
    const apart = Math.max(firstToken - own.endToken, own.firstToken - endToken);
    if (apart > REACH) return false;
    return published - Date.parse(to) >= LONG_PAST;
  });
}
