import { conceptsOfWord, eventClassesOfWord } from '../../arabic/events/classes';
import { nationality } from '../../arabic/names/gazetteer';
import type { Annotation, DateMention, NameMention, NumberMention } from '../../arabic/types';
import { sortsOf } from './counted-sorts';
import { bareDayParts, hoursOfDate, type DayHours } from '../dates/day-hours';
import {
  clockOf,
  countriesIn,
  kindsOf,
  nearOf,
  neighbours,
  partiesIn,
  yearsOf,
} from './fact-context';
import { countedBy, numbersOf } from './fact-numbers';
import { flagsOf, type FactFlags } from './fact-flags';
import { isGravelyHurt } from './grave-hurt';
import { isMeasuredIn } from './measured-in';
import { scopeOfNumber, type FactScope } from './fact-scope';
import { extremeOf, type Extreme } from './extremes';
import { WITHIN } from '../dates/bare-durations';
import { reportDay } from '../dates/report-day';
import { closesHours, endsAt } from '../dates/hour-ends';
import { isIdleDate } from '../dates/idle-dates';
import { penaltiesOf } from '../people/penalties';
import { runningStarts } from '../dates/running-starts';
import { areOthersOfOtherHarm } from './other-harm';
import { unitAround, type ReadArticle, type Term, type Unit } from '../read';
import type { Field } from '../types';

/** A value with what stands around it: a number or a date that fills some slot of some statement. */
export interface Fact {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
  /** Facts of two dimensions are never compared: 'date', 'percent', 'money', 'time', 'age', 'length', 'ordinal', 'count', … */
  readonly dimension: string;
  readonly number?: NumberMention;
  readonly date?: DateMention;
  /** What is counted: concepts and event classes of the counted noun, and its lemma. */
  readonly counted: readonly string[];
  readonly countedLemma: string;
  /** Sorts of thing that the counted noun may name, persons told by 'شخص' or their nation among them. */
  readonly sorts: ReadonlySet<string>;
  /** Words around the value, nearer ones heavier. */
  readonly near: ReadonlyMap<string, number>;
  /** Classes of those words. */
  readonly nearClasses: ReadonlyMap<string, number>;
  readonly nearTerms: readonly Term[];
  /** The unit was not said but taken from the numbers around. */
  readonly bare: boolean;
  readonly flags: FactFlags;
  readonly scope: FactScope;
  /** The content words next to the value: what it measures or counts. First is nearest. */
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** Kinds of `lexicon/slot-kinds` that the value fills, as 'family=kind'; the nearest word of a family decides. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Name keys of the value's own stretch of the sentence, nearest first. */
  readonly closeNames: readonly NameMention[];
  /** Countries the value's sentence names; by their adjectives (الجانب السوري) where it names none. */
  readonly countries: ReadonlySet<string>;
  /** Countries that have a part in what the sentence tells: by name, town, body or adjective. */
  readonly parties: ReadonlySet<string>;
  /** When in its day: by the clock or by a part of the day. */
  readonly hours?: DayHours;
  /** Clock that a time of day is told by: 'gmt', 'local', the folded name of a place, or undefined. */
  readonly clock?: string;
  /** What has not been so since the date or for the length: أدنى مستوى منذ, للمرة الأولى في. */
  readonly extreme?: Extreme;
  /** The year or month of the report itself (هذا العام, هذا الشهر), in which most of what it tells lies. */
  readonly running?: boolean;
  /** Keys of those whom a court gave the term. */
  readonly penalised?: readonly string[];
  /** The day on which began what has gone on for so many days or weeks. */
  readonly began?: boolean;
  /** Calendar years the value's sentence speaks of, nearest first. */
  readonly years: readonly number[];
}

const SHORT_TIMES: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

/** Is a value a length of time under a day, which nobody is sentenced to? */
export function isShortTime({ number }: Fact): boolean {
  return number?.unit !== undefined && SHORT_TIMES.has(number.unit);
}

/** Counted nouns that leave open what is counted: cases, persons, individuals. */
const VAGUE_COUNTED: ReadonlySet<string> = new Set(
  'حاله شخص اخر فرد نفر انسان عدد واحد مجموع اخرين احد'.split(' '),
);

/** A large number that counts nothing is a sum where a ledger is told: وخسرت الشركة ثلاثمئة مليون. */
const LEAST_SUM = 100_000;

