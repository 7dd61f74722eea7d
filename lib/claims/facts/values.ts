import type { DateMention, NumberMention } from '../../arabic/types';
import { relateHours } from '../dates/day-hours';
import type { Fact } from './facts';
import { shareNoun } from './money-nouns';
import { relateWorded } from './worded-shares';
import { magnitudeOf } from '../words/similarity';

/** How two values stand: equal, one a rougher form of the other, or not both possible. */
export type ValueRelation = 'equal' | 'rough' | 'apart';

/** What 'about' allows on either side, and 'over' or 'under' beyond, as a share of the value. */
const ABOUT = 0.05;
const OVER = 0.2;
/** What 'about' allows a figure of one digit and noughts (some 900), at least in small counts; and a third or a quarter. */
const ABOUT_ROUND = 0.08;
const ABOUT_TENS = 3;
const ABOUT_FRACTION = 0.1;
/** No more than this many steps of its own roundness: 'about 1,123' reaches no further than 1,128. */
const STEPS = 5;

/** Is a value one that decimals never end, as that of a third in per cent? */
const isThird = (value: number): boolean =>
  Math.abs(value * 10 ** ENDLESS - Math.round(value * 10 ** ENDLESS)) > 1e-3;

/** Is a share a third, two thirds, a quarter, a half or three quarters? */
const isFraction = ({ kind, value }: NumberMention): boolean =>
  kind === 'percent' && (isThird(value) || value % 25 === 0);

/** How far off 'about' may be. */
function slackOf(n: NumberMention, v: number): number {
  const size = Math.abs(v);
  if (isFraction(n)) return size * ABOUT_FRACTION;
  const step = stepOf(n.value);
  const round = step >= 10 && Math.abs(n.value) < 10 * step;
  if (round && n.kind !== 'percent')
    return Math.max(
      size * ABOUT_ROUND,
      ABOUT_TENS * (n.value === 0 ? 1 : size / Math.abs(n.value)),
    );
  return Math.min(size * ABOUT, STEPS * stepOf(v));
}

/** The step of a fraction in per cent that no decimals end: a third is told no more exactly. */
const THIRDS_STEP = 5;
/** More decimals than any figure is told with. */
const ENDLESS = 6;

/** The step to which a round number is rounded: 2,660 → 10, 17,000 → 1000, 7.8 → 0.1, a third → 5. */
function stepOf(value: number): number {
  if (!Number.isInteger(value)) {
    if (isThird(value)) return THIRDS_STEP;
    const digits = value.toPrecision(12).replace(/0+$/u, '');
    const point = digits.indexOf('.');
    if (point >= 0 && !digits.endsWith('.')) return 10 ** -(digits.length - point - 1);
  }
  let step = 1;
  let v = Math.round(Math.abs(value));
  while (v !== 0 && v % 10 === 0) {
    v /= 10;
    step *= 10;
  }
  return step;
}

/** Share by which the same time in days and in months may differ. */
const MONTH_SLACK = 0.02;

function bounds(n: NumberMention): readonly [number, number] {
  const factor = n.value === 0 ? 1 : magnitudeOf(n) / n.value;
  if (n.min !== undefined || n.max !== undefined)
    return [(n.min ?? n.value) * factor, (n.max ?? n.value) * factor];
  const v = magnitudeOf(n);
  if (n.approx === 'about') {
    const slack = slackOf(n, v);
    return [v - slack, v + slack];
  }
  if (n.approx === 'over') return [v, v * (1 + OVER)];
  if (n.approx === 'under') return [v * (1 - OVER), v];
  return [v, v];
}

/** Share by which a rounding may be off: of bare figures, of bare sums of money (1.67 and 1.7 billion), of 'about'. */
const [HAIR, MONEY_HAIR, ABOUT_HAIR] = [0.008, 0.025, 0.07];

