import { conceptsOfWord, eventClassesOfWord } from '../arabic/events/classes';
import { SLOT_KINDS } from '../arabic/lexicon/slot-kinds';
import { nationality } from '../arabic/names/gazetteer';
import type { Annotation, DateMention, NameMention, NumberMention } from '../arabic/types';
import { termsOf, unitAround, type ReadArticle, type Term, type Unit } from './read';
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

/** Small words that tell one slot from another. */
export interface FactFlags {
  /** من بينهم, منهم: part of a larger count. */
  readonly subset: boolean;
  /** إجمالي, حصيلة, عدد: the whole. */
  readonly total: boolean;
  /** ثان, آخر, أخرى: the other one. */
  readonly other: boolean;
  /** متوقع, طلب, عرض: not (yet) a fact. */
  readonly expected: boolean;
  /** سعر, أغلق, يتداول: a price of the moment. */
  readonly market: boolean;
  /** من أصل: the whole of which another number is a part. */
  readonly outOf: boolean;
  /** كل, لكل منهما: a share each. */
  readonly each: boolean;
  /** حتى, إلى غاية, ينتهي: an end. */
  readonly until: boolean;
  /** اليوم, أمس: the day of the report more than of the event. */
  readonly today: boolean;
  /** منذ, قبل, بعد: a point that something else is counted from. */
  readonly since: boolean;
}

const SUBSET = new Set([
  'بينهم',
  'منهم',
  'منها',
  'بينهن',
  'بينها',
  'ضمنهم',
  'منهن',
  'فيهم',
  'عشرهم',
  'نصفهم',
]);
const TOTAL = new Set(['اجمالي', 'اجماليه', 'مجموع', 'حصيله', 'جمله', 'كافه', 'اجمالا']);
const OTHER = new Set([
  'ثان',
  'ثانيه',
  'اخري',
  'اخر',
  'اخرين',
  'ثاني',
  'تاليه',
  'لاحقه',
  'ارتداديه',
]);
const EXPECTED = new Set([
  'متوقع',
  'متوقعه',
  'منتظر',
  'مرتقب',
  'طلب',
  'طلبت',
  'طالب',
  'طالبت',
  'عرض',
  'يعرض',
  'توقع',
  'يتوقع',
  'تتوقع',
  'متوقعا',
  'سيبلغ',
  'ستبلغ',
  'سيصل',
  'مطالبه',
  'هدف',
  'يقدر',
  'تقدر',
  'قدر',
  'مخطط',
  'مقترح',
  'نيابه',
  'يدرس',
  'تدرس',
  'يبحث',
  'تبحث',
]);
const MARKET = new Set(
  'سعر يتداول تتداول تداول اغلق اغلقت استقر استقرت صعد صعدت هبط هبطت هوي برميل برنت صرف بورصه'.split(
    ' ',
  ),
);
const EACH = new Set(['لكل', 'كل']);
const UNTIL = new Set(['حتي', 'غايه', 'ينتهي', 'تنتهي', 'انتهي', 'انتهاء', 'نهايه', 'لغايه']);
/** Folded words that name a day by the day of the report; a bare يوم (يوم الخميس) does not. */
const TODAY = new Set(['اليوم', 'امس', 'الامس', 'بالامس', 'غدا', 'غد', 'الغد']);
const SINCE = new Set(['منذ', 'قبل', 'بعد', 'غداه', 'عقب']);
/** منذ governs what follows, however it is named (منذ زلزال أرزينجان سنة 1939). */
const EVER_SINCE = new Set(['منذ', 'مذ']);

/** Words further than this from a value tell nothing of it. */
const REACH = 14;
/** Distance at which a word counts half. */
const HALF = 4;

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

function flagsOf(
  annotation: Annotation,
  first: number,
  end: number,
  from: number,
  to: number,
): FactFlags {
  const has = (words: ReadonlySet<string>, before: number, after: number): boolean => {
    for (let i = Math.max(from, first - before); i < Math.min(to, end + after); i += 1) {
      if (i >= first && i < end) continue;
      const token = annotation.tokens[i];
      if (token && (words.has(token.stem) || words.has(token.norm) || words.has(token.lemma)))
        return true;
    }
    return false;
  };
  return {
    subset: has(SUBSET, 3, 0),
    total: has(TOTAL, 6, 0),
    other: has(OTHER, 3, 3),
    expected: has(EXPECTED, 7, 1),
    outOf: annotation.tokens[first - 1]?.stem === 'اصل',
    each: has(EACH, 2, 4),
    market: has(MARKET, 6, 2),
    since: has(SINCE, 2, 0) || has(EVER_SINCE, 4, 0),
    until: has(UNTIL, 3, 0),
    today: annotation.tokens
      .slice(Math.max(from, first - 1), end)
      .some((token) => TODAY.has(token.norm) || TODAY.has(token.lemma)),
  };
}