function isBareSum(
  number: NumberMention,
  dimension: string,
  lemma: string,
  kinds: ReadonlyMap<string, string>,
): boolean {
  if (dimension !== 'count' || number.counted !== undefined || lemma !== '') return false;
  return number.value >= LEAST_SUM && kinds.has('ledger') && !kinds.has('people');
}

/** A dateline is over by this token. */
const DATELINE = 14;
const DASH = /^[-–—]$/u;

/** Is a date that of a dateline (الخرطوم 14-1-2014 (وكالة) - …): the day of the report, not of what it tells? */
function isDateline({ tokens, events }: Annotation, field: Field, date: DateMention): boolean {
  if (field !== 'text' || date.endToken >= DATELINE) return false;
  for (let i = 0; i < DATELINE; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'verb' || events.some((e) => e.token === i))
      return false;
    if (i >= date.endToken && DASH.test(token.norm)) return true;
  }
  return false;
}

/**
 * The flags of a date: a day with its number stands for itself (غد الخميس 12 أغسطس); opening hours have two ends; what
 * `began` then is so since.
 */
function dateFlags(
  annotation: Annotation,
  flags: FactFlags,
  date: DateMention,
  began: boolean,
): FactFlags {
  if (began) return { ...flags, since: true, until: false, today: false };
  const until = closesHours(annotation, date) ?? (flags.until && !endsAt(annotation, date));
  const today = date.parts.day === undefined && flags.today;
  return until === flags.until && today === flags.today ? flags : { ...flags, until, today };
}

/** A date as the stretch that it is the end of: خلال يومين begins with the report, written on `day`. */
function stretched(
  { tokens }: Annotation,
  date: DateMention,
  day: string | undefined,
): DateMention {
  if (day === undefined || date.from === null || date.from <= day) return date;
  if (!WITHIN.has(tokens[date.firstToken]?.stem ?? '')) return date;
  return { ...date, from: day, precision: 'days' };
}

/** Is a date the year or the month of the report, told by it alone (هذا العام, هذا الشهر)? */
function isRunning(date: DateMention, published: string | null): boolean {
  if (date.certainty !== 'implied' || published === null) return false;
  if (date.precision !== 'year' && date.precision !== 'month') return false;
  // A month by its name is said, whatever year is read for it.
  if (date.parts.month !== undefined) return false;
  const length = date.precision === 'year' ? 4 : 7;
  return date.from?.slice(0, length) === published.slice(0, length);
}

/** Whom a court gave the term at a token, where the article says so. */
function penalised(
  article: ReadArticle,
  index: number,
  field: Field,
  token: number,
): Pick<Fact, 'penalised'> {
  const keys = penaltiesOf(article, index).flatMap((p) =>
    p.field === field && p.firstToken <= token && token < p.endToken ? [p.name.key] : [],
  );
  return keys.length > 0 ? { penalised: keys } : {};
}

/** Does a counted noun name things only (أربع تهم, ثلاث غارات), of which none came to harm? A household is its people. */
function isOfThings(sorts: ReadonlySet<string>): boolean {
  return (
    sorts.size > 0 && !sorts.has('human') && !sorts.has('household') && !sorts.has('livestock')
  );
}

/** مقتل جندي وإصابة آخر: one who is told without a number is another only where the word follows. */
function isAlone({ tokens }: Annotation, number: NumberMention | undefined): boolean {
  if (number?.value !== 1 || number.counted?.span.start !== number.start) return false;
  return !/^(?:اخر|اخري)$/u.test(tokens[number.endToken]?.norm ?? '');
}

const cache = new WeakMap<ReadArticle, readonly Fact[]>();

