import type { DateMention } from '../arabic/types';
import type { Fact } from './facts';
import { quickScore } from './pair-features';
import type { ReadArticle, Term } from './read';
import { amountOf } from './similarity';
import { relateFacts } from './values';

/** Names of the features of a pair of facts, in the order of `factFeatures`. */
export const FACT_FEATURES = [
  'isDate',
  'isTime',
  'isMoney',
  'isPercent',
  'isCount',
  'counted',
  'nearMin',
  'nearMax',
  'nearMean',
  'events',
  'unitScore',
  'equal',
  'ratio',
  'subset',
  'total',
  'other',
  'expected',
  'each',
  'since',
  'names',
  'placesShared',
  'placesApart',
  'personsShared',
  'personsApart',
  'titles',
  'rank',
  'margin',
  'equalElsewhere',
  'small',
  'sameUnit',
  'distance',
  'precisionSame',
  'sameArticle',
  'left1',
  'left2',
  'right1',
  'kindsSame',
  'kindsApart',
  'nameNear',
  'yearMatch',
  'heads',
  'relation',
  'monthSame',
] as const;

/** Do two facts of one dimension give the same value? */
export function equalValues(a: Fact, b: Fact): boolean {
  return relateFacts(a, b) === 'equal';
}

/** Is one number of a year well before its report, and the other not? `years` are those of publication, 0 if unknown. */
function otherTime(a: Fact, b: Fact, years: readonly [number, number]): boolean {
  const past = (fact: Fact, year: number): boolean =>
    fact.years[0] !== undefined && year > 0 && fact.years[0] < year - 1;
  return a.dimension !== 'time' && past(a, years[0] || years[1]) !== past(b, years[1] || years[0]);
}

/** Groups that are counted apart among the victims. */
const GROUPS: ReadonlySet<string> = new Set(
  'soldiers civilians police children women rescuers journalists doctors students crew'.split(' '),
);

/** Victims of one group against all victims, of one country against another; the sentences of two people. */
function otherScope(a: Fact, b: Fact): boolean {
  const victim = a.kinds.get('victim');
  if (victim === undefined || b.kinds.get('victim') !== victim) return false;
  if (victim === 'sentenced') return nameMatch(a, b) <= 0;
  const [p, q] = [a.kinds.get('people') ?? '', b.kinds.get('people') ?? ''];
  if (p !== q && (GROUPS.has(p) || GROUPS.has(q))) return true;
  const [x, y] = [a.countries, b.countries];
  return x.size > 0 && y.size > 0 && (x.size !== y.size || meet(x, y) < x.size);
}

/** Does something rule out that two numbers fill one slot: other things counted, another kind, another year, 'the other'? */
function excluded(a: Fact, b: Fact, years: readonly [number, number]): boolean {
  return (
    countedMatch(a, b) < 0 ||
    kindMatch(a, b).apart > 0 ||
    a.flags.other !== b.flags.other ||
    (a.flags.outOf !== b.flags.outOf && kindMatch(a, b).same === 0) ||
    (yearMatch(a, b) < 0 && a.dimension !== 'time') ||
    otherTime(a, b, years) ||
    otherScope(a, b)
  );
}

/** Are two times of day, told by different clocks, likely one moment: Greenwich here, whole hours apart? */
function otherClock(a: Fact, b: Fact): boolean {
  const [x, y] = [a.date?.parts.time, b.date?.parts.time];
  if (x === undefined || y === undefined || a.clock === b.clock) return false;
  if (a.clock === 'gmt' || b.clock === 'gmt') return true;
  return x.slice(3) === y.slice(3) && !x.endsWith(':00');
}

/** Dates that stand for the day of the report, and an end held against a beginning, are no two dates of one thing. */
function datesComparable(a: Fact, b: Fact): boolean {
  if (a.flags.until !== b.flags.until || otherClock(a, b)) return false;
  if (a.flags.today && b.flags.today && relateFacts(a, b) !== 'equal') return false;
  return a.date?.precision !== 'vague' && b.date?.precision !== 'vague';
}

/** May two facts be compared at all? */
export function comparable(a: Fact, b: Fact, years: readonly [number, number] = [0, 0]): boolean {
  if (a.dimension !== b.dimension) return false;
  if (a.article === b.article && a.field === b.field && a.unit.sentence === b.unit.sentence)
    return false;
  if (a.date && b.date) return datesComparable(a, b);
  if (!a.number || !b.number) return false;
  if ((a.number.score === undefined) !== (b.number.score === undefined)) return false;
  if (a.dimension === 'money' && a.number.unit !== b.number.unit && !a.bare && !b.bare)
    return false;
  return !excluded(a, b, years);
}

