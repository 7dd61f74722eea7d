import { conceptsOfWord, eventClassesOfWord } from '../arabic/events/classes';
import { nationality } from '../arabic/names/gazetteer';
import type { Annotation, DateMention, NameMention, NumberMention } from '../arabic/types';
import { clockOf, countriesIn, kindsOf, nearOf, neighbours, yearsOf } from './fact-context';
import { flagsOf, type FactFlags } from './fact-flags';
import { unitAround, type ReadArticle, type Term, type Unit } from './read';
import type { Field } from './types';

/** A value with what stands around it: a number or a date that fills some slot of some statement. */
export interface Fact {
  readonly article: number;
  readonly field: Field;
  readonly unit: Unit;
  readonly firstToken: number;
  readonly endToken: number;
  /** Facts of two dimensions are never compared: 'date', 'percent', 'money', 'time', 'length', 'count', … */
  readonly dimension: string;
  readonly number?: NumberMention;
  readonly date?: DateMention;
  /** What is counted: concepts and event classes of the counted noun, and its lemma. */
  readonly counted: readonly string[];
  readonly countedLemma: string;
  /** Words around the value, nearer ones heavier. */
  readonly near: ReadonlyMap<string, number>;
  /** Classes of those words. */
  readonly nearClasses: ReadonlyMap<string, number>;
  readonly nearTerms: readonly Term[];
  /** The unit was not said but taken from the numbers around. */
  readonly bare: boolean;
  readonly flags: FactFlags;
  /** The content words next to the value: what it measures or counts. First is nearest. */
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** Kinds of `lexicon/slot-kinds` that the value fills, as 'family=kind'; the nearest word of a family decides. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Name keys of the value's own stretch of the sentence, nearest first. */
  readonly closeNames: readonly NameMention[];
  /** Countries the value's sentence names; by their adjectives (الجانب السوري) where it names none. */
  readonly countries: ReadonlySet<string>;
  /** Clock that a time of day is told by: 'gmt', 'local', the folded name of a place, or undefined. */
  readonly clock?: string;
  /** Calendar years the value's sentence speaks of, nearest first. */
  readonly years: readonly number[];
}

/** Counted nouns that leave open what is counted: cases, persons, individuals. */
const VAGUE_COUNTED: ReadonlySet<string> = new Set(
  'حاله شخص اخر فرد نفر انسان عدد واحد مجموع اخرين احد'.split(' '),
);

/** A bare number this large without a counted noun is money or a measure whose unit stands nearby. */
const LARGE = 1_000_000;

/** Dimension and unit of the number with a unit that is nearest to a bare large one; the sentence first. */
function borrowed(annotation: Annotation, n: NumberMention): NumberMention | undefined {
  let best: NumberMention | undefined;
  let gap = Infinity;
  for (const other of annotation.numbers) {
    if (other.unit === undefined || amount(other) < LARGE / 1000 || TIME_UNITS.has(other.unit))
      continue;
    const distance = Math.abs(other.firstToken - n.firstToken);
    if (distance < gap) {
      gap = distance;
      best = other;
    }
  }
  return best;
}

function amount(n: NumberMention): number {
  return n.baseValue ?? n.value;
}

const TIME_UNITS = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);

function dimensionOf(n: NumberMention): string | undefined {
  if (n.kind === 'ordinal') return undefined;
  if (n.kind === 'percent') return 'percent';
  if (n.kind === 'currency') return 'money';
  if (n.unit !== undefined) {
    if (TIME_UNITS.has(n.unit)) return 'time';
    if (/^[A-Z]{3}$/u.test(n.unit)) return 'money';
    return n.baseUnit ?? n.unit;
  }
  return 'count';
}

