import type { Annotation } from '../../arabic/types';

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
  /** تزيد بثلاثمئة على, بفارق خمسة: how much more or less, no amount itself. */
  readonly difference: boolean;
  /** كل, لكل منهما: a share each. */
  readonly each: boolean;
  /** حتى, إلى غاية, ينتهي: an end. */
  readonly until: boolean;
  /** اليوم, أمس: the day of the report more than of the event. */
  readonly today: boolean;
  /** أعلن فلان الجمعة أن …: when it was said, not when what is told happened. */
  readonly saying: boolean;
  /** الأعنف منذ, أول … منذ, لم تشهد … منذ: when something was last so. */
  readonly record: boolean;
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

const DIFFERENCE = new Set(
  'زاد زادت يزيد تزيد زياده ارتفع ارتفعت ارتفاع انخفض انخفضت انخفاض تراجع تراجعت فاق فاقت يفوق تفوق نقص ينقص تنقص اعلي'.split(
    ' ',
  ),
);

const EACH = new Set(['لكل', 'كل']);

const UNTIL = new Set(['حتي', 'غايه', 'ينتهي', 'تنتهي', 'انتهي', 'انتهاء', 'نهايه', 'لغايه']);

const TO = new Set(['الي']);
/** Words of lasting: to what follows 'to' after them (يمتد إلى 2024, ساريا إلى أكتوبر) something lasts. Folded stems. */
const LASTS = new Set(
  'امتد امتدت يمتد تمتد ممتد ممتده استمر استمرت يستمر تستمر مستمر مستمره ساري ساريا ساريه صالح صالحه تمدد تمديد مدد مددت'.split(
    ' ',
  ),
);

/** Folded words that name a day by the day of the report; a bare يوم (يوم الخميس) does not. */
const TODAY = new Set(['اليوم', 'امس', 'الامس', 'بالامس', 'غدا', 'غد', 'الغد']);

export const SINCE = new Set(['منذ', 'قبل', 'بعد', 'غداه', 'عقب']);

/** منذ governs what follows, however it is named (منذ زلزال أرزينجان سنة 1939). */
const EVER_SINCE = new Set(['منذ', 'مذ']);

/** Words that make a 'since' a record. Folded stems. */
const RECORD = new Set(
  'اول اولي اخر اكبر اسوا اعنف اكثر اقوي اعلي ادني اقل مره اغزر اسرع اشد اخطر تشهد يشهد تعرف يعرف يسبق سابقه'.split(
    ' ',
  ),
);

/** The lists that are looked for around a value, each with a bit of its own. */
const LISTS: readonly ReadonlySet<string>[] = [
  SUBSET,
  TOTAL,
  OTHER,
  EXPECTED,
  MARKET,
  DIFFERENCE,
  EACH,
  UNTIL,
  TO,
  LASTS,
  SINCE,
  EVER_SINCE,
  RECORD,
];
const bitOf = (list: ReadonlySet<string>): number => 1 << LISTS.indexOf(list);

/** The bits of the lists that have a word. */
const LISTED = new Map<string, number>();
for (const list of LISTS)
  for (const word of list) LISTED.set(word, (LISTED.get(word) ?? 0) | bitOf(list));

/** The bits of the lists that have the stem, the form or the lemma of each token of a text; -1 where nobody asked yet. */
const listedTables = new WeakMap<Annotation, Int32Array>();

function listedIn(annotation: Annotation): (i: number) => number {
  const known = listedTables.get(annotation);
  const table = known ?? new Int32Array(annotation.tokens.length).fill(-1);
  if (!known) listedTables.set(annotation, table);
  return (i) => {
    const read = table[i] ?? 0;
    const token = annotation.tokens[i];
    if (read >= 0 || token === undefined) return Math.max(0, read);
    const { stem, norm, lemma } = token;
    const bits = (LISTED.get(stem) ?? 0) | (LISTED.get(norm) ?? 0) | (LISTED.get(lemma) ?? 0);
    table[i] = bits;
    return bits;
  };
}