/** The numbers and dates of an article that may fill a slot, furniture left out. `article` is its index. */
export function factsOf(article: ReadArticle, index: number): readonly Fact[] {
  const known = cache.get(article);
  if (known) {
    if (known[0] === undefined || known[0].article === index) return known;
    // Kept anew, so that whoever asks again in this comparison gets the same facts: links are looked up by them.
    const placed = known.map((f) => ({ ...f, article: index }));
    cache.set(article, placed);
    return placed;
  }
  const facts: Fact[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
    const starts = runningStarts(annotation, article.input.published);
    const day = reportDay(annotation, article.input.published);
    const add = (
      m: NumberMention | DateMention,
      dimension: string,
      isDate: boolean,
      bare = false,
    ): void => {
      const unit = unitAround(article, field, m.firstToken);
      if (unit === undefined) return;
      const sentence = annotation.sentences[unit.sentence];
      const from = sentence?.firstToken ?? unit.firstToken;
      const to = sentence?.endToken ?? unit.endToken;
      const began = isDate && starts.includes(m as DateMention);
      const timed = isDate && (m as DateMention).parts.time !== undefined;
      const clock = timed ? clockOf(annotation, m.firstToken, m.endToken) : undefined;
      if (isDate && isIdleDate(annotation, m as DateMention, clock, from, to)) return;
      const { near, classes, terms } = nearOf(annotation, m.firstToken, m.endToken, from, to);
      const number = isDate ? undefined : (m as NumberMention);
      const own = annotation.tokens[m.firstToken];
      // مذكرتين: the dual is the number and the noun that it counts.
      const said = number === undefined ? '' : countedBy(annotation, number, own?.lemma ?? '');
      const lemma = VAGUE_COUNTED.has(said) || nationality(said) !== undefined ? '' : said;
      const counted =
        lemma === ''
          ? []
          : [
              ...conceptsOfWord(lemma).map((id) => `n:${id}`),
              ...eventClassesOfWord(lemma).map((id) => `e:${id}`),
            ];
      const beside = neighbours(terms, annotation, m.firstToken, m.endToken);
      const gap = (n: NameMention): number =>
        n.firstToken < m.firstToken ? m.firstToken - n.endToken : n.firstToken - m.endToken;
      const hours = isDate ? hoursOfDate(annotation, m as DateMention) : undefined;
      const kinds = kindsOf(annotation, counted, terms, near, m.firstToken, m.endToken, (kind) =>
        isMeasuredIn(kind, dimension, said),
      );
      const sorts = sortsOf(said);
      if (isOfThings(sorts)) kinds.delete('victim');
      if (!isDate && isGravelyHurt(annotation, m.firstToken, m.endToken, said))
        kinds.set('victim', 'grave');
      const read = flagsOf(annotation, m.firstToken, m.endToken, from, to);
      const flags =
        read.other &&
        (isAlone(annotation, number) ||
          areOthersOfOtherHarm(annotation, m.firstToken, from, kinds.get('victim')))
          ? { ...read, other: false }
          : read;
      const extreme =
        isDate || dimension === 'time'
          ? extremeOf(annotation, m.firstToken, from, isDate)
          : undefined;
      const sum = number !== undefined && isBareSum(number, dimension, lemma, kinds);
      // What not every fact has stands last: a literal is made fast up to its first spread.
      facts.push({
        left: beside.left,
        right: beside.right,
        kinds,
        closeNames: annotation.names
          .filter((n) => n.firstToken >= from && n.endToken <= to)
          .sort((x, y) => gap(x) - gap(y)),
        countries: countriesIn(annotation, from, to),
        parties: partiesIn(annotation, from, to),
        years: yearsOf(annotation, from, to, m.firstToken, article.input.published),
        article: index,
        field,
        unit,
        firstToken: m.firstToken,
        endToken: m.endToken,
        dimension: sum ? 'money' : dimension,
        counted,
        countedLemma: lemma,
        sorts,
        near,
        nearClasses: classes,
        nearTerms: terms,
        bare: bare || sum,
        scope: scopeOfNumber(annotation, number, said, from, to),
        flags: isDate ? dateFlags(annotation, flags, m as DateMention, began) : flags,
        ...(isDate ? { date: m as DateMention } : { number: m as NumberMention }),
        ...(clock !== undefined && { clock }),
        ...(hours !== undefined && { hours }),
        ...(extreme !== undefined && { extreme }),
        ...(dimension === 'time' && penalised(article, index, field, m.firstToken)),
        ...(isDate && isRunning(m as DateMention, article.input.published) && { running: true }),
        ...(began && { began: true }),
      });
    };
    for (const { number, dimension, bare } of numbersOf(annotation))
      add(number, dimension, false, bare);
    for (const d of [...annotation.dates, ...bareDayParts(annotation), ...starts])
      if (!isDateline(annotation, field, d)) add(stretched(annotation, d, day), 'date', true);
  }
  cache.set(article, facts);
  return facts;
}
