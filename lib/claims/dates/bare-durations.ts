import type { Annotation, NumberMention } from '../../arabic/types';

/** Singular nouns of time that stand for one of it where something lasts, by their folded stems. */
const UNITS: ReadonlyMap<
  string,
  readonly [unit: string, baseUnit: 'second' | 'month', base: number]
> = new Map([
  ['ثانيه', ['second', 'second', 1]],
  ['دقيقه', ['minute', 'second', 60]],
  ['ساعه', ['hour', 'second', 3600]],
  ['يوم', ['day', 'second', 86_400]],
  ['يوما', ['day', 'second', 86_400]],
  ['اسبوع', ['week', 'second', 604_800]],
  ['اسبوعا', ['week', 'second', 604_800]],
  ['شهر', ['month', 'month', 1]],
  ['شهرا', ['month', 'month', 1]],
  ['عام', ['year', 'month', 12]],
  ['عاما', ['year', 'month', 12]],
  ['سنه', ['year', 'month', 12]],
]);

/** Duals of the nouns of time behind their article (قرابة الساعتين), by their folded stems: the singular. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['دقيقه', 'دقيقتين'],
      ['ساعه', 'ساعتين'],
      ['يوم', 'يومين'],
      ['اسبوع', 'اسبوعين'],
      ['شهر', 'شهرين'],
      ['عام', 'عامين'],
      ['سنه', 'سنتين'],
    ] as const
  ).map(([one, pair]) => [pair, one]),
);
/** Words before such a dual that make it a length, and those behind it that make it a stretch of the calendar. Folded stems. */
const SPANNING: ReadonlySet<string> = new Set(
  'نحو حوالي قرابه زهاء يقارب قارب يناهز ناهز مده يتجاوز تجاوز يتعدي تعدي'.split(' '),
);
const OF_CALENDAR: ReadonlySet<string> = new Set(
  'ماضيين اخيرين مقبلين قادمين منصرمين جاريين اولين تاليين سابقين فايتين ماضيتين اخيرتين مقبلتين قادمتين سابقتين اوليين'.split(
    ' ',
  ),
);

/** Is a number a length of time? */
export const isLength = ({ baseUnit }: NumberMention): boolean =>
  baseUnit === 'second' || baseUnit === 'month';

/** The unit of time that a folded stem names in the singular; undefined for other words. */
export const timeUnitOf = (stem: string): ReturnType<typeof UNITS.get> => UNITS.get(stem);

/** Words for a few: before their plural (عدة ساعات), behind it (ساعات عدة, دقائق معدودة). Folded stems. */
const FEW_BEFORE: ReadonlySet<string> = new Set(['عده', 'بضع', 'بضعه']);
const FEW_BEHIND: ReadonlySet<string> = new Set(
  'عده قليله قليل قلايل معدوده معدودات معدود'.split(' '),
);
/** What a few may be. */
const [FEW_LEAST, FEW_MOST] = [2, 10];

/** Words of lasting: a bare noun of time after them is a length. Folded stems and lemmas. */
const LASTING: ReadonlySet<string> = new Set(
  'مده مدته مدتها استغرق استغرقت يستغرق تستغرق ستستغرق دام دامت يدوم تدوم استمر استمرت يستمر تستمر امتد امتدت يمتد تمتد طوال طيله مدي مدار مهله امهل امهلت غضون ظرف انقطع بقي بقاء ظل مكث مكوث لبث امضي قضي غاب غياب تغيب توقف اوقف ايقاف تعطل تعطيل علق تعليق اغلق اغلاق مدد تمديد اجل تاجيل ارجا ارجاء تاخر تاخير حبس سجن احتجز احتجاز اضرب اضراب انتظر انتظار'.split(
    ' ',
  ),
);
const APPROXIMATE: ReadonlyMap<string, NumberMention['approx']> = new Map([
  ['نحو', 'about'],
  ['حوالي', 'about'],
  ['قرابه', 'about'],
  ['زهاء', 'about'],
]);
const MORE: ReadonlyMap<string, NumberMention['approx']> = new Map([
  ['اقل', 'under'],
  ['اكثر', 'over'],
  ['ازيد', 'over'],
]);
/** A length is whole: شهرا كاملا, أسبوع كامل; or a least: أسبوعا على الأقل. */
const WHOLE: ReadonlySet<string> = new Set(['كامل', 'كامله', 'كاملا']);