/** Lemma of what a number counts; '' where it isn't told, or where another number stands between the noun and this one. */
function countedBy(annotation: Annotation, n: NumberMention, own: string): string {
  const pair = annotation.tokens[n.firstToken - 1];
  // تعديلين اثنين: the dual says what the two are.
  if (
    n.value === 2 &&
    /^(?:اثنين|اثنان|اثنتين|اثنتان)$/u.test(annotation.tokens[n.firstToken]?.stem ?? '')
  )
    if (pair?.kind === 'word' && /(?:ين|ان)$/u.test(pair.stem)) return pair.lemma;
  if (n.counted === undefined) return n.grammar === 'dual' ? own : '';
  const { span, lemma } = n.counted;
  const between = annotation.numbers.some(
    (m) => m !== n && m.start >= span.end && m.end <= n.start,
  );
  return between ? '' : lemma;
}

/** Is a number a bare magnitude with the article (ذهب المليار): a by-word, no count? */
function isByWord(annotation: Annotation, n: NumberMention): boolean {
  return (
    n.endToken - n.firstToken === 1 &&
    n.value >= 1000 &&
    n.unit === undefined &&
    n.counted === undefined &&
    annotation.tokens[n.firstToken]?.kind === 'word' &&
    annotation.tokens[n.firstToken]?.definite === true
  );
}

const cache = new WeakMap<ReadArticle, readonly Fact[]>();

/** The numbers and dates of an article that may fill a slot, furniture left out. `article` is its index. */
export function factsOf(article: ReadArticle, index: number): readonly Fact[] {
  const known = cache.get(article);
  if (known)
    return known[0] && known[0].article !== index
      ? known.map((f) => ({ ...f, article: index }))
      : known;
  const facts: Fact[] = [];
  for (const field of ['title', 'text'] as const) {
    const annotation = article.annotation[field];
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
      const flags = flagsOf(annotation, m.firstToken, m.endToken, from, to);
      const beside = neighbours(terms, annotation, m.firstToken, m.endToken);
      const gap = (n: NameMention): number =>
        n.firstToken < m.firstToken ? m.firstToken - n.endToken : n.firstToken - m.endToken;
      const timed = isDate && (m as DateMention).parts.time !== undefined;
      const clock = timed ? clockOf(annotation, m.firstToken, m.endToken) : undefined;
      facts.push({
        ...beside,
        ...(clock !== undefined && { clock }),
        kinds: kindsOf(annotation, counted, terms, near, m.firstToken, m.endToken),
        closeNames: annotation.names
          .filter((n) => n.firstToken >= from && n.endToken <= to)
          .sort((x, y) => gap(x) - gap(y)),
        countries: countriesIn(annotation, from, to),
        years: yearsOf(annotation, from, to, m.firstToken, article.input.published),
        article: index,
        field,
        unit,
        firstToken: m.firstToken,
        endToken: m.endToken,
        dimension,
        ...(isDate ? { date: m as DateMention } : { number: m as NumberMention }),
        counted,
        countedLemma: lemma,
        near,
        nearClasses: classes,
        nearTerms: terms,
        bare,
        // غد الخميس 12 أغسطس: a day with its number stands for itself.
        flags:
          isDate && (m as DateMention).parts.day !== undefined ? { ...flags, today: false } : flags,
      });
    };
    for (const n of annotation.numbers) {
      const dimension = dimensionOf(n);
      if (dimension === undefined || isByWord(annotation, n)) continue;
      // البلدين, الطرفان: the two that were spoken of, no count.
      if (n.grammar === 'dual' && annotation.tokens[n.firstToken]?.definite === true) continue;
      const lender =
        dimension === 'count' && n.counted === undefined && n.value >= LARGE
          ? borrowed(annotation, n)
          : undefined;
      if (lender?.unit === undefined) {
        add(n, dimension, false);
        continue;
      }
      const factor =
        lender.baseValue === undefined || lender.value === 0 ? 1 : lender.baseValue / lender.value;
      const filled: NumberMention = {
        ...n,
        unit: lender.unit,
        ...(lender.baseUnit === undefined
          ? {}
          : { baseUnit: lender.baseUnit, baseValue: n.value * factor }),
      };
      add(filled, dimensionOf({ ...filled, kind: lender.kind }) ?? dimension, false, true);
    }
    for (const d of annotation.dates) add(d, 'date', true);
  }
  cache.set(article, facts);
  return facts;
}
