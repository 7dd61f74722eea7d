import type { DateMention } from '../../arabic/types';
import { anyHeadMatch, headEventMatch } from './date-heads';
import { bearerMatch, meet, sameMonthOnly, wordMatch } from '../facts/fact-match';
import type { FactStanding } from '../facts/fact-standing';
import { unitNames } from '../facts/fact-words';
import { factsOf, type Fact } from '../facts/facts';
import { quickScore } from '../statements/pair-features';
import type { ReadArticle } from '../read';
import { equalValues, filled, relateFacts } from '../facts/values';

/** Names of the features of a pair of dates, in the order of `dateFeatures`. */
export const DATE_FEATURES = [
  'nearMean',
  'nearMax',
  'unitScore',
  'topEvent',
  'events',
  'names',
  'yearSlip',
  'dayNear',
  'weekdaySlip',
  'precisionSame',
  'sinceBoth',
  'sinceOne',
  'untilBoth',
  'untilOne',
  'rank',
  'margin',
  'equalElsewhere',
  'saysToday',
  'equal',
  'rough',
  'left',
  'sameArticle',
  'timeBoth',
  'timeEvent',
  'pastSlip',
  'yearNear',
  'pastTop',
  'pastNear',
  'futureTop',
  'recordBoth',
  'leftAny',
  'bearer',
  'bearerTop',
  'monthNear',
  'weekdayNear',
  'head',
  'headUnit',
  'days',
  'roughFar',
  'roughNear',
  'stated',
  'otherDates',
  'hoursBoth',
  'anyHead',
  'alone',
  'aloneNear',
  'todayBoth',
  'leadBoth',
  'leadNear',
  'unitsApart',
  'unitsNear',
  'figuresShared',
] as const;

/** The class of the event word that stands nearest to a value. */
function topEvent(fact: Fact): string | undefined {
  let best: string | undefined;
  let weight = 0;
  for (const [id, w] of fact.nearClasses)
    if (id.startsWith('e:') && w > weight) [best, weight] = [id, w];
  return best;
}

const DAY = 86_400_000;

/** Places of the headline and the opening units. */
const LEAD = 2;

/** Days from publication from which a day named by number and month is history, not news. */
const HISTORY = 5;

/** Days by which two tellings of one day of history differ at most. */
const SLIP = 3;

/** Is a date a day named by number and month, well away from the day of its report? */
function isPastDay(fact: Fact, article: ReadArticle | undefined): boolean {
  const { date } = fact;
  if (date?.parts.day === undefined || date.parts.month === undefined) return false;
  const published = article?.input.published;
  if (date.from === null || published === null || published === undefined) return true;
  return Math.abs(Date.parse(date.from) - Date.parse(published)) > HISTORY * DAY;
}

/** On which side of its report's day a date lies, well away from it: -1 before, 1 after, 0 near or unknown. */
function sideOf(fact: Fact, article: ReadArticle | undefined): number {
  const { date } = fact;
  if (date === undefined) return 0;
  const published = article?.input.published;
  if (!published) return date.parts.month !== undefined || date.parts.year !== undefined ? -1 : 0;
  if (date.from === null || date.to === null) return 0;
  const now = Date.parse(published);
  if (Date.parse(date.to) < now - HISTORY * DAY) return -1;
  return Date.parse(date.from) > now ? 1 : 0;
}

const YEAR = 365;

/** Months in days by which two tellings of one date of history differ at most. */
const MONTHS = 62;

/** Years by which two tellings of one year of history differ at most. */
const YEAR_SLIP = 3;

/** Is a date a bare year, well before the report? */
function isPastYear(fact: Fact, article: ReadArticle | undefined): boolean {
  const { date } = fact;
  if (date?.precision !== 'year' || date.parts.year === undefined) return false;
  const published = article?.input.published;
  return !published || date.parts.year < Number(published.slice(0, 4)) - YEAR_SLIP;
}

/** A month without its day is held for its middle where a year isn't known. */
const MIDDLE = 15;

/**
 * Days between two dates; where a year is only implied (which a wrong weekday may turn) or unknown, by day and month, or
 * by the weekday alone. NaN where nothing can be told.
 */
function daysBetween(x: DateMention | undefined, y: DateMention | undefined): number {
  if (!x || !y) return Number.NaN;
  const known = x.from !== null && y.from !== null;
  const [p, q] = known ? [x.parts, y.parts] : [filled(x).parts, filled(y).parts];
  const [dx, dy] = known ? [p.day, q.day] : [p.day ?? MIDDLE, q.day ?? MIDDLE];
  if (p.month !== undefined && q.month !== undefined && dx !== undefined && dy !== undefined)
    if (p.year === undefined || q.year === undefined) {
      const days =
        Math.abs(Date.UTC(2023, p.month - 1, dx) - Date.UTC(2023, q.month - 1, dy)) / DAY;
      return Math.min(days, YEAR - days);
    }
  if (x.from && y.from) return Math.abs(Date.parse(x.from) - Date.parse(y.from)) / DAY;
  if (p.weekday === undefined || q.weekday === undefined) return Number.NaN;
  const apart = Math.abs(p.weekday - q.weekday);
  return Math.min(apart, 7 - apart);
}

