import type { RuleContext } from '../context';
import { factsOf, type Fact } from '../facts/facts';
import { magnitudeOf } from '../words/similarity';

/**
 * Two ends of one statement: a tax that rises from 13 to 23, an age of 18 instead of 21. Reports of it tell both figures, so
 * one of them in this report is not held against the other in that one.
 */

/** The sentence-mates of a fact: numbers of its dimension in its own sentence, itself left out. */
function matesOf({ articles }: RuleContext, fact: Fact): readonly Fact[] {
  const article = articles[fact.article];
  if (article === undefined) return [];
  return factsOf(article, fact.article).filter(
    (other) =>
      other.field === fact.field &&
      other.unit.sentence === fact.unit.sentence &&
      other.number !== undefined &&
      lineOf(other) === lineOf(fact) &&
      other.firstToken !== fact.firstToken,
  );
}

/** Ages and lengths of time are one: of two that are held together only one may stand behind a word of age. */
const lineOf = ({ dimension }: Fact): string => (dimension === 'age' ? 'time' : dimension);

/** How much a fact tells; undefined where it tells a date. */
const amountOf = ({ number }: Fact): number | undefined => number && magnitudeOf(number);

/** The mate of a fact that tells an amount; undefined where there is none. */
function mateWith(context: RuleContext, fact: Fact, amount: number): Fact | undefined {
  return matesOf(context, fact).find((mate) => amountOf(mate) === amount);
}

const INSTEAD: ReadonlySet<string> = new Set(['بدلا', 'بدل', 'عوضا', 'مقابل', 'مقارنه']);
/** Words between a word of change and the figure that it leads. */
const REACH = 2;

/** Does a figure tell what was before: from 150, instead of 21? `mate` is the figure that came after. */
function isOldEnd({ articles }: RuleContext, fact: Fact, mate: Fact): boolean {
  const tokens = articles[fact.article]?.annotation[fact.field].tokens ?? [];
  for (let i = fact.firstToken - 1; i >= Math.max(0, fact.firstToken - 1 - REACH); i -= 1) {
    const { stem = '', kind } = tokens[i] ?? {};
    if (kind === 'punctuation') return false;
    if (INSTEAD.has(stem)) return true;
    if (stem === 'من' && mate.firstToken > fact.firstToken)
      return tokens.slice(fact.endToken, mate.firstToken).some((token) => token.stem === 'الي');
  }
  return false;
}

/**
 * Do both facts stand in sentences that tell both amounts, in one order, or does one tell what was before the other's
 * amount, which its own sentence gives too?
 */
export function tellBoth(context: RuleContext, a: Fact, b: Fact): boolean {
  const [x, y] = [amountOf(a), amountOf(b)];
  if (x === undefined || y === undefined || x === y) return false;
  const besideA = mateWith(context, a, y);
  const besideB = mateWith(context, b, x);
  if (besideA && isOldEnd(context, a, besideA)) return true;
  if (besideB && isOldEnd(context, b, besideB)) return true;
  if (besideA === undefined || besideB === undefined) return false;
  // Five dead and three hurt here, three dead and five hurt there: two figures that changed places differ.
  return a.firstToken < besideA.firstToken === besideB.firstToken < b.firstToken;
}

/**
 * Is a range (3 to 10 thousand) told at the other place by both its ends as bounds (no less than 3, no more than 10
 * thousand), of which `end` is one?
 */
export function isEndOf(context: RuleContext, { number: range }: Fact, end: Fact): boolean {
  const { number: bound } = end;
  if (range?.min === undefined || range.max === undefined || range.approx === 'about') return false;
  if (bound?.min !== undefined || bound?.approx === undefined || bound.unit !== range.unit)
    return false;
  const [own, other] = bound.approx === 'over' ? [range.min, range.max] : [range.max, range.min];
  return bound.value === own && matesOf(context, end).some(({ number }) => number?.value === other);
}
