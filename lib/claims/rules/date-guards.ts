import type { RuleContext } from '../context';
import type { Fact } from '../facts/facts';
import type { ReadArticle } from '../read';
import { coverage } from '../words/similarity';
import { relateFacts } from '../facts/values';

/** The minute of its day that a date is told by, '' where no clock tells it. */
const clockOf = ({ date }: Fact): string => date?.parts.time ?? '';

/**
 * Are two dates two moments by all they tell, the day and the clock: two quakes, two matches? One that is told wrongly has
 * one of both right.
 */
export function twoMoments(a: Fact, b: Fact): boolean {
  const [x, y] = [a.date, b.date];
  if (!x?.from || !y?.from || clockOf(a) === '' || clockOf(b) === '') return false;
  return clockOf(a) !== clockOf(b) && x.from !== y.from;
}

const TODAY = 'اليوم';
/** A report tells its own day by the hour of its place: it may be dated a day off. In ms. */
const A_DAY = 86_400_000;

/** The day of publication of a fact's report, where the fact is told of it as today; undefined for any other date. */
function ownToday({ articles }: RuleContext, { article, field, date }: Fact): number | undefined {
  const source = articles[article];
  if (source === undefined || !date?.from || date.from !== date.to) return undefined;
  const said = source.annotation[field].tokens
    .slice(date.firstToken, date.endToken)
    .some((token) => token.norm === TODAY);
  const published = Date.parse(source.input.published?.slice(0, 10) ?? '');
  return said && Math.abs(Date.parse(date.from) - published) <= A_DAY ? published : undefined;
}

/**
 * Do two reports of different days each tell of their own today? They are of two days of one series (daily counts of the
 * sick, of the fallen), for a report that misdates what another one tells does not bring it anew.
 */
export function twoTodays(context: RuleContext, a: Fact, b: Fact): boolean {
  const [x, y] = [ownToday(context, a), ownToday(context, b)];
  return x !== undefined && y !== undefined && x !== y && a.date?.from !== b.date?.from;
}

/** Does a date tell up to which day, its report's own, something was counted (بلغت الحصيلة إلى غاية اليوم)? That day is no event's. */
export function countsUpToNow(context: RuleContext, fact: Fact): boolean {
  return fact.flags.until && ownToday(context, fact) !== undefined;
}

/** Does a fact date something by a stretch that runs up to the day of its own report (earlier this year)? */
function runsUpToNow({ articles }: RuleContext, { article, date }: Fact): boolean {
  const published = Date.parse(articles[article]?.input.published?.slice(0, 10) ?? '');
  if (!date?.from || !date.to || date.from === date.to || date.certainty !== 'implied')
    return false;
  return Math.abs(Date.parse(date.to) - published) <= A_DAY;
}

/** Do two reports of different days each tell of the same year or week so far (في وقت سابق من العام الحالي)? One stretch, read on two days. */
export function bothSoFar(context: RuleContext, a: Fact, b: Fact): boolean {
  return a.date?.from === b.date?.from && runsUpToNow(context, a) && runsUpToNow(context, b);
}

/** Sentences of which each has this share of the other's words print one text, however it was edited. */
const ONE_TEXT = 0.6;

/**
 * Is one sentence printed by two reports of different days, so that its 'two days ago' is another day in each by the days
 * between them alone? Whoever prints yesterday's text does not say that it happened a day later.
 */
export function isReprinted({ articles }: RuleContext, a: Fact, b: Fact): boolean {
  const [x, y] = [articles[a.article], articles[b.article]];
  if (!x || !y || !a.date?.from || !b.date?.from) return false;
  const days = (from: string | null | undefined): number =>
    Math.floor(Date.parse(from?.slice(0, 10) ?? '') / A_DAY);
  const between = days(x.input.published) - days(y.input.published);
  if (between === 0 || days(a.date.from) - days(b.date.from) !== between) return false;
  const words = ({ annotation }: ReadArticle, { field, firstToken, endToken }: Fact): string =>
    annotation[field].tokens
      .slice(firstToken, endToken)
      .map((token) => token.norm)
      .join(' ');
  if (words(x, a) !== words(y, b)) return false;
  const [there, here] = [
    coverage(a.unit.terms, b.unit.terms),
    coverage(b.unit.terms, a.unit.terms),
  ];
  return Math.min(there, here) >= ONE_TEXT;
}

/**
 * Is one date the day on which the other, a stretch of days told by both its ends, begins (opens on Sunday, from Sunday to
 * Tuesday)? The one tells the start, the other the whole. A week or a month that holds a day is a rougher date.
 */
export function isStartOf({ date: day }: Fact, { date: stretch }: Fact): boolean {
  if (!day?.from || !stretch?.from || !stretch.to) return false;
  if (stretch.precision !== 'days' || stretch.from === stretch.to) return false;
  return day.from === day.to && day.from === stretch.from;
}

/** Facts of one value. */
interface Given {
  readonly facts: readonly Fact[];
}

/**
 * Is one of two values a stretch of time (2014) of which the report of the other tells several parts (the first quarter,
 * the second), so that none of them is the same date told more exactly?
 */
export function isOneOfParts(a: Given, b: Given, values: readonly Given[]): boolean {
  const partOf = (whole: Given, part: Given): boolean => {
    const [w, p] = [whole.facts[0], part.facts[0]];
    if (!w?.date?.from || !w.date.to || !p?.date?.from || !p.date.to) return false;
    return w.date.from <= p.date.from && p.date.to <= w.date.to && relateFacts(w, p) === 'rough';
  };
  const told = (whole: Given, part: Given): boolean => {
    const articles = new Set(part.facts.map((fact) => fact.article));
    return values.some((other) => {
      const [o, p] = [other.facts[0], part.facts[0]];
      return (
        o !== undefined &&
        p !== undefined &&
        partOf(whole, other) &&
        relateFacts(o, p) === 'apart' &&
        other.facts.some((fact) => articles.has(fact.article))
      );
    });
  };
  return (partOf(a, b) && told(a, b)) || (partOf(b, a) && told(b, a));
}
