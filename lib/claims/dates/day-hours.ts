import type { Annotation, DateMention } from '../../arabic/types';

/** When in a day something is told to be: minutes from its midnight, both ends inclusive; the night runs past 1440. */
export interface DayHours {
  readonly from: number;
  readonly to: number;
  /** Told by the clock without a part of the day: eight may be in the morning or in the evening. */
  readonly loose: boolean;
}

const HOUR = 60;
const NOON_HOUR = 12;
const HALF_DAY = NOON_HOUR * HOUR;

/** Parts of a day by their folded stems, in hours: as wide as news uses them, for only what lies outside is another time. */
const PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map(
  (
    [
      ['فجر فجرا سحر سحرا', 2, 7],
      ['صباح صباحا صبيحه ضحي', 4, 12],
      ['ظهر ظهرا ظهيره', 11, 15],
      ['زوال زوالا', 11, 18],
      ['عصر عصرا', 14, 19],
      ['مساء عشيه امسيه', 15, 24],
      ['غروب مغيب', 16, 21],
      ['شروق', 4, 8],
      ['ليل ليلا ليله سهره', 18, 30],
    ] as const
  ).flatMap(([stems, from, to]) =>
    stems.split(' ').map((stem): [string, readonly [number, number]] => [stem, [from, to]]),
  ),
);
/** بعد الظهر, قبل الزوال; منتصف الليل, منتصف النهار. */
const NOON: ReadonlySet<string> = new Set(['ظهر', 'زوال']);
const MIDNIGHT: readonly [number, number] = [23, 25];
const MIDDLE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ليل', MIDNIGHT],
  ['ليله', MIDNIGHT],
  ['نهار', [11.5, 13]],
]);
/** بعد منتصف الليل, قبيل منتصف الليل: what that leaves of the night. */
const [PAST_MIDNIGHT, UP_TO_MIDNIGHT] = [
  [24, 28],
  [21, 24],
] as const;

/** The first hours of a day or morning (في الساعات الأولى من الصباح, ساعات الفجر الأولى), and a late one of an evening. */
const [EARLY, LATE] = [
  [0, 8],
  [20, 30],
] as const;
const FIRST: ReadonlySet<string> = new Set(['اولي', 'مبكره', 'مبكر']);
const LAST: ReadonlySet<string> = new Set(['متاخره', 'متاخر']);
/** Nouns that these stand with: ساعة متأخرة من الليل, وقت مبكر من صباح الأحد. Lemmas. */
const SPELLS: ReadonlySet<string> = new Set(['ساعه', 'وقت']);

/** Words that leave an hour open by half an hour: around it, after it, before it. Folded stems. */
const AROUND: ReadonlySet<string> = new Set('نحو حوالي قرابه زهاء حدود'.split(' '));
const AFTER: ReadonlySet<string> = new Set('بعد بعيد'.split(' '));
const BEFORE: ReadonlySet<string> = new Set('قبل قبيل'.split(' '));
const SLACK = 30;
/** Tokens between an hour and what stands with it. */
const REACH = 2;

/** An adverb of time in the accusative: عصرا, ليلا. */
const ADVERB = /..ا$/u;

const stemAt = ({ tokens }: Annotation, i: number): string => tokens[i]?.stem ?? '';

const hours = (from: number, to: number): DayHours => ({
  from: from * HOUR,
  to: to * HOUR,
  loose: false,
});

/** Does the word at token `i` tell of an hour, or of a time of the day? */
const isSpell = ({ tokens }: Annotation, i: number): boolean => SPELLS.has(tokens[i]?.lemma ?? '');

/** The hours that 'the first hours of' or 'a late hour of' leaves of what stands at token `i`; undefined without these. */
function spellAt(annotation: Annotation, i: number): DayHours | undefined {
  const [of, behind] = [stemAt(annotation, i - 1) === 'من', isSpell(annotation, i - 1)];
  if (!of && !behind) return undefined;
  if (of && !isSpell(annotation, i - 3)) return undefined;
  const word = stemAt(annotation, of ? i - 2 : i + 1);
  const until = PARTS.get(stemAt(annotation, i))?.[1];
  // The first hours of an evening and a late one of a morning tell no more than the part itself.
  if (FIRST.has(word) && (until ?? 0) <= NOON_HOUR) return hours(...EARLY);
  return LAST.has(word) && (until ?? LATE[1]) > NOON_HOUR ? hours(...LATE) : undefined;
}

/** The hours around the middle of the night or the day whose noun stands at token `i`, before or after it where a word says so. */
function middleAt(annotation: Annotation, i: number): DayHours | undefined {
  const stem = stemAt(annotation, i);
  const middle = MIDDLE.get(stem);
  const word = stemAt(annotation, i - 2);
  if (middle === MIDNIGHT && AFTER.has(word)) return hours(...PAST_MIDNIGHT);
  if (middle === MIDNIGHT && BEFORE.has(word)) return hours(...UP_TO_MIDNIGHT);
  return middle && hours(...middle);
}

/** The part of the day that the word at token `i` tells, with the words that belong to it. */
function partAt(annotation: Annotation, i: number): DayHours | undefined {
  const stem = stemAt(annotation, i);
  const part = PARTS.get(stem);
  if (part === undefined && !MIDDLE.has(stem)) return undefined;
  const before = stemAt(annotation, i - 1);
  if (before === 'منتصف' || before === 'انتصاف') return middleAt(annotation, i);
  const spell = part && spellAt(annotation, i);
  if (spell) return spell;
  if (NOON.has(stem) && AFTER.has(before)) return hours(12, 19);
  if (NOON.has(stem) && BEFORE.has(before)) return hours(4, 12.5);
  return part && hours(...part);
}