/** Days that a date spans, and its middle as a day number. */
interface Stretch {
  readonly length: number;
  readonly middle: number;
}

/**
 * The stretch of a date; undefined for one that could not be resolved. Of one told by both its ends only that end counts
 * which `other`, a day, may be: its last day beside a day until which something lasts, else its first.
 */
function stretchOf({ date, began }: Fact, other: Fact): Stretch | undefined {
  if (!date?.from || !date.to) return undefined;
  const [from, to] = [Date.parse(date.from) / DAY, Date.parse(date.to) / DAY];
  const spans = date.precision === 'days' && from < to && began !== true;
  const oneDay = Boolean(other.date?.from) && other.date?.from === other.date?.to;
  if (spans && oneDay) return { length: 1, middle: other.flags.until ? to : from };
  return { length: to - from + 1, middle: (from + to) / 2 };
}

/** Of two dates of which one holds the other the longer is this many times as long: a month and its day, hardly a year and its day. */
const [LONGER, FAR_LONGER] = [Math.E, Math.E ** 4];

/** How far two dates are from each other: log of the days between, and of a rougher one whether it tells more or less the same. */
function gapFeatures(
  a: Fact,
  b: Fact,
  rough: boolean,
): [days: number, roughFar: number, roughNear: number] {
  const [p, q] = [stretchOf(a, b), stretchOf(b, a)];
  if (!p || !q) return [0, 0, 0];
  const times = Math.max(p.length / q.length, q.length / p.length);
  return [
    Math.log1p(Math.abs(p.middle - q.middle)),
    rough && times >= FAR_LONGER ? 1 : 0,
    rough && times > LONGER && times < FAR_LONGER ? 1 : 0,
  ];
}

/** Days that a year and a month have at least as dates are resolved, half years and halves of months left out. */
const [YEAR_LONG, MONTH_LONG] = [300, 27];
const MONTH = 30;

/** One unit of the calendar apart, and the half that the middles of two stretches of unlike length may be off. */
const NEXT = 1.6;

/**
 * How far two differing dates are from each other by the coarser of both: log of the years between two years, of the days
 * between two days, and whether they are next to each other. A year told wrongly is off by one, and so is a day.
 */
function unitGap(a: Fact, b: Fact): [unitsApart: number, unitsNear: number] {
  const [p, q] = [stretchOf(a, b), stretchOf(b, a)];
  if (!p || !q) return [0, 0];
  const longer = Math.max(p.length, q.length);
  const unit = longer >= YEAR_LONG ? YEAR : longer >= MONTH_LONG ? MONTH : 1;
  const gap = Math.abs(p.middle - q.middle) / unit;
  return [Math.log1p(gap), gap <= NEXT ? 1 : 0];
}

/** More figures in common say no more. */
const MOST_FIGURES = 2;

/** How many other values the sentences of two dates both give: so many dead, so many years, the same hour. */
function figuresShared(
  a: Fact,
  b: Fact,
  inA: ReadArticle | undefined,
  inB: ReadArticle | undefined,
): number {
  if (!inA || !inB) return 0;
  // By their places: an article read under another index has copies of its facts.
  const beside = (fact: Fact, article: ReadArticle): readonly Fact[] =>
    factsOf(article, fact.article).filter(
      (other) => other.unit === fact.unit && other.firstToken !== fact.firstToken,
    );
  const [here, there] = [beside(a, inA), beside(b, inB)];
  const shared = (own: readonly Fact[], others: readonly Fact[]): number =>
    own.filter((p) => others.some((q) => p.dimension === q.dimension && equalValues(p, q))).length;
  return Math.min(MOST_FIGURES, shared(here, there), shared(there, here));
}

/** Does a date stand in the headline or the opening sentences of its report, and not far from its day: the day of the news? */
function isLead(fact: Fact, article: ReadArticle | undefined): boolean {
  const { date, unit } = fact;
  if (!article || (unit.field === 'text' && article.units.indexOf(unit) > LEAD)) return false;
  const published = article.input.published;
  if (!date?.from || !published) return false;
  return Math.abs(Date.parse(date.from) - Date.parse(published)) <= HISTORY * DAY;
}

