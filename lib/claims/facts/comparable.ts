import { comparePersonKeys } from '../../arabic/names/index';
import { bearerMatch, countedMatch, kindMatch, nameMatch, yearMatch } from './fact-match';
import { extremesApart } from './extremes';
import { scopesApart } from './fact-scope';
import type { Fact } from './facts';
import { otherMoney, relateFacts } from './values';

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
  if (victim === 'sentenced' && a.dimension === 'time') return nameMatch(a, b) <= 0;
  const [p, q] = [a.kinds.get('people') ?? '', b.kinds.get('people') ?? ''];
  if (p !== q && (GROUPS.has(p) || GROUPS.has(q))) return true;
  const [x, y] = [a.countries, b.countries];
  return (
    x.size > 0 && y.size > 0 && (x.size !== y.size || [...x].some((country) => !y.has(country)))
  );
}

/** Does something rule out that two numbers of one article fill one slot: other things counted, another kind, year, scope? */
function excluded(a: Fact, b: Fact): boolean {
  return (
    countedMatch(a, b) < 0 ||
    kindMatch(a, b).apart > 0 ||
    a.flags.other !== b.flags.other ||
    yearMatch(a, b) < 0 ||
    exclusions(a, b, [0, 0]).some((x) => x > 0)
  );
}

/**
 * What speaks against two numbers filling one slot, for the model: one is a part 'out of' a whole, one is of another
 * year, the victims are of another group or country. 1 or 0 each; `years` are those of publication, 0 if unknown.
 */
export function exclusions(
  a: Fact,
  b: Fact,
  years: readonly [number, number],
): [outOf: number, otherTime: number, otherScope: number] {
  if (!a.number || !b.number) return [0, 0, 0];
  const outOf = a.flags.outOf !== b.flags.outOf && kindMatch(a, b).same === 0;
  return [outOf ? 1 : 0, otherTime(a, b, years) ? 1 : 0, otherScope(a, b) ? 1 : 0];
}

/** Are two times of day, told by different clocks, likely one moment: Greenwich here, whole hours apart? */
function otherClock(a: Fact, b: Fact): boolean {
  const [x, y] = [a.date?.parts.time, b.date?.parts.time];
  if (x === undefined || y === undefined || a.clock === b.clock) return false;
  if (a.clock === 'gmt' || b.clock === 'gmt') return true;
  return x.slice(3) === y.slice(3) && !x.endsWith(':00');
}

/** Does a date name a day, a month or a year, however unresolved? */
function onCalendar({ date }: Fact): boolean {
  if (!date) return false;
  const { year, month, day, weekday } = date.parts;
  return date.from !== null || (year ?? month ?? day ?? weekday) !== undefined;
}

const isTimed = ({ hours }: Fact): boolean => hours !== undefined;

/** Dates that stand for the day of the report, and hours of an end and of a beginning, are no two dates of one thing. */
function datesComparable(a: Fact, b: Fact): boolean {
  // Hours of opening and of closing; two days of which only one is called an end may be one.
  if (a.flags.until !== b.flags.until && isTimed(a) && isTimed(b)) return false;
  if (otherClock(a, b)) return false;
  if (a.flags.saying !== b.flags.saying) return false;
  // What two people said on two days are two sayings.
  if (a.flags.saying && b.flags.saying && relateFacts(a, b) !== 'equal') return false;
  // An hour says nothing of a day.
  if (!(onCalendar(a) && onCalendar(b)) && !(isTimed(a) && isTimed(b))) return false;
  // هذا العام, هذا الشهر: what a report tells lies in them anyway.
  if (a.running !== b.running && relateFacts(a, b) === 'rough') return false;
  return a.date?.precision !== 'vague' && b.date?.precision !== 'vague';
}

/** Are two lengths of time told of two people: each sentence names somebody, and nobody is in both? Those who got a term count alone. */
function otherBearers(a: Fact, b: Fact): boolean {
  const persons = (fact: Fact): readonly string[] =>
    fact.penalised ?? fact.closeNames.filter((n) => n.kind === 'person').map((n) => n.key);
  const [x, y] = [persons(a), persons(b)];
  return (
    x.length > 0 &&
    y.length > 0 &&
    !x.some((p) => y.some((q) => comparePersonKeys(p, q) !== 'different'))
  );
}

/** Two tellings of one age are rarely further apart: a birthday between, a slip of the pen. In years. */
const SLIP = 3;
/** Families of the words that ages are told with. */
const OF_AGES: ReadonlySet<string> = new Set('بلغ بالغ عمر سن سنه عام ربيع ناهز'.split(' '));