/** Does the word at token `i` tell a part of the day? */
export function isDayPart(annotation: Annotation, i: number): boolean {
  return partAt(annotation, i) !== undefined;
}

/** The part of the day told within tokens `[from, to)`, the first one. */
function partWithin(annotation: Annotation, from: number, to: number): DayHours | undefined {
  for (let i = Math.max(0, from); i < to; i += 1) {
    const part = partAt(annotation, i);
    if (part) return part;
  }
  return undefined;
}

/** Marks and words between a day and the adverb that tells its hour: أمس، عصرا; أمس إلا عصرا. Folded norms. */
const BETWEEN: ReadonlySet<string> = new Set(['،', ',', 'الا']);

/** The part of the day told by an adverb one word behind a day. */
function partBehind(annotation: Annotation, end: number): DayHours | undefined {
  const adverb = annotation.tokens[end + 1];
  if (!BETWEEN.has(annotation.tokens[end]?.norm ?? '')) return undefined;
  return adverb && !adverb.definite && ADVERB.test(adverb.norm)
    ? partAt(annotation, end + 1)
    : undefined;
}

/** Hours that a date tells: by the clock, give or take what نحو and قبيل leave open, or by a part of the day beside it. */
export function hoursOfDate(annotation: Annotation, date: DateMention): DayHours | undefined {
  const { firstToken: first, endToken: end } = date;
  const { time } = date.parts;
  // مساء الخميس, فجر أمس: the part stands in the date or right before it; الخميس مساء: right after.
  const part =
    partWithin(annotation, first, end) ??
    partAt(annotation, first - 1) ??
    (annotation.tokens[end]?.definite === false ? partAt(annotation, end) : undefined) ??
    partBehind(annotation, end) ??
    // في الساعات الأولى من يوم الاثنين; في ساعات الصباح الأولى من الاثنين.
    spellAt(annotation, stemAt(annotation, first - 1) === 'يوم' ? first - 1 : first) ??
    (stemAt(annotation, first - 1) === 'من' ? spellAt(annotation, first - 3) : undefined);
  if (time === undefined)
    return date.precision === 'day' || date.precision === 'time' ? part : undefined;
  const at = Number(time.slice(0, 2)) * HOUR + Number(time.slice(3));
  let [from, to] = [at, at];
  if (at % SLACK === 0)
    for (let i = first - REACH; i < first; i += 1) {
      const stem = stemAt(annotation, i);
      if (AROUND.has(stem) || BEFORE.has(stem)) from = at - SLACK;
      if (AROUND.has(stem) || AFTER.has(stem)) to = at + SLACK;
    }
  const said = part ?? partWithin(annotation, first - 2 * REACH, first);
  return { from, to, loose: said === undefined && at <= HALF_DAY };
}

/** Prepositions of time: a part of the day after one tells when. Folded stems. */
const WHEN: ReadonlySet<string> = new Set('عند في حتي قبيل بعيد مع منذ حلول خلال'.split(' '));

/** Parts of the day told without a date beside them (حتى المساء, قبيل منتصف الليل, ظهرا), as dates that no day is known of. */
export function bareDayParts(annotation: Annotation): DateMention[] {
  const { tokens, dates } = annotation;
  const found: DateMention[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || token.enclitic !== '') return;
    const part = partAt(annotation, i);
    if (part === undefined) return;
    const middle = stemAt(annotation, i - 1) === 'منتصف' || stemAt(annotation, i - 1) === 'انتصاف';
    // في ساعات الصباح الأولى, في ساعة متأخرة من الليل.
    const spelled = !middle && spellAt(annotation, i) !== undefined;
    const spell = isSpell(annotation, i - 1) ? i - 1 : i - 3;
    const first = middle ? i - 1 : spelled ? spell : i;
    const adverb = !token.definite && ADVERB.test(token.norm);
    const before = stemAt(annotation, first - 1);
    const when = middle
      ? WHEN.has(before) || AROUND.has(before) || AFTER.has(before) || BEFORE.has(before)
      : WHEN.has(before) && (token.definite || spelled);
    if (!adverb && !when) return;
    // ليل السبت: what follows dates it.
    if (tokens[i + 1]?.kind === 'number') return;
    const reach = spelled && spell === i - 1 ? 3 : 2;
    if (dates.some((d) => d.firstToken <= i + reach && d.endToken >= first - 1)) return;
    const start = tokens[first]?.start ?? token.start;
    found.push({
      start,
      end: token.end,
      firstToken: first,
      endToken: i + 1,
      from: null,
      to: null,
      precision: 'time',
      certainty: 'unknown',
      parts: {},
    });
  });
  return found;
}

const overlap = (a: DayHours, b: DayHours, shift: number): boolean =>
  a.from <= b.to + shift && b.from + shift <= a.to;

/** How two tellings of the hour stand: one and the same as far as can be told, one by the clock within the other, or two times. */
export function relateHours(a: DayHours, b: DayHours): 'equal' | 'rough' | 'apart' {
  const [x, y] = [a.to - a.from, b.to - b.from];
  const shifts = [0, 2 * HALF_DAY, -2 * HALF_DAY];
  if (a.loose !== b.loose) shifts.push(HALF_DAY, -HALF_DAY);
  if (!shifts.some((shift) => overlap(a, b, shift))) return 'apart';
  // Dawn here and morning there tell the reader nothing; a clock beside them does.
  return Math.min(x, y) > 2 * SLACK || x === y ? 'equal' : 'rough';
}