/** What speaks for and against two dates being of one event. */
export function dateFeatures(
  a: Fact,
  b: Fact,
  articles: readonly ReadArticle[],
  ranks: FactStanding,
): number[] {
  const { near } = ranks;
  const [inA, inB] = [articles[a.article], articles[b.article]];
  const relation = relateFacts(a, b);
  const [x, y] = [a.date, b.date];
  const days = daysBetween(x, y);
  const apart = relation === 'apart';
  const [wa, wb] = [x?.parts.weekday, y?.parts.weekday];
  const named = x && y && (x.from === null || y.from === null);
  const dayOf = (d: typeof x): boolean =>
    named && d
      ? (filled(d).parts.day ?? d.parts.weekday) !== undefined
      : d?.parts.day !== undefined;
  const timeBoth = x?.parts.time !== undefined && y?.parts.time !== undefined;
  const lead = a.article !== b.article && isLead(a, inA) && isLead(b, inB);
  const sameTop = topEvent(a) !== undefined && topEvent(a) === topEvent(b);
  const [sideA, sideB] = [sideOf(a, inA), sideOf(b, inB)];
  const past = sideA < 0 && sideB < 0 && a.article !== b.article;
  const bearer = bearerMatch(a, b);
  const head = inA && inB ? headEventMatch(a, b, inA, inB) : 0;
  const units = inA && inB ? quickScore(a.unit, b.unit, inA, inB) : 0;
  const any = inA && inB ? anyHeadMatch(a, b, inA, inB) : 0;
  let leftAny = 0;
  for (const p of a.left) for (const q of b.left) leftAny = Math.max(leftAny, wordMatch(p, q));
  return [
    near.mean,
    near.max,
    units,
    sameTop ? 1 : 0,
    near.events,
    Math.min(3, meet(unitNames(a.unit).all, unitNames(b.unit).all)),
    // A slip of the pen is off by a year or two; decades apart are two events.
    apart && sameMonthOnly(a, b) === 1 && days > 300 && days < 800 ? near.mean : 0,
    apart && dayOf(x) && dayOf(y) && days <= 3 ? 1 : 0,
    apart && wa !== undefined && wa === wb && dayOf(x) && dayOf(y) && days <= 31 ? 1 : 0,
    x?.precision === y?.precision ? 1 : 0,
    a.flags.since && b.flags.since ? 1 : 0,
    a.flags.since !== b.flags.since ? 1 : 0,
    a.flags.until && b.flags.until ? 1 : 0,
    a.flags.until !== b.flags.until ? 1 : 0,
    Math.min(4, ranks.rank),
    ranks.margin,
    ranks.equalElsewhere,
    (a.flags.today ? 1 : 0) + (b.flags.today ? 1 : 0),
    relation === 'equal' ? 1 : 0,
    relation === 'rough' ? 1 : 0,
    Math.max(0, wordMatch(a.left[0], b.left[0])),
    a.article === b.article ? 1 : 0,
    // Clocks of a start and of an end have nothing around them in common.
    timeBoth ? Math.min(1, 3 * near.mean) : 0,
    timeBoth && near.events > 0.05 ? 1 : 0,
    apart && days <= SLIP && a.article !== b.article && isPastDay(a, inA) && isPastDay(b, inB)
      ? 1
      : 0,
    apart && days <= YEAR_SLIP * YEAR + 2 && isPastYear(a, inA) && isPastYear(b, inB) ? 1 : 0,
    past && sameTop ? 1 : 0,
    past ? near.mean : 0,
    sideA > 0 && sideB > 0 && sameTop ? 1 : 0,
    a.flags.record && b.flags.record ? 1 : 0,
    leftAny,
    bearer,
    bearer > 0 && sameTop ? 1 : 0,
    apart && past && days <= MONTHS ? near.mean : 0,
    // Tuesday here, Wednesday there.
    apart && wa !== undefined && wb !== undefined && wa !== wb && days <= SLIP ? near.mean : 0,
    head,
    Math.max(0, head) * units,
    ...gapFeatures(a, b, relation === 'rough'),
    x?.certainty === 'stated' && y?.certainty === 'stated' ? 1 : 0,
    Math.max(a.unit.dates.length, b.unit.dates.length),
    !timeBoth && a.hours && b.hours && relation !== 'equal' ? 1 : 0,
    any,
    apart ? ranks.alone : 0,
    apart ? ranks.alone * units : 0,
    a.flags.today && b.flags.today && relation !== 'equal' ? 1 : 0,
    lead ? 1 : 0,
    lead && apart && days <= SLIP ? 1 : 0,
    ...(relation === 'equal' ? [0, 0] : unitGap(a, b)),
    figuresShared(a, b, inA, inB),
  ];
}
