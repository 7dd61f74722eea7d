import type { RuleContext } from '../context';
import type { Fact } from '../facts/facts';
import { isAhead } from '../facts/ahead-numbers';
import {
  isAboard,
  isComposition,
  isFixed,
  isGrowing,
  isMoving,
  isPrice,
  isRisen,
  isSettled,
  isSoFar,
  isTurnout,
  isUnofficial,
} from '../facts/number-nature';
import { magnitudeOf } from '../words/similarity';
import { isLongPast } from '../facts/past-counts';
import { isAgainst, toldTogether } from '../facts/told-together';
import type { Relation } from '../types';
import { otherMoney, type ValueRelation } from '../facts/values';

/** A later report this much later than the earlier overtakes it, whatever it counts. In ms. */
const LONG_AFTER = 21 * 86_400_000;
/** Prices of reports this far apart are those of two days. In ms. */
const PRICES_MOVE = 2 * 86_400_000;
/** Reports closer than this are of one hour. */
const SAME_HOUR = 45 * 60_000;

/** One value with where and when it was given first. */
interface Given {
  readonly facts: readonly Fact[];
  /** The first fact by its article's publication; any where no article has one. */
  readonly first: Fact | undefined;
  /** Publication in ms; NaN where none is known. */
  readonly at: number;
  readonly amount: number;
}

function givenBy(context: RuleContext, facts: readonly Fact[]): Given {
  let first = facts[0];
  let at = Number.NaN;
  for (const fact of facts) {
    const date = context.articles[fact.article]?.input.published;
    const time = date ? Date.parse(date) : Number.NaN;
    if (!Number.isNaN(time) && !(time >= at)) [first, at] = [fact, time];
  }
  return { facts, first, at, amount: first?.number ? magnitudeOf(first.number) : 0 };
}

/** Is one value given by voices beside the authorities alone, and the other by none of them? */
function areRivals(context: RuleContext, left: readonly Fact[], right: readonly Fact[]): boolean {
  const [a, b] = [left, right].map((facts) => facts.map((fact) => isUnofficial(context, fact)));
  const apart = (x: readonly boolean[] = [], y: readonly boolean[] = []): boolean =>
    x.every(Boolean) && !y.some(Boolean);
  return apart(a, b) || apart(b, a);
}

/**
 * Conflict, update or precision of two values that one slot is given, each by its facts. A value that a count which grows
 * (victims, fires) reaches with the hour of publication, a price of another hour, what a plan came to, and a figure of
 * weeks later overtake the earlier one; values of which one is a rougher form of the other are precision; anything else
 * that differs is a conflict, whoever is quoted.
 */
export function numberRelation(
  context: RuleContext,
  left: readonly Fact[],
  right: readonly Fact[],
  values: ValueRelation = 'apart',
): Relation {
  const together = values === 'apart' ? toldTogether(context.articles, left, right) : undefined;
  if (together !== undefined) return together === 'rivals' ? 'conflict' : 'update';
  const both = [givenBy(context, left), givenBy(context, right)] as const;
  const [p, q] = both;
  const swapped = q.at < p.at || (!(p.at < q.at) && q.amount < p.amount);
  const [early, late] = swapped ? [q, p] : [p, q];
  const facts = [...left, ...right];
  const gap = late.at - early.at;
  const dated = !Number.isNaN(gap);
  const later = dated && gap >= SAME_HOUR && early.amount !== late.amount;
  const moving = facts.every(isMoving) || facts.some(isTurnout);
  const exact = !facts.some((f) => f.number?.approx !== undefined || f.number?.min !== undefined);
  if (values === 'rough') return moving && later && exact ? 'update' : 'precision';
  // One figure in two moneys is a slip of one of them, at any hour.
  const slip = early.first && late.first && otherMoney(early.first, late.first);
  if (slip || facts.some(isFixed)) return 'conflict';
  const longAfter = dated && gap >= LONG_AFTER;
  if (!longAfter && facts.some(isSettled)) return 'conflict';
  const rivals = areRivals(context, left, right);
  if (later) {
    if (moving && !rivals) return 'update';
    // What was only planned, asked or weighed when the first report was written.
    const planned = (given: Given): boolean =>
      given.first !== undefined && isAhead(context, given.first);
    if (planned(early) && !planned(late)) return 'update';
    if (longAfter || (gap >= PRICES_MOVE && facts.every(isPrice))) return 'update';
    if (!rivals && early.facts.some((fact) => isSoFar(context, fact))) return 'update';
    if (
      !rivals &&
      late.amount > early.amount &&
      late.facts.some((fact) => fact.dimension === 'count' && isRisen(context, fact))
    )
      return 'update';
  }
  if (rivals || !facts.some(isGrowing)) return 'conflict';
  if (facts.some((fact) => isAboard(context, fact) || isComposition(context, fact)))
    return 'conflict';
  if (facts.some((fact) => isAgainst(context.articles, fact))) return 'conflict';
  if (early.facts.some((fact) => isLongPast(context.articles, fact))) return 'conflict';
  if (!dated) return Number.isNaN(early.at) && Number.isNaN(late.at) ? 'conflict' : 'update';
  return later && late.amount > early.amount ? 'update' : 'conflict';
}
