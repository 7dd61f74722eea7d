import { foldedWords } from '../words/folded-words';
import type { ReadArticle, Unit } from '../read';

/** Spans that a communiqué reports on: خلال الساعات الماضية, في 24 ساعة الأخيرة. Stems. */
const SPANS = foldedWords('ساعة ساعات يوم أيام يومين');
const LAST = foldedWords('ماضية أخيرة ماضي ماضيين منصرمة');
/** What counts all since long ago, or raises such a count. Stems. */
const SINCE = foldedWords('منذ إجمالي مجموع إجمال حصيلة ليرتفع ليصل لترتفع لتصل تراكمي');
/** Words between the span and 'last': الساعات الأربع والعشرين الماضية. */
const GAP = 3;

/** Does the sentence of a unit tell of the last hours or days alone? */
function isOfLastHours({ annotation }: ReadArticle, { field, sentence }: Unit): boolean {
  const { tokens, sentences } = annotation[field];
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  for (let i = firstToken; i < endToken; i += 1) {
    if (!SPANS.has(tokens[i]?.stem ?? '')) continue;
    for (let k = i + 1; k <= Math.min(i + GAP, endToken - 1); k += 1)
      if (LAST.has(tokens[k]?.stem ?? '')) return true;
  }
  return false;
}

/** Does the sentence of a unit give what has come together since long ago? */
function countsAll({ annotation }: ReadArticle, { field, sentence }: Unit): boolean {
  const { tokens, sentences } = annotation[field];
  const { firstToken, endToken } = sentences[sentence] ?? {};
  return tokens
    .slice(firstToken, endToken)
    .some(({ norm, stem }) => SINCE.has(stem) || SINCE.has(norm));
}

/**
 * Is what one unit negates of the last hours alone, and what the other states of another day, or of all since long ago
 * (لم تسجل إصابات خلال الساعات الماضية against 40 إصابة منذ مارس)? Then both may be so.
 */
export function isPastSpan(
  denying: ReadArticle,
  denied: Unit,
  stating: ReadArticle,
  stated: Unit,
): boolean {
  if (!isOfLastHours(denying, denied)) return false;
  const day = ({ input }: ReadArticle): string => (input.published ?? '').slice(0, 10);
  return day(denying) !== day(stating) || countsAll(stating, stated);
}
