import { agesApart } from '../facts/comparable';
import type { RuleContext } from '../context';
import { factsOf, isShortTime, type Fact } from '../facts/facts';
import { readAtTwoMoments } from '../facts/market-readings';
import { areOfRivalGoods, areWholeAndPart } from '../facts/rival-goods';
import { isToldInParts } from '../facts/told-in-parts';
import {
  areOfHalfAndMatch,
  areOfTwoBatches,
  areOfTwoMoves,
  areOfTwoParties,
  areOfTwoStances,
} from '../facts/two-sides';
import { magnitudeOf } from '../words/similarity';
import { isLeast, isToll, tollsApart } from '../facts/tolls';
import { relateFacts } from '../facts/values';
import { isEndOf, tellBoth } from './both-told';

/** عدة, بضعة: a few, no more than so many; who writes it has not counted. */
const MOST_OF_A_FEW = 10;

/** Is a number one that nobody counted: a few (عدة غارات), or sums by a bare plural (مليارات الدولارات)? */
function isUncounted({ number, dimension }: Fact): boolean {
  if (number?.approx !== 'about' || number.min === undefined || number.max === undefined)
    return false;
  const wide = number.max >= 3 * number.min;
  return wide && (dimension === 'money' || (number.min === 3 && number.max <= MOST_OF_A_FEW));
}

/** Words of a condition that holds whenever it holds, before a verb of the present: حين تبلغ الحرارة 46 درجة. Folded norms. */
const WHENEVER: ReadonlySet<string> = new Set(['حين', 'حينما', 'عندما', 'كلما', 'متي']);
const WHENEVER_REACH = 5;

/** Does a number only stand in a condition, so that nobody tells that it was reached? */
function isConditional({ articles }: RuleContext, { article, field, firstToken }: Fact): boolean {
  const tokens = articles[article]?.annotation[field].tokens ?? [];
  for (let i = firstToken - 1; i >= Math.max(0, firstToken - WHENEVER_REACH); i -= 1) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token?.kind !== 'word') return false;
    // في حين يتلقى 17 العلاج: while.
    if (WHENEVER.has(token.norm.slice(token.conjunction.length)) && tokens[i - 1]?.norm !== 'في')
      return next?.pos === 'verb' && /^[يت]/u.test(next.norm);
  }
  return false;
}

/** 'More than 175' and 'about 175': one figure, which neither gives as exact. */
function hedgedTwice({ number: a }: Fact, { number: b }: Fact): boolean {
  if (a?.approx === undefined || b?.approx === undefined || a.approx === b.approx) return false;
  if (a.min !== undefined || b.min !== undefined) return false;
  return a.approx !== 'under' && b.approx !== 'under' && magnitudeOf(a) === magnitudeOf(b);
}

/** 'At least 13' here, '13' there, or 'more than' in a headline only: one figure that the writer bounds or does not. */
function boundedOnly({ articles }: RuleContext, a: Fact, b: Fact): boolean {
  if (!a.number || !b.number || a.number.min !== undefined || b.number.min !== undefined)
    return false;
  if (magnitudeOf(a.number) !== magnitudeOf(b.number)) return false;
  const [bound, plain] = a.number.approx === undefined ? [b, a] : [a, b];
  if (bound.number?.approx !== 'over' || plain.number?.approx !== undefined) return false;
  if (a.field === 'title' || b.field === 'title') return true;
  return (isToll(a) || isToll(b)) && isLeast(articles[bound.article], bound);
}

/** May a round figure be another one cut to its own step: 112,686 told as 112 thousand? */
function isCutOf(short: number, full: number): boolean {
  if (short === 0 || !Number.isFinite(short)) return false;
  let step = 1;
  for (let rest = Math.abs(short); Number.isInteger(rest) && rest % 10 === 0; rest /= 10)
    step *= 10;
  return step > 1 && Math.abs(full - short) < step;
}

const YEARS: ReadonlySet<string> = new Set(['year', 'decade', 'century']);