/** Is `a` what `b` gives when rounded or cut as roughly as `a` is? Only where `a` is round enough to be a rounding. */
function rounds(a: NumberMention, b: NumberMention): boolean {
  // Roundness is that of the figure as told: 180 mm is no round part of a metre.
  const [x, y] = a.unit === b.unit ? [a.value, b.value] : [magnitudeOf(a), magnitudeOf(b)];
  const [step, fine] = [stepOf(x), stepOf(y)];
  if (fine >= step) return false;
  if (a.approx === undefined && x < 1000 && step <= 1)
    return Math.abs(x - y) <= step / 2 + 1e-9 && y % 1 !== 0;
  // Two bare figures that differ by more than a hair are two figures, however round one of them is.
  const plain = a.approx === undefined && b.approx === undefined;
  const fraction = a.kind === 'percent' && isThird(a.value);
  const hair = plain && !fraction ? (a.kind === 'currency' ? MONEY_HAIR : HAIR) : ABOUT_HAIR;
  return Math.abs(x - y) <= step / 2 && Math.abs(x - y) / Math.max(x, y) < hair;
}

/** Two plain sums one step of their last decimal apart (4.2 and 4.3 billion): one sum rounded twice, or by two rates. */
function lastDigit(a: NumberMention, b: NumberMention): boolean {
  if (a.kind !== 'currency' || a.unit !== b.unit) return false;
  if (a.approx !== undefined || b.approx !== undefined) return false;
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)];
  const step = stepOf(x);
  return (
    step >= LARGE_STEP &&
    step === stepOf(y) &&
    Math.abs(Math.abs(x - y) - step) < step / 1000 &&
    Math.abs(x - y) / Math.max(x, y) < MONEY_HAIR
  );
}

/** Sums in whole thousands at least are told rounded. */
const LARGE_STEP = 1000;

const isTimeUnit = ({ baseUnit }: NumberMention): boolean =>
  baseUnit === 'second' || baseUnit === 'month';

/** Is `b` the next round number, or a later one, above an `a` that says 'over': nobody says over eighty of ninety. */
function nextStep(a: NumberMention, b: NumberMention): boolean {
  if (a.approx !== 'over' || b.approx !== undefined || b.min !== undefined) return false;
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)];
  return y >= x + stepOf(x) && stepOf(y) >= stepOf(x) && y >= x * (1 + ABOUT);
}

/** Estimates in two units (two miles, three kilometres) are each rounded in their own. */
const OTHER_UNIT = 0.12;

/** Are two figures that both say 'about' further apart than one of them may be off? */
function twoEstimates(a: NumberMention, b: NumberMention): boolean {
  if (a.approx !== 'about' || b.approx !== 'about' || a.min !== undefined || b.min !== undefined)
    return false;
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)];
  const slack = a.unit === b.unit ? ABOUT : OTHER_UNIT;
  return Math.abs(x - y) > slack * Math.max(x, y);
}

/** How two ranges told as exact stand to each other; undefined where one is none (dozens, a range about). */
function relateRanges(a: NumberMention, b: NumberMention): ValueRelation | undefined {
  if (a.approx !== undefined || b.approx !== undefined || a.unit !== b.unit) return undefined;
  if (a.min === undefined || b.min === undefined || a.max === undefined || b.max === undefined)
    return undefined;
  const ends = Number(a.min === b.min) + Number(a.max === b.max);
  return ends === 2 ? 'equal' : ends === 1 ? 'rough' : 'apart';
}

/** Two weeks are fifteen days where both ends are counted. */
const isFortnight = (a: NumberMention, b: NumberMention): boolean =>
  a.unit === 'week' && a.value === 2 && b.unit === 'day' && b.value === 15;

/** Is a length told in decades what the other is in years, but for a few? Nobody counts decades more exactly. */
function inDecades(a: NumberMention, b: NumberMention): boolean {
  if (a.unit !== 'decade' || b.unit !== 'year') return false;
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)];
  return Math.abs(x - y) <= ABOUT * Math.max(x, y);
}

/** Share of its unit that 'about' lets a length of time be off: 34 days are about a month. */
const ABOUT_UNIT = 0.25;

/** Is one length of time told as about so many of a larger unit than the other is told in, near enough? */
function aboutInUnits(a: NumberMention, b: NumberMention): boolean {
  if (a.approx !== 'about' || a.min !== undefined || b.min !== undefined || a.value === 0)
    return false;
  if (!isTimeUnit(a) || !isTimeUnit(b) || a.unit === b.unit) return false;
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)];
  const unit = x / a.value;
  return b.value !== 0 && unit > y / b.value && Math.abs(x - y) <= ABOUT_UNIT * unit;
}