/** Shared weight of the words around two values over the larger of both, and over the smaller. */
interface Nearness {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly events: number;
}

let lastPair: { a: Fact; b: Fact; near: Nearness } | undefined;

function nearness(a: Fact, b: Fact): Nearness {
  if (lastPair?.a === a && lastPair.b === b) return lastPair.near;
  const near = computeNearness(a, b);
  lastPair = { a, b, near };
  return near;
}

function computeNearness(a: Fact, b: Fact): Nearness {
  const cover = (x: Fact, y: Fact): number => {
    let shared = 0;
    let total = 0;
    for (const term of x.nearTerms) {
      const weight = x.near.get(term.family) ?? 0;
      total += weight;
      const there = y.near.get(term.family);
      if (there !== undefined) shared += Math.min(weight, there * 1.5);
      else {
        let best = 0;
        for (const id of term.classes) best = Math.max(best, y.nearClasses.get(id) ?? 0);
        shared += Math.min(weight * 0.75, best);
      }
    }
    return total === 0 ? 0 : shared / total;
  };
  let events = 0;
  for (const [id, weight] of a.nearClasses)
    if (id.startsWith('e:'))
      events = Math.max(events, Math.min(weight, b.nearClasses.get(id) ?? 0));
  const ab = cover(a, b);
  const ba = cover(b, a);
  return { min: Math.min(ab, ba), max: Math.max(ab, ba), mean: Math.sqrt(ab * ba), events };
}

/** How alike two values' surroundings are, before the model: what ranks candidates. */
export function factScore(a: Fact, b: Fact, articles: readonly ReadArticle[]): number {
  const [inA, inB] = [articles[a.article], articles[b.article]];
  if (!inA || !inB) return 0;
  return (
    nearness(a, b).mean + 0.25 * countedMatch(a, b) + 0.4 * quickScore(a.unit, b.unit, inA, inB)
  );
}

/** 1 one family, 0.8 one class, -0.3 both there and unlike, 0 one missing. */
function wordMatch(a: Term | undefined, b: Term | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.family === b.family) return 1;
  return a.classes.some((id) => b.classes.includes(id)) ? 0.8 : -0.3;
}

/** How many kinds of slot two values agree and differ in. */
export function kindMatch(a: Fact, b: Fact): { same: number; apart: number } {
  let same = 0;
  let apart = 0;
  for (const [family, kind] of a.kinds) {
    const there = b.kinds.get(family);
    if (there === undefined) continue;
    if (there === kind) same += 1;
    else if (family !== 'ledger' || a.dimension !== 'count') apart += 1;
  }
  return { same, apart };
}

/** 1 the nearest names are one, 0.5 the nearest of one is among the other's, -1 both name others, 0 none named. */
function nameMatch(a: Fact, b: Fact): number {
  const [x, y] = [a.closeNames[0], b.closeNames[0]];
  if (!x || !y) return 0;
  if (x.key === y.key) return 1;
  if (a.closeNames.some((n) => n.key === y.key) || b.closeNames.some((n) => n.key === x.key))
    return 0.5;
  return -1;
}

/** 1 both speak of one year, -1 of different years, 0 a year is missing. */
function yearMatch(a: Fact, b: Fact): number {
  const [x, y] = [a.years[0], b.years[0]];
  if (x === undefined || y === undefined) return 0;
  if (x === y) return 1;
  return a.years.includes(y) || b.years.includes(x) ? 0.3 : -1;
}

/** 1 for dates of one month in different years, or one day of different months: what slips of the pen look like. */
function sameMonthOnly(a: Fact, b: Fact): number {
  const [x, y] = [a.date, b.date];
  if (!x?.from || !y?.from || relateFacts(a, b) !== 'apart') return 0;
  // A bare year begins in January, which nobody said.
  if (x.parts.month === undefined || y.parts.month === undefined) return 0;
  return x.from.slice(5, 7) === y.from.slice(5, 7) ? 1 : 0;
}

/** Best match among the words that may say what is measured or counted: beside the value, and the counted noun. */
function headMatch(a: Fact, b: Fact): number {
  const heads = (f: Fact): Set<string> =>
    new Set([
      ...f.counted,
      ...(f.countedLemma === '' ? [] : [f.countedLemma]),
      ...f.left.slice(0, 2).flatMap((t) => [t.family, ...t.classes]),
      ...f.right.slice(0, 1).flatMap((t) => [t.family, ...t.classes]),
    ]);
  const there = heads(b);
  let shared = 0;
  for (const id of heads(a)) if (there.has(id)) shared += 1;
  return Math.min(1, shared / 3);
}