/** Are two ages far apart, in sentences that have no person in common? */
export function agesApart(a: Fact, b: Fact): boolean {
  if (a.dimension !== 'age' || !a.number || !b.number) return false;
  return Math.abs(a.number.value - b.number.value) > SLIP && bearerMatch(a, b) <= 0;
}

/** Are two ages far apart, in sentences that have neither a person nor a word in common: of two people? */
function agesOfTwo(a: Fact, b: Fact): boolean {
  if (!agesApart(a, b)) return false;
  for (const family of a.near.keys()) if (b.near.has(family) && !OF_AGES.has(family)) return false;
  return true;
}

/** A whole this large is no chance sum of small numbers. */
const LEAST_WHOLE = 100;

/** Is one count a part of the other, by what else its own sentence counts: 276 passengers and 21 crew, 297 people? */
function isPartOf(a: Fact, b: Fact): boolean {
  if (a.dimension !== 'count' || b.dimension !== 'count' || !a.number || !b.number) return false;
  const [part, whole] = a.number.value < b.number.value ? [a, b] : [b, a];
  const [small, large] = [part.number?.value ?? 0, whole.number?.value ?? 0];
  if (large < LEAST_WHOLE || small === large) return false;
  return part.unit.numbers.some(
    (n) => n.firstToken >= part.endToken && n.unit === undefined && n.value + small === large,
  );
}

/** People at large are not those that another sentence counts by name (17 ممثلا), unless both came to one harm. */
function crowdAgainstSome(a: Fact, b: Fact): boolean {
  if (a.scope.crowd === b.scope.crowd) return false;
  return (a.scope.crowd ? b : a).countedLemma !== '' && kindMatch(a, b).same === 0;
}

/** Others than these: how many more the whole may be than 'and so many others'. */
const BESIDES = 2;

/** Does one count leave out the few that its sentence names (مع 21 شخصا آخرين), and the other hold them? */
function leavesOut(a: Fact, b: Fact): boolean {
  if (a.dimension !== 'count' || a.flags.other === b.flags.other || !a.number || !b.number)
    return false;
  const [others, all] = a.flags.other
    ? [a.number.value, b.number.value]
    : [b.number.value, a.number.value];
  return others >= 3 && all > others && all - others <= BESIDES;
}

/** Sums in two moneys that are one figure all the same: 1.2 million francs, 1.2 million dollars. */
const LEAST_FIGURE = 10_000;

/** Are two sums told in two moneys, in figures of which none can be a slip for the other? */
function twoMoneys(a: Fact, b: Fact): boolean {
  if (!otherMoney(a, b) || !a.number || !b.number) return false;
  return a.number.value !== b.number.value || a.number.value < LEAST_FIGURE;
}

/** Is a figure that counts nothing a decimal (92.25, of a share): no count of whole things? */
function isDecimal({ dimension, number, countedLemma }: Fact): boolean {
  return dimension === 'count' && countedLemma === '' && !Number.isInteger(number?.value ?? 0);
}

/** Do two facts tell of one year, and do both tell of any? */
function yearsTold(a: Fact, b: Fact): { sameYear: boolean; dated: boolean } {
  return { sameYear: yearMatch(a, b) > 0, dated: a.years.length > 0 && b.years.length > 0 };
}

/** May two facts be compared at all? What else speaks for and against it is for the model. */
export function comparable(a: Fact, b: Fact): boolean {
  if (a.dimension !== b.dimension) return false;
  if (a.article === b.article && a.field === b.field && a.unit.sentence === b.unit.sentence)
    return false;
  if (extremesApart(a.extreme, b.extreme)) return false;
  if (a.date && b.date) return datesComparable(a, b);
  if (!a.number || !b.number) return false;
  if ((a.number.score === undefined) !== (b.number.score === undefined)) return false;
  if (crowdAgainstSome(a, b) || isDecimal(a) !== isDecimal(b)) return false;
  if (twoMoneys(a, b) || scopesApart(a.scope, b.scope, yearsTold(a, b))) return false;
  if ((a.dimension === 'time' || a.dimension === 'age') && otherBearers(a, b)) return false;
  if (agesOfTwo(a, b)) return false;
  if (a.flags.difference !== b.flags.difference || isPartOf(a, b) || leavesOut(a, b)) return false;
  return a.article !== b.article || !excluded(a, b);
}