/** An hour that is late or early. Folded stems. */
const AT_WHAT_TIME: ReadonlySet<string> = new Set('متاخره مبكره متقدمه'.split(' '));
/** 'Within a month' is a length of time as well as the days it ends in. Folded stems. */
export const WITHIN: ReadonlySet<string> = new Set(['خلال', 'غضون', 'ظرف']);

const REACH = 5;

/** Does something tell that the noun of time at token `i` is a length, with what approximates it? */
function lengthAt(
  annotation: Annotation,
  i: number,
): { readonly approx?: NumberMention['approx']; readonly from: number } | undefined {
  const { tokens } = annotation;
  const stem = (k: number): string => tokens[k]?.stem ?? '';
  let from = i;
  let approx: NumberMention['approx'];
  const near = APPROXIMATE.get(stem(i - 1));
  const more = stem(i - 1) === 'من' ? MORE.get(stem(i - 2)) : undefined;
  if (near !== undefined) [approx, from] = [near, i - 1];
  else if (more !== undefined) [approx, from] = [more, i - 2];
  const whole = WHOLE.has(stem(i + 1));
  const least = stem(i + 1) === 'علي' && stem(i + 2) === 'اقل';
  let lasting = false;
  for (let k = from - 1; k >= from - REACH && k >= 0; k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'punctuation') break;
    if (LASTING.has(token.stem) || LASTING.has(token.lemma)) lasting = true;
  }
  if (!lasting && !whole && !least && approx === undefined) return undefined;
  return { from, ...(least && { approx: 'over' as const }), ...(approx && { approx }) };
}

/** A few of a unit of time from the plural at token `i`: ساعات عدة, بعد أيام قليلة, عدة أشهر. */
function fewAt({ tokens, numbers }: Annotation, i: number): NumberMention | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.definite || token.enclitic !== '') return undefined;
  const unit = token.stem === token.lemma ? undefined : UNITS.get(token.lemma);
  if (unit === undefined) return undefined;
  const behind = FEW_BEHIND.has(tokens[i + 1]?.stem ?? '');
  const before = FEW_BEFORE.has(tokens[i - 1]?.stem ?? '');
  if (!before && !behind) return undefined;
  const [first, end] = [before ? i - 1 : i, behind ? i + 2 : i + 1];
  const told = numbers.filter((n) => n.firstToken < end && n.endToken > first);
  if (told.some((n) => n.unit !== undefined || n.firstToken < first || n.endToken > end))
    return undefined;
  return {
    kind: 'unit',
    value: 3,
    min: FEW_LEAST,
    max: FEW_MOST,
    approx: 'about',
    unit: unit[0],
    baseUnit: unit[1],
    baseValue: 3 * unit[2],
    start: tokens[first]?.start ?? token.start,
    end: tokens[end - 1]?.end ?? token.end,
    firstToken: first,
    endToken: end,
  };
}

/** Two of a unit of time that stand behind the article: قرابة الساعتين, زهاء الشهرين; undefined for the last two days. */
function pairAt({ tokens, numbers }: Annotation, i: number): NumberMention | undefined {
  const token = tokens[i];
  const one = token?.definite === true ? PAIRS.get(token.stem) : undefined;
  const unit = one === undefined ? undefined : UNITS.get(one);
  const before = tokens[i - 1]?.stem ?? '';
  if (token === undefined || unit === undefined || !SPANNING.has(before)) return undefined;
  if (OF_CALENDAR.has(tokens[i + 1]?.stem ?? '')) return undefined;
  if (numbers.some((n) => n.firstToken <= i && n.endToken > i && n.grammar !== 'dual'))
    return undefined;
  const approx = APPROXIMATE.get(before);
  return {
    kind: 'unit',
    value: 2,
    unit: unit[0],
    baseUnit: unit[1],
    baseValue: 2 * unit[2],
    grammar: 'dual',
    ...(approx !== undefined && { approx }),
    start: token.start,
    end: token.end,
    firstToken: i,
    endToken: i + 1,
  };
}

