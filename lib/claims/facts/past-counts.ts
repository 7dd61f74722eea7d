import type { ReadArticle } from '../read';
import type { Fact } from './facts';
import { SINCE } from './fact-flags';

/** What happened this long before its report has been counted. In ms. */
const LONG_PAST = 14 * 86_400_000;

/** Is a number told of what its own sentence dates long before the report? What goes on since then is not over. */
export function isLongPast(
  articles: readonly ReadArticle[],
  { article, field, unit }: Fact,
): boolean {
  const read = articles[article];
  const annotation = read?.annotation[field];
  const sentence = annotation?.sentences[unit.sentence];
  const published = Date.parse(read?.input.published ?? '');
  if (!annotation || !sentence || Number.isNaN(published)) return false;
  return annotation.dates.some(({ firstToken, endToken, to }) => {
    if (firstToken < sentence.firstToken || endToken > sentence.endToken || to === null)
      return false;
    if (SINCE.has(annotation.tokens[firstToken - 1]?.norm ?? '')) return false;
    return published - Date.parse(to) >= LONG_PAST;
  });
}