/** One result whose goals are written the other way round (0/1, 1-0): which side's stand first is the writer's habit. */
function turnedScores({ score: a }: NumberMention, { score: b }: NumberMention): boolean {
  return a !== undefined && b !== undefined && a[0] === b[1] && a[1] === b[0];
}

/** Are two numbers the same digits, each with a mark that may part decimals or thousands (1.596 مليون, 1,596 مليون)? */
const differByMark = (a: NumberMention, b: NumberMention): boolean =>
  a.otherwise === b.value && b.otherwise === a.value && (a.unit ?? b.unit) === (b.unit ?? a.unit);

/** How two numbers of one slot stand to each other. */
export function relateNumbers(a: NumberMention, b: NumberMention): ValueRelation {
  if (turnedScores(a, b) || differByMark(a, b)) return 'equal';
  const worded = relateWorded(a, b);
  if (worded !== undefined) return worded;
  const ranges = relateRanges(a, b);
  if (ranges !== undefined) return ranges;
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)];
  // A month is no whole number of days: 30 days are one.
  if (a.baseUnit !== b.baseUnit && Math.abs(x - y) <= MONTH_SLACK * Math.max(x, y)) return 'equal';
  if (isFortnight(a, b) || isFortnight(b, a) || inDecades(a, b) || inDecades(b, a)) return 'equal';
  const plain = a.approx === undefined && b.approx === undefined;
  if (x === y && (a.approx === b.approx || plain)) return 'equal';
  if (x === y && a.approx !== 'over' && b.approx !== 'over') return 'equal';
  // Five years, more than five years: lengths of time are told no more exactly than by their unit.
  if (x === y && a.kind === 'unit' && isTimeUnit(a)) return 'equal';
  if (nextStep(a, b) || nextStep(b, a) || twoEstimates(a, b)) return 'apart';
  if (aboutInUnits(a, b) || aboutInUnits(b, a)) return 'rough';
  const [p, q] = [bounds(a), bounds(b)];
  if (p[0] <= q[1] && q[0] <= p[1]) return 'rough';
  if (rounds(a, b) || rounds(b, a) || lastDigit(a, b)) return 'rough';
  return 'apart';
}

const day = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/** The calendar parts from the largest down; the weekday stands by itself. */
const LEVELS = ['year', 'month', 'day'] as const;

/**
 * How the parts that both dates state stand, where a year can't be known: the month, the day of the month or the weekday
 * may tell. One that names a month only holds the other that names a day of it.
 */
function relateParts(x: DateMention, y: DateMention): ValueRelation {
  for (const part of [...LEVELS, 'weekday'] as const) {
    const [p, q] = [x.parts[part], y.parts[part]];
    if (p !== undefined && q !== undefined && p !== q) return 'apart';
  }
  const month = x.parts.month !== undefined && y.parts.month !== undefined;
  const [dx, dy] = [x.parts.day !== undefined, y.parts.day !== undefined];
  return month && dx !== dy ? 'rough' : 'equal';
}

/** A date that is known to the day or the month with the parts that its place in the calendar gives. */
export function filled(date: DateMention): DateMention {
  const { from, to, precision } = date;
  if (from === null || to === null || (from !== to && precision !== 'month')) return date;
  const at = new Date(`${from}T00:00:00Z`);
  const parts = {
    ...date.parts,
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    ...(from === to && { day: at.getUTCDate(), weekday: at.getUTCDay() }),
  };
  return { ...date, parts };
}

/** A span of years, both ends of it said. */
const isSpan = (d: DateMention): boolean => d.precision === 'years' && d.certainty === 'stated';

/** Is a date a year, or years? */
const isYearly = (d: DateMention): boolean => d.precision === 'year' || d.precision === 'years';

/** Are two dates told by two calendars? So many years ago is told by none. */
const otherCalendar = ({ parts: a }: DateMention, { parts: b }: DateMention): boolean =>
  a.calendar !== undefined && b.calendar !== undefined && a.calendar !== b.calendar;

/** The relation of two days, or that of their hours where both are told and the days agree. */
function withHours(days: ValueRelation, a: Fact, b: Fact): ValueRelation {
  return days === 'equal' && a.hours && b.hours ? relateHours(a.hours, b.hours) : days;
}

/** Is `b` the day with which the month begins or ends whose beginning or end `a` is (مطلع أغسطس, الأول من أغسطس)? */
const isEdgeDay = (a: DateMention, b: DateMention): boolean =>
  a.precision === 'part' && b.from === b.to && (b.from === a.from || b.from === a.to);