/** 1 the same noun is counted, 0.7 nouns of one class, 0 unknown, -1 nouns of different classes. */
export function countedMatch(a: Fact, b: Fact): number {
  if (a.countedLemma === '' || b.countedLemma === '') return 0;
  if (a.countedLemma === b.countedLemma) return 1;
  if (a.counted.some((id) => b.counted.includes(id))) return 0.7;
  // What a measure or a duration is of stands in many words: no noun beside it rules another out.
  return a.dimension === 'count' ? -1 : 0;
}

function keys(fact: Fact, kind: string): Set<string> {
  return new Set(fact.unit.names.filter((n) => n.kind === kind).map((n) => n.key));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  for (const key of a) if (b.has(key)) n += 1;
  return n;
}

const differ = (x: boolean, y: boolean): number => (x === y ? (x ? 1 : 0) : -1);

/** What speaks for and against two values filling one slot of one thing. */
export function factFeatures(
  a: Fact,
  b: Fact,
  articles: readonly ReadArticle[],
  ranks: { readonly rank: number; readonly margin: number; readonly equalElsewhere: number },
): number[] {
  const near = nearness(a, b);
  const [inA, inB] = [articles[a.article], articles[b.article]];
  const relation = relateFacts(a, b);
  const equal = relation === 'equal';
  let ratio = 0;
  if (a.number && b.number) {
    const [x, y] = [Math.abs(amountOf(a.number)), Math.abs(amountOf(b.number))];
    ratio = x > 0 && y > 0 ? Math.min(10, Math.abs(Math.log(x / y))) : 10;
  } else if (a.date?.from && b.date?.from) {
    const days = Math.abs(Date.parse(a.date.from) - Date.parse(b.date.from)) / 86_400_000;
    ratio = Math.min(10, Math.log1p(days));
  } else ratio = 5;
  const places = [keys(a, 'place'), keys(b, 'place')] as const;
  const persons = [keys(a, 'person'), keys(b, 'person')] as const;
  const placesShared = meet(...places);
  const personsShared = meet(...persons);
  return [
    a.date ? 1 : 0,
    a.dimension === 'time' ? 1 : 0,
    a.dimension === 'money' ? 1 : 0,
    a.dimension === 'percent' ? 1 : 0,
    a.dimension === 'count' ? 1 : 0,
    countedMatch(a, b),
    near.min,
    near.max,
    near.mean,
    near.events,
    inA && inB ? quickScore(a.unit, b.unit, inA, inB) : 0,
    equal ? 1 : 0,
    ratio,
    differ(a.flags.subset, b.flags.subset),
    differ(a.flags.total, b.flags.total),
    differ(a.flags.other, b.flags.other),
    differ(a.flags.expected, b.flags.expected),
    differ(a.flags.each, b.flags.each),
    differ(a.flags.since, b.flags.since),
    meet(new Set(a.unit.names.map((n) => n.key)), new Set(b.unit.names.map((n) => n.key))),
    placesShared,
    placesShared === 0 ? Math.min(places[0].size, places[1].size) : 0,
    personsShared,
    personsShared === 0 ? Math.min(persons[0].size, persons[1].size) : 0,
    (a.field === 'title' ? 1 : 0) + (b.field === 'title' ? 1 : 0),
    ranks.rank,
    ranks.margin,
    ranks.equalElsewhere,
    a.number && b.number && Math.max(amountOf(a.number), amountOf(b.number)) <= 3 ? 1 : 0,
    a.number?.unit === b.number?.unit ? 1 : 0,
    Math.abs(a.unit.position - b.unit.position),
    a.date?.precision === b.date?.precision ? 1 : 0,
    a.article === b.article ? 1 : 0,
    wordMatch(a.left[0], b.left[0]),
    Math.max(
      wordMatch(a.left[0], b.left[1]),
      wordMatch(a.left[1], b.left[0]),
      wordMatch(a.left[1], b.left[1]),
    ),
    wordMatch(a.right[0], b.right[0]),
    kindMatch(a, b).same,
    kindMatch(a, b).apart,
    nameMatch(a, b),
    yearMatch(a, b),
    headMatch(a, b),
    relation === 'equal' ? 2 : relation === 'rough' ? 1 : 0,
    sameMonthOnly(a, b),
  ];
}

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

const YEAR = 365;
/** Years by which two tellings of one year of history differ at most. */
const YEAR_SLIP = 3;

