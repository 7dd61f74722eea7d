import type { Token } from '../../arabic/types';
import type { RuleContext } from '../context';
import type { Fact } from './facts';

/** Words of what is planned, asked for, aimed at, before its number. What is reckoned (يقدر) is no plan. Folded stems and lemmas. */
const AHEAD: ReadonlySet<string> = new Set(
  'متوقع متوقعه منتظر منتظره مرتقب مرتقبه توقع يتوقع تتوقع متوقعا توقعات مخطط مخططه مقرر مقرره مقترح مقترحه اقترح اقترحت يقترح تقترح امل تامل يامل يروم تروم يعتزم تعتزم اعتزم ينوي تنوي سوف هدف يهدف تهدف يستهدف تستهدف تتجه يتجه طلب طلبت تطلب يطلب طالب طالبت يطالب تطالب مطالبه مطالب عرض يعرض يدرس تدرس يبحث تبحث'.split(
    ' ',
  ),
);
/** The same behind the number and what it counts: ست اتفاقيات مرتقبة, 76 مليون دولار طلبتها الأمم المتحدة. */
const AHEAD_BEHIND: ReadonlySet<string> = new Set(
  'متوقع متوقعه منتظر منتظره مرتقب مرتقبه مطلوب مطلوبه مقترح مقترحه طلبت تطلب يطلب'.split(' '),
);
/** Verbs whose subject may be counted right behind them. */
const ASKING: ReadonlySet<string> = new Set(['طالب', 'طالبت', 'طلب', 'طلبت', 'يطالب', 'تطالب']);
const BEFORE = 9;
const BEHIND = 3;

/** Marks inside of which a statement goes on. */
const INNER_MARKS: ReadonlySet<string> = new Set(['«', '»', '"', '“', '”', '(', ')', "'"]);

/** Does another statement begin with a token: a mark, a further وأن? */
function parts(token: Token): boolean {
  if (token.kind === 'punctuation') return !INNER_MARKS.has(token.norm);
  return token.conjunction === 'و' && token.stem === 'ان';
}

/** Is a number one of a plan, a request or a forecast: a word of it, or a verb of the future, close by in its statement? */
export function isAhead(
  context: RuleContext,
  { article, field, unit, firstToken, endToken, sorts }: Fact,
): boolean {
  const tokens = context.articles[article]?.annotation[field].tokens ?? [];
  // طالب ثلاثة من الأعضاء: they ask, nobody asks for them.
  const asks =
    ASKING.has(tokens[firstToken - 1]?.stem ?? '') && tokens[firstToken]?.preposition === '';
  if (asks && sorts.has('human')) return false;
  const names = (words: ReadonlySet<string>, token: Token): boolean =>
    words.has(token.stem) || words.has(token.lemma);
  let first = firstToken;
  for (let i = firstToken - 1; i >= Math.max(unit.firstToken, firstToken - BEFORE); i -= 1) {
    const token = tokens[i];
    if (token === undefined || parts(token)) break;
    if (token.future || names(AHEAD, token)) return true;
    first = i;
  }
  // Behind a number that something was said of already, the verb of the future is a further thing: أوقف 40 شخصا سيُرحلون.
  const begins = first >= firstToken - 1;
  for (let i = endToken; i < Math.min(unit.endToken, endToken + BEHIND); i += 1) {
    const token = tokens[i];
    if (token === undefined || parts(token)) break;
    if (names(AHEAD_BEHIND, token) || (begins && token.future)) return true;
  }
  return false;
}