function nearOf(
  annotation: Annotation,
  first: number,
  end: number,
  from: number,
  to: number,
): { near: Map<string, number>; classes: Map<string, number>; terms: Term[] } {
  const near = new Map<string, number>();
  const classes = new Map<string, number>();
  const low = Math.max(from, first - REACH);
  const high = Math.min(to, end + REACH);
  const terms = [...termsOf(annotation, low, first), ...termsOf(annotation, end, high)];
  const stops = new Set<number>();
  for (let i = low; i < high; i += 1) {
    const token = annotation.tokens[i];
    if (token?.kind === 'punctuation' && /[،,:؛;.()]/u.test(token.norm)) stops.add(i);
  }
  for (const term of terms) {
    const gap = term.token < first ? first - term.token : term.token - end + 1;
    let crossed = 0;
    for (const stop of stops)
      if ((stop > term.token && stop < first) || (stop >= end && stop < term.token)) crossed += 1;
    const weight = (term.weight * HALF) / (HALF + gap) / (1 + 0.7 * crossed);
    if (weight > (near.get(term.family) ?? 0)) near.set(term.family, weight);
    for (const id of term.classes) if (weight > (classes.get(id) ?? 0)) classes.set(id, weight);
  }
  return { near, classes, terms };
}

const KIND_OF = new Map<string, readonly [string, string]>(
  SLOT_KINDS.split('\n').flatMap((line) => {
    const colon = line.indexOf(':');
    if (colon < 0) return [];
    const family = line.slice(0, colon);
    return line
      .slice(colon + 1)
      .split(' / ')
      .flatMap((part) => {
        const [kind, classes] = part.split(' = ');
        if (kind === undefined || classes === undefined) return [];
        return classes
          .split(' ')
          .map((id): [string, readonly [string, string]] => [id.trim(), [family, kind.trim()]]);
      });
  }),
);

/** Families of kinds that only the counted noun or a neighbour may set, not a word further off. */
const CLOSE_ONLY: ReadonlySet<string> = new Set(['people', 'thing']);
const CLOSE = 3;
/** A word so near behind a number says what it counts. */
const AT_ONCE = 2;
/** Words that a comma counts for. */
const COMMA = 5;

function kindsOf(
  annotation: Annotation,
  counted: readonly string[],
  terms: readonly Term[],
  near: ReadonlyMap<string, number>,
  first: number,
  end: number,
): Map<string, string> {
  const kinds = new Map<string, string>();
  const take = (classes: readonly string[], close: boolean): void => {
    for (const id of classes) {
      const kind = KIND_OF.get(id);
      if (kind && !kinds.has(kind[0]) && (close || !CLOSE_ONLY.has(kind[0]))) kinds.set(...kind);
    }
  };
  take(counted, true);
  // وخمسة منازل مدمرة: what counts things counts no victims.
  const things = kinds.has('thing') && !kinds.has('victim');
  // What is measured stands before its number as a rule: a word after it counts as three times as far, unless it
  // follows at once (12 قتيلا, 10 ركاب أصيبوا). A comma between parts further.
  const far = (term: Term): number => {
    const after = term.token - end + 1;
    const gap = term.token < first ? first - term.token : after <= AT_ONCE ? after : 3 * after;
    let commas = 0;
    for (let i = Math.min(term.token, end); i < Math.max(term.token, first); i += 1)
      if (/^[،,؛;]$/u.test(annotation.tokens[i]?.norm ?? '')) commas += 1;
    return gap + COMMA * commas;
  };
  const ordered = terms
    .filter((t) => (near.get(t.family) ?? 0) > 0)
    .sort((a, b) => far(a) - far(b));
  for (const term of ordered) {
    const gap = term.token < first ? first - term.token : term.token - end + 1;
    // A thing is counted by the word after the number; before it stands what does something.
    take(term.classes, gap <= CLOSE && term.token >= end);
  }
  if (things) kinds.delete('victim');
  return kinds;
}

const YEAR_WORDS: ReadonlyMap<string, number> = new Map([
  ['مقبل', 1],
  ['مقبله', 1],
  ['قادم', 1],
  ['قادمه', 1],
  ['جديد', 1],
  ['ماضي', -1],
  ['ماضيه', -1],
  ['منصرم', -1],
  ['منصرمه', -1],
  ['سابق', -1],
  ['فائت', -1],
  ['حالي', 0],
  ['حاليه', 0],
  ['جاري', 0],
  ['جاريه', 0],
]);

