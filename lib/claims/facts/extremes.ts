import type { Annotation } from '../../arabic/types';

/** What was last so at a date, or was not so for a time: the lowest, the highest, the first; `last` the last such. */
export type Extreme = 'low' | 'high' | 'first' | 'last';

/** Words of what has not been so since, by folded stem and lemma. */
const WORDS: ReadonlyMap<string, Extreme> = new Map(
  (
    [
      ['low', 'ادني اقل اصغر اضعف ابطا'],
      ['high', 'اعلي اكبر اكثر اسوا اعنف اقوي اغزر اسرع اشد اخطر اضخم ذروه'],
      ['first', 'اول اولي'],
      ['last', 'اخر'],
    ] as const
  ).flatMap(([extreme, words]) =>
    words.split(' ').map((word): [string, Extreme] => [word, extreme]),
  ),
);

const SINCE: ReadonlySet<string> = new Set(['منذ', 'مذ']);
/** What leads from an extreme to how long it has not been so: أدنى مستوى في خمس سنوات. */
const FOR: ReadonlySet<string> = new Set(['في', 'منذ', 'مذ', 'خلال']);
/** Words that only round a length or name the year of a date. */
const FILLERS: ReadonlySet<string> = new Set(
  'نحو حوالي قرابه زهاء اكثر اقل من عام شهر سنه يوم مستوي'.split(' '),
);
/** Tokens from 'since' to its date, and from the extreme to 'since'. */
const [SINCE_REACH, WORD_REACH] = [4, 6];

/**
 * The extreme that the date or length at token `first` of a sentence from token `from` is told for: 'أدنى مستوياته منذ
 * 2010' is a low, 'للمرة الأولى في عشر سنوات' a first. Undefined where it is told for none.
 */
export function extremeOf(
  { tokens }: Annotation,
  first: number,
  from: number,
  isDate: boolean,
): Extreme | undefined {
  let at = first - 1;
  while (at >= from && first - at <= SINCE_REACH && FILLERS.has(tokens[at]?.stem ?? '')) at -= 1;
  if (!(isDate ? SINCE : FOR).has(tokens[at]?.stem ?? '')) return undefined;
  for (let i = at - 1; i >= Math.max(from, at - WORD_REACH); i -= 1) {
    const token = tokens[i];
    if (token === undefined || /^[.؛:!؟]$/u.test(token.norm)) return undefined;
    const extreme = WORDS.get(token.stem) ?? WORDS.get(token.lemma);
    if (extreme !== undefined) return extreme;
  }
  return undefined;
}

/** Are two values told for extremes that can't be one: a low and a high, a low and the first time? */
export function extremesApart(a: Extreme | undefined, b: Extreme | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