/** What small words say around the value at tokens `[first, end)` of the sentence at tokens `[from, to)`. */
export function flagsOf(
  annotation: Annotation,
  first: number,
  end: number,
  from: number,
  to: number,
): FactFlags {
  const listed = listedIn(annotation);
  const has = (words: ReadonlySet<string>, before: number, after: number): boolean => {
    const bit = bitOf(words);
    for (let i = Math.max(from, first - before); i < Math.min(to, end + after); i += 1)
      if ((i < first || i >= end) && (listed(i) & bit) !== 0) return true;
    return false;
  };
  return {
    subset: has(SUBSET, 3, 0),
    total: has(TOTAL, 6, 0),
    other: has(OTHER, 3, 3),
    expected: has(EXPECTED, 7, 1),
    outOf: annotation.tokens[first - 1]?.stem === 'اصل',
    difference:
      isGap(annotation, first, from) ||
      (annotation.tokens[first]?.preposition === 'ب' && has(DIFFERENCE, 3, 0)),
    each: has(EACH, 2, 4),
    market: has(MARKET, 6, 2),
    since: (has(SINCE, 2, 0) && !isBoundAhead(annotation, first, from)) || has(EVER_SINCE, 4, 0),
    record: has(EVER_SINCE, 4, 0) && has(RECORD, 10, 0),
    until: has(UNTIL, 3, 0) || (has(TO, 2, 0) && has(LASTS, 8, 0)),
    today: annotation.tokens
      .slice(Math.max(from, first - 1), end)
      .some((token) => TODAY.has(token.norm) || TODAY.has(token.lemma)),
    saying: opensSaid(annotation, end, to),
  };
}

/** Tokens from the word for a gap to how large it is. */
const GAP_REACH = 6;
const GAP = 'فارق';

const LIFE = 'حياه';

/** Does 'life' follow shortly, with which somebody parts? */
function isParting(tokens: Annotation['tokens'], at: number): boolean {
  return tokens.slice(at + 1, at + GAP_REACH).some((token) => token.stem === LIFE);
}

/** Is a value how far two things are apart (بفارق نقطتين, فاتسع الفارق مع المتصدر إلى خمس نقاط)? */
function isGap({ tokens, numbers }: Annotation, first: number, from: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - GAP_REACH); i -= 1) {
    const token = tokens[i];
    // فارق ثلاثة الحياة: the verb of parting.
    if (token?.stem === GAP) return !isParting(tokens, i);
    if (token?.kind === 'punctuation' || numbers.some((n) => n.firstToken <= i && i < n.endToken))
      return false;
  }
  return false;
}

/** Words that may stand between a negation and the date up to which it holds. */
const BOUND_REACH = 10;
const NEGATIONS: ReadonlySet<string> = new Set(['لن', 'لا', 'لم', 'ليس', 'ليست']);

/** Is 'before' or 'only after' a date the bound of what is denied until then (لن يفتتح قبل الخريف, لا يعود إلا بعد العيد)? */
function isBoundAhead({ tokens }: Annotation, first: number, from: number): boolean {
  const at = [first - 1, first - 2].find((i) => SINCE.has(tokens[i]?.stem ?? ''));
  if (at === undefined) return false;
  const before = tokens[at]?.stem === 'قبل';
  if (!before && tokens[at - 1]?.norm !== 'الا') return false;
  for (let i = at - 1; i >= Math.max(from, at - BOUND_REACH); i -= 1)
    if (NEGATIONS.has(tokens[i]?.stem ?? '')) return true;
  return false;
}

/** Does what somebody says begin right after a token: 'that', with a mark before it or none? */
function opensSaid({ tokens }: Annotation, end: number, to: number): boolean {
  const at = tokens[end]?.kind === 'punctuation' ? end + 1 : end;
  return at < to && (tokens[at]?.norm === 'ان' || tokens[at]?.norm === 'بان');
}