/** Years named in a stretch of tokens, in digits or as this, next or last year, nearest to `at` first. */
function yearsOf(
  annotation: Annotation,
  from: number,
  to: number,
  at: number,
  published: string | null,
): number[] {
  const found: [number, number][] = [];
  // A year told beyond a comma dates something else (طوله 340 مترا، وقد شيد عام 1998).
  const apart = (i: number): boolean => {
    for (let k = Math.min(i, at) + 1; k < Math.max(i, at); k += 1)
      if (annotation.tokens[k]?.norm === '،' || annotation.tokens[k]?.norm === ',') return true;
    return false;
  };
  const now = published === null ? undefined : Number(published.slice(0, 4));
  for (const date of annotation.dates) {
    if (date.firstToken < from || date.endToken > to || date.parts.year === undefined) continue;
    if (date.firstToken <= at && at < date.endToken) continue;
    // 'the first since 2013' is of another year than 2013.
    if (SINCE.has(annotation.tokens[date.firstToken - 1]?.stem ?? '')) continue;
    if (apart(date.firstToken)) continue;
    found.push([Math.abs(date.firstToken - at), date.parts.year]);
  }
  for (let i = from; i < to; i += 1) {
    const token = annotation.tokens[i];
    if (
      token?.kind === 'number' &&
      /^(?:19|20)\d\d$/u.test(token.norm) &&
      i !== at &&
      !apart(i) &&
      !SINCE.has(annotation.tokens[i - 1]?.stem ?? '')
    )
      found.push([Math.abs(i - at), Number(token.norm)]);
    if (now === undefined || token === undefined || (token.stem !== 'عام' && token.stem !== 'سنه'))
      continue;
    const next = annotation.tokens[i + 1];
    const before = annotation.tokens[i - 1];
    const shift = next?.definite ? YEAR_WORDS.get(next.stem) : undefined;
    if (shift !== undefined) found.push([Math.abs(i - at), now + shift]);
    else if (before?.norm === 'هذا' || before?.norm === 'هذه') found.push([Math.abs(i - at), now]);
  }
  return [...new Set(found.sort((a, b) => a[0] - b[0]).map(([, year]) => year))];
}

/** Words between what is measured and the number that say nothing themselves. Folded stems. */
const BRIDGES: ReadonlySet<string> = new Set(
  'بلغ بلغت يبلغ تبلغ قدر قدره قدرها قيمه قيمته قيمتها ناهز يناهز تناهز نحو حوالي قرابه زهاء اكثر ازيد اقل حدود عند وصل وصلت يصل تصل تجاوز تجاوزت يتجاوز تتجاوز تعدي يتعدي تتعدي زاد يزيد تزيد بواقع بقيمه بنسبه نسبه نسبته نسبتها متوقع متوقعه عدد عدده عددهم عددها ما يقارب يقرب مقدر مقدره سوي مبلغ'.split(
    ' ',
  ),
);

function neighbours(
  terms: readonly Term[],
  annotation: Annotation,
  first: number,
  end: number,
): { left: Term[]; right: Term[] } {
  const bridge = (t: Term): boolean => BRIDGES.has(annotation.tokens[t.token]?.stem ?? '');
  return {
    left: terms
      .filter((t) => t.token < first && !bridge(t))
      .sort((a, b) => b.token - a.token)
      .slice(0, 3),
    right: terms
      .filter((t) => t.token >= end)
      .sort((a, b) => a.token - b.token)
      .slice(0, 3),
  };
}

const GREENWICH = /^(?:غ|غرينتش|غرينيتش|جرينتش|جرينيتش|جرينتيش|gmt|utc)$/u;

/** The clock by which a time of day is told: بالتوقيت المحلي, بتوقيت القاهرة, ت غ. */
function clockOf(annotation: Annotation, first: number, end: number): string | undefined {
  for (let i = first; i < end + 4; i += 1) {
    const token = annotation.tokens[i];
    if (token === undefined) return undefined;
    if (GREENWICH.test(token.stem)) return 'gmt';
    if (token.stem !== 'توقيت') continue;
    const next = annotation.tokens[i + 1]?.stem ?? '';
    if (next === 'محلي') return 'local';
    return GREENWICH.test(next) ? 'gmt' : next;
  }
  return undefined;
}

/** Countries named between two tokens, as ISO codes: by name, or else by adjective. */
function countriesIn(annotation: Annotation, from: number, to: number): Set<string> {
  const named = annotation.names.flatMap((n) =>
    n.firstToken >= from && n.endToken <= to && /^place:[A-Z]{2}$/u.test(n.key)
      ? n.key.slice(6)
      : [],
  );
  if (named.length > 0) return new Set(named);
  return new Set(
    annotation.tokens.slice(from, to).flatMap((token) => nationality(token.stem) ?? []),
  );
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
