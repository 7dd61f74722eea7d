import type { Annotation, DateMention, NumberMention, Token } from '../../arabic/types';
import { foldedWords } from '../words/folded-words';

type Unit = 'day' | 'week' | 'month' | 'year';

/** Nouns of the stretches by which something that goes on is counted (اليوم الثالث للمعارك). Folded stems. */
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['يوم', 'day'],
  ['ليله', 'day'],
  ['اسبوع', 'week'],
  ['شهر', 'month'],
  ['عام', 'year'],
  ['سنه', 'year'],
]);

/** 'In a row', behind the ordinal. Folded stems. */
const IN_A_ROW: ReadonlySet<string> = foldedWords(
  'توالي تواليا متوالي متوالية متتالي متتالية تتابع تتابعا تتاليا تتالي',
);
/** What enters, ends or is in a day, a week of its own (دخلت الحرب شهرها الثالث). Folded stems and lemmas. */
const IN_ITS: ReadonlySet<string> = foldedWords(
  'في دخل دخول ولج بلغ طوى أنهى أكمل أتم خلال مع إلى تواصل استمر',
);
/** Words that may stand between these, or 'for', and the noun. */
const [ENTERS, BEHIND] = [8, 3];
/** Tokens from the ordinal to a day of the same sentence that it is counted up to, at most. */
const NEAR = 8;
/** Beyond so many nobody counts. */
const MOST = 400;

const DAY = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The first day of the month `months` before that of a day. */
function monthsBefore(at: number, months: number): number {
  const day = new Date(at);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, day.getUTCDate());
}

/**
 * First and last day on which what is in its `n`-th unit on a day may have begun, in ms. Days are counted up to that of the
 * report or of the one before it, and by some without the first.
 */
function startOf(unit: Unit, n: number, at: number): readonly [number, number] {
  if (unit === 'day') return [at - n * DAY, at - (n - 2) * DAY];
  if (unit === 'week') return [at - (7 * n - 1) * DAY, at - 7 * (n - 1) * DAY];
  if (unit === 'month') return [monthsBefore(at, n), monthsBefore(at, n - 1)];
  const year = new Date(at).getUTCFullYear() - (n - 1);
  return [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
}

/** The noun that an ordinal counts, where both say how long something has gone on. */
function runningUnit({ tokens }: Annotation, n: NumberMention): Unit | undefined {
  const at = n.firstToken - 1;
  const [noun, ordinal] = [tokens[at], tokens[n.firstToken]];
  const unit = UNITS.get(noun?.stem ?? '');
  if (unit === undefined || noun?.kind !== 'word' || ordinal?.definite !== true) return undefined;
  const stems = (from: number, to: number): readonly Token[] => tokens.slice(Math.max(0, from), to);
  const row = stems(n.endToken, n.endToken + BEHIND).some(({ stem }) => IN_A_ROW.has(stem));
  if (noun.enclitic !== '')
    return stems(at - ENTERS, at).some(({ stem, lemma }) => IN_ITS.has(stem) || IN_ITS.has(lemma))
      ? unit
      : undefined;
  if (noun.preposition !== 'ل' || !noun.definite) return undefined;
  return row || unit === 'day' || unit === 'week' ? unit : undefined;
}

/** The day up to which is counted: one that stands near by, else that of publication. In ms. */
function countedUpTo({ dates }: Annotation, n: NumberMention, published: number): number {
  const gap = (d: DateMention): number =>
    d.firstToken < n.firstToken ? n.firstToken - d.endToken : d.firstToken - n.endToken;
  const day = dates
    .filter((d) => d.from !== null && d.from === d.to && gap(d) >= 0 && gap(d) <= NEAR)
    .sort((a, b) => gap(a) - gap(b))[0];
  const at = Date.parse(day?.from ?? '');
  // A day long gone, or one to come, is not the one that is counted up to.
  return Math.abs(at - published) <= 2 * DAY ? at : published;
}

/**
 * The days on which began what goes on for so long by a report (لليوم الثالث على التوالي, في أسبوعه الرابع), as dates; so
 * that the third day told today and the fourth told tomorrow are one. None for a report of unknown day (`published`, ISO).
 */
export function runningStarts(annotation: Annotation, published: string | null): DateMention[] {
  const today = Date.parse(published?.slice(0, 10) ?? '');
  if (Number.isNaN(today)) return [];
  return annotation.numbers.flatMap((n): DateMention[] => {
    if (n.kind !== 'ordinal' || n.value < 2 || n.value > MOST || !Number.isInteger(n.value))
      return [];
    const unit = runningUnit(annotation, n);
    const first = n.firstToken - 1;
    if (unit === undefined) return [];
    if (annotation.dates.some((d) => d.firstToken < n.endToken && d.endToken > first)) return [];
    const [from, to] = startOf(unit, n.value, countedUpTo(annotation, n, today));
    return [
      {
        start: annotation.tokens[first]?.start ?? n.start,
        end: n.end,
        firstToken: first,
        endToken: n.endToken,
        from: iso(from),
        to: iso(to),
        precision: unit === 'day' ? 'days' : unit,
        certainty: 'implied',
        parts: {},
      },
    ];
  });
}