/** The half of a season that is told behind the seasons (لموسمين ونصف, ثلاثة مواسم ونصف الموسم). */
function halfBehind(tokens: Annotation['tokens'], end: number): number {
  const at = tokens[end]?.lemma === 'موسم' ? end + 1 : end;
  const [half, of] = [tokens[at], tokens[at + 1]];
  if (half?.conjunction !== 'و' || half.stem !== 'نصف') return 0;
  // وقع لموسمين ونصف المبلغ للنادي: the half of something else.
  return of?.definite === true && of.lemma !== 'موسم' ? 0 : 0.5;
}

/** Words of a contract or a span, right before a count of seasons that it lasts. Folded stems. */
const SPANS: ReadonlySet<string> = new Set(
  'مده عقد عقود اتفاق تعاقد ارتباط اعاره تمديد تجديد طيله طوال مدي يمتد تمتد امتد امتدت ممتد يدوم تدوم دام يستمر تستمر يسري تسري'.split(
    ' ',
  ),
);

/**
 * One week (أسبوع واحد), and seasons that something is agreed for (لموسم واحد, عقد من ثلاثة مواسم), as lengths of time; undefined for
 * other counts. `counted` is the lemma of what is counted.
 */
export function asLength(
  { tokens }: Annotation,
  n: NumberMention,
  counted: string,
): NumberMention | undefined {
  if (n.kind !== 'number' || n.unit !== undefined) return undefined;
  const season = counted === 'موسم';
  const [own, before] = [tokens[n.firstToken], tokens[n.firstToken - 1]];
  // The noun of واحد stands before it.
  const lead = before?.lemma === counted ? before : own;
  const at = n.firstToken - (lead === before ? 2 : 1);
  const ahead = tokens[at];
  const agreed =
    lead?.preposition === 'ل' ||
    [ahead, ahead?.stem === 'من' ? tokens[at - 1] : undefined].some((word) =>
      SPANS.has(word?.stem ?? ''),
    );
  const unit = season && agreed ? UNITS.get('عام') : n.value === 1 ? UNITS.get(counted) : undefined;
  if (unit === undefined) return undefined;
  const { counted: _, ...bare } = n;
  const value = n.value + (season ? halfBehind(tokens, n.endToken) : 0);
  return {
    ...bare,
    value,
    kind: 'unit',
    unit: unit[0],
    baseUnit: unit[1],
    baseValue: value * unit[2],
  };
}

/**
 * Lengths of time told by a bare singular or as a few: استغرق أسبوعا, لمدة شهر, أقل من ساعة, حوالي دقيقة. As numbers of kind 'unit' and
 * value 1; a noun with the article, a number or a name after it (يوم الجمعة) is none.
 */
export function bareDurations(annotation: Annotation): NumberMention[] {
  const { tokens, numbers, dates } = annotation;
  const found: NumberMention[] = [];
  tokens.forEach((token, i) => {
    const few = fewAt(annotation, i) ?? pairAt(annotation, i);
    if (few) {
      found.push(few);
      return;
    }
    const unit = token.kind === 'word' && !token.definite ? UNITS.get(token.stem) : undefined;
    if (
      unit === undefined ||
      token.enclitic !== '' ||
      (token.preposition !== '' && token.preposition !== 'ل')
    )
      return;
    if (numbers.some((n) => n.firstToken <= i + 1 && n.endToken >= i)) return;
    const next = tokens[i + 1];
    // حتى ساعة متأخرة: a time, no length.
    if (AT_WHAT_TIME.has(next?.stem ?? '')) return;
    if (next?.kind === 'number' || (next?.definite === true && next.conjunction === '')) return;
    const date = dates.find((d) => d.firstToken <= i && i < d.endToken && d.from !== null);
    const within = date && WITHIN.has(tokens[date.firstToken]?.stem ?? '');
    if (date && !within) return;
    const length = lengthAt(annotation, i) ?? (within ? { from: i } : undefined);
    if (length === undefined) return;
    found.push({
      kind: 'unit',
      value: 1,
      unit: unit[0],
      baseUnit: unit[1],
      baseValue: unit[2],
      ...(length.approx !== undefined && { approx: length.approx }),
      grammar: 'singular',
      start: token.start,
      end: token.end,
      firstToken: i,
      endToken: i + 1,
    });
  });
  return found;
}