/** Is `b` the end of a span whose both ends `a` gives, told by itself (من 25 يوليو إلى 2 أغسطس, حتى 2 أغسطس)? */
const isItsEnd = ({ date: a }: Fact, { date: b, flags }: Fact): boolean =>
  flags.until && a?.from !== a?.to && b?.from === b?.to && b?.to === a?.to;

/** Days that a span of years has at least, and by which the middles of two may differ. */
const [YEARS_LONG, MIDDLE_SLACK] = [366, 2];

/** Are two dates so many years ago one, here with نحو and there without? */
function sameAge(a: DateMention, b: DateMention): boolean {
  if (a.certainty !== 'implied' || b.certainty !== 'implied') return false;
  const spanOf = ({ from, to }: DateMention): [number, number] => [day(from ?? ''), day(to ?? '')];
  const [[p, q], [r, s]] = [spanOf(a), spanOf(b)];
  return q - p > YEARS_LONG && s - r > YEARS_LONG && Math.abs(p + q - r - s) / 2 <= MIDDLE_SLACK;
}

/** How two dates of one slot stand to each other; 'equal' also where nothing can be told. */
function relateDates(a: Fact, b: Fact): ValueRelation {
  const [x, y] = [a.date, b.date];
  if (!x || !y) return 'equal';
  if (x.from === null || y.from === null || x.to === null || y.to === null)
    return withHours(relateParts(filled(x), filled(y)), a, b);
  if (x.from <= y.to && y.from <= x.to) {
    if (x.from === y.from && x.to === y.to) return withHours('equal', a, b);
    if (isSpan(x) && isSpan(y)) return 'apart';
    // A year of one calendar lies in two of the other.
    if (otherCalendar(x, y) && isYearly(x) && isYearly(y)) return 'equal';
    if (isEdgeDay(x, y) || isEdgeDay(y, x) || sameAge(x, y)) return 'equal';
    if (isItsEnd(a, b) || isItsEnd(b, a)) return 'equal';
    // لليوم الثالث: a day told by counting to it may be off by one, and says no more than that.
    if (a.began === true || b.began === true) return 'equal';
    return day(x.to) - day(x.from) === day(y.to) - day(y.from) ? 'equal' : 'rough';
  }
  return runsInto(a, b) || runsInto(b, a) ? 'equal' : 'apart';
}

const MIDNIGHT = 24 * 60;

/** Does the night of one date run into the day that follows, which is the other: ليل الأحد, فجر الاثنين? */
function runsInto(a: Fact, b: Fact): boolean {
  const [x, y] = [a.date, b.date];
  if (!x?.to || !y?.from || x.from !== x.to || y.from !== y.to) return false;
  if (!a.hours || a.hours.to <= MIDNIGHT || day(y.from) - day(x.to) !== 1) return false;
  return b.hours === undefined || b.hours.from + MIDNIGHT <= a.hours.to;
}

/** Are two values sums told in two moneys? One told by its noun alone (ريال) may be any of that noun, one lent by a sum beside it any. */
export function otherMoney(a: Fact, b: Fact): boolean {
  if (a.dimension !== 'money' || b.dimension !== 'money' || a.bare || b.bare) return false;
  const [x, y] = [a, b].map(({ number }) => number?.unit ?? number?.money);
  if (x === undefined || y === undefined || x === y) return false;
  const open = a.number?.unit === undefined || b.number?.unit === undefined;
  if (open) return !shareNoun(x, y);
  return a.number?.value !== b.number?.value || !shareNoun(x, y);
}

/** How two facts of one slot stand to each other. */
export function relateFacts(a: Fact, b: Fact): ValueRelation {
  if (otherMoney(a, b)) return 'apart';
  if (a.number && b.number) return relateNumbers(a.number, b.number);
  return relateDates(a, b);
}

/** Do two facts of one dimension give the same value? */
export function equalValues(a: Fact, b: Fact): boolean {
  const [x, y] = [a.number, b.number];
  // Numbers of one unit that are not the same are at best rough forms of one another.
  if (x && y && x.baseUnit === y.baseUnit && magnitudeOf(x) !== magnitudeOf(y))
    return differByMark(x, y);
  return relateFacts(a, b) === 'equal';
}