/** Hours here and years there: no two reports give one length of time so, one of them is an age or a term. */
function hoursAndYears(a: Fact, b: Fact): boolean {
  const ofYears = ({ number }: Fact): boolean => YEARS.has(number?.unit ?? '');
  return (isShortTime(a) && ofYears(b)) || (ofYears(a) && isShortTime(b));
}

/** Do only headlines give a value, of articles whose own texts give the other, of which it is a shorter form? */
function shortensOwn(context: RuleContext, short: readonly Fact[], full: readonly Fact[]): boolean {
  const [value] = full;
  if (value?.number === undefined || short.some((fact) => fact.field !== 'title')) return false;
  const amount = magnitudeOf(value.number);
  return short.every((fact) => {
    const article = context.articles[fact.article];
    if (article === undefined || fact.number === undefined || fact.number.approx !== undefined)
      return false;
    const near = relateFacts(fact, value) === 'rough' || isCutOf(magnitudeOf(fact.number), amount);
    return (
      near &&
      factsOf(article, fact.article).some(
        (own) =>
          own.field === 'text' &&
          own.dimension === fact.dimension &&
          own.number !== undefined &&
          magnitudeOf(own.number) === amount &&
          relateFacts(own, value) === 'equal',
      )
    );
  });
}

/** Do the same sentences give both values, whoever prints them? They are two ends, or two things of one kind. */
function inSameSentences(left: readonly Fact[], right: readonly Fact[]): boolean {
  const of = (facts: readonly Fact[]): ReadonlySet<string> =>
    new Set(facts.map(({ article, field, unit }) => `${article}:${field}:${unit.sentence}`));
  const [a, b] = [of(left), of(right)];
  return a.size === b.size && [...a].every((sentence) => b.has(sentence));
}

/**
 * Is there nothing to tell of two values of one slot, each by its facts: one is not counted or only a condition, both are hedged forms of one
 * figure, the same sentences give both, one is an end of the other, they are the two ends of one change, one is only bounded by 'at least', a headline
 * shortens what its own text gives as the other does, they are readings of a market at two moments, prices of two goods, a
 * whole and a part of it, ages of two people or tolls of two attacks, shares for and against, levels after a rise and after
 * a fall, losses of either side, goals of a half and of a match, or of two batches?
 */
export function nothingToTell(
  context: RuleContext,
  left: readonly Fact[],
  right: readonly Fact[],
): boolean {
  const every = (test: (a: Fact, b: Fact) => boolean): boolean =>
    left.every((a) => right.every((b) => test(a, b)));
  return (
    every((a, b) => isUncounted(a) || isUncounted(b)) ||
    every((a, b) => isConditional(context, a) || isConditional(context, b)) ||
    every(hedgedTwice) ||
    inSameSentences(left, right) ||
    every((a, b) => isEndOf(context, a, b) || isEndOf(context, b, a)) ||
    every(hoursAndYears) ||
    every((a, b) => tellBoth(context, a, b)) ||
    every(agesApart) ||
    every((a, b) => readAtTwoMoments(context.articles, a, b, context.open >= 0)) ||
    every((a, b) => isToldInParts(context.articles, a, b)) ||
    every((a, b) => areOfRivalGoods(context.articles, a, b)) ||
    every((a, b) => areWholeAndPart(context.articles, a, b)) ||
    every((a, b) => areOfTwoStances(context.articles, a, b)) ||
    every((a, b) => areOfTwoMoves(context.articles, a, b)) ||
    every((a, b) => areOfHalfAndMatch(context.articles, a, b)) ||
    areOfTwoBatches(context.articles, left, right) ||
    every((a, b) => boundedOnly(context, a, b)) ||
    (context.open >= 0 &&
      every(
        (a, b) => tollsApart(context.articles, a, b) || areOfTwoParties(context.articles, a, b),
      )) ||
    shortensOwn(context, left, right) ||
    shortensOwn(context, right, left)
  );
}
