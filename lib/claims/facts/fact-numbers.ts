import type { Annotation, NumberMention, Span, Token } from '../../arabic/types';
import { isAge } from './ages';
import { sortsOf } from './counted-sorts';
import { asLength, bareDurations } from '../dates/bare-durations';
import { joinLengths } from '../dates/joined-lengths';
import { bareNones } from '../denials/bare-nones';
import { harmIdioms } from '../denials/harm-idioms';
import { bareOnes } from './bare-ones';
import { asShare, asShareOfEach, bareShares, isPartOfEach } from './bare-shares';
import { completed } from './elided';
import { isNoTime } from '../dates/time-homographs';
import { foldedWords } from '../words/folded-words';
import { asEstimate, asOwnShare, inUnits, onlyOf } from './number-shapes';

/** A number with the dimension it is compared in; `bare` says that its unit was taken from the numbers around. */
export interface ReadNumber {
  readonly number: NumberMention;
  readonly dimension: string;
  readonly bare: boolean;
}

/** A bare number this large without a counted noun is money or a measure whose unit stands nearby. */
const LARGE = 1_000_000;

const isSum = (n: NumberMention): boolean => n.kind === 'currency';

/** Dimension and unit of the number with a unit that is nearest to a bare large one; the sentence first. */
function borrowed(annotation: Annotation, n: NumberMention): NumberMention | undefined {
  let best: NumberMention | undefined;
  let gap = Infinity;
  for (const other of annotation.numbers) {
    // مليون دينار: whose dinar it is may be left open.
    const measures = other.unit === undefined ? isSum(other) : !TIME_UNITS.has(other.unit);
    if (!measures || amount(other) < LARGE / 1000) continue;
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
  'night',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);

/** درجة, درجة مئوية: of the weather both are told, so they are one dimension. */
const [CELSIUS, DEGREE] = ['celsius', 'degree'] as const;

function dimensionOf(n: NumberMention): string | undefined {
  if (n.kind === 'ordinal') return undefined;
  if (n.kind === 'percent') return 'percent';
  if (n.kind === 'currency' || n.money !== undefined) return 'money';
  if (n.unit !== undefined) {
    if (TIME_UNITS.has(n.unit)) return 'time';
    if (/^[A-Z]{3}$/u.test(n.unit)) return 'money';
    return n.unit === CELSIUS ? DEGREE : (n.baseUnit ?? n.unit);
  }
  return 'count';
}

/** May the word at `span` be what a number counts: no verb (419 جعلوه), no place (291 مليونا من الولايات المتحدة)? */
function isCountable(annotation: Annotation, n: NumberMention, span: Span): boolean {
  if (
    annotation.names.some((m) => m.kind === 'place' && m.start <= span.start && span.end <= m.end)
  )
    return false;
  for (let i = Math.max(0, n.firstToken - REACH); i < n.endToken + REACH; i += 1) {
    const token = annotation.tokens[i];
    if (token?.start !== span.start) continue;
    if (token.pos === 'verb') return i === n.endToken && pluralOfVerb(token, n) !== undefined;
    // لقي ركابها الـ67 مصرعهم: what is somebody's is not counted by a large number before it.
    const whose = token.enclitic !== '' && i === n.endToken && n.value > MOST_IN_PLURAL;
    return token.pos !== 'particle' && !token.future && !whose;
  }
  return true;
}

/** Three to ten count a plural; larger numbers count a singular, which has no possessor. */
const MOST_IN_PLURAL = 10;

/** أربع قطع, ست خيم: the singular of the plural that three to ten count, where it reads as a verb too. */
function pluralOfVerb({ stem, pos }: Token, { value }: NumberMention): string | undefined {
  if (pos !== 'verb' || stem.length !== 3 || value < 3 || value > MOST_IN_PLURAL) return undefined;
  return sortsOf(`${stem}ه`).size > 0 ? `${stem}ه` : undefined;
}

/** بين الستة القائد السابق, أربعة من أصل خمسة: what follows a few with the article in the singular, or tells the whole, is not counted. */
function isBeside({ tokens }: Annotation, n: NumberMention, span: Span): boolean {
  const at = tokens.findIndex((t, i) => i >= n.endToken && t.start === span.start);
  const noun = tokens[at];
  if (noun === undefined) return false;
  if (noun.stem === 'اصل' && tokens[at - 1]?.norm === 'من') return true;
  const few = n.value >= 3 && n.value <= 10;
  return (
    few && tokens[n.firstToken]?.definite === true && noun.definite && noun.stem === noun.lemma
  );
}

/** Tokens between a number and what it counts, at most. */
const REACH = 20;

/** خرج تسعة أحياء, خرج 12 سالمين: does the word at a token tell how people came out, and not who they are? */
function comesOut(annotation: Annotation, at: number): boolean {
  return harmIdioms(annotation).some(({ token, kind }) => token === at && kind === 'rescued');
}

/** Lemma of what a number counts; '' where it isn't told, or where another number stands between the noun and this one. */
export function countedBy(annotation: Annotation, n: NumberMention, own: string): string {
  const pair = annotation.tokens[n.firstToken - 1];
  // تعديلين اثنين: the dual says what the two are.
  if (
    n.value === 2 &&
    /^(?:اثنين|اثنان|اثنتين|اثنتان)$/u.test(annotation.tokens[n.firstToken]?.stem ?? '')
  )
    if (pair?.kind === 'word' && /..(?:ين|ان)$/u.test(pair.stem)) return pair.lemma;
  if (n.counted === undefined) return n.grammar === 'dual' ? own : '';
  const head = onlyOf(annotation, n);
  if (head !== undefined) return head;
  const { span, lemma } = n.counted;
  // لم يصب أحد: nobody is the number, and what is told to be none is known.
  if (n.value === 0 && span.start === n.start) return lemma;
  const between = annotation.numbers.some(
    (m) => m !== n && m.start >= span.end && m.end <= n.start,
  );
  if (between || !isCountable(annotation, n, span) || isBeside(annotation, n, span)) return '';
  const next = annotation.tokens[n.endToken];
  if (next !== undefined && next.start === span.start && comesOut(annotation, n.endToken))
    return '';
  return next?.start === span.start ? (pluralOfVerb(next, n) ?? lemma) : lemma;
}

/** The lemma of a number's own word, which a dual counts. */
const ownLemma = ({ tokens }: Annotation, n: NumberMention): string =>
  tokens[n.firstToken]?.lemma ?? '';

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

/** Tokens from a magnitude to the scale that it is told on. */
const SCALE_REACH = 4;

/** A magnitude on the scale of quakes that leaves out its degrees (بلغت شدته 6,2 على مقياس ريختر); others are as they are. */
function onScale({ tokens }: Annotation, n: NumberMention): NumberMention {
  if (n.kind !== 'number' || n.unit !== undefined || n.value >= LARGEST_QUAKE) return n;
  for (let i = n.endToken; i < n.endToken + SCALE_REACH; i += 1) {
    if (tokens[i]?.kind === 'punctuation') return n;
    if (tokens[i]?.stem !== 'ريختر') continue;
    const { counted: _, ...bare } = n;
    return { ...bare, kind: 'unit', unit: 'degree' };
  }
  return n;
}

/** No quake reaches this magnitude. */
const LARGEST_QUAKE = 10;

/** Is nothing told that a number counts, or only before it what is no sort of thing (مجموع الوعود … إلى 420 مليونا)? */
function countsNoThings({ counted, start }: NumberMention): boolean {
  if (counted === undefined) return true;
  return counted.span.end <= start && sortsOf(counted.lemma).size === 0;
}

/** The number with the unit of the nearest one that has one, where it is large and tells none itself. */
function lent(annotation: Annotation, n: NumberMention, dimension: string): ReadNumber {
  const lender =
    dimension === 'count' && n.value >= LARGE && countsNoThings(n)
      ? borrowed(annotation, n)
      : undefined;
  if (lender === undefined) return { number: n, dimension, bare: false };
  const factor =
    lender.baseValue === undefined || lender.value === 0 ? 1 : lender.baseValue / lender.value;
  const number: NumberMention = {
    ...n,
    ...(lender.unit !== undefined && { unit: lender.unit }),
    ...(lender.money !== undefined && { money: lender.money }),
    ...(lender.baseUnit === undefined
      ? {}
      : { baseUnit: lender.baseUnit, baseValue: n.value * factor }),
  };
  return {
    number,
    dimension: dimensionOf({ ...number, kind: lender.kind }) ?? dimension,
    bare: true,
  };
}

/** An age in years, however it was told (38, 38 عاما, في الثامنة والثلاثين). */
function inYears({ counted: _, ...n }: NumberMention): NumberMention {
  return n.unit === undefined || n.unit === 'year'
    ? { ...n, kind: 'unit', unit: 'year', baseUnit: 'month', baseValue: 12 * n.value }
    : n;
}

/** A number without a counted noun that it can't count: a verb or particle behind it, a noun behind 17 ألفا. */
function honest(annotation: Annotation, n: NumberMention): NumberMention {
  if (n.counted === undefined) return n;
  const { counted, ...bare } = n;
  if (!isCountable(annotation, n, counted.span)) return bare;
  const last = annotation.tokens[n.endToken - 1];
  const closed =
    n.endToken - n.firstToken > 1 && /^(?:الفا|مليونا|مليارا)$/u.test(last?.norm ?? '');
  return closed && annotation.tokens[n.endToken]?.start === counted.span.start ? bare : n;
}

/** A magnitude at the end of a sum, behind which no money is told (16 مليارا). Folded stems. */
const MAGNITUDE = /^(?:(?:الف|مليون|مليار|بليون|تريليون|ترليون)ا?|الاف|ملايين|مليارات|تريليونات)$/u;

/** Is a sum told without its money, which was taken from the sums around? */
function isLent({ tokens }: Annotation, n: NumberMention): boolean {
  const last = tokens[n.endToken - 1];
  return n.kind === 'currency' && (last?.kind === 'number' || MAGNITUDE.test(last?.stem ?? ''));
}

/** العقد الثالث من العمر: between twenty and thirty, no age of three. */
function isDecadeOfLife({ tokens }: Annotation, { kind, firstToken }: NumberMention): boolean {
  return kind === 'ordinal' && DECADE.has(tokens[firstToken - 1]?.stem ?? '');
}
const DECADE: ReadonlySet<string> = new Set(['عقد', 'عشريه', 'عشرينيه']);

/** Numbers of a by-name that adds one group to another stay below this. */
const LARGEST_GROUP = 20;
const PLUS: ReadonlySet<string> = new Set(['+', 'زائد']);

/** دول 5+1, مجموعة 5 1 (where the plus was lost): both numbers are of a name. */
function isOfSum({ tokens, numbers }: Annotation, n: NumberMention): boolean {
  const small = (m: NumberMention): boolean =>
    m.kind === 'number' && m.unit === undefined && m.value > 0 && m.value < LARGEST_GROUP;
  if (!small(n)) return false;
  return numbers.some((m) => {
    if (m === n || !small(m)) return false;
    const [first, second] = m.firstToken < n.firstToken ? [m, n] : [n, m];
    const gap = second.firstToken - first.endToken;
    if (gap === 1) return PLUS.has(tokens[first.endToken]?.norm ?? '');
    const digits =
      tokens[first.endToken - 1]?.kind === 'number' && tokens[second.firstToken]?.kind === 'number';
    return gap === 0 && digits && second.value === 1;
  });
}

/** What comes again and again: behind it digits say for which time. Folded lemmas. */
const COMING: ReadonlySet<string> = foldedWords(
  'دورة نسخة طبعة شمعة مهرجان معرض مؤتمر قمة منتدى ملتقى سباق رالي ماراثون كرنفال موسم أسبوع',
);

/** الـ(23), الـ «23», أسبوعها الـ 12: digits with the article in brackets, or behind what comes again, tell a place in an order. */
function isOrder({ tokens }: Annotation, n: NumberMention): boolean {
  if (n.kind !== 'number' || n.unit !== undefined || n.counted !== undefined) return false;
  if (tokens[n.firstToken]?.kind !== 'number') return false;
  const bracket = tokens[n.firstToken - 1]?.kind === 'punctuation';
  const at = n.firstToken - (bracket ? 2 : 1);
  const article = tokens[at]?.norm === 'ال';
  const noun = tokens[article ? at - 1 : at];
  if (noun === undefined || (bracket && !article)) return false;
  return bracket || (COMING.has(noun.lemma) && (noun.definite || noun.enclitic !== ''));
}

/** A number as it is compared: its unit, its share, its estimate read from what stands around. */
function shaped(annotation: Annotation, raw: NumberMention): NumberMention {
  const estimate = asEstimate(annotation, honest(annotation, raw));
  const share = asShareOfEach(annotation, asShare(annotation, asOwnShare(annotation, estimate)));
  return inUnits(annotation, onScale(annotation, share));
}

/**
 * The numbers of an annotation that may be compared, each with its dimension: what it counts or measures, an age.
 * Units that are left out are filled in; lengths told without a number (استغرق أسبوعا) are added.
 */
export function numbersOf(annotation: Annotation): ReadNumber[] {
  const { numbers } = annotation;
  const read = numbers.flatMap((raw, i): ReadNumber[] => {
    // What names a thing (القرار 2756, بوينغ 737) counts nothing.
    if (raw.label === true || isNoTime(annotation, raw)) return [];
    if (isDecadeOfLife(annotation, raw) || isOfSum(annotation, raw)) return [];
    if (isOrder(annotation, raw) || isPartOfEach(annotation, raw)) return [];
    const n = shaped(annotation, raw);
    if (isAge(annotation, n)) return [{ number: inYears(n), dimension: 'age', bare: false }];
    const lasting = asLength(annotation, n, countedBy(annotation, n, ownLemma(annotation, n)));
    if (lasting) return [{ number: lasting, dimension: 'time', bare: false }];
    const whole = completed(annotation, n, numbers[i - 1], numbers[i + 1]);
    const dimension = dimensionOf(whole ?? n);
    if (whole !== undefined && dimension !== undefined)
      return [{ number: whole, dimension, bare: true }];
    if (dimension === undefined || isByWord(annotation, n)) return [];
    // البلدين, الطرفان: the two that were spoken of, no count.
    if (n.grammar === 'dual' && n.value === 2 && annotation.tokens[n.firstToken]?.definite === true)
      return [];
    const read = lent(annotation, n, dimension);
    return [isLent(annotation, n) ? { ...read, bare: true } : read];
  });
  for (const number of bareDurations(annotation))
    read.push({ number, dimension: 'time', bare: false });
  for (const number of bareShares(annotation))
    read.push({ number, dimension: 'percent', bare: false });
  for (const number of [...bareNones(annotation), ...bareOnes(annotation)])
    read.push({ number, dimension: 'count', bare: false });
  read.sort((a, b) => a.number.firstToken - b.number.firstToken);
  const lengths = read.filter(({ dimension }) => dimension === 'time').map(({ number }) => number);
  if (lengths.length === 0) return read;
  return [
    ...read.filter(({ dimension }) => dimension !== 'time'),
    ...joinLengths(annotation, lengths).map((number): ReadNumber => ({
      number,
      dimension: 'time',
      bare: false,
    })),
  ].sort((a, b) => a.number.firstToken - b.number.firstToken);
}