/** Is a date a bare year, well before the report? */
function isPastYear(fact: Fact, article: ReadArticle | undefined): boolean {
  const { date } = fact;
  if (date?.precision !== 'year' || date.parts.year === undefined) return false;
  const published = article?.input.published;
  return !published || date.parts.year < Number(published.slice(0, 4)) - YEAR_SLIP;
}

/** Days between two dates; where a year is only implied (which a wrong weekday may turn), by day and month alone. */
function daysBetween(x: DateMention | undefined, y: DateMention | undefined): number {
  if (!x || !y) return Number.NaN;
  const [p, q] = [x.parts, y.parts];
  if (
    p.day !== undefined &&
    p.month !== undefined &&
    q.day !== undefined &&
    q.month !== undefined &&
    (p.year === undefined || q.year === undefined)
  ) {
    const days = Math.abs(Date.UTC(2023, p.month - 1, p.day) - Date.UTC(2023, q.month - 1, q.day));
    return Math.min(days / DAY, YEAR - days / DAY);
  }
  return x.from && y.from ? Math.abs(Date.parse(x.from) - Date.parse(y.from)) / DAY : Number.NaN;
}

/** What speaks for and against two dates being of one event. */
export function dateFeatures(
  a: Fact,
  b: Fact,
  articles: readonly ReadArticle[],
  ranks: { readonly rank: number; readonly margin: number; readonly equalElsewhere: number },
): number[] {
  const near = nearness(a, b);
  const [inA, inB] = [articles[a.article], articles[b.article]];
  const relation = relateFacts(a, b);
  const [x, y] = [a.date, b.date];
  const days = daysBetween(x, y);
  const apart = relation === 'apart';
  const [wa, wb] = [x?.parts.weekday, y?.parts.weekday];
  const dayOf = (d: typeof x): boolean => d?.parts.day !== undefined;
  const timeBoth = x?.parts.time !== undefined && y?.parts.time !== undefined;
  return [
    near.mean,
    near.max,
    inA && inB ? quickScore(a.unit, b.unit, inA, inB) : 0,
    topEvent(a) !== undefined && topEvent(a) === topEvent(b) ? 1 : 0,
    near.events,
    Math.min(
      3,
      meet(new Set(a.unit.names.map((n) => n.key)), new Set(b.unit.names.map((n) => n.key))),
    ),
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
    timeBoth ? 1 : 0,
    timeBoth && near.events > 0.05 ? 1 : 0,
    apart && days <= SLIP && a.article !== b.article && isPastDay(a, inA) && isPastDay(b, inB)
      ? 1
      : 0,
    apart && days <= YEAR_SLIP * YEAR + 2 && isPastYear(a, inA) && isPastYear(b, inB) ? 1 : 0,
  ];
}

/** A pair of comparable facts with its features. */
export interface FactPair {
  readonly a: Fact;
  readonly b: Fact;
  readonly x: readonly number[];
}

/** Pairs whose surroundings have nothing in common are not worth a look. */
const MIN_SCORE = 0.06;

/** All comparable pairs of facts of two articles (or of one with itself) whose surroundings are somewhat alike. */
export function factPairs(
  left: readonly Fact[],
  right: readonly Fact[],
  articles: readonly ReadArticle[],
): FactPair[] {
  const own = left === right;
  const yearOf = (facts: readonly Fact[]): number =>
    Number(articles[facts[0]?.article ?? -1]?.input.published?.slice(0, 4) ?? 0);
  const years = [yearOf(left), yearOf(right)] as const;
  const scores = left.map((a, i) =>
    right.map((b, j) =>
      (own && i >= j) || !comparable(a, b, years) ? -1 : factScore(a, b, articles),
    ),
  );
  const pairs: FactPair[] = [];
  left.forEach((a, i) => {
    const row = scores[i] ?? [];
    right.forEach((b, j) => {
      const score = row[j] ?? -1;
      if (score < MIN_SCORE) return;
      let rank = 0;
      let best = score;
      let equalElsewhere = 0;
      const look = (other: number, equal: boolean): void => {
        if (other > score) rank += 1;
        if (other > best) best = other;
        if (equal && other > equalElsewhere) equalElsewhere = other;
      };
      row.forEach((other, k) => {
        const there = right[k];
        if (k !== j && there && other >= 0) look(other, equalValues(a, there));
      });
      scores.forEach((line, k) => {
        const here = left[k];
        const other = line[j] ?? -1;
        if (k !== i && here && other >= 0) look(other, equalValues(here, b));
      });
      pairs.push({
        a,
        b,
        x: (a.date ? dateFeatures : factFeatures)(a, b, articles, {
          rank,
          margin: score - best,
          equalElsewhere,
        }),
      });
    });
  });
  return pairs;
}
